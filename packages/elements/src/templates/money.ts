import type { Money } from '@wares/contract';
import { type FormatOptions, formatMoneyParts } from '@wares/money';
import { html, type TemplateResult } from 'lit';

/** An amount in three pieces: what is before the digits, the digits with their grouping, what is behind. */
export function moneyText(
  amount: Money,
  language: string,
  format: Partial<FormatOptions> = {},
): [string, string, string] {
  let strong = '';
  let before = '';
  let after = '';
  try {
    for (const { type, value } of formatMoneyParts(amount, { ...format, locale: language })) {
      if (type === 'integer' || type === 'group') strong += value;
      else if (strong) after += value;
      else before += value;
    }
  } catch {
    // A currency that ISO 4217 does not have: how many decimals it has is not known, so no amount is better than a wrong one.
    strong = '—';
  }
  return [before, strong, after];
}

/** An amount within a sentence that is no markup: of a button, of what is said. */
export const moneyWords = (amount: Money, language: string, format?: Partial<FormatOptions>): string =>
  moneyText(amount, language, format).join('');

/** An amount in the shopper's language; integer and group strong, sign and minor units regular. */
export function moneyTemplate(
  amount: Money,
  language: string,
  { class: more = '', ...format }: Partial<FormatOptions> & { class?: string } = {},
): TemplateResult {
  const [before, strong, after] = moneyText(amount, language, format);
  return html`<bdi class="money ${more}" part="money">${before}<b .textContent=${strong}></b>${after}</bdi>`;
}
