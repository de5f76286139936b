/* eslint-disable lit-a11y/anchor-is-valid, lit-a11y/accessible-name, lit-a11y/alt-text -- the tree is empty; names, addresses and alternative texts are written into each clone */
import type { Media, Money, Product, ProductOption, Variant } from '@wares/contract';
import { html, render, type TemplateResult } from 'lit';
import { safeColor, safeMediaUrl } from '../../internal/gates.ts';
import { srcsetOf } from '../../internal/srcset.ts';
import {
  choiceOf,
  coloursOf,
  doorCount,
  fullTitle,
  lessText,
  ratingText,
  referenceText,
  saleOf,
  stockOf,
  variantFor,
} from '../../internal/variants.ts';
import type { Words } from '../../internal/words.ts';
import { moneyText } from '../../templates/money.ts';

// Pages show cards by the hundred, so the face of a card is not put together from templates: it is one clone of one
// tree, and only what differs from what is there is written. That takes about half of the time.

/** As many swatches as stand beside each other on a narrow card, and in the tree. */
const SWATCHES = 4;

/** Every `x` is a text that is written later. `sizes` follows the columns of the grid; `auto` is the truth where it is known. */
const face = html`<div class="media" part="media"><img decoding="async" loading="lazy" sizes="(min-width: 1600px) 20vw, (min-width: 960px) 25vw, (min-width: 600px) 33vw, 50vw"><button class="add" part="quick-add" data-state="idle"><span class="word">x</span></button></div><div class="name"><span class="brand">x</span><span class="rating" role="img">x<span class="muted count">x</span></span><h3 class="title" part="title"><a>x</a></h3></div><div class="cost"><span class="price" part="price"><span>x</span><bdi class="money now" part="money">x<b>x</b>x</bdi></span><span class="door" part="door" data-certainty="estimated"><span class="sum estimated">x<bdi class="money" part="money">x<b>x</b>x</bdi>x</span></span></div><div class="after"></div>`;

/** What not every card has, and the place that it takes in the tree when it is first needed. */
const some = html`<span class="badge" part="badge">x</span><span class="sr">x</span><s><bdi class="money was" part="money">x<b>x</b>x</bdi></s><span class="note">x</span><div class="swatches" part="swatches" role="group"><button class="swatch" aria-pressed="false"></button><button class="swatch" aria-pressed="false"></button><button class="swatch" aria-pressed="false"></button><button class="swatch" aria-pressed="false"></button></div><span class="dot" part="status">x</span><span class="line"></span><p class="oops">x</p><p class="failed" part="missing" aria-hidden="true">x</p>`;
const PLACES = {
  badge: ['.add', 'before'],
  sr: ['.price', 'append'],
  s: ['.price', 'append'],
  note: ['.price', 'after'],
  swatches: ['.after', 'append'],
  dot: ['.after', 'append'],
  line: ['.add', 'append'],
  oops: ['.media', 'append'],
  failed: ['.add', 'before'],
} as const;
type Extra = keyof typeof PLACES;

let tree: DocumentFragment | undefined;
let extras: Map<string, HTMLElement>;

/** Made once, and cloned for every card. */
const grow = (template: TemplateResult): DocumentFragment => {
  const grown = document.createDocumentFragment();
  render(template, grown);
  const texts = document.createTreeWalker(grown, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) (texts.currentNode as Text).data = '';
  return grown;
};

const clone = (): DocumentFragment => {
  tree ??= grow(face);
  extras ??= new Map([...grow(some).children].map((one) => [one.className || one.localName, one as HTMLElement]));
  return tree.cloneNode(true) as DocumentFragment;
};

const write = (node: ChildNode | null, value: string): void => {
  if ((node as Text).data !== value) (node as Text).data = value;
};
const text = (element: Element, value: string): void => write(element.firstChild, value);
const attribute = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
const kind = (element: Element, className: string): void => {
  if (element.className !== className) element.className = className;
};
const show = (element: HTMLElement, shown: boolean): void => {
  if (element.hidden === shown) element.hidden = !shown;
};
const money = (bdi: Element, amount: Money | undefined, language: string): void => {
  const [before, strong, after] = amount ? moneyText(amount, language) : ['', '', ''];
  write(bdi.firstChild, before);
  text(bdi.firstElementChild as Element, strong);
  write(bdi.lastChild, after);
};

/** What a card shows beside the product. */
export interface FaceState {
  href: string | undefined;
  eager: boolean;
  add: 'idle' | 'busy' | 'done' | 'error';
  waiting: boolean;
  /** Why an add has failed. */
  error: string;
}

