// The window of a test; not part of the published package.
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
