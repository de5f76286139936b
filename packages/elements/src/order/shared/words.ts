import type { Money } from '@wares/contract';
import { html, type TemplateResult } from 'lit';
import { numberText, type Words } from '../../internal/words.ts';
import { moneyTemplate } from '../../templates/money.ts';

/** A template that speaks of orders also writes dates, and those of English differ by country. */
export interface OrderWords extends Words {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Renders again, when something has come that a template waited for. */
  requestUpdate(): void;
}

/** An amount in running text and in bills: of one weight. */
export const sum = (amount: Money, { language }: Words, estimated = false): TemplateResult =>
  moneyTemplate(amount, language, { class: estimated ? 'plain estimated' : 'plain' });

/** `19%` of `0.19`. */
export const percent = (rate: string, language: string): string =>
  numberText(Number(rate), language, /^0?\.\d\d?0*$|^[01]$/.test(rate) ? 0 : 1, 'percent');

/**
 * Parts of one line, such as an address, in the order given; what is missing is left out. Each has its own direction: an
 * Arabic name does not turn the street and the town round.
 */
export const joined = (parts: readonly (string | undefined)[], language: string): TemplateResult[] => {
  const comma = { zh: '，', ja: '、', ar: '، ' }[language.slice(0, 2)] ?? ', ';
  return parts.filter(Boolean).map((part, index) => html`${index ? comma : ''}<bdi>${part}</bdi>`);
};
