import type { LocksLike } from '../storefront.ts';
import { attempt } from './attempt.ts';
import { queueLocks } from './lock.ts';

/** The browser's locks over all tabs; where they are refused (an opaque origin), those of this page. */
export function browserLocks(): LocksLike {
  // Shared by every copy of the script in the page.
  const page = globalThis as { [key: symbol]: { queues?: Map<string, Promise<unknown>> } | undefined };
  const registry = Symbol.for('wares/v1');
  page[registry] ??= {};
  page[registry].queues ??= new Map();
  const inPage = queueLocks(page[registry].queues);
  const overTabs = attempt(() => navigator.locks);
  if (!overTabs) return inPage;
  return {
    async request<T>(name: string, callback: () => Promise<T>) {
      let begun = false;
      const once = () => {
        begun = true;
        return callback();
      };
      try {
        return (await overTabs.request(name, once)) as T;
      } catch (error) {
        if (begun) throw error;
        return inPage.request(name, callback);
      }
    },
  };
}
