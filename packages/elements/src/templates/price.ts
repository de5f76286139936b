import type { Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { referenceText, saleOf } from '../internal/variants.ts';
import type { Words } from '../internal/words.ts';
import { moneyTemplate, moneyText } from './money.ts';

/** The price of a variant, with the 30-day low struck when it is reduced. `from`: others cost more. */
export function priceTemplate(words: Words, variant: Variant, from = false, more: unknown = nothing): TemplateResult {
  const { language } = words;
  const [before, strong, after] = moneyText(variant.price, language);
  const sale = saleOf(variant);
  // Written out, and not put together from smaller templates: a page has hundreds of these.
  if (!sale) {
    return html`<span class="price" part="price">${from ? html`<span class="muted">${words.t('price.from')}</span>` : nothing}<bdi class="money" part="money">${before}<b .textContent=${strong}></b>${after}</bdi>${more}</span>`;
  }
  const [wasBefore, wasStrong, wasAfter] = moneyText(sale.was, language);
  return html`<span class="price sale" part="price"><span class="sr" .textContent=${`${words.t('price.now')} `}></span><bdi class="now money" part="money">${before}<b .textContent=${strong}></b>${after}</bdi><span class="sr" .textContent=${` ${words.t('price.was')} `}></span><s><bdi class="money" part="money">${wasBefore}<b .textContent=${wasStrong}></b>${wasAfter}</bdi></s>${more}</span>`;
}

/** The price per measure, where the law asks for one. */
export function unitPriceTemplate(words: Words, { unitPrice }: Variant): unknown {
  if (!unitPrice) return nothing;
  const { amount, currency, reference } = unitPrice;
  return html`<span class="note">${words.phrase('price.unit', {
    amount: moneyTemplate({ amount: Math.round(amount), currency }, words.language, { class: 'plain' }),
    reference: referenceText(words, reference),
  })}</span>`;
}
