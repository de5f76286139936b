import { makeLiveRegion } from './live-region.ts';

/** Says something to assistive technology, once. */
export function announce(text: string, language?: string): void {
  const region = makeLiveRegion();
  if (language) region.lang = language;
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
