import { isShortcut } from '../../internal/shortcut.ts';
import type { LiveOptions, LiveView } from './live.ts';
import { framesOf } from './media.ts';

/** Degrees for each pixel that is dragged: a swipe over the picture is about half a turn. */
const DEGREES = 180;

/** Shows a turn that is dragged, or turned by arrow keys. Nothing moves by itself. */
export function startSpin({ place, media, words, failed }: LiveOptions): LiveView {
  const urls = framesOf(media);
  const count = urls.length;
  const step = 360 / count;
  const aborter = new AbortController();
  const { signal } = aborter;
  let angle = 0;
  let loaded = 0;
  let broken = 0;

  const frames = urls.map((url, index) => {
    const image = new Image();
    image.alt = '';
    image.draggable = false;
    image.className = index ? 'frame' : 'frame on';
    const settle = (ok: boolean) => {
      if (signal.aborted) return;
      loaded += ok ? 1 : 0;
      broken += ok ? 0 : 1;
      bar.style.inlineSize = `${((loaded + broken) / count) * 100}%`;
      if (loaded + broken === count) bar.remove();
      // A turn with holes jumps; one with many is none.
      if (broken > count / 4) {
        stop();
        failed();
      } else show();
    };
    image.addEventListener('load', () => settle(true), { signal });
    image.addEventListener('error', () => settle(false), { signal });
    image.src = url;
    return image;
  });
  const bar = document.createElement('div');
  bar.className = 'bar';

  const ready = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
  const show = () => {
    const wanted = Math.round(angle / step) % count;
    // The nearest that is there already.
    for (let away = 0; away <= count / 2; away++) {
      const at = [(wanted + away) % count, (wanted - away + count) % count].find((index) =>
        ready(frames[index] as HTMLImageElement),
      );
      if (at === undefined) continue;
      for (const [index, frame] of frames.entries()) frame.classList.toggle('on', index === at);
      break;
    }
    place.ariaValueNow = `${Math.round(angle)}`;
    speak();
  };
  const speak = () => {
    place.ariaLabel = words.t('gallery.turn');
    place.ariaValueText = words.t('gallery.degrees', { degrees: Math.round(angle) });
  };
  const turnTo = (degrees: number) => {
    angle = ((degrees % 360) + 360) % 360;
    show();
  };

  place.tabIndex = 0;
  place.role = 'slider';
  place.ariaValueMin = '0';
  place.ariaValueMax = '360';
  place.classList.add('spin');
  place.append(...frames, bar);
  show();
  place.focus();

  const keys: Record<string, () => number> = {
    ArrowRight: () => angle + step,
    ArrowUp: () => angle + step,
    ArrowLeft: () => angle - step,
    ArrowDown: () => angle - step,
    PageUp: () => angle + 90,
    PageDown: () => angle - 90,
    Home: () => 0,
    End: () => 360 - step,
  };
  place.addEventListener(
    'keydown',
    (event) => {
      const to = keys[event.key];
      if (!to || isShortcut(event)) return;
      event.preventDefault();
      turnTo(to());
    },
    { signal },
  );
  let from: { x: number; angle: number } | undefined;
  place.addEventListener(
    'pointerdown',
    (event) => {
      from = { x: event.clientX, angle };
      place.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  place.addEventListener(
    'pointermove',
    (event) => {
      if (from) turnTo(from.angle - ((event.clientX - from.x) / place.clientWidth) * DEGREES);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    place.addEventListener(
      type,
      () => {
        from = undefined;
      },
      { signal },
    );

  function stop(): void {
    aborter.abort();
    place.replaceChildren();
  }
  return { speak, stop };
}
