import type { Media, Money, Product, ProductOption, Variant } from '@wares/contract';
import { formatMoney } from '@wares/money';
import { html, render } from 'lit';
import { safeColor, safeMediaUrl } from '../../internal/gates.ts';
import { choiceOf, saleOf, stockOf, variantFor } from '../../internal/variants.ts';
import { ratingText, saleText, type Words } from '../../internal/words.ts';
import { moneyText } from '../../templates/money.ts';
import { srcsetOf } from '../../templates/picture.ts';

// Pages show cards by the hundred, so the face of a card is not put together from templates: it is one clone of one
// tree, and only what differs from what is there is written. That takes about half of the time.

/** As many swatches as stand beside each other on a narrow card. */
const SWATCHES = 4;

/** Every `x` is text to be written. `sizes` follows the columns of the grid; `auto` is the truth where it is known. */
const face = html`<div class="media" part="media"><img decoding="async" sizes="auto, (min-width: 1600px) 20vw, (min-width: 960px) 25vw, (min-width: 600px) 33vw, 50vw"><span class="badge" part="badge">x</span><button class="add" part="quick-add"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /><path d="M4 10.5l4 4 8-9" /></svg><span class="word">x</span><span class="line"></span></button></div><div class="name"><span class="brand">x</span><span class="rating" role="img"><svg class="star" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2l2.5 5.3 5.7.8-4.1 4 1 5.7L10 15l-5.1 2.8 1-5.7-4.1-4 5.7-.8z" /></svg><span class="value">x</span><span class="muted count">x</span></span><h3 class="title" part="title"><a>x</a></h3></div><div class="cost"><span class="price" part="price"><span class="muted from">x</span><span class="sr">x</span><bdi class="money now" part="money">x<b>x</b>x</bdi><span class="sr">x</span><s><bdi class="money was" part="money">x<b>x</b>x</bdi></s></span><span class="note">x</span><span class="door" part="door"><svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 17V3h9v14M3.5 17h13M12 10.2v.1" /></svg><span class="sum">x<bdi class="money" part="money">x<b>x</b>x</bdi>x</span></span></div><div class="after"><div class="swatches" part="swatches" role="group"></div><span class="dot" part="status">x</span></div>`;
let tree: DocumentFragment | undefined;

