import type { Product } from '@wares/contract';
import type { SuggestState } from '@wares/stores/search';
import { html, nothing } from 'lit';
import { fillUrl, safeUrl } from '../../internal/gates.ts';
import { firstVariant } from '../../internal/variants.ts';
import { numberText, type Words } from '../../internal/words.ts';
import { search } from '../../templates/icons.ts';
import { pictureTemplate } from '../../templates/picture.ts';
import { priceTemplate } from '../../templates/price.ts';
import type { SearchSession } from '../shared/session.ts';
import { addressOf, type Place } from './place.ts';

/** One row of the popup. `href` is where it leads when it is a link. */
export interface Choice {
  group: 'recent' | 'queries' | 'categories' | 'products';
  label: string;
  /** What is searched for. */
  q: string;
  /** In which category, by its handle; empty for all. */
  category: string;
  count?: number | undefined;
  product?: Product;
  href: string | undefined;
}

/** The rows, best first. `products`: how many of them at most. `session`: whose categories alone are offered. */
export function choicesOf(
  { q, found }: SuggestState,
  recent: readonly string[],
  place: Place,
  productUrl: string | undefined,
  products: number,
  session: SearchSession | undefined,
): Choice[] {
  const row = (group: Choice['group'], label: string, words = label, category = '', count?: number): Choice => ({
    group,
    label,
    q: words,
    category,
    count,
    href: addressOf(place, { q: words, category }),
  });
  const typed = (label: string) => label.toLocaleLowerCase() === q.toLocaleLowerCase();
  return [
    ...recent.map((label) => row('recent', label)),
    ...(found?.queries ?? [])
      // What is typed already completes nothing.
      .filter((label) => !recent.includes(label) && !typed(label))
      .slice(0, 4)
      .map((label) => row('queries', label)),
    ...(found?.categories ?? [])
      .filter(({ handle }) => !session || session.within(handle))
      .slice(0, 2)
      .map(({ handle, value, count }) =>
        // The number is of what the words find. Whoever typed the category's name means all that is in it.
        typed(value) ? row('categories', value, '', handle) : row('categories', value, q, handle, count),
      ),
    ...(found?.products ?? []).slice(0, products).map((product) => ({
      ...row('products', product.title),
      product,
      href: safeUrl(fillUrl(productUrl, { handle: product.handle, variant: firstVariant(product).id }) ?? product.url),
    })),
  ];
}

/** What is typed stands quiet, what would be added stands strong. */
export function marked(label: string, typed: string): unknown {
  const lower = label.toLocaleLowerCase();
  const at = lower.length === label.length && typed ? lower.indexOf(typed.toLocaleLowerCase()) : -1;
  if (at < 0) return html`<b>${label}</b>`;
  const strong = (text: string) => (text ? html`<b>${text}</b>` : nothing);
  const end = at + typed.length;
  return html`${strong(label.slice(0, at))}${label.slice(at, end)}${strong(label.slice(end))}`;
}

const clock = () =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2" /><path d="M10 6v4.2l2.8 1.8" /></svg>`;
const right = () =>
  html`<svg class="flip" viewBox="0 0 20 20" aria-hidden="true"><path d="M7.5 4.5L13 10l-5.5 5.5" /></svg>`;

function content(words: Words, { group, label, product, count }: Choice, typed: string): unknown {
  if (product) {
    const variant = firstVariant(product);
    const from = product.variants.some(
      ({ availability, price }) => availability.available && price.amount > variant.price.amount,
    );
    const picture = [...(variant.media ?? []), ...product.media].find(({ type }) => type === 'image');
    // The picture is not read: its name stands beside it.
    return html`<span class="picture" aria-hidden="true">${pictureTemplate(picture, '48px', '')}</span><span class="text"><span class="name">${label}</span><small>${product.brand ?? nothing}</small></span><span class="end">${priceTemplate(words, variant, from)}</span>`;
  }
  const icon = group === 'recent' ? clock() : group === 'categories' ? right() : search();
  return html`${icon}<span class="text">${marked(label, typed)}</span>${count === undefined ? nothing : html`<span class="count">${numberText(count, words.language)}</span>`}`;
}

/** The groups of the list. `active` is the number of the row that the arrow keys stand on. */
export function listTemplate(
  words: Words,
  choices: readonly Choice[],
  typed: string,
  active: number,
  onPick: (event: MouseEvent, choice: Choice) => void,
): unknown {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return groups.map(
    (group) => html`<div role="group" aria-labelledby=${group}>
      <div class="title" id=${group} role="presentation">${words.t(`search.${group}`)}</div>
      ${choices.map((choice, index) =>
        choice.group === group
          ? html`<a class="item" role="option" id=${`o${index}`} tabindex="-1" href=${choice.href ?? nothing} aria-selected=${index === active} @click=${(event: MouseEvent) => onPick(event, choice)}>${content(words, choice, typed)}</a>`
          : nothing,
      )}
    </div>`,
  );
}
