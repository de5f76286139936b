// Media for tests of the gallery; not part of the published package.
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Media } from '@wares/contract';
import '../product/gallery/gallery.define.ts';
import type { WaresGallery } from '../product/gallery/gallery.ts';
import { product, stubStorefront } from './testing.ts';

/** A picture that loads at once: one pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const LARGE = `${PIXEL}#large`;

export const picture = (name: string, change: Partial<Media> = {}): Media => ({
  type: 'image',
  url: `${PIXEL}#${name}`,
  altText: name,
  width: 900,
  height: 1125,
  sources: [
    { url: `${PIXEL}#${name}`, width: 450 },
    { url: LARGE, width: 1800 },
  ],
  ...change,
});
/** A turn of eight frames. */
export const spin: Media = {
  type: 'spin_360',
  url: `${PIXEL}#0`,
  altText: 'All round',
  frames: Array.from({ length: 8 }, (_, index) => `${PIXEL}#${index}`),
};
export const film: Media = {
  type: 'video',
  url: 'blob:film.mp4',
  poster: PIXEL,
  altText: 'Pouring',
  sources: [{ url: 'blob:film.webm', width: 600, mimeType: 'video/webm' }],
  captions: [
    { url: 'blob:de.vtt', language: 'de', label: 'Deutsch' },
    { url: 'blob:en.vtt', language: 'en', label: 'English' },
  ],
};

/** A gallery of these media, of a shop whose language the test may change. */
export async function openGallery(media: Media[], language = 'en') {
  const { storefront, $product, $language } = stubStorefront(language);
  $product('x').set({ status: 'ready', value: product({ media }) });
  const gallery = await fixture<WaresGallery>(
    html`<wares-gallery handle="x" .storefront=${storefront}></wares-gallery>`,
  );
  await waitUntil(() => gallery.matches(':state(ready)'), 'is ready', { timeout: 5000 });
  await gallery.updateComplete;
  const root = gallery.renderRoot as ShadowRoot;
  const find = <E extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
  /** The button of this name; of the large picture where that is open. */
  const button = (name: string) =>
    [...(root.querySelector('dialog[open]') ?? root).querySelectorAll('button')].find(
      (one) => (one.ariaLabel ?? one.textContent) === name,
    ) as HTMLButtonElement;
  return { gallery, root, find, button, $language };
}