/** Where in the tree a part stands; looked up once for all cards. */
const places: Record<string, number> = {};

/** The four rows of a card. */
export class CardFace {
  /** To be put into the page once. */
  readonly nodes: DocumentFragment = clone();
  // Kept, since the nodes leave the fragment when they come into the page.
  readonly #all = this.nodes.querySelectorAll<HTMLElement>('*');
  readonly #extras = new Map<Extra, HTMLElement>();
  /** The picture did not load. */
  #lost = false;

  /** `onAdd` hears the plus, `onSwatch` the number of the swatch. */
  constructor(onAdd: (event: MouseEvent) => void, onSwatch: (index: number) => void) {
    this.#at('.add').addEventListener('click', onAdd);
    this.#at('img').addEventListener('error', () => {
      this.#lost = true;
      this.#tell('failed', (this.#at('img') as HTMLImageElement).alt);
    });
    this.#at('.after').addEventListener('click', ({ target }) => {
      const { localName, parentElement } = target as Element;
      if (localName === 'button') onSwatch([...(parentElement?.children ?? [])].indexOf(target as Element));
    });
  }

  #at(selector: string): HTMLElement {
    places[selector] ??= [...(tree as DocumentFragment).querySelectorAll('*')].indexOf(
      (tree as DocumentFragment).querySelector(selector) as Element,
    );
    return this.#all[places[selector]] as HTMLElement;
  }

  /** A part that not every card has; undefined where it is not wanted. */
  #some(name: Extra, wanted: boolean): HTMLElement | undefined {
    let part = this.#extras.get(name);
    if (!wanted) part?.remove();
    else if (!part?.parentNode) {
      part ??= (extras.get(name) as HTMLElement).cloneNode(true) as HTMLElement;
      this.#extras.set(name, part);
      const [anchor, place] = PLACES[name];
      this.#at(anchor)[place](part);
    }
    return wanted ? part : undefined;
  }

  /** Such a part with a text in it; without a text it is not there. */
  #tell(name: Extra, value: string, className: string = name): HTMLElement | undefined {
    const part = this.#some(name, value !== '');
    if (part) {
      text(part, value);
      kind(part, className);
    }
    return part;
  }

  show(words: Words, product: Product, variant: Variant, state: FaceState): void {
    const sold = !variant.availability.available;
    const media = this.#at('.media');
    kind(media, sold ? 'media sold' : 'media');
    this.#picture(variant.media?.[0] ?? product.media.find(({ type }) => type === 'image'), product.title, state.eager);
    const stock = stockOf(variant);
    this.#tell(
      'badge',
      sold ? words.t(stock.key) : lessText(words, saleOf(variant)?.percent),
      sold ? 'badge' : 'badge sale',
    );
    this.#add(words, product, variant, state, sold);
    // It comes into the tree with its words, so that it is heard.
    const said = this.#tell('oops', state.waiting ? words.t('add.offline') : state.error);
    if (said) said.role = state.waiting ? 'status' : 'alert';
    text(this.#at('.brand'), product.brand ?? '');
    const rating = ratingText(words, product);
    const box = this.#at('.rating');
    show(box, rating !== undefined);
    if (rating) {
      attribute(box, 'aria-label', rating.label);
      text(box, rating.value);
      text(this.#at('.count'), `(${rating.number})`);
    }
    const link = this.#at('a');
    text(link, product.title);
    attribute(link, 'href', state.href);
    const colours = coloursOf(product);
    this.#price(words, product, variant, colours);
    this.#door(words, variant);
    this.#swatches(words, product, variant, colours);
    // Enough is not worth a word, and the badge says already why it cannot be had.
    const told = !colours && !sold && stock.tone !== 'positive';
    this.#tell('dot', told ? words.t(stock.key, { count: stock.count ?? 0 }) : '', `dot ${stock.tone}`);
  }

  #picture(media: Media | undefined, title: string, eager: boolean): void {
    const img = this.#at('img') as HTMLImageElement;
    const src = media?.type === 'image' ? safeMediaUrl(media.url) : undefined;
    const same = img.getAttribute('src') === src;
    const alt = media?.altText ?? title;
    show(img, src !== undefined);
    // The picture keeps its name: what covers it is for the eyes.
    this.#tell('failed', same && this.#lost ? alt : '');
    if (!media || !src) return;
    attribute(img, 'alt', alt);
    if (same) return;
    this.#lost = false;
    // The browser starts when it meets src.
    attribute(img, 'loading', eager ? 'eager' : 'lazy');
    attribute(img, 'width', (media.width && `${media.width}`) || undefined);
    attribute(img, 'height', (media.height && `${media.height}`) || undefined);
    img.style.background = safeColor(media.color) ?? '';
    attribute(img, 'srcset', srcsetOf(media) || undefined);
    attribute(img, 'src', src);
  }

  #add(words: Words, product: Product, variant: Variant, { add, waiting }: FaceState, sold: boolean): void {
    const button = this.#at('.add');
    const busy = add === 'busy';
    show(button, !sold);
    attribute(button, 'data-state', add);
    this.#some('line', busy);
    const pressed = busy ? 'true' : undefined;
    attribute(button, 'aria-disabled', pressed);
    attribute(button, 'aria-busy', pressed);
    const word = busy ? (waiting ? 'add.waiting' : 'add.busy') : add === 'done' ? 'add.done' : 'add.short';
    const name = fullTitle(product.title, product.options[0] && variant.title);
    // While it says "Adding" or "Added", that is its name.
    attribute(button, 'aria-label', word === 'add.short' ? words.t('add.card', { title: name }) : undefined);
    text(this.#at('.word'), words.t(word));
  }

  #price(
    words: Words,
    { priceRange: { min, max }, options }: Product,
    variant: Variant,
    colours: ProductOption | undefined,
  ): void {
    const { price, unitPrice } = variant;
    const sale = saleOf(variant);
    const from =
      !sale &&
      price.amount === min.amount &&
      min.amount < max.amount &&
      options.some((option) => option !== colours && option.values.length > 1);
    kind(this.#at('.price'), sale ? 'price sale' : 'price');
    const first = this.#at('.price span');
    kind(first, sale ? 'sr' : 'muted');
    text(first, sale ? `${words.t('price.now')} ` : from ? words.t('price.from') : '');
    show(first, Boolean(sale || from));
    money(this.#at('.now'), price, words.language);
    this.#tell('sr', sale ? ` ${words.t('price.was')} ` : '');
    const was = this.#some('s', sale !== undefined);
    if (was) money(was.firstElementChild as Element, sale?.was, words.language);
    this.#tell('note', unitPrice ? unitPriceText(words, unitPrice) : '');
  }

  #door(words: Words, variant: Variant): void {
    const { price, landedCost: cost } = variant;
    const certain = cost?.status === 'guaranteed';
    const known = certain || cost?.status === 'estimated';
    const door = this.#at('.door');
    show(door, known);
    if (!known) return;
    attribute(door, 'data-certainty', cost.status);
    const sum = this.#at('.sum');
    kind(sum, certain ? 'sum certain' : 'sum estimated');
    const nothing = cost.amount === price.amount && cost.currency === price.currency;
    const [before = '', , after = ''] = nothing ? [words.t('door.nothing')] : words.phrase(`door.${cost.status}`);
    write(sum.firstChild, before as string);
    money(this.#at('.sum bdi'), nothing ? undefined : cost, words.language);
    write(sum.lastChild, after + doorCount(words, variant));
  }

  #swatches(words: Words, product: Product, variant: Variant, option: ProductOption | undefined): void {
    const box = this.#some('swatches', option !== undefined);
    if (!box || !option) return;
    attribute(box, 'aria-label', option.name);
    const chosen = choiceOf(variant, option.name);
    [...(box.children as HTMLCollectionOf<HTMLElement>)].forEach((button, index) => {
      const value = option.values[index];
      show(button, value !== undefined);
      if (!value) return;
      const out = !variantFor(product, variant, option, value.id)?.availability.available;
      kind(button, out ? 'swatch out' : 'swatch');
      button.style.setProperty('--swatch', safeColor(value.swatch) ?? '');
      attribute(button, 'aria-pressed', `${chosen === value.id}`);
      attribute(button, 'aria-label', out ? words.t('product.sold_out', { value: value.label }) : value.label);
    });
    const more = option.values.length - SWATCHES;
    attribute(box, 'data-more', more > 0 ? `+${more}` : undefined);
  }
}

/** €37.00 per l; the amount is isolated, since the words around it may run the other way. */
const unitPriceText = (words: Words, { amount, currency, reference }: NonNullable<Variant['unitPrice']>): string =>
  words.t('price.unit', {
    amount: `\u2068${moneyText({ amount: Math.round(amount), currency }, words.language).join('')}\u2069`,
    reference: referenceText(words, reference),
  });
