import type { Product } from '@wares/contract';
import { fillUrl } from '../internal/gates.ts';
import { productJsonLd, writeJsonLd } from './json-ld.ts';

/** What a product's element says about the page around it. */
interface Described {
  handleParam: string | undefined;
  variantParam: string | undefined;
  productUrl: string | undefined;
  categoryUrl: string | undefined;
}

/** Where the product stands, without a choice or a campaign in it: as the shop, the page's author or its address says. */
function addressOf({ url, handle }: Product, { handleParam, variantParam, productUrl }: Described): string {
  const said = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const known = url ?? fillUrl(productUrl, { handle, variant: '' }) ?? said;
  if (known) return known;
  const address = new URL(location.href);
  address.hash = '';
  if (handleParam) address.search = `${new URLSearchParams({ [handleParam]: handle })}`;
  else if (variantParam) address.searchParams.delete(variantParam);
  return address.href;
}

/** Tells search engines of an element's product; without one takes back what was told. */
export function describe(element: Described, product: Product | undefined): void {
  const { categoryUrl, variantParam } = element;
  const options = product && { url: addressOf(product, element), categoryUrl, variantParam };
  writeJsonLd(element, product && productJsonLd(product, options));
}
