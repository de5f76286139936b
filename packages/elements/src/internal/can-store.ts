/** Whether this browser keeps what a page of this site writes down; denied and full storage keep nothing. */
export function canStore(): boolean {
  try {
    localStorage.setItem('wares:', '');
    localStorage.removeItem('wares:');
    return true;
  } catch {
    return false;
  }
}
