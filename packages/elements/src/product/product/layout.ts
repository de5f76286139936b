import type { Product } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.ts';
import { plus } from '../../templates/icons.ts';
import { ratingTemplate } from '../../templates/marks.ts';

/** The pieces of a whole product page, by the part of their tags after the prefix, and the parts that they pass on. */
export const PIECES = {
  breadcrumbs: 'list:crumbs',
  gallery: 'gallery, stage, thumbnails, thumbnail, tool, zoom',
  title: 'title',
  price: 'price, money, badge, tax, member, tiers, door, bill',
  'variant-picker': 'options, option, value, select',
  stock: 'status',
  quantity: 'stepper, input',
  'add-to-cart': 'button',
  'delivery-promise': 'promise, when, cutoff, route',
  description: 'description',
  attributes: 'attributes',
  share: 'button:share',
} as const;

export type PieceName = keyof typeof PIECES;

/** Without these nothing is shown, so that the page does not grow piece by piece. */
export const FIRST: readonly PieceName[] = [
  'breadcrumbs',
  'gallery',
  'title',
  'price',
  'variant-picker',
  'stock',
  'quantity',
  'add-to-cart',
];

/** Gives a piece of the page, with these properties. */
export type MakePiece = (name: PieceName, properties?: Readonly<Record<string, unknown>>) => HTMLElement;

const fold = (title: string, content: unknown, open: boolean): TemplateResult =>
  html`<details class="fold" ?open=${open}><summary><h2>${title}</h2>${plus()}</summary><div class="inside">${content}</div></details>`;

/** A whole product page. Each slot takes the place of what stands in it. */
export function pageTemplate(words: Words, product: Product, piece: MakePiece, categoryUrl?: string): TemplateResult {
  const { brand, description, attributes, customs } = product;
  const told = description.plain || description.html;
  const rating = ratingTemplate(words, product);
  return html`<div class="page">
    <slot name="crumbs"><div class="crumbs">${piece('breadcrumbs', { categoryUrl })}</div></slot>
    <div class="gallery"><slot name="media">${piece('gallery')}</slot></div>
    <div class="info">
      <slot name="head"><div class="head">${brand || rating !== nothing ? html`<div class="meta">${brand ? html`<span part="brand">${brand}</span>` : nothing}${rating}</div>` : nothing}${piece('title')}</div></slot>
      <slot name="price">${piece('price')}</slot>
      <slot name="options">${piece('variant-picker')}</slot>
      <slot name="stock">${piece('stock')}</slot>
      <slot name="buy"><div class="buy">${piece('quantity')}${piece('add-to-cart')}<slot name="actions"></slot></div></slot>
      <slot name="promise">${piece('delivery-promise')}</slot>
      <div class="folds">
        <slot name="description">${told ? fold(words.t('product.about'), piece('description'), true) : nothing}</slot>
        <slot name="facts">${attributes?.length || customs ? fold(words.t('facts.title'), piece('attributes', { customs: true }), false) : nothing}</slot>
      </div>
      <slot name="share">${piece('share')}</slot>
    </div>
  </div>`;
}

/** Bones in the places of the page. */
export const bonesTemplate = (): TemplateResult =>
  html`<div class="page" aria-busy="true"><div class="crumbs"><span class="bone short"></span></div><div class="gallery"><div class="stage bone"></div></div><div class="info"><div class="head"><span class="bone short"></span><span class="bone tall"></span></div><span class="bone tall short"></span><span class="bone"></span><span class="bone button"></span></div></div>`;
