// A shopper's lists beside a real shop, for tests; not part of the published package.
import { fixture, waitUntil } from '@open-wc/testing';
import { type Lists, listsOf } from '@wares/stores/lists';
import { html } from 'lit';
import { type TestShop, testShop } from './test-shop.ts';
import type { WaresElement } from './wares-element.ts';

export interface Desk extends TestShop {
  lists: Lists;
  /** Puts an element into the page and waits until it has its words. */
  show<T extends WaresElement>(tag: string, attributes?: Readonly<Record<string, string>>): Promise<T>;
}

/** A shop with empty lists. Close it with `storefront.dispose()`. */
export function testDesk(...options: Parameters<typeof testShop>): Desk {
  const shop = testShop(...options);
  return Object.assign(shop, {
    lists: listsOf(shop.storefront),
    async show<T extends WaresElement>(tag: string, attributes: Readonly<Record<string, string>> = {}) {
      const element = document.createElement(tag) as T;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.storefront = shop.storefront;
      await fixture(html`<div .style=${'inline-size:1000px'}>${element}</div>`);
      await waitUntil(() => (element as unknown as { ready: boolean }).ready);
      await element.updateComplete;
      return element;
    },
  });
}

export const find = <T extends HTMLElement = HTMLElement>(element: WaresElement, selector: string): T =>
  element.renderRoot.querySelector<T>(selector) as T;

export const all = <T extends HTMLElement = HTMLElement>(element: WaresElement, selector: string): T[] => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
