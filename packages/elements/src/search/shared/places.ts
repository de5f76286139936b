// Where the page was scrolled to, for each entry of the history. Browsers restore it by themselves, but at once, and
// results come later: so it is done again when these are there, unless the shopper has moved meanwhile.

let count = 0;

interface Mark {
  id: string;
  /** Pixels; written when scrolling ends, and when the page is left. */
  y?: number;
}

const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** How long it waits for the page to be as high as it was, in frames. */
const PATIENCE = 180;
/** After the last scrolling, in milliseconds, before the place is written down. */
const REST = 200;
/** Between two writings, in milliseconds: Safari lets a page have 100 in 30 seconds, and its router wants some too. */
const PACE = 1000;

/** The entries of the history that belong to one search. */
export class Places {
  /** Of the entry that is shown. */
  id: string;
  readonly #key: string;
  readonly #onPop: (id: string) => boolean;
  readonly #seen = new Map<string, number>();
  #wanted: number | undefined;
  /** The page is where it was wanted; what comes late and pushes it about is not the shopper. */
  #placed = false;
  /** The shopper has touched something since; if the page scrolls now, it is the shopper's scrolling. */
  #moved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = -PACE;

  /** `onPop` is called when another entry is shown, while `id` is still the one before. true: other results come. */
  constructor(key: string, onPop: (id: string) => boolean) {
    this.#key = key;
    this.#onPop = onPop;
    const { id, y } = this.#mark;
    this.id = id;
    // Kept by the entry alone: there after a reload, and when another page leads back here.
    if (y) this.#want(y);
    addEventListener('popstate', this.#handlePop);
    addEventListener('scroll', this.#handleScroll, { passive: true });
    addEventListener('pagehide', this.#save);
  }

  close(): void {
    removeEventListener('popstate', this.#handlePop);
    removeEventListener('scroll', this.#handleScroll);
    removeEventListener('pagehide', this.#save);
    clearTimeout(this.#timer);
    this.#forget();
  }

  /** Writes an address into the history; what else stands in the entry's state stays. */
  go(url: string, how: 'push' | 'replace'): void {
    this.#forget();
    if (how === 'push') this.id = `${Math.round(performance.timeOrigin)}-${count++}`;
    this.#write(how, url);
  }

  /** What was waited for is shown. */
  restore(): void {
    const y = this.#wanted;
    if (y === undefined || this.#placed) return;
    let frames = 0;
    const step = () => {
      if (this.#wanted !== y || this.#placed) return;
      const room = document.documentElement.scrollHeight - innerHeight;
      if (room < y && frames++ < PATIENCE) {
        requestAnimationFrame(step);
        return;
      }
      this.#placed = true;
      if (Math.abs(scrollY - y) > 1) scrollTo({ top: y, behavior: 'instant' });
    };
    requestAnimationFrame(step);
  }

  get #mark(): Mark {
    const mark = (history.state as Record<string, Mark> | null)?.[this.#key];
    return typeof mark?.id === 'string' ? mark : { id: '' };
  }

  /**
   * Where the entry is to be found again. A page that is being left is no longer laid out as it was seen: of cards above
   * that were not rendered Chromium takes back some height, and no scrolling is told.
   */
  get #y(): number {
    const seen = this.#seen.get(this.id) ?? scrollY;
    return Math.round(this.#wanted ?? (Math.abs(scrollY - seen) < innerHeight / 4 ? seen : scrollY));
  }

  #write(how: 'push' | 'replace', url?: string): void {
    const { state } = history;
    const mark: Mark = { id: this.id, y: this.#y };
    // A state that is no object is somebody else's: it is left alone.
    const next = state && typeof state !== 'object' ? state : { ...state, [this.#key]: mark };
    try {
      if (url || next !== state) history[how === 'push' ? 'pushState' : 'replaceState'](next, '', url);
    } catch {
      // Too often within a moment, or a sandbox without a history: the search goes on without.
    }
  }

  #want(y: number): void {
    this.#wanted = y;
    for (const type of MOVES) addEventListener(type, this.#handleMove, { passive: true });
  }

  #forget = (): void => {
    this.#wanted = undefined;
    this.#placed = false;
    this.#moved = false;
    for (const type of MOVES) removeEventListener(type, this.#handleMove);
  };

  #handleMove = (): void => {
    // A link that is pressed leads away from the place, and does not change it.
    if (this.#placed) this.#moved = true;
    else this.#forget();
  };

  #handlePop = (): void => {
    const { id } = this.#mark;
    this.#forget();
    const y = this.#seen.get(id) ?? this.#mark.y;
    if (id !== this.id && y !== undefined) this.#want(y);
    const other = this.#onPop(id);
    this.id = id;
    if (!other) this.#forget();
  };

  #handleScroll = (): void => {
    // A scrollbar can be dragged without any of the moves.
    const far = Math.abs(scrollY - (this.#wanted ?? 0)) > innerHeight / 4;
    if (this.#placed && (this.#moved || far)) this.#forget();
    if (this.#wanted !== undefined) return;
    this.#seen.set(this.id, scrollY);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, Math.max(REST, this.#written + PACE - performance.now()));
  };

  /** Not left to the end alone: Chromium drops what a page writes while it is reloaded. */
  #save = (): void => {
    const { id, y = 0 } = this.#mark;
    // An entry with another id is not this search's: the page's own router has gone on.
    if (id !== this.id || this.#y === y) return;
    this.#written = performance.now();
    this.#write('replace');
  };
}
