import { page } from '@wares/elements/page';

/** What of an element says which product it is about. */
interface Named extends Element {
  handle?: string;
  handleParam?: string;
  variantId?: string;
  product?: unknown;
}

const isNamed = ({ handle, handleParam, variantId, product }: Named): boolean =>
  !!(handle || handleParam || variantId || product);

/** Rows of goods are about a product only where there is one. */
const ROW = /-(recommendations|recently-viewed)$/;

/** Tags of elements that wait for a product, and neither they nor a product around them say which. */
function unnamed(): string[] {
  return [...document.querySelectorAll<Named>(':is(:state(loading), :state(empty))')]
    .filter((element) => {
      const { localName } = element;
      const product = `${localName.slice(0, localName.indexOf('-'))}-product`;
      const providers = `${product}, ${product}-page`;
      if (!('handle' in element) || isNamed(element) || ROW.test(localName)) return false;
      // Empty is what a product without a name is, and others that have nothing to show. What is inside is told with it.
      return element.matches(`${providers}, :state(loading)`) && !element.parentElement?.closest(providers);
    })
    .map(({ localName }) => localName);
}

/**
 * Tells the page's author of every storefront that elements wait for and nobody has made, of tags that are none, and of
 * elements whose product nobody has named.
 */
export function tellMistakes(misspelt: readonly string[]): void {
  for (const tag of new Set(misspelt))
    console.error(
      `[wares] There is no element <${tag}>: is it misspelt? docs/elements has one page for each that there is.`,
    );
  for (const tag of new Set(unnamed()))
    console.error(
      `[wares] <${tag}> stays without a product, since nobody names one: give it handle="…", or put it into a <wares-product handle="…">.`,
    );
  const { waiting, stores } = page();
  for (const [name, { size }] of waiting ?? []) {
    if (!size || stores?.has(name)) continue;
    console.error(
      name === 'default'
        ? '[wares] The elements of this page have no shop: give the script tag data-endpoint="…", the address of your backend, or put them into a <wares-store>.'
        : `[wares] No shop of this page is called "${name}", but elements ask for it by store="${name}".`,
    );
  }
}
