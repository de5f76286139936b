// The page of a test and its window; not part of the published package.
import { setViewport } from '@web/test-runner-commands';

let resizable = true;

/** false where the engine's driver cannot resize a window; it complains aloud, so it is asked once. CSS pixels. */
export async function resize(size: { width: number; height: number }): Promise<boolean> {
  if (resizable)
    await setViewport(size).catch(() => {
      resizable = false;
    });
  return resizable;
}

/** What is read on it, with single spaces. */
export const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What was said to assistive technology last. */
export const said = (): string => textOf(document.querySelector('[data-wares-live]'));
