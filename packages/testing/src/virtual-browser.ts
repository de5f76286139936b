import type { ChannelLike, Connectivity, LocksLike, StorageLike, StorefrontOptions } from '@wares/stores';
import type { SeededRandom } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface VirtualBrowserOptions {
  time: VirtualTime;
  random: SeededRandom;
  /** How long another tab may take to see what was stored. Milliseconds; default 0: at once. */
  storageLag?: number;
  /** Of 100 messages between tabs, so many are lost. Default 0. */
  lostMessages?: number;
}

/** A tab of a {@link VirtualBrowser}: what a storefront is given there. */
export interface VirtualTab {
  readonly options: Omit<StorefrontOptions, 'client'>;
  readonly alive: boolean;
  online: boolean;
  setOnline(online: boolean): void;
  /** Shows the page again, as after a look at another tab. */
  show(): void;
  /** Ends the tab in the middle of whatever it does: it writes, sends and hears nothing any more. */
  crash(): void;
}

interface Waiting {
  tab: VirtualTab;
  run: () => Promise<unknown>;
}

/** Tabs of one origin, with the storage, locks and channels that they share. */
export class VirtualBrowser {
  readonly #time: VirtualTime;
  readonly #random: SeededRandom;
  readonly #lag: number;
  readonly #lost: number;
  readonly #disk = new Map<string, string>();
  readonly #views = new Map<VirtualTab, Map<string, string>>();
  readonly #held = new Map<string, Waiting>();
  readonly #queues = new Map<string, Waiting[]>();
  readonly #listeners = new Map<string, Set<{ tab: VirtualTab; hear: (event: { data: unknown }) => void }>>();

  constructor({ time, random, storageLag = 0, lostMessages = 0 }: VirtualBrowserOptions) {
    this.#time = time;
    this.#random = random;
    this.#lag = storageLag;
    this.#lost = lostMessages;
  }

  /** What is stored, for a look at it or to spoil it. */
  get disk(): Map<string, string> {
    return this.#disk;
  }

  openTab(): VirtualTab {
    const heard = new Set<(online: boolean) => void>();
    const session = new Map<string, string>();
    let alive = true;
    const tab: VirtualTab = {
      options: {
        storage: this.#storage(() => tab),
        sessionStorage: storageOf(session, (write) => alive && write()),
        channel: (name) => this.#channel(tab, name),
        locks: this.#locks(() => tab),
        clock: {
          now: this.#time.now,
          setTimeout: (callback, milliseconds) => this.#time.setTimeout(() => alive && callback(), milliseconds),
          clearTimeout: this.#time.clearTimeout,
        },
        random: this.#random.bytes,
        connectivity: {
          online: () => tab.online,
          subscribe(listener) {
            heard.add(listener);
            return () => heard.delete(listener);
          },
        } satisfies Connectivity,
      },
      get alive() {
        return alive;
      },
      online: true,
      setOnline(online) {
        tab.online = online;
        tab.show();
      },
      show() {
        for (const listener of heard) if (alive) listener(tab.online);
      },
      crash: () => {
        alive = false;
        this.#views.delete(tab);
        for (const [name, holder] of this.#held) if (holder.tab === tab) this.#release(name, holder);
      },
    };
    this.#views.set(tab, new Map(this.#disk));
    return tab;
  }

  /** The same tab after a reload: its session storage is kept. */
  reload(tab: VirtualTab): VirtualTab {
    tab.crash();
    const next = this.openTab();
    const { sessionStorage } = tab.options;
    if (sessionStorage) (next.options as { sessionStorage: StorageLike }).sessionStorage = revive(sessionStorage, next);
    next.online = tab.online;
    return next;
  }

  #storage(own: () => VirtualTab): StorageLike {
    const view = () => this.#views.get(own()) ?? new Map<string, string>();
    const write = (key: string, value: string | null) => {
      if (!own().alive) return;
      put(this.#disk, key, value);
      put(view(), key, value);
      for (const [tab, other] of this.#views) {
        if (tab === own()) continue;
        if (this.#lag) this.#time.setTimeout(() => put(other, key, value), this.#lag);
        else put(other, key, value);
      }
    };
    return {
      get length() {
        return view().size;
      },
      key: (index) => [...view().keys()][index] ?? null,
      getItem: (key) => view().get(key) ?? null,
      setItem: (key, value) => write(key, value),
      removeItem: (key) => write(key, null),
    };
  }

  #channel(tab: VirtualTab, name: string): ChannelLike {
    const all = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, all);
    const mine = new Set<{ tab: VirtualTab; hear: (event: { data: unknown }) => void }>();
    return {
      postMessage: (message) => {
        if (!tab.alive) return;
        const data = structuredClone(message);
        for (const other of all) {
          if (other.tab === tab || !other.tab.alive || this.#random.int(100) < this.#lost) continue;
          this.#time.setTimeout(() => other.tab.alive && other.hear({ data }), this.#random.int(20));
        }
      },
      addEventListener(_type, hear) {
        const listener = { tab, hear };
        mine.add(listener);
        all.add(listener);
      },
      close() {
        for (const listener of mine) all.delete(listener);
      },
    };
  }

  #locks(own: () => VirtualTab): LocksLike {
    return {
      request: <T>(name: string, callback: () => Promise<T>) =>
        new Promise<T>((resolve, reject) => {
          const run = () => {
            const done = callback();
            done.then(resolve, reject);
            return done;
          };
          const queue = this.#queues.get(name) ?? [];
          this.#queues.set(name, queue);
          queue.push({ tab: own(), run });
          this.#time.setTimeout(() => this.#grant(name), this.#random.int(3));
        }),
    };
  }

  #grant(name: string): void {
    if (this.#held.has(name)) return;
    const next = this.#queues.get(name)?.shift();
    if (!next) return;
    if (!next.tab.alive) {
      this.#grant(name);
      return;
    }
    this.#held.set(name, next);
    const release = () => this.#release(name, next);
    next.run().then(release, release);
  }

  #release(name: string, holder: Waiting): void {
    if (this.#held.get(name) !== holder) return;
    this.#held.delete(name);
    this.#time.setTimeout(() => this.#grant(name), this.#random.int(3));
  }
}

const put = (map: Map<string, string>, key: string, value: string | null) =>
  value === null ? map.delete(key) : map.set(key, value);

function storageOf(map: Map<string, string>, guard: (write: () => void) => void): StorageLike {
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => guard(() => map.set(key, value)),
    removeItem: (key) => guard(() => map.delete(key)),
  };
}

/** Session storage of a dead tab, as found by the page that takes its place. */
function revive(dead: StorageLike, tab: VirtualTab): StorageLike {
  const map = new Map<string, string>();
  for (let index = 0; index < dead.length; index++) {
    const key = dead.key(index);
    if (key !== null) map.set(key, dead.getItem(key) ?? '');
  }
  return storageOf(map, (write) => tab.alive && write());
}

/** Storage in memory, for a test of one store. */
export const memoryStorage = (map = new Map<string, string>()): StorageLike => storageOf(map, (write) => write());
