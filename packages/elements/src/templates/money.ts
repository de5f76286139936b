import type { Money } from '@wares/contract';
import { type FormatOptions, formatMoneyParts } from '@wares/money';
import { html, type TemplateResult } from 'lit';

const STRONG = new Set(['integer', 'group']);

/** An amount in the shopper's language; integer and group strong, sign and minor units regular. */
export function moneyTemplate(amount: Money, language: string, options: Partial<FormatOptions> & { class?: string } = {}): TemplateResult {
  const { class: more = '', ...format } = options;
  let strong = '';
  let before = '';
  let after = '';
  for (const { type, value } of formatMoneyParts(amount, { ...format, locale: language })) {
    if (STRONG.has(type)) strong += value;
    else if (strong) after += value;
    else before += value;
  }
  return html`<bdi class="money ${more}" part="money">${before}<b>${strong}</b>${after}</bdi>`;
}
