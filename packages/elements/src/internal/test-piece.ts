// A product element around a piece of a product page, for tests; not part of the published package.
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Product } from '@wares/contract';
import type { WaresProduct } from '../product/product/product.ts';
import { product, stubStorefront } from './testing.ts';
import type { WaresElement } from './wares-element.ts';

export interface Staged<T> {
  element: T;
  around: WaresProduct;
  shop: ReturnType<typeof stubStorefront>;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  text(selector: string): string | undefined;
  /** Gives the product another state. */
  set(state: object): Promise<void>;
}

/** A `<wares-product>` with `tag` inside it, both ready. The tag's define module and the product's must be loaded. */
export async function stage<T extends WaresElement>(
  tag: string,
  value: Product | undefined = product(),
  attributes: Readonly<Record<string, string>> = {},
  shop: ReturnType<typeof stubStorefront> = stubStorefront(),
): Promise<Staged<T>> {
  const $product = shop.$product('x');
  $product.set(value ? { status: 'ready', value } : { status: 'loading' });
  const element = document.createElement(tag) as T;
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  element.storefront = shop.storefront;
  const around = await fixture<WaresProduct>(
    html`<wares-product handle="x" .storefront=${shop.storefront}>${element}</wares-product>`,
  );
  const settle = async () => {
    await around.updateComplete;
    await element.updateComplete;
    await element.updateComplete;
  };
  await waitUntil(() => (element as unknown as { ready: boolean }).ready);
  await waitUntil(() => (around as unknown as { ready: boolean }).ready);
  await settle();
  const find = <E extends HTMLElement>(selector: string) => element.renderRoot.querySelector<E>(selector) as E;
  return {
    element,
    around,
    shop,
    find,
    all: <E extends HTMLElement>(selector: string) => [...element.renderRoot.querySelectorAll<E>(selector)],
    text: (selector) => find(selector)?.textContent?.replace(/\s+/g, ' ').trim(),
    async set(state) {
      $product.set(state as never);
      await settle();
    },
  };
}
