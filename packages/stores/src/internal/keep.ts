import type { Keep, StorageLike } from '../storefront.ts';

/** Of the shape of what is stored; another number is read as nothing. */
const VERSION = 1;

/** Makes a storage safe: denied, full, corrupt or missing, it works on from memory and never throws. */
export function keepIn(storage: StorageLike | undefined): Keep {
  // What the storage did not take; null is a removal that it did not take.
  const memory = new Map<string, string | null>();
  return {
    read(key) {
      try {
        const [version, value] = JSON.parse((memory.has(key) ? memory.get(key) : storage?.getItem(key)) ?? '[]');
        return version === VERSION ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      const text = value === undefined ? null : JSON.stringify([VERSION, value]);
      memory.set(key, text);
      try {
        if (text === null) storage?.removeItem(key);
        else if (storage) storage.setItem(key, text);
        else return;
        memory.delete(key);
      } catch {
        // Stays in memory.
      }
    },
    keys(prefix) {
      const found = new Set<string>();
      try {
        for (let index = 0; storage && index < storage.length; index++) found.add(storage.key(index) ?? '');
      } catch {
        // What is in memory is all there is.
      }
      for (const [key, text] of memory) text === null ? found.delete(key) : found.add(key);
      return [...found].filter((key) => key.startsWith(prefix)).sort();
    },
  };
}
