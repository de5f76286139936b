import type { Address, LineItem, Money, Total } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeMediaUrl } from '../../internal/gates.ts';
import { regionName } from '../../internal/names.ts';
import { numberText } from '../../internal/words.ts';
import { moneyTemplate } from '../../templates/money.ts';
import type { OrderWords } from './words.ts';

interface Line {
  item: LineItem['item'];
  quantity: number;
  totals: readonly Total[];
}

/** What a line costs: its total, or its subtotal where the backend gives no more. */
const costOf = ({ totals }: Line): Money | undefined =>
  totals.find(({ type }) => type === 'total') ?? totals.find(({ type }) => type === 'subtotal');

/** A picture that did not load leaves its ground, and is back when another one has loaded. */
const handleEnd = ({ target, type }: Event): void => {
  (target as HTMLElement).style.visibility = type === 'error' ? 'hidden' : '';
};

/** The goods, one row each: picture with the number of pieces, name, price. */
export const goodsTemplate = (lines: readonly Line[], words: OrderWords): TemplateResult => html`
  <ul class="goods" part="lines">
    ${lines.map((line) => {
      const { item, quantity } = line;
      const cost = costOf(line);
      const image = safeMediaUrl(item.imageUrl);
      return html`<li class="mini">
        <div class="media">
          ${image ? html`<img src=${image} alt="" width="56" height="70" loading="lazy" decoding="async" @error=${handleEnd} @load=${handleEnd} />` : nothing}
          <span class="qty"><span class="sr">${words.t('lookup.quantity', { count: '' })}</span>${numberText(quantity, words.language)}</span>
        </div>
        <div class="entry"><div><bdi class="name">${item.title}</bdi>${item.variantTitle ? html`<bdi class="muted">${item.variantTitle}</bdi>` : nothing}</div>${cost ? moneyTemplate(cost, words.language) : nothing}</div>
      </li>`;
    })}
  </ul>`;

/** The lines of an address as it is written on a parcel: large to small where that is the custom. */
export function addressLines(address: Partial<Address>, language: string): string[] {
  const {
    firstName,
    lastName,
    streetAddress,
    extendedAddress,
    addressLocality,
    addressRegion,
    postalCode,
    addressCountry = '',
  } = address;
  const eastern = addressCountry === 'JP' || addressCountry === 'CN';
  const town = [postalCode, addressLocality, addressRegion];
  const lines = eastern
    ? [[postalCode], [addressRegion, addressLocality], [streetAddress, extendedAddress], [lastName, firstName]]
    : addressCountry === 'GB' || addressCountry === 'US' || addressCountry === 'CA' || addressCountry === 'AU'
      ? [
          [firstName, lastName],
          [streetAddress],
          [extendedAddress],
          [
            addressCountry === 'US' && addressRegion ? `${addressLocality},` : addressLocality,
            addressRegion,
            postalCode,
          ],
        ]
      : [[firstName, lastName], [streetAddress], [extendedAddress], town];
  return [
    ...lines.map((parts) => parts.filter(Boolean).join(' ')),
    addressCountry && regionName(addressCountry, language),
  ].filter(Boolean);
}
