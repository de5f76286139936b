import { isMoney } from '@wares/money';
import { safeMediaUrl, safeUrl } from '../internal/gates.ts';
import { numberText } from '../internal/words.ts';
import { moneyWords } from '../templates/money.ts';
import { holds, valueAt } from './path.ts';

/** What paths begin from: `product`, `variant`, `image`, … */
export type Scope = Readonly<Record<string, unknown>>;

/** Sets rich text through the sanitiser; loaded when a page binds some. */
export type SetHtml = (element: Element, html: string) => void;

export interface BindOptions {
  /** BCP 47 tag, for amounts and numbers. */
  language: string;
  /** Called for each `data-wares-html`. Without one rich text is left out. */
  setHtml?: SetHtml;
}

const TEXT = 'data-wares-text';
const HTML = 'data-wares-html';
const IF = 'data-wares-if';
const EACH = 'data-wares-each';
const AS = 'data-wares-as';
const ATTRIBUTE = 'data-wares-attr-';

/** Elements that run, load or redirect by their attributes; nothing of a backend is bound to them. */
const CLOSED = /^(script|style|iframe|frame|object|embed|applet|base|link|meta|portal|fencedframe)$/i;
const PAGE_URLS = /^(href|xlink:href|action|formaction|cite|ping|longdesc|background|manifest)$/i;
const MEDIA_URLS = /^(src|poster|data)$/i;

/** What there is only with a product. */
const GOODS = /^!?\s*(product|variant|images?)\b/;

/** true: the product, of which this path tells something, is not there. */
function isMissing(path: string, scope: Scope): boolean {
  const root = GOODS.exec(path.trim())?.[1];
  return root !== undefined && scope['product'] === undefined && scope[root] === undefined;
}

/** What the page's author has written where something is to come. */
const written = new WeakMap<Element, string>();

/** The author's own `display`, and its priority, of what is hidden. */
const displays = new WeakMap<Element, [value: string, priority: string]>();

/** Repeats: the comment that each copy of a template ends with. What templates within have made stands before it. */
const copies = new WeakMap<HTMLTemplateElement, ChildNode[]>();
const warned = new Set<string>();

function warn(message: string, about = message): void {
  if (warned.has(about)) return;
  warned.add(about);
  console.warn(`[wares] ${message}`);
}

/** What a path leads to. A first name that nothing here has is a slip of the pen, and told. */
function read(scope: Scope, path: string): unknown {
  const name = path.trim().split('.', 1)[0] ?? '';
  if (!Object.hasOwn(scope, name))
    warn(`"${path}" leads nowhere: a path begins at ${Object.keys(scope).join(', ')}.`, name);
  return valueAt(scope, path);
}

/** More decimals than a measure has are an average's, as of ratings. */
const MEASURED = 3;

function decimalsOf(value: number): number {
  const { length } = `${value}`.split('.')[1] ?? '';
  return length > MEASURED ? 1 : length;
}

/**
 * Money by `Intl`, also a price per measure of which the minor units are not whole; numbers with the digits of the
 * language, lists as the language joins them; nothing else than text otherwise.
 */
export function textOf(value: unknown, language: string): string {
  const { amount, currency } = (value ?? {}) as { amount?: unknown; currency?: unknown };
  const whole = { amount: Math.round(Number(amount)), currency };
  if (typeof amount === 'number' && isMoney(whole)) return moneyWords(whole, language);
  if (typeof value === 'number') return numberText(value, language, decimalsOf(value));
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return new Intl.ListFormat(language).format(value.map((each) => textOf(each, language)));
  return '';
}

/** Whole URLs through the gate; `srcset` each of its own, since a comma would begin another. */
function attributeOf(name: string, value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (name === 'srcset' || name === 'imagesrcset') {
    const sources = Array.isArray(value) ? value : [];
    const safe = sources.flatMap((source: { url?: unknown; width?: unknown }) => {
      const url = typeof source?.url === 'string' ? safeMediaUrl(source.url) : undefined;
      return url && !/[\s,]/.test(url) && Number.isFinite(source.width) ? [`${url} ${source.width}w`] : [];
    });
    return safe.join() || undefined;
  }
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
  if (text === undefined) return undefined;
  if (PAGE_URLS.test(name)) return safeUrl(text);
  return MEDIA_URLS.test(name) ? safeMediaUrl(text) : text;
}

function bindAttributes(element: Element, scope: Scope): void {
  for (const { name, value: path } of [...element.attributes]) {
    if (!name.startsWith(ATTRIBUTE)) continue;
    const target = name.slice(ATTRIBUTE.length);
    if (CLOSED.test(element.localName) || /^(on|style$|srcdoc$|is$|http-equiv$|data-wares)/i.test(target)) {
      warn(`"${name}" on <${element.localName}> is not allowed; nothing is bound to it.`);
      continue;
    }
    const value = attributeOf(target, read(scope, path));
    if (value === undefined || value === false) element.removeAttribute(target);
    else element.setAttribute(target, value === true ? '' : value);
  }
}

