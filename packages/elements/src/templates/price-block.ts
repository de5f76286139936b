import type { Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { saleOf, saleText } from '../internal/variants.ts';
import type { Words } from '../internal/words.ts';
import { doorTemplate } from './door.ts';
import { moneyTemplate } from './money.ts';
import { priceTemplate, unitPriceTemplate } from './price.ts';

/** The price with everything that the law and fairness ask to be said beside it. */
export function priceBlockTemplate(words: Words, variant: Variant): TemplateResult {
  const sale = saleOf(variant);
  const { price, listPrice } = variant;
  const badge = saleText(words, variant);
  const note = (key: string, amount: Variant['price']) =>
    html`<span class="note">${words.phrase(key, { amount: moneyTemplate(amount, words.language, { class: 'plain' }) })}</span>`;
  return html`<div class="block">
    ${priceTemplate(words, variant, false, badge ? html`<span class="badge sale" part="badge">${badge}</span>` : nothing)}
    ${unitPriceTemplate(words, variant)}${sale ? note('price.lowest', sale.was) : nothing}
    ${listPrice && listPrice.amount > price.amount && listPrice.amount !== sale?.was.amount ? note('price.list', listPrice) : nothing}
    ${doorTemplate(words, variant)}
  </div>`;
}