const clone = (): DocumentFragment => {
  if (!tree) {
    tree = document.createDocumentFragment();
    render(face, tree);
  }
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
const show = (element: HTMLElement, shown: boolean): void => {
  if (element.hidden === shown) element.hidden = !shown;
};
const money = (bdi: Element, amount: Money, language: string): void => {
  const [before, strong, after] = moneyText(amount, language);
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
}

/** The four rows of a card. */
export class CardFace {
  /** To be put into the page once. */
  readonly nodes: DocumentFragment = clone();
  readonly #found: Record<string, HTMLElement> = {};

  /** `onAdd` hears the plus, `onSwatch` the id of the variant that a swatch leads to. */
  constructor(onAdd: (event: MouseEvent) => void, onSwatch: (variantId: string) => void) {
    this.#at('.add').addEventListener('click', onAdd);
    this.#at('.swatches').addEventListener('click', (event) => {
      const { value } = event.target as HTMLButtonElement;
      if (value) onSwatch(value);
    });
    // Found while they are still here: later they are in the page.
    for (const name of [
      '.media',
      '.badge',
      '.word',
      '.brand',
      '.rating',
      '.value',
      '.count',
      'a',
      '.price',
      '.from',
      '.sr',
      '.now',
      '.sr ~ .sr',
      's',
      '.was',
      '.note',
      '.door',
      '.sum',
      '.sum bdi',
      '.dot',
    ])
      this.#at(name);
    this.#at('img');
  }

  #at(selector: string): HTMLElement {
    this.#found[selector] ??= this.nodes.querySelector(selector) as HTMLElement;
    return this.#found[selector];
  }

  show(words: Words, product: Product, variant: Variant, state: FaceState): void {
    const sold = !variant.availability.available;
    const media = this.#at('.media');
    if (media.classList.contains('sold') !== sold) media.classList.toggle('sold', sold);
    this.#picture(variant.media?.[0] ?? product.media.find(({ type }) => type === 'image'), product.title, state.eager);
    const badge = sold ? words.t('stock.out') : saleText(words, variant);
    text(this.#at('.badge'), badge);
    show(this.#at('.badge'), badge !== '');
    this.#add(words, product, state, sold);
    text(this.#at('.brand'), product.brand ?? '');
    const rating = ratingText(words, product);
    show(this.#at('.rating'), rating !== undefined);
    if (rating) {
      attribute(this.#at('.rating'), 'aria-label', rating.label);
      text(this.#at('.value'), rating.value);
      text(this.#at('.count'), `(${rating.number})`);
    }
    text(this.#at('a'), product.title);
    attribute(this.#at('a'), 'href', state.href);
    const colours = product.options.find(({ values }) => values.length > 1 && values.some(({ swatch }) => swatch));
    this.#price(words, product, variant, colours);
    this.#door(words, variant);
    this.#swatches(words, product, variant, colours);
    const stock = stockOf(variant);
    // Enough is not worth a word, and the badge says already that it is sold out.
    const told = !colours && stock.tone !== 'positive' && stock.key !== 'stock.out';
    show(this.#at('.dot'), told);
    if (told) {
      this.#at('.dot').className = `dot ${stock.tone}`;
      text(this.#at('.dot'), words.t(stock.key, stock.count === undefined ? {} : { count: stock.count }));
    }
  }

  #picture(media: Media | undefined, title: string, eager: boolean): void {
    const img = this.#at('img') as HTMLImageElement;
    const src = media?.type === 'image' ? safeMediaUrl(media.url) : undefined;
    show(img, src !== undefined);
    if (!media || !src) return;
    attribute(img, 'alt', media.altText ?? title);
    if (img.getAttribute('src') === src) return;
    // The browser starts when it meets src.
    attribute(img, 'loading', eager ? 'eager' : 'lazy');
    attribute(img, 'width', (media.width && `${media.width}`) || undefined);
    attribute(img, 'height', (media.height && `${media.height}`) || undefined);
    img.style.background = safeColor(media.color) ?? '';
    attribute(img, 'srcset', srcsetOf(media) || undefined);
    attribute(img, 'src', src);
  }

  #add(words: Words, product: Product, { add, waiting }: FaceState, sold: boolean): void {
    const button = this.#at('.add');
    const busy = add === 'busy';
    show(button, !sold);
    attribute(button, 'data-state', add);
    attribute(button, 'aria-disabled', busy ? 'true' : undefined);
    attribute(button, 'aria-busy', busy ? 'true' : undefined);
    // While it says "Adding" or "Added", that is its name.
    attribute(button, 'aria-label', busy || add === 'done' ? undefined : words.t('add.card', { title: product.title }));
    text(
      this.#at('.word'),
      words.t(busy ? (waiting ? 'add.waiting' : 'add.busy') : add === 'done' ? 'add.done' : 'add.short'),
    );
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
    this.#at('.price').className = sale ? 'price sale' : 'price';
    show(this.#at('.from'), from);
    text(this.#at('.from'), words.t('price.from'));
    money(this.#at('.now'), price, words.language);
    for (const name of ['.sr', '.sr ~ .sr', 's']) show(this.#at(name), sale !== undefined);
    if (sale) {
      text(this.#at('.sr'), `${words.t('price.now')} `);
      text(this.#at('.sr ~ .sr'), ` ${words.t('price.was')} `);
      money(this.#at('.was'), sale.was, words.language);
    }
    show(this.#at('.note'), unitPrice !== undefined);
    if (unitPrice) text(this.#at('.note'), unitPriceText(words, unitPrice));
  }

  #door(words: Words, { price, landedCost }: Variant): void {
    const { status = '', amount = 0, currency = '' } = landedCost ?? {};
    const certain = status === 'guaranteed';
    const known = certain || status === 'estimated';
    show(this.#at('.door'), known);
    if (!known) return;
    attribute(this.#at('.door'), 'data-certainty', status);
    const sum = this.#at('.sum');
    sum.className = certain ? 'sum certain' : 'sum estimated';
    const nothing = amount === price.amount && currency === price.currency;
    const [before = '', , after = ''] = nothing ? [words.t('door.nothing')] : words.phrase(`door.${status}`);
    write(sum.firstChild, before as string);
    show(this.#at('.sum bdi'), !nothing);
    if (!nothing) money(this.#at('.sum bdi'), { amount, currency }, words.language);
    write(sum.lastChild, after as string);
  }

  #swatches(words: Words, product: Product, variant: Variant, option: ProductOption | undefined): void {
    const box = this.#at('.swatches');
    show(box, option !== undefined);
    if (!option) return;
    attribute(box, 'aria-label', option.name);
    const values = option.values.slice(0, SWATCHES);
    const chosen = choiceOf(variant, option.name);
    while (box.childElementCount > values.length) box.lastElementChild?.remove();
    values.forEach(({ id, label, swatch }, index) => {
      const button = (box.children[index] ?? box.appendChild(document.createElement('button'))) as HTMLButtonElement;
      const target = variantFor(product, variant, option, id);
      const out = !target?.availability.available;
      button.className = out ? 'swatch out' : 'swatch';
      button.value = target?.id ?? '';
      button.style.setProperty('--swatch', safeColor(swatch) ?? '');
      attribute(button, 'aria-pressed', `${chosen === id}`);
      attribute(button, 'aria-label', out ? words.t('product.sold_out', { value: label }) : label);
    });
    // Read by no selector, written by no attribute: the stylesheet shows it behind the last swatch.
    const more = option.values.length - values.length;
    if (more > 0) box.dataset['more'] = `+${more}`;
    else delete box.dataset['more'];
  }
}

/** €37.00 per l; the amount is isolated, since the words around it may run the other way. */
function unitPriceText(words: Words, { amount, currency, reference }: NonNullable<Variant['unitPrice']>): string {
  let sum = '—';
  try {
    sum = formatMoney({ amount: Math.round(amount), currency }, { locale: words.language });
  } catch {
    // A currency that is none.
  }
  return words.t('price.unit', {
    amount: `\u2068${sum}\u2069`,
    reference: reference.value === 1 ? reference.unit : `${reference.value} ${reference.unit}`,
  });
}
