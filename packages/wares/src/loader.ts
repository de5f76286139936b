import type { WaresOptions } from './config.ts';
import { ahead, builtTags, packOf, part } from './parts.ts';
import { hasCart, prime, wishOf } from './prime.ts';
import { inner, tags, whole } from './tags.ts';

const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** A class of elements, and the packs of words that it needs, by language. */
type ElementClass = CustomElementConstructor & {
  messageGroups?: readonly Readonly<Record<string, () => Promise<unknown>>>[];
};

/** A class in a file. Where the build has put several modules into one, each is an object in it. */
const classIn = (file: object, name: string): ElementClass =>
  [file, ...Object.values(file)].find((module) => module?.[name])[name];

const report = (error: unknown): void => console.error('[wares]', error);

/** What `start` gives back. */
export interface Loader {
  /** Loads the elements found in a part of the page that the loader cannot see, such as a shadow root. */
  load(root: ParentNode): void;
  /** Stops watching the page. What is loaded stays. */
  stop(): void;
}

/**
 * Watches the page for tags and loads just their chunks. Makes the default storefront when there is an endpoint. Tells
 * every shop of the page what `data-wares-consent` on `<html>` allows, as often as it changes.
 * Calling it twice is fine: a tag is defined once, a storefront of the same name is made once.
 */
export function start(options: WaresOptions = {}): Loader {
  const { prefix = 'wares', endpoint, name = 'default' } = options;
  if (!/^[a-z][a-z0-9]*$/.test(prefix))
    throw new Error(`[wares] The prefix "${prefix}" must be lower-case letters and digits, without a dash.`);
  // The largest file of a page first: it is the last to be there.
  ahead('boot');
  const known = [...builtTags, ...Object.keys(tags)];
  const missing = new Set(known);
  const spoken = packOf(wishOf(options)['language'] ?? 'en');

  const loadTag = async (tag: string): Promise<void> => {
    if (!missing.delete(tag)) return;
    const full = `${prefix}-${tag}`;
    if (customElements.get(full)) return;
    for (const other of inner[tag] ?? []) void loadTag(other);
    try {
      const base = classIn((await (part(tag) ?? tags[tag]?.())) as object, `Wares${pascal(tag)}`);
      // Asked for before the element is anywhere in the page: a round sooner. It asks again when they do not come.
      for (const words of base.messageGroups ?? []) words[spoken]?.().catch(() => {});
      // Not before the storefront is there, or the page would be painted once between the two, without a card.
      await booted;
      // A subclass, since a class can be registered once only, and this one may serve under several prefixes.
      if (!customElements.get(full)) customElements.define(full, class extends base {});
    } catch (error) {
      // The line may be back when the next such tag comes.
      missing.add(tag);
      report(error);
    }
  };

  const load = (root: ParentNode): void => {
    if (!missing.size) return;
    const selector = [...missing].map((tag) => `${prefix}-${tag}`).join();
    const found = [...(root as Element).querySelectorAll(selector)];
    if (root instanceof Element && root.matches(selector)) found.push(root);
    for (const { localName, children } of found) {
      const tag = localName.slice(prefix.length + 1);
      void loadTag(tag);
      if (whole[tag] && [...children].every(({ slot }) => slot)) void loadTag(whole[tag]);
    }
  };

  /** Tags that begin as ours do, and are none of ours. */
  const misspelt = (): string[] =>
    [...document.querySelectorAll(':not(:defined)')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith(`${prefix}-`) && !known.includes(name.slice(prefix.length + 1)));

  const define = (full: string): void => {
    if (full.startsWith(`${prefix}-`)) void loadTag(full.slice(prefix.length + 1));
  };

  const fetchPrimed = prime(options, document);
  if (hasCart(options)) ahead('cart-client');
  // Those that every page with goods needs.
  const pack = ahead(spoken);
  // Side by side with the chunks of the tags, and before them, since every one of them needs it.
  const booted = import('./boot.ts')
    .then(({ boot }) =>
      boot(
        endpoint ? { ...options, endpoint, name } : undefined,
        fetchPrimed,
        define,
        pack && { language: spoken, pack },
        misspelt,
      ),
    )
    .catch(report);
  const root = document.documentElement;
  const said = (): string | undefined => root.dataset['waresConsent'];
  // Taken away it is withdrawn: whoever removes it does not mean yes.
  const tellConsent = (): void =>
    void booted
      .then(() => import('./consent.ts'))
      .then(({ allow }) => allow(said() ?? ''))
      .catch(report);
  if (said() !== undefined) tellConsent();
  load(document);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) load(node);
    if (records.some(({ type }) => type === 'attributes')) tellConsent();
  });
  observer.observe(document, { childList: true, subtree: true });
  observer.observe(root, { attributeFilter: ['data-wares-consent'] });
  // The first `Intl` object of a page takes tens of milliseconds, the first amount some more: better while everything is
  // on its way than before the first price.
  setTimeout(() => [
    new Intl.NumberFormat(undefined, { style: 'currency', currency: 'EUR' }).formatToParts(0),
    new Intl.PluralRules().select(0),
  ]);
  return { load, stop: () => observer.disconnect() };
}
