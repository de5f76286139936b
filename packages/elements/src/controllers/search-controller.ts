import type { SearchState } from '@wares/stores/search';
import type { ReactiveController } from 'lit';
import { closestComposed, prefixOf } from '../internal/ancestors.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import type { Ask } from '../search/shared/address.ts';
import type { SearchSession } from '../search/shared/session.ts';
import { StoreController } from './store-controller.ts';

/** An element that provides a search to what is inside it. */
export interface SearchProvider extends HTMLElement {
  readonly session?: SearchSession | undefined;
}

/** Finds the search that a piece belongs to: the nearest search element around it. */
export class SearchController implements ReactiveController {
  readonly #host: WaresElement;
  readonly #ask: StoreController<Ask>;
  readonly #state: StoreController<SearchState>;
  #provider: SearchProvider | undefined;

  constructor(host: WaresElement) {
    this.#host = host;
    this.#ask = new StoreController<Ask>(host);
    this.#state = new StoreController<SearchState>(host);
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
  }

  #handleSession = (): void => {
    const { session } = this;
    if (session && this.#host.storefront !== session.storefront) this.#host.storefront = session.storefront;
    this.#ask.watch(session?.$ask);
    this.#state.watch(session?.store.$search);
    this.#host.requestUpdate();
  };
}
