import type { Media } from '@wares/contract';
import { largestOf } from './media.ts';

const SCALE = 2.4;

/** Lays the large picture over a slide, moved by the mouse, until the mouse leaves. Returns how to end it. */
export function showLens(slide: HTMLElement, picture: Media, from: PointerEvent, done: () => void): () => void {
  const src = largestOf(picture);
  if (!src) return () => {};
  const image = document.createElement('img');
  image.className = 'lens';
  image.alt = '';
  image.decoding = 'async';
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = slide.getBoundingClientRect();
    image.style.transformOrigin = `${((clientX - left) / width) * 100}% ${((clientY - top) / height) * 100}%`;
  };
  const stop = () => {
    image.remove();
    slide.removeEventListener('pointermove', follow);
    slide.removeEventListener('pointerleave', stop);
    done();
  };
  Object.assign(image.style, { position: 'absolute', inset: '0', pointerEvents: 'none', transform: `scale(${SCALE})` });
  image.addEventListener('error', stop);
  follow(from);
  slide.addEventListener('pointermove', follow);
  slide.addEventListener('pointerleave', stop);
  image.src = src;
  slide.append(image);
  return stop;
}
