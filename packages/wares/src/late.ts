import { NetworkError } from '@wares/client';

/**
 * A file that is fetched when it is first needed, once; after a failure, when it is needed again.
 *
 * Browsers may keep it in mind that a file could not be fetched, and not ask again for the life of the page. So each
 * further attempt asks for it under another address; `file` is that address, relative to this file, where a build has
 * written it in.
 */
export function later<T>(load: () => Promise<T>, file: string): () => Promise<T> {
  let part: Promise<T> | undefined;
  let fails = 0;
  return () => {
    part ??= (
      fails && file.startsWith('.') ? (import(/* @vite-ignore */ `${file}?${fails}`) as Promise<T>) : load()
    ).catch((cause: unknown) => {
      fails++;
      part = undefined;
      throw new NetworkError('A file of Wares did not load', { cause });
    });
    return part;
  };
}

/** An object whose methods are fetched when one is first called. `methods` names all of them. */
export const lazy = <T extends object>(load: () => Promise<T>, methods: Record<keyof T, 0>): T =>
  Object.fromEntries(
    Object.keys(methods).map((name) => [
      name,
      async (...call: unknown[]) => ((await load())[name as keyof T] as (...call: unknown[]) => unknown)(...call),
    ]),
  ) as T;

/** Calls back when the page is loaded and has nothing better to do. */
export function whenIdle(callback: () => void): void {
  const wait = () => (globalThis.requestIdleCallback ?? setTimeout)(callback);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
