import type { Product, Variant } from '@wares/contract';
import { html, nothing } from 'lit';
import { regionName } from '../../internal/names.ts';
import { ratingText, stockOf } from '../../internal/variants.ts';
import { weightText } from '../../internal/weight.ts';
import type { Words } from '../../internal/words.ts';
import { doorTemplate } from '../../templates/door.ts';
import { ratingTemplate } from '../../templates/marks.ts';
import { priceTemplate } from '../../templates/price.ts';

/** A product that is compared; undefined while it is not there. */
export type Compared = { product: Product; variant: Variant } | undefined;

/** One thing that is told of a product. `text` tells two apart; empty when the shop says nothing. */
export interface Cell {
  text: string;
  content?: unknown;
}

export interface Row {
  name: string;
  cells: readonly Cell[];
  /** true: of those that are there, not all are the same. */
  differs: boolean;
}

const money = ({ amount, currency }: { amount: number; currency: string }) => `${amount} ${currency}`;

/** The rows of the table: money, stock and rating, every fact that one of them has, where it is made, what it weighs. */
export function rowsOf(words: Words, columns: readonly Compared[]): Row[] {
  const row = (name: string, cell: (product: Product, variant: Variant) => Cell): Row => {
    const cells = columns.map((column) => (column ? cell(column.product, column.variant) : { text: '' }));
    const texts = cells.filter((_, index) => columns[index]).map(({ text }) => text);
    return { name, cells, differs: new Set(texts).size > 1 };
  };
  const facts = new Set(columns.flatMap((column) => column?.product.attributes?.map(({ name }) => name) ?? []));
  const named = (key: string) => words.t(`compare.${key}`);
  const rows = [
    row(named('price'), (_, variant) => ({ text: money(variant.price), content: priceTemplate(words, variant) })),
    row(named('door'), (_, variant) => {
      const content = doorTemplate(words, variant);
      return { text: content === nothing || !variant.landedCost ? '' : money(variant.landedCost), content };
    }),
    row(named('stock'), (_, variant) => {
      const stock = stockOf(variant);
      return {
        text: `${stock.key} ${stock.count ?? ''}`,
        content: html`<span class="dot ${stock.tone}">${words.t(stock.key, { count: stock.count ?? 0 })}</span>`,
      };
    }),
    row(named('rating'), (product) => ({
      text: ratingText(words, product)?.label ?? '',
      content: ratingTemplate(words, product),
    })),
    ...[...facts].map((name) =>
      row(name, ({ attributes = [] }) => ({ text: attributes.find((fact) => fact.name === name)?.value ?? '' })),
    ),
    row(named('origin'), ({ customs }) => ({
      text: customs?.originCountry ? regionName(customs.originCountry, words.language) : '',
    })),
    row(named('weight'), ({ customs }) => ({
      text: customs?.weight && customs.weight > 0 ? weightText(customs.weight, words.language) : '',
    })),
  ];
  // What nobody tells is no row, and what the shop calls by one of these names itself is said once.
  return rows.filter(
    ({ name, cells }, index) => cells.some(({ text }) => text) && (index < rows.length - 2 || !facts.has(name)),
  );
}
