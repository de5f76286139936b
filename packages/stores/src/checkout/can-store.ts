/**
 * Whether this browser keeps what a page of this site writes down, such as the cart; denied and full storage keep
 * nothing. false where there is no browser.
 */
export function canStore(): boolean {
  try {
    localStorage.setItem('wares:', '');
    localStorage.removeItem('wares:');
    return true;
  } catch {
    return false;
  }
}
