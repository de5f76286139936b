import type { Media } from '@wares/contract';
import { html, nothing, render } from 'lit';
import { isShortcut } from '../../internal/shortcut.ts';
import { numberText, type Words } from '../../internal/words.ts';
import { close } from '../../templates/icons.ts';
import { largestOf } from './media.ts';
import { back, expand, forward } from './step-icons.ts';
import { zoomStyles } from './zoom.styles.ts';

export interface ZoomOptions {
  root: ShadowRoot;
  words: Words;
  pictures: readonly Media[];
  /** Index of the first one shown. */
  at: number;
  title: string;
  /** Another picture is shown. */
  show(picture: Media): void;
}

const MOST = 5;
const STEP = 1.5;

/**
 * Opens the large picture over the page: pinched, wheeled, double-clicked or `+` and `-` to zoom, dragged or arrow keys
 * to look around. The dialog is native: Escape closes, focus goes back to where it came from. Returns how to say its
 * words again, in the language of now.
 */
export function openZoom({ root, words, pictures, at: first, title, show }: ZoomOptions): () => void {
  const sheet = zoomStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.part.add('zoom');
  root.append(dialog);

  let at = first;
  let scale = 1;
  let x = 0;
  let y = 0;
  let failed = false;
  /** What was done by key or button, for those who do not see it. */
  let said = '';
  /** Some browsers have no full screen for a part of a page, and pages may forbid it. */
  let mayFill = document.fullscreenEnabled;
  const pointers = new Map<number, { x: number; y: number }>();

  const view = () => dialog.querySelector('.view') as HTMLElement;
  const place = () => {
    const box = view();
    const image = box.querySelector('img');
    if (!image) return;
    // The picture may leave the window only as far as it is larger.
    const room = (size: number, most: number) => Math.max(0, (size * scale - most) / 2);
    const width = room(image.offsetWidth, box.clientWidth);
    const height = room(image.offsetHeight, box.clientHeight);
    x = Math.min(width, Math.max(-width, x));
    y = Math.min(height, Math.max(-height, y));
    image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    box.classList.toggle('in', scale > 1);
  };
  /** Zooms so that the point under finger or mouse stays there. Without one: the middle. */
  const zoomTo = (next: number, point?: { clientX: number; clientY: number }) => {
    const { left, top, width, height } = view().getBoundingClientRect();
    const dx = point ? point.clientX - left - width / 2 : 0;
    const dy = point ? point.clientY - top - height / 2 : 0;
    const to = Math.min(MOST, Math.max(1, next));
    x = dx - ((dx - x) * to) / scale;
    y = dy - ((dy - y) * to) / scale;
    scale = to;
    place();
  };
  const say = (text: string) => {
    said = text;
    paint();
  };
  const step = (next: number) => {
    zoomTo(next);
    say(numberText(scale, words.language, 0, 'percent'));
  };
  const go = (to: number) => {
    if (to < 0 || to >= pictures.length) return;
    at = to;
    scale = 1;
    x = 0;
    y = 0;
    failed = false;
    const picture = pictures[at] as Media;
    const which = words.t('gallery.picture', { n: at + 1, count: pictures.length });
    say([picture.altText || title, which].join(words.t('gallery.comma')));
    show(picture);
  };

  const handleWheel = (event: WheelEvent) => {
    event.preventDefault();
    zoomTo(scale * 1.002 ** -event.deltaY, event);
  };
  const handleDown = (event: PointerEvent) => {
    const button = event.target instanceof Element && event.target.closest('button');
    // A finger may begin a swipe on an arrow, which keeps it; a mouse presses.
    if (button && event.pointerType === 'mouse') return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (!button) view().setPointerCapture(event.pointerId);
  };
  let swipe = 0;
  const handleMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const distance = (one: typeof now) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
      zoomTo((scale * distance(now)) / distance(before), {
        clientX: (now.x + other.x) / 2,
        clientY: (now.y + other.y) / 2,
      });
    } else if (scale > 1) {
      x += now.x - before.x;
      y += now.y - before.y;
      place();
    } else swipe += now.x - before.x;
    pointers.set(event.pointerId, now);
  };
  const handleUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const far = swipe;
    swipe = 0;
    if (scale > 1 || Math.abs(far) < 60) return;
    const rtl = dialog.matches(':dir(rtl)');
    go(far < 0 !== rtl ? at + 1 : at - 1);
  };
  const handleDouble = (event: MouseEvent) => zoomTo(scale > 1 ? 1 : 2.5, event);
  const handleKey = (event: KeyboardEvent) => {
    if (isShortcut(event)) return;
    const rtl = dialog.matches(':dir(rtl)');
    const pan = 60;
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [pan, 0],
      ArrowRight: [-pan, 0],
      ArrowUp: [0, pan],
      ArrowDown: [0, -pan],
    };
    const move = moves[event.key];
    if (move && scale > 1) {
      x += move[0];
      y += move[1];
      place();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      go((event.key === 'ArrowRight') !== rtl ? at + 1 : at - 1);
    else if (event.key === '+' || event.key === '=') step(scale * STEP);
    else if (event.key === '-') step(scale / STEP);
    else if (event.key === '0') step(1);
    else return;
    event.preventDefault();
  };
  const handleFull = () => {
    // Not the dialog itself: no browser lets a dialog have the screen.
    const change = root.fullscreenElement
      ? document.exitFullscreen()
      : (dialog.querySelector('.whole') as HTMLElement).requestFullscreen();
    change.catch(() => {
      mayFill = false;
      paint();
      dialog.querySelector<HTMLElement>('.shut')?.focus();
    });
  };
  const handleFailed = () => {
    failed = true;
    paint();
  };

  const paint = () => {
    const picture = pictures[at] as Media;
    const count = pictures.length;
    const src = largestOf(picture);
    dialog.ariaLabel = words.t('gallery.zoomed', { title });
    render(
      html`<div class="whole" @pointerdown=${handleDown} @pointermove=${handleMove} @pointerup=${handleUp} @pointercancel=${handleUp}><div class="view" @wheel=${handleWheel} @dblclick=${handleDouble}>${
        failed || !src
          ? html`<p class="failed" role="alert">${words.t('gallery.missing')}</p>`
          : html`<img draggable="false" src=${src} width=${picture.width ?? nothing} height=${picture.height ?? nothing} alt=${picture.altText || title} @load=${place} @error=${handleFailed}>`
      }</div>
      <div class="bar-top">${count > 1 ? html`<span class="pill">${words.t('gallery.count', { n: at + 1, count })}</span>` : html`<span></span>`}
        <span class="end"><button class="round" aria-label=${words.t('gallery.smaller')} @click=${() => step(scale / STEP)}>−</button><button class="round" aria-label=${words.t('gallery.larger')} @click=${() => step(scale * STEP)}>+</button>${mayFill ? html`<button class="round full" aria-label=${words.t('gallery.full')} aria-pressed=${root.fullscreenElement ? 'true' : 'false'} @click=${handleFull}>${expand()}</button>` : nothing}<button class="round shut" aria-label=${words.t('close')} @click=${() => dialog.close()}>${close()}</button></span>
      </div>
      ${count > 1 ? html`<button class="round back" aria-label=${words.t('gallery.back')} aria-disabled=${at === 0 ? 'true' : nothing} @click=${() => go(at - 1)}>${back()}</button><button class="round forward" aria-label=${words.t('gallery.forward')} aria-disabled=${at === count - 1 ? 'true' : nothing} @click=${() => go(at + 1)}>${forward()}</button>` : nothing}<span class="sr" role="status">${said}</span></div>`,
      dialog,
    );
    place();
  };

  dialog.addEventListener('keydown', handleKey);
  dialog.addEventListener('fullscreenchange', () => paint());
  const from = root.activeElement as HTMLElement | null;
  dialog.addEventListener('close', async () => {
    // Out of a full screen the dialog finds no way back by itself.
    if (root.fullscreenElement) {
      await document.exitFullscreen().catch(() => {});
      from?.focus({ preventScroll: true });
    }
    dialog.remove();
  });
  paint();
  // A phone is turned. Nothing to take back: it is gone with what it looks at.
  new ResizeObserver(place).observe(view());
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.shut')?.focus();
  place();
  return () => {
    if (dialog.isConnected) paint();
  };
}
