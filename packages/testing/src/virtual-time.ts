import type { Clock } from '@wares/stores';

interface Timer {
  at: number;
  order: number;
  callback: () => void;
  off?: boolean;
}

/** Lets every promise that can settle now settle. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A clock that only goes when told to. Timers fire in order of time, then of the call that set them. */
export class VirtualTime implements Clock {
  #now: number;
  #order = 0;
  #timers: Timer[] = [];

  constructor(start = 1_790_000_000_000) {
    this.#now = start;
  }

  now = (): number => this.#now;

  setTimeout = (callback: () => void, milliseconds: number): unknown => {
    const timer: Timer = { at: this.#now + Math.max(0, milliseconds), order: this.#order++, callback };
    const timers = this.#timers;
    let index = timers.length;
    while (index > 0 && (timers[index - 1] as Timer).at > timer.at) index--;
    timers.splice(index, 0, timer);
    return timer;
  };

  clearTimeout = (handle: unknown): void => {
    if (handle) (handle as Timer).off = true;
  };

  /** Lets `milliseconds` go by; all that is due happens. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
      this.#timers.shift();
      if (next.off) continue;
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settled();
    }
    this.#now = end;
  }

  /** Lets time go by until `done`, at most `milliseconds`. Returns whether it was done. */
  async until(done: () => boolean, milliseconds: number): Promise<boolean> {
    const end = this.#now + milliseconds;
    await settled();
    while (!done()) {
      const next = this.#timers[0];
      if (!next || next.at > end) return false;
      await this.advance(Math.max(0, next.at - this.#now));
    }
    return true;
  }
}
