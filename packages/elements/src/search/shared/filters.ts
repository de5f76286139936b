import type { Money } from '@wares/contract';
import type { Words } from '../../internal/words.ts';
import { moneyWords } from '../../templates/money.ts';
import { chosenOf, same } from './address.ts';
import type { SearchSession } from './session.ts';

/** Something that narrows the results, and that the shopper can drop. */
export interface ActiveFilter {
  facet: string;
  value?: string;
  label: string;
}

/** An amount as short as it goes: `€20`, `€20.50`; isolated from the words around it. */
export const shortMoney = (amount: Money, language: string): string =>
  `\u2068${moneyWords(amount, language, { trimZeros: true })}\u2069`;

export function priceLabel(
  words: Words,
  { min, max, currency }: { min?: number; max?: number; currency: string },
): string {
  const text = (amount: number) => shortMoney({ amount, currency }, words.language);
  if (min === undefined) return words.t('search.price_max', { max: text(max ?? 0) });
  if (max === undefined) return words.t('search.price_min', { min: text(min) });
  return words.t('search.price_range', { min: text(min), max: text(max) });
}

/** What narrows the results beyond what the page itself asks for. Without facets, neither values nor prices do. */
export function activeFilters(words: Words, session: SearchSession): ActiveFilter[] {
  const { ask, labels, state } = session;
  const { base } = session.settings;
  const label = (facet: string, value: string) => labels.get(`${facet}:${value}`) ?? value;
  const category =
    ask.category !== base.category && ask.category
      ? [{ facet: 'category', label: label('category', ask.category) }]
      : [];
  if (!state.faceted) return category;
  const priced = ask.price && !same({ ...base, price: ask.price }, base);
  return [
    ...category,
    ...(priced && ask.price ? [{ facet: 'price', label: priceLabel(words, ask.price) }] : []),
    ...Object.entries(ask.filters)
      .filter(([facet]) => !chosenOf(base, facet))
      .flatMap(([facet, values]) => values.map((value) => ({ facet, value, label: label(facet, value) }))),
  ];
}
