import { page } from '@wares/elements/page';

/** Tells the page's author of every storefront that elements wait for and nobody has made, and of tags that are none. */
export function tellMistakes(misspelt: readonly string[]): void {
  for (const tag of new Set(misspelt))
    console.error(
      `[wares] There is no element <${tag}>: is it misspelt? docs/elements has one page for each that there is.`,
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
