import type { Storefront } from '@wares/stores';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { StoreController } from '../controllers/store-controller.ts';
import { WaresEvent, type WaresEventMap } from '../events/wares-event.ts';
import {
  choose,
  isRtl,
  type MessageGroup,
  type Messages,
  type MessageText,
  messagesFor,
  packFor,
  phrase,
  spokenTo,
} from '../localization.ts';
import { shopWords } from '../messages/shop.ts';
import { closestComposed, prefixOf } from './ancestors.ts';
import { announce } from './announce.ts';
import { whenStorefront } from './page.ts';
import { numberText } from './words.ts';

/** An element that provides a storefront to what is inside it. */
export type StoreProvider = HTMLElement & { storefront?: Storefront };

/**
 * What every element of Wares shares: it finds its storefront (its own `storefront` property, the `store` attribute,
 * the nearest store element around it, the page's default), speaks that storefront's language, and asks by events.
 * Until storefront and words are there, `ready` is false and the element renders its bones.
 */
export abstract class WaresElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: { type: String },
    storefront: { attribute: false },
  };

  /** Which packs of words the element needs. */
  static messageGroups: readonly MessageGroup[] = [shopWords];

  /** Name of the storefront to use. Default: the nearest store element around it, else the page's. */
  declare store: string | undefined;
  /** The storefront itself; set it to use one without a name. */
  declare storefront: Storefront | undefined;

  #found: Storefront | undefined;
  #stopWaiting: (() => void) | undefined;
  #messages: Messages | undefined;
  #messagesOf: string | undefined;
  #ownsLanguage: { lang: boolean; dir: boolean } | undefined;
  readonly #language = new StoreController<string>(this);

  /** Language of the storefront, as a BCP 47 tag. */
  get language(): string {
    return this.#language.value ?? 'en';
  }

  /** The storefront in use; undefined until it is there. */
  get shop(): Storefront | undefined {
    return this.storefront ?? this.#found;
  }

  /** true: storefront and words are there. */
  protected get ready(): boolean {
    return this.shop !== undefined && this.#messages !== undefined;
  }

  override connectedCallback(): void {
    // Once: when it comes again, what we have set ourselves is not its author's.
    this.#ownsLanguage ??= { lang: !this.hasAttribute('lang'), dir: !this.hasAttribute('dir') };
    super.connectedCallback();
    if (!this.storefront) this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  /** true: the words are those of the storefront's language; false while these are on their way. */
  protected get upToDate(): boolean {
    return this.#messagesOf === this.language;
  }

  #find(): void {
    this.#stopWaiting?.();
    // What is somewhere else, or asks for another, is no longer of that one.
    this.#found = undefined;
    const found = (storefront: Storefront | undefined) => {
      this.#found = storefront;
      this.requestUpdate();
    };
    const provider = this.store
      ? undefined
      : closestComposed(this, (element): element is StoreProvider => element.localName === `${prefixOf(this)}-store`);
    if (!provider) {
      this.#stopWaiting = whenStorefront(this.store ?? 'default', found);
      return;
    }
    // Kept while connected: a store element may be given another storefront.
    const listener = () => found(provider.storefront);
    provider.addEventListener('wares-store-ready', listener);
    this.#stopWaiting = () => provider.removeEventListener('wares-store-ready', listener);
    if (provider.storefront) listener();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('store') || changed.has('storefront')) && this.hasUpdated && !this.storefront) this.#find();
    this.#language.watch(this.shop?.market.$language);
    this.#loadMessages();
    // What stands inside another of our elements inherits both from it.
    if (this.shop && this.isConnected && !((this.getRootNode() as ShadowRoot).host instanceof WaresElement)) {
      const lang = spokenTo(this.language);
      if (this.#ownsLanguage?.lang && this.lang !== lang) this.lang = lang;
      const dir = isRtl(packFor(this.language)) ? 'rtl' : 'ltr';
      if (this.#ownsLanguage?.dir && this.dir !== dir) this.dir = dir;
    }
  }

  #loadMessages(): void {
    if (!this.shop || this.#messagesOf === this.language) return;
    const language = this.language;
    const groups = (this.constructor as typeof WaresElement).messageGroups.map((group) => messagesFor(language, group));
    const use = (messages: readonly Messages[]) => {
      if (this.language !== language) return;
      this.#messages = messages.length === 1 ? messages[0] : Object.assign({}, ...messages);
      this.#messagesOf = language;
    };
    if (groups.every((group) => !(group instanceof Promise))) {
      use(groups as Messages[]);
      return;
    }
    Promise.all(groups).then(
      (messages) => {
        use(messages);
        this.requestUpdate();
      },
      // The line may come back; until then the words of the language before stay.
      () => setTimeout(() => this.isConnected && this.requestUpdate(), 3000),
    );
  }

  /** @internal A sentence of the element's packs, with its values. */
  t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.#sentence(key, values);
    // Most sentences have no values in them, and a page of cards asks for thousands.
    if (!text.includes('{')) return text;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numberText(value, this.language) : value;
    });
  }

  #sentence(key: string, values: Readonly<Record<string, unknown>>): string {
    return choose((this.#messages?.[key] as MessageText | undefined) ?? '', this.language, values['count']);
  }

  /** @internal The same with values that Lit renders (amounts, links). */
  phrase(key: string, values: Readonly<Record<string, unknown>> = {}): unknown[] {
    return phrase(this.#sentence(key, values), values).map((piece) =>
      typeof piece === 'number' ? numberText(piece, this.language) : piece,
    );
  }

  /** @internal Says something to assistive technology, once. */
  announce(text: string): void {
    announce(text, this.language);
  }

  /** @internal Sends an event; false when the page has stopped it. */
  emit<K extends keyof WaresEventMap>(type: K, detail: WaresEventMap[K], cancelable = false): boolean {
    return this.dispatchEvent(new WaresEvent(type, detail, cancelable));
  }
}
