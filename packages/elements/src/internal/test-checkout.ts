// A checkout over the reference backend, and a shopper who walks through it, for tests; not part of the published package.
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { StorefrontOptions } from '@wares/stores';
import type { WaresCheckout } from '../checkout/checkout/checkout.ts';
import { PLENTY, type TestShop, testShop } from './test-shop.ts';

export const LENA = {
  firstName: 'Lena',
  lastName: 'Brandt',
  streetAddress: 'Lindenallee 14',
  postalCode: '10437',
  addressLocality: 'Berlin',
};

export const fastClock = {
  now: () => Date.now(),
  setTimeout: (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds / 20),
  clearTimeout: (handle: unknown) => clearTimeout(handle as number),
};

/** Engines are slow side by side. */
export const PATIENCE = { timeout: 5000 };

export const find = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.querySelector<T>(selector) as T;
export const text = (element: Element) => (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();

export async function open(options: Partial<StorefrontOptions> = {}, lines: Record<string, number> = { [PLENTY]: 2 }) {
  const shop = testShop({ clock: fastClock, ...options });
  for (const [itemId, quantity] of Object.entries(lines)) await shop.storefront.cart.addLine({ itemId, quantity });
  const element = await show(shop);
  return { shop, element };
}

export async function show(shop: TestShop): Promise<WaresCheckout> {
  const element = await fixture<WaresCheckout>(
    html`<wares-checkout .storefront=${shop.storefront} shop-url="shop.html" order-url="order.html?order={label}"></wares-checkout>`,
  );
  await waitUntil(() => element.ariaBusy === 'false', 'is ready', PATIENCE);
  return element;
}

export function fill(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const input = find<HTMLInputElement>(element, `[name=${name}]`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export const go = (element: Element, step: string) => find(element, `form[data-step=${step}] > .button`).click();
export const at = (element: Element, step: string) =>
  waitUntil(() => element.querySelector(`form[data-step=${step}]`), `reaches ${step}`, PATIENCE);
export const notice = (element: Element, words: string) =>
  waitUntil(() => text(element).includes(words), `says "${words}"`, PATIENCE);

export async function walk(
  element: Element,
  to: 'address' | 'delivery' | 'payment',
  values: Record<string, string> = LENA,
) {
  fill(element, { email: 'lena@example.com' });
  go(element, 'contact');
  await at(element, 'address');
  if (to === 'address') return;
  fill(element, values);
  go(element, 'address');
  await at(element, 'delivery');
  if (to === 'delivery') return;
  go(element, 'delivery');
  await at(element, 'payment');
}

export const pay = (element: Element) => find<HTMLButtonElement>(element, '[part=pay]');
export const completions = ({ requests }: TestShop) => requests.filter((request) => request.endsWith('/complete'));
