import type { Money } from '@wares/contract';
import type { TemplateResult } from 'lit';
import { moneyTemplate } from '../../templates/money.ts';

/** How a part of an element speaks: sentences, and the language and country that numbers and dates are written for. */
export interface Words {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  phrase(key: string, values?: Readonly<Record<string, unknown>>): unknown[];
  language: string;
  country: string | undefined;
}

/** An amount in running text and in bills: of one weight. */
export const sum = (amount: Money, { language }: Words, estimated = false): TemplateResult =>
  moneyTemplate(amount, language, { class: estimated ? 'plain estimated' : 'plain' });

const numbers = new Map<string, Intl.NumberFormat>();

/** A plain number in the digits of the language. */
export const numeral = (value: number, language: string): string => numberFormat(language, {}).format(value);

/** `19%` of `0.19`. */
export const percent = (rate: string, language: string): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(Number(rate));

function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + (options.style ?? '');
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, options);
    numbers.set(key, format);
  }
  return format;
}

/** Parts of one line, such as an address, in the order given; what is missing is left out. */
export const joined = (parts: readonly (string | undefined)[], language: string): string =>
  parts.filter(Boolean).join(language.startsWith('zh') ? '，' : language.startsWith('ar') ? '، ' : ', ');
