import type { LocksLike } from '../storefront.ts';

/** Locks over everything that shares `queues`: each waits for the one before it. */
export function queueLocks(queues = new Map<string, Promise<unknown>>()): LocksLike {
  return {
    request(name, callback) {
      const mine = (queues.get(name) ?? Promise.resolve()).then(callback);
      const quiet = mine
        .catch(() => {})
        .then(() => {
          if (queues.get(name) === quiet) queues.delete(name);
        });
      queues.set(name, quiet);
      return mine;
    },
  };
}
