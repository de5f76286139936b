import type { WaresError } from '@wares/client';
import type { Money, Product } from '@wares/contract';
import type { CartState } from '@wares/stores';
import type { ReactiveController } from 'lit';
import { fullTitle } from '../internal/variants.ts';
import type { WaresElement } from '../internal/wares-element.ts';
import { StoreController } from './store-controller.ts';

/** What is put into the cart. `id` is the variant's. */
export interface AddRequest {
  id: string;
  /** What the shopper saw for one piece. */
  price?: Money;
  /** Default 1. */
  quantity?: number;
  product?: Product;
  /** The variant in words, when the product has several. */
  variantTitle?: string;
  imageUrl?: string;
}

/** How long the tick stands, in milliseconds. */
const DONE = 1600;

/** Puts a variant into the cart: asks the page by event, then the store; one add at a time; says the outcome once. */
export class AddController implements ReactiveController {
  state: 'idle' | 'busy' | 'done' | 'error' = 'idle';
  error: WaresError | undefined;
  readonly #host: WaresElement;
  readonly #cart: StoreController<CartState>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The add whose outcome the host shows. */
  #mine: object | undefined;

  constructor(host: WaresElement) {
    this.#host = host;
    this.#cart = new StoreController<CartState>(host);
    host.addController(this);
  }

  /** true: the add waits until the shop can be reached. */
  get waiting(): boolean {
    return this.state === 'busy' && this.#cart.value?.offline === true;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (this.state === 'done') this.state = 'idle';
  }

  /** Takes tick or error away. */
  reset(): void {
    if (this.state !== 'busy') this.#set('idle');
  }

  /** The host shows another product: what is under way goes on, and is shown no longer. */
  leave(): void {
    this.#mine = undefined;
    this.#cart.watch(undefined);
    this.#set('idle');
  }

  async add({ id, price, quantity = 1, product, variantTitle, imageUrl }: AddRequest): Promise<void> {
    const host = this.#host;
    const cart = host.shop?.cart;
    if (this.state === 'busy' || !cart) return;
    const wish = { itemId: id, quantity };
    if (!host.emit('wares-cart-add', wish, true)) return;
    clearTimeout(this.#timer);
    this.#mine = wish;
    const show = (state: AddController['state'], error?: WaresError) => {
      if (this.#mine !== wish) return;
      this.#set(state, error);
      this.#cart.watch(undefined);
    };
    this.#set('busy');
    this.#cart.watch(cart.$cart);
    try {
      const answer = await cart.addLine({
        ...wish,
        ...(price && { seenPrice: price }),
        ...(product && {
          preview: {
            productId: product.id,
            handle: product.handle,
            title: product.title,
            ...(variantTitle && { variantTitle }),
            ...(imageUrl && { imageUrl }),
          },
        }),
      });
      const title = product?.title ?? answer.lineItems.find(({ item }) => item.id === id)?.item.title;
      host.announce(title ? host.t('add.announced', { title: fullTitle(title, variantTitle) }) : host.t('add.done'));
      host.emit('wares-cart-added', wish);
      show('done');
      if (this.state === 'done') this.#timer = setTimeout(() => this.reset(), DONE);
    } catch (thrown) {
      const error = thrown as WaresError;
      show('error', error);
      host.emit('wares-error', { code: error.code, message: error.message });
    }
  }

  #set(state: AddController['state'], error?: WaresError): void {
    this.state = state;
    this.error = error;
    this.#host.requestUpdate();
  }
}
