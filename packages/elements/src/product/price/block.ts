import type { Money, Variant } from '@wares/contract';
import { equals } from '@wares/money';
import { html, nothing, type TemplateResult } from 'lit';
import { lessText, percentBelow } from '../../internal/variants.ts';
import type { Words } from '../../internal/words.ts';
import { doorTemplate } from '../../templates/door.ts';
import { moneyTemplate } from '../../templates/money.ts';
import { unitPriceTemplate } from '../../templates/price.ts';
import { type PriceDisplay, priceAt, reductionOf, tiersOf } from './rules.ts';

export interface BlockOptions {
  display: PriceDisplay | undefined;
  /** How many pieces are chosen. */
  quantity: number;
  door: boolean;
  /** What the price to the door is made of, once the shopper has opened it. */
  bill: unknown;
  onBill(event: Event): void;
}

const plain = (amount: Money, words: Words): TemplateResult =>
  moneyTemplate(amount, words.language, { class: 'plain' });

function tiersTemplate(words: Words, variant: Variant, quantity: number): unknown {
  const tiers = tiersOf(variant);
  if (!tiers.length) return nothing;
  const now = priceAt(variant, quantity);
  return html`<table class="tiers" part="tiers"><caption class="sr">${words.t('price.tiers')}</caption><tbody>${tiers.map(
    ({ minimumQuantity, price }) => {
      const on = quantity >= minimumQuantity && equals(price, now);
      return html`<tr class=${on ? 'on' : nothing} aria-current=${on ? 'true' : nothing}><th scope="row">${words.t('price.tier', { count: minimumQuantity })}</th><td>${plain(price, words)}</td><td class="saving">${lessText(words, Math.max(0, percentBelow(price, variant.price)))}</td></tr>`;
    },
  )}</tbody></table>`;
}

/** The price with everything that law and fairness ask to be said beside it. */
export function blockTemplate(
  words: Words,
  variant: Variant,
  { display, quantity, door, bill, onBill }: BlockOptions,
): TemplateResult {
  const { language } = words;
  const { listPrice, memberPrice, lowestPrice30d, landedCost } = variant;
  const price = priceAt(variant, quantity);
  // A price for more pieces is no reduction of the price for one.
  const was = equals(price, variant.price) ? reductionOf(variant, display) : undefined;
  const percent = was && percentBelow(price, was);
  const note = (key: string, amount: Money) =>
    html`<span class="note">${words.phrase(key, { amount: plain(amount, words) })}</span>`;
  const regular = listPrice && listPrice.amount > price.amount && !(was && equals(listPrice, was));
  const member = memberPrice && memberPrice.currency === price.currency && memberPrice.amount < price.amount;
  const way = door || display?.landedCost ? doorTemplate(words, variant, quantity) : nothing;
  return html`<div class="block">
    <span class=${was ? 'price sale' : 'price'} part="price">${was ? html`<span class="sr">${words.t('price.now')} </span>` : nothing}<span class=${was ? 'now' : ''}>${moneyTemplate(price, language)}</span>${
      was
        ? html`<span class="sr"> ${words.t('price.was')} </span><s>${moneyTemplate(was, language)}</s>${percent ? html`<span class="badge sale" part="badge">${lessText(words, percent)}</span>` : nothing}`
        : nothing
    }</span>
    ${unitPriceTemplate(words, variant)}${was && lowestPrice30d && equals(was, lowestPrice30d) ? note('price.lowest', was) : nothing}
    ${regular ? note('price.list', listPrice) : nothing}
    ${member ? html`<span class="note member" part="member">${words.phrase('price.member', { amount: plain(memberPrice, words) })}</span>` : nothing}
    ${display?.taxIncluded === undefined ? nothing : html`<span class="note" part="tax">${words.t(display.taxIncluded ? 'price.tax_in' : 'price.tax_out')}</span>`}
    ${way === nothing || !landedCost?.lines?.length ? way : html`<details @toggle=${onBill}><summary>${way}</summary>${bill}</details>`}
    ${tiersTemplate(words, variant, quantity)}
  </div>`;
}
