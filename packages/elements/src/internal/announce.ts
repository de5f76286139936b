import { page } from './page.ts';

/** Makes the page's one live region. Called at load, so that it is there before the first message. */
export function makeLiveRegion(): HTMLElement {
  const here = page();
  if (here.region?.isConnected) return here.region;
  const region = document.createElement('div');
  region.role = 'status';
  region.ariaLive = 'polite';
  region.dataset['wares'] = 'live';
  region.style.cssText = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  document.body.append(region);
  here.region = region;
  return region;
}

/** Says something to assistive technology, once. */
export function announce(text: string, language?: string): void {
  // An open modal dialog makes the rest of the page inert, the region with it; so it moves into the dialog's document order.
  const region = makeLiveRegion();
  if (language) region.lang = language;
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