function repeat(template: HTMLTemplateElement, scope: Scope, options: BindOptions): void {
  const path = template.getAttribute(EACH) ?? '';
  const name = template.getAttribute(AS) || 'item';
  const list = read(scope, path);
  const items = Array.isArray(list) ? list : [];
  const made = copies.get(template) ?? [];
  copies.set(template, made);
  while (made.length > items.length) {
    const end = made.pop() as ChildNode;
    for (const node of between(made.at(-1) ?? template, end)) node.remove();
    end.remove();
  }
  while (made.length < items.length) {
    const end = document.createComment('');
    (made.at(-1) ?? template).after(document.importNode(template.content, true), end);
    made.push(end);
  }
  for (const [index, end] of made.entries()) {
    const start = made[index - 1] ?? template;
    for (const node of unmade(between(start, end), start))
      bindNode(node, { ...scope, [name]: items[index], index, number: index + 1 }, options);
  }
}

/** What stands there from one node to another. */
function between(start: ChildNode, end: ChildNode): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Another provider of ours inside binds its own. */
const isProvider = (element: Element): boolean =>
  /-(product|product-page|product-grid|product-card|search|store)$/.test(element.localName) &&
  'updateComplete' in element;

/** Hidden for good, whatever `display` the page's own styles give it; shown with what its author has written. */
function show(element: HTMLElement, isShown: boolean): void {
  const { style } = element;
  const before = displays.get(element);
  if (!isShown) {
    if (!before) displays.set(element, [style.display, style.getPropertyPriority('display')]);
    style.setProperty('display', 'none', 'important');
  } else if (before) {
    displays.delete(element);
    style.setProperty('display', ...before);
  }
  element.hidden = !isShown;
}

/** Of a product that is not there neither a condition holds nor its opposite. */
function holdsIn(scope: Scope, condition: string): boolean {
  if (isMissing(condition, scope)) return false;
  const not = condition.startsWith('!');
  return holds(read(scope, not ? condition.slice(1) : condition)) !== not;
}

/** A text; while the product is on its way what the author has written in its place. */
function setText(element: Element, scope: Scope, path: string, language: string): void {
  if (!written.has(element)) written.set(element, element.textContent ?? '');
  const isComing = isMissing(path, scope) && scope['loading'] === true;
  const now = isComing ? (written.get(element) ?? '') : textOf(read(scope, path), language);
  if (element.textContent !== now) element.textContent = now;
}

function bindNode(element: Element, scope: Scope, options: BindOptions): void {
  const condition = element.getAttribute(IF)?.trim();
  if (condition !== undefined) show(element as HTMLElement, holdsIn(scope, condition));
  bindAttributes(element, scope);
  const closed = CLOSED.test(element.localName);
  const text = element.getAttribute(TEXT);
  const html = element.getAttribute(HTML);
  if (text !== null && !closed) {
    setText(element, scope, text, options.language);
    return;
  }
  if (html !== null && !closed) {
    const value = read(scope, html);
    if (isMissing(html, scope) && scope['loading'] === true && !written.has(element)) return;
    written.set(element, '');
    if (options.setHtml) options.setHtml(element, typeof value === 'string' ? value : '');
    return;
  }
  if (element instanceof HTMLTemplateElement) {
    if (element.hasAttribute(EACH)) repeat(element, scope, options);
    return;
  }
  bind(element, scope, options);
}

/** Copies are bound by their template, with its item. `start`: where to begin to look for one. */
function isMade(element: Element, start?: Node): boolean {
  for (let before = element.previousSibling; before && before !== start; before = before.previousSibling) {
    const last = before instanceof HTMLTemplateElement && copies.get(before)?.at(-1);
    if (last && element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) return true;
  }
  return false;
}

/** The elements among these that no template has made. Found before any is bound: a template takes copies away. */
const unmade = (nodes: readonly Node[], start?: Node): Element[] =>
  nodes.filter((node): node is Element => node instanceof Element && !isMade(node, start));

/**
 * Fills the page's own markup: `data-wares-text`, `data-wares-html`, `data-wares-attr-*`, `data-wares-if`,
 * `<template data-wares-each>`, each with a path and nothing but a path. Called again with another scope it follows.
 */
export function bind(root: Element, scope: Scope, options: BindOptions): void {
  for (const child of unmade([...root.children])) if (!isProvider(child)) bindNode(child, scope, options);
}
