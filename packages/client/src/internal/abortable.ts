import { AbortedError } from '../errors/transport-errors.ts';

/**
 * The same promise, but it rejects with an `AbortedError` as soon as the signal says so, whatever the promise does
 * then. Listens to the signal no longer than needed.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new AbortedError({ cause: signal.reason }));
    const settle = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(settle);
  });
}
