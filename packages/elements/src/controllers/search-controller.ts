import type { ReactiveController } from 'lit';
import { closestComposed, prefixOf } from '../internal/ancestors.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import type { PageMode, SearchSession } from '../search/shared/session.ts';

/** An element that provides a search to what is inside it. */
export interface SearchProvider extends HTMLElement {
  readonly session?: SearchSession | undefined;
  /** How it goes on where the pagination inside has no mode of its own. */
  readonly mode?: PageMode;
}

/** Finds the search that a piece belongs to: the nearest search element around it. */
export class SearchController implements ReactiveController {
  readonly #host: WaresElement;
  readonly #reads: ((session: SearchSession) => readonly unknown[]) | undefined;
  #provider: SearchProvider | undefined;
  #off: (() => void)[] = [];
  #read: readonly unknown[] = [];

  /** `reads`: what the host shows of the search; it renders again when one of these is another. Default: all of it. */
  constructor(host: WaresElement, reads?: (session: SearchSession) => readonly unknown[]) {
    this.#host = host;
    this.#reads = reads;
    host.addController(this);
  }

  /** The element that provides it; undefined outside of one. */
  get provider(): SearchProvider | undefined {
    return this.#provider;
  }

  /** undefined until the storefront is known. */
  get session(): SearchSession | undefined {
    return this.#provider?.session;
  }

  hostConnected(): void {
    const tag = `${prefixOf(this.#host)}-search`;
    this.#provider = closestComposed(this.#host, (element): element is SearchProvider => element.localName === tag);
    this.#provider?.addEventListener('wares-search-session', this.#handleSession);
    this.#handleSession();
  }

  hostDisconnected(): void {
    this.#provider?.removeEventListener('wares-search-session', this.#handleSession);
    this.#provider = undefined;
    this.#leave();
  }

  #leave(): void {
    for (const off of this.#off) off();
    this.#off = [];
  }

  #handleSession = (): void => {
    const { session } = this;
    this.#leave();
    if (session) {
      if (this.#host.storefront !== session.storefront) this.#host.storefront = session.storefront;
      this.#read = this.#reads?.(session) ?? [];
      this.#off = [session.$ask.listen(this.#handleChange), session.store.$search.listen(this.#handleChange)];
    }
    this.#host.requestUpdate();
  };

  #handleChange = (): void => {
    const { session } = this;
    if (!session) return;
    const now = this.#reads?.(session);
    if (now?.every((value, index) => value === this.#read[index])) return;
    this.#read = now ?? [];
    this.#host.requestUpdate();
  };
}
