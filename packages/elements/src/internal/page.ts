import type { Storefront } from '@wares/stores';
import { messagesFor, type Pack } from '../localization.ts';
import { shopWords } from '../messages/shop.ts';
import { makeLiveRegion } from './live-region.ts';

/** What a `<wares-store>` or the script tag asks for. */
export interface StoreConfig {
  /** Default `default`. */
  name?: string;
  endpoint: string;
  country?: string;
  currency?: string;
  language?: string;
}

interface Page {
  stores?: Map<string, Storefront>;
  /** Who uses, or waits for, the storefront of a name. */
  waiting?: Map<string, Set<(storefront: Storefront) => void>>;
  /** Who hears of every storefront. */
  hearers?: Set<(storefront: Storefront) => void>;
  create?: (config: StoreConfig) => Storefront;
  createWaiting?: Set<() => void>;
  definers?: Set<(tag: string) => void>;
  wanted?: Set<string>;
  /** Lets JSON, and nothing else, into a data block; shared by all copies, since a policy has a name once. */
  trustJson?: (json: string) => string;
  cleanHtml?: (html: string, level: number) => HTMLElement | undefined;
}

/** What all copies of Wares on a page share. Loading twice is normal. */
export const page = (): Page => {
  const scope = globalThis as unknown as Record<symbol, Page>;
  const key = Symbol.for('wares/v1');
  scope[key] ??= {};
  return scope[key];
};

/** Makes a storefront known to the page's elements, under its own name or, given again, under another. */
export function provideStorefront(storefront: Storefront, name = storefront.name): void {
  const here = page();
  here.stores ??= new Map();
  here.stores.set(name, storefront);
  for (const listener of here.waiting?.get(name) ?? []) listener(storefront);
  for (const listener of here.hearers ?? []) listener(storefront);
}

/** A pack that was asked for before the first element does, and its language. */
export interface EarlyPack {
  language: string;
  pack: Promise<object>;
}

/** Elements take these words, and fetch them again only when they do not come. */
export const takePack = ({ language, pack }: EarlyPack): void =>
  void Promise.resolve(messagesFor(language, shopWords, () => pack as Promise<Pack>)).catch(() => {});

/** Calls back with every storefront of the page, now and as they come. */
export function onStorefront(listener: (storefront: Storefront) => void): void {
  const here = page();
  here.hearers ??= new Set();
  here.hearers.add(listener);
  for (const storefront of here.stores?.values() ?? []) listener(storefront);
}

/** Takes a storefront off the page's list, if it is there. */
export function withdrawStorefront(storefront: Storefront): void {
  const { stores } = page();
  for (const [name, known] of stores ?? []) if (known === storefront) stores?.delete(name);
}

/** Calls back with the storefront of this name, now and whenever another is provided. Returns how to stop. */
export function whenStorefront(name: string, listener: (storefront: Storefront) => void): () => void {
  const here = page();
  here.waiting ??= new Map();
  const waiting = here.waiting.get(name) ?? new Set();
  here.waiting.set(name, waiting.add(listener));
  const known = here.stores?.get(name);
  if (known) listener(known);
  return () => waiting.delete(listener);
}

/** Calls back once `page().create` is there, now or when the composition root has set it. Returns how to stop waiting. */
export function whenCreate(listener: () => void): () => void {
  const here = page();
  if (here.create) {
    listener();
    return () => {};
  }
  here.createWaiting ??= new Set();
  here.createWaiting.add(listener);
  return () => here.createWaiting?.delete(listener);
}

/** Called by the composition root after it has set `page().create`: store elements that wait make theirs now. */
export function announceReady(): void {
  makeLiveRegion();
  const waiting = page().createWaiting;
  delete page().createWaiting;
  for (const listener of waiting ?? []) listener();
}

/** Hears of tags that an element renders inside itself only at times, to define those of its own prefix. */
export function onWanted(definer: (tag: string) => void): void {
  const here = page();
  here.definers ??= new Set();
  here.definers.add(definer);
  for (const tag of here.wanted ?? []) definer(tag);
}

/** Asks whoever defines elements on this page, now or later, for some that are about to be rendered. */
export function want(...tags: string[]): void {
  const here = page();
  here.wanted ??= new Set();
  for (const tag of tags) {
    if (here.wanted.has(tag)) continue;
    here.wanted.add(tag);
    for (const definer of here.definers ?? []) definer(tag);
  }
}
