import type { Product, Variant } from '@wares/contract';
import { fillUrl } from '../internal/gates.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import { mediaOf } from '../product/gallery/media.ts';
import { bind, type Scope, type SetHtml } from './bind.ts';

/** What a product element knows, for its markup. */
export interface Filled {
  product: Product | undefined;
  variant: Variant | undefined;
  quantity: number;
  loading: boolean;
  error: { code: string; message: string } | undefined;
  /** Pattern of a product page's address. */
  productUrl: string | undefined;
}

const cleaned = new WeakMap<Element, string>();

/** Loads the gate for rich text where some is bound. */
async function gate(host: Element): Promise<SetHtml | undefined> {
  // eslint-disable-next-line no-restricted-syntax -- Read, never written.
  if (!/\bdata-wares-html\b/.test(host.innerHTML)) return undefined;
  const { cleanHtml } = await import('../internal/html-gate.ts');
  return (element, html) => {
    if (cleaned.get(element) === html) return;
    cleaned.set(element, html);
    const nodes = html ? cleanHtml(html, 3) : undefined;
    if (nodes) element.replaceChildren(...nodes.childNodes);
    else element.textContent = '';
  };
}

/** Fills the markup inside a product element with its product. */
export async function fill(host: WaresElement, now: () => Filled): Promise<void> {
  const setHtml = await gate(host);
  const { product, variant, productUrl, ...rest } = now();
  const images = product && mediaOf(product, variant).filter(({ type }) => type === 'image');
  const url = product && (fillUrl(productUrl, { handle: product.handle, variant: variant?.id }) ?? product.url);
  // A low that is not above the price is no reduction: nothing to strike.
  const isReduced = variant?.lowestPrice30d && variant.lowestPrice30d.amount > variant.price.amount;
  const scope: Scope = {
    product: product && { ...product, url },
    variant: variant && (isReduced ? variant : { ...variant, lowestPrice30d: undefined }),
    images,
    image: images?.[0],
    ...rest,
  };
  bind(host, scope, { language: host.language, ...(setHtml && { setHtml }) });
}
