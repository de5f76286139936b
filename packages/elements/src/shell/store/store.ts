import type { Storefront } from '@wares/stores';
import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { page, provideStorefront, type StoreConfig, whenCreate, withdrawStorefront } from '../../internal/page.ts';

/** The elements that share a shop which one of them has made. */
const users = new WeakMap<Storefront, Set<WaresStore>>();

/**
 * A shop for everything inside. Give it an `endpoint`, or set its `storefront` property to one made by script.
 * Two on a page never touch: each has its own market, cart and storage.
 *
 * @summary Provides a shop to the elements inside.
 * @slot - The part of the page that belongs to this shop.
 * @event wares-store-ready - The storefront is there, or is another one. Does not bubble.
 */
export class WaresStore extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {},
    endpoint: {},
    country: {},
    currency: {},
    language: {},
    locale: {},
    storefront: { attribute: false, noAccessor: true },
  };

  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /**
   * Tells its cart and storage from others on the same site; elements elsewhere on the page can ask for it with
   * `store="name"`. Default: `default` if that is free, else the endpoint, else that and a number.
   */
  declare name: string | undefined;
  /** Where the backend answers, e.g. `/api/v1`. */
  declare endpoint: string | undefined;
  /** Delivery country, ISO 3166-1 alpha-2. Default: the shop's. A choice of the shopper wins. */
  declare country: string | undefined;
  /** ISO 4217. Default: the country's first. */
  declare currency: string | undefined;
  /** BCP 47 tag. Default: what the browser says. */
  declare language: string | undefined;
  /** The same as `language`. */
  declare locale: string | undefined;

  #given: Storefront | undefined;
  #made: Storefront | undefined;
  #madeFor = '';
  #stopWaiting: (() => void) | undefined;
  #complaint: ReturnType<typeof setTimeout> | undefined;
  #empty = false;

  /** The storefront: the one that was set, else the one made from the attributes. */
  get storefront(): Storefront | undefined {
    return this.#given ?? this.#made;
  }
  set storefront(storefront: Storefront | undefined) {
    if (storefront === this.#given) return;
    this.#given = storefront;
    if (storefront) this.#dispose();
    this.requestUpdate();
    if (storefront) this.#tell(storefront);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    clearTimeout(this.#complaint);
    // A framework may only be moving it.
    queueMicrotask(() => {
      if (!this.isConnected) this.#dispose();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    clearTimeout(this.#complaint);
    this.#stopWaiting?.();
    if (!this.isConnected) return;
    if (this.#given || this.endpoint) this.#empty = false;
    if (this.#given) return;
    if (!this.endpoint) {
      this.#dispose();
      // Script that sets the property may run right after the element is defined.
      if (!this.#empty) this.#complaint = setTimeout(() => this.#complain());
    } else if (this.#made && this.#madeFor === this.#identity) this.#move(changed);
    else this.#stopWaiting = whenCreate(() => this.#make());
  }

  get #identity(): string {
    return `${this.name ?? ''} ${this.endpoint}`;
  }

  get #wish(): Partial<Omit<StoreConfig, 'name' | 'endpoint'>> {
    const { country, currency, language = this.locale } = this;
    return { ...(country && { country }), ...(currency && { currency }), ...(language && { language }) };
  }

  #make(): void {
    const { create, stores } = page();
    const endpoint = this.endpoint;
    if (!create || !endpoint || !this.isConnected) return;
    this.#dispose();
    // The same name twice is the same shop.
    const shared = this.name ? stores?.get(this.name) : undefined;
    if (shared && !users.has(shared)) {
      this.#given = shared;
      this.#tell(shared);
      return;
    }
    try {
      const name = this.name || this.#freeName(endpoint);
      this.#made = shared ?? create({ name, endpoint, ...this.#wish });
    } catch (error) {
      console.error(`[wares] <${this.localName}>: ${(error as Error).message}`);
      this.#empty = true;
      this.requestUpdate();
      return;
    }
    users.set(this.#made, (users.get(this.#made) ?? new Set()).add(this));
    if (!shared) provideStorefront(this.#made);
    this.#madeFor = this.#identity;
    this.#tell(this.#made);
  }

  /** The same after a reload, as long as stores without a name keep their order. */
  #freeName(endpoint: string): string {
    const { href } = new URL(endpoint, this.baseURI);
    let name = 'default';
    for (let nth = 1; page().stores?.has(name); nth++) name = nth > 1 ? `${href}#${nth}` : href;
    return name;
  }

  /** Attributes that change later are a wish of the page, as if the shopper had chosen. */
  #move(changed: PropertyValues): void {
    const moved = ['country', 'currency', 'language', 'locale'].some((name) => changed.has(name));
    if (moved) this.#made?.market.set(this.#wish).catch((error: Error) => console.warn(`[wares] ${error.message}`));
  }

  #dispose(): void {
    const made = this.#made;
    if (!made) return;
    this.#made = undefined;
    const others = users.get(made);
    others?.delete(this);
    if (others?.size) return;
    withdrawStorefront(made);
    made.dispose();
  }

  #tell(storefront: Storefront): void {
    if (this.storefront === storefront) this.dispatchEvent(new Event('wares-store-ready'));
  }

  #complain(): void {
    if (this.storefront) return;
    this.#empty = true;
    this.requestUpdate();
    console.error(
      `[wares] <${this.localName}> has no shop: give it endpoint="…", the address of your backend, or set its storefront property.`,
    );
  }

  protected override render(): unknown {
    return this.#empty ? nothing : html`<slot></slot>`;
  }
}
