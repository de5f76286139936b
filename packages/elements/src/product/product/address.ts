/** What the page's address says by this parameter; undefined: nothing. */
export const fromAddress = (param: string | undefined): string | undefined =>
  (param && new URLSearchParams(location.search).get(param)) || undefined;

/** No entry of its own in the history: a choice is no page, and Back leads to where the shopper came from. */
export function intoAddress(param: string, value: string): void {
  try {
    const url = new URL(location.href);
    url.searchParams.set(param, value);
    history.replaceState(history.state, '', url);
  } catch {
    // A frame without an address of its own.
  }
}
