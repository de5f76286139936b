// The measure: what a careful developer would write by hand for the same cards, without a library. One shared style
// sheet, one cloned template, direct references to the nodes that change, and only what has changed is written.
import { cardTexts, css } from './card-look.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css.replace('.card {', ':host {'));

const template = document.createElement('template');
template.innerHTML = `<div class="media"><img decoding="async"><span class="badge"></span><button class="add"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12"/></svg></button></div><div class="name"><span class="brand"></span><span class="rating" role="img"></span><h3><a></a></h3></div><div><span class="price"></span><s class="was"></s><span class="door"></span></div><div class="swatches" role="group"></div>`;

export class PlainCard extends HTMLElement {
  #parts;
  #shown = {};

  set product(product) {
    this.#parts ??= this.#build();
    const parts = this.#parts;
    const shown = this.#shown;
    const next = cardTexts(product);
    const { picture } = next;
    if (picture?.url !== shown.picture?.url) {
      const { img } = parts;
      img.loading = this.eager ? 'eager' : 'lazy';
      if (picture) {
        if (picture.sources?.length) {
          img.sizes = 'auto, 25vw';
          img.srcset = picture.sources.map(({ url, width }) => `${url} ${width}w`).join();
        }
        img.src = picture.url;
        img.width = picture.width;
        img.height = picture.height;
        img.alt = picture.altText ?? next.title;
        img.style.background = picture.color ?? '';
      }
    }
    for (const key of ['badge', 'brand', 'rating', 'title', 'price', 'was', 'door'])
      if (next[key] !== shown[key]) parts[key].textContent = next[key];
    if (next.href !== shown.href) parts.title.href = next.href;
    if (next.title !== shown.title) parts.add.setAttribute('aria-label', `Add ${next.title} to the cart`);
    if (next.rating !== shown.rating) parts.rating.setAttribute('aria-label', `Rated ${next.rating}`);
    if (next.available !== shown.available) parts.add.hidden = !next.available;
    if (next.swatches.map(({ id }) => id).join() !== shown.swatches?.map(({ id }) => id).join()) {
      parts.swatches.replaceChildren(
        ...next.swatches.slice(0, 4).map(({ label, swatch }) => {
          const button = document.createElement('button');
          button.className = 'swatch';
          button.setAttribute('aria-label', label);
          button.style.setProperty('--swatch', swatch);
          return button;
        }),
      );
    }
    this.#shown = next;
  }

  #build() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const [media, name, cost, swatches] = root.children;
    const [img, badge, add] = media.children;
    const [brand, rating, heading] = name.children;
    const [price, was, door] = cost.children;
    add.addEventListener('click', this);
    return { img, badge, add, brand, rating, title: heading.firstChild, price, was, door, swatches };
  }

  handleEvent() {
    this.dispatchEvent(new CustomEvent('plain-add', { bubbles: true, composed: true }));
  }
}

const gridSheet = new CSSStyleSheet();
gridSheet.replaceSync(`
:host { display: grid; gap: 48px 24px; grid-template-columns: repeat(4, minmax(0, 1fr)); }
:host([skip]) plain-card { content-visibility: auto; contain-intrinsic-size: auto 480px; }
`);

/** Given `products`, or the address of a list in `src`. With `skip`, cards off screen skip layout. */
export class PlainGrid extends HTMLElement {
  #cards = new Map();
  #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [gridSheet];
  }

  async connectedCallback() {
    const source = this.getAttribute('src');
    if (!source || this.#cards.size) return;
    this.products = (await (await fetch(source)).json()).items;
  }

  set products(products) {
    const cards = new Map();
    const fresh = document.createDocumentFragment();
    for (const [index, product] of products.entries()) {
      let card = this.#cards.get(product.id);
      if (!card) {
        card = document.createElement('plain-card');
        card.eager = index < 4;
        fresh.append(card);
      }
      card.product = product;
      cards.set(product.id, card);
    }
    for (const [id, card] of this.#cards) if (!cards.has(id)) card.remove();
    this.#cards = cards;
    this.#root.append(fresh);
  }
}

customElements.define('plain-card', PlainCard);
customElements.define('plain-grid', PlainGrid);
