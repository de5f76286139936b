import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/** Renders a host again when a store changes. The store may be set later, and be another one. */
export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: ReadableAtom<T> | undefined;
  #off: (() => void) | undefined;
  #connected = false;
  #last: T | undefined;

  constructor(host: ReactiveControllerHost, store?: ReadableAtom<T>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** What the store holds now. */
  get value(): T | undefined {
    return this.#store?.get();
  }

  /** Listens to another store from now on. */
  watch(store: ReadableAtom<T> | undefined): void {
    if (store === this.#store) return;
    this.#off?.();
    this.#off = undefined;
    this.#store = store;
    if (this.#connected) this.hostConnected();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#off ??= this.#store?.listen(() => this.#host.requestUpdate());
    // What changed while the host was out of the page.
    if (this.value !== this.#last) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#last = this.value;
    this.#off?.();
    this.#off = undefined;
  }
}
