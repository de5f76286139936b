import type { Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { saleOf } from '../internal/variants.ts';
import type { Words } from '../internal/words.ts';
import { moneyTemplate } from './money.ts';

/** The price of a variant, with the 30-day low struck when it is reduced. `from`: others cost more. */
export function priceTemplate(words: Words, variant: Variant, from = false, more: unknown = nothing): TemplateResult {
  const sale = saleOf(variant);
  const now = moneyTemplate(variant.price, words.language);
  return sale
    ? html`<span class="price sale" part="price"><span class="sr">${words.t('price.now')} </span><span class="now">${now}</span><span class="sr"> ${words.t('price.was')} </span><s>${moneyTemplate(sale.was, words.language)}</s>${more}</span>`
    : html`<span class="price" part="price">${from ? html`<span class="muted">${words.t('price.from')}</span>` : nothing}${now}${more}</span>`;
}

/** The price per measure, where the law asks for one. */
export function unitPriceTemplate(words: Words, { unitPrice }: Variant): unknown {
  if (!unitPrice) return nothing;
  const { amount, currency, reference } = unitPrice;
  return html`<span class="note">${words.phrase('price.unit', {
    amount: moneyTemplate({ amount: Math.round(amount), currency }, words.language, { class: 'plain' }),
    reference: reference.value === 1 ? reference.unit : `${reference.value} ${reference.unit}`,
  })}</span>`;
}
