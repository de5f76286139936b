import type { LineItem } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeMediaUrl } from '../../internal/gates.ts';
import { numberText, type Words } from '../../internal/words.ts';
import { minus, plus } from '../../templates/icons.ts';
import { moneyTemplate } from '../../templates/money.ts';

/** How many a line has after a press on plus or minus; 0 where it ends. The contract's limits where the backend names none. */
export function stepped(
  { quantity, minimumQuantity = 1, maximumQuantity = 9999, quantityStep = 1 }: LineItem,
  by: 1 | -1,
): number {
  const next = quantity + by * quantityStep;
  return next >= minimumQuantity && (by < 0 || next <= maximumQuantity) ? next : 0;
}

/** What a line of the cart needs from the drawer. */
export interface LineContext {
  words: Words;
  busy: boolean;
  href: string | undefined;
  /** Changes the quantity by one step. */
  step(lineItemId: string, by: 1 | -1): void;
  remove(lineItemId: string): void;
}

/** A picture that did not load leaves its ground, and is back when another one has loaded. */
const handleEnd = ({ target, type }: Event): void => {
  (target as HTMLElement).style.visibility = type === 'error' ? 'hidden' : '';
};

/** One line: picture, title, what it costs, how many. Buttons at their end stay focusable, so that the focus is not lost. */
export function lineTemplate(line: LineItem, { words, busy, href, step, remove }: LineContext): TemplateResult {
  const { id, item, quantity, maximumQuantity, parentId, totals } = line;
  const { language } = words;
  const sum = totals.find(({ type }) => type === 'total') ?? totals.find(({ type }) => type === 'subtotal');
  const was = (item.lowestPrice30d?.amount ?? 0) * quantity;
  const reduced = sum && was > sum.amount;
  const most = !stepped(line, 1);
  const limit = maximumQuantity ? words.t('cart.most', { count: maximumQuantity }) : words.t('stock.out');
  const picture = safeMediaUrl(item.imageUrl);
  const number = html`<span class="number">${numberText(quantity, language)}</span>`;
  return html`<li class="row" part="line" aria-busy=${busy}>
    <span class="media">${picture ? html`<img src=${picture} alt="" width="76" height="95" loading="lazy" decoding="async" @error=${handleEnd} @load=${handleEnd} />` : nothing}</span>
    <div class="top">
      <div>
        <h3>${href ? html`<a href=${href}>${item.title}</a>` : item.title}</h3>
        ${item.variantTitle ? html`<p class="options">${item.variantTitle}</p>` : nothing}
      </div>
      <p class="sum price ${busy ? 'muted' : reduced ? 'sale' : ''}">${sum ? moneyTemplate(sum, language, { class: 'now' }) : nothing}${
        reduced
          ? html`<s><span class="sr"> ${words.t('price.was')} </span>${moneyTemplate({ ...sum, amount: was }, language)}</s>`
          : nothing
      }</p>
    </div>
    ${most ? html`<p class="options most">${limit}</p>` : nothing}
    <div class="tools">
      ${
        parentId
          ? number
          : html`<div class="stepper" role="group" aria-label=${words.t('cart.quantity', { title: item.title })}>
              <button type="button" aria-label=${words.t('cart.less')} aria-disabled=${!stepped(line, -1)} @click=${() => step(id, -1)}>${minus()}</button>
              ${number}
              <button type="button" aria-label=${words.t('cart.more')} aria-disabled=${most} @click=${() => step(id, 1)}>${plus()}</button>
            </div>
            <button class="link" type="button" aria-label=${words.t('cart.remove-title', { title: item.title })} @click=${() => remove(id)}>${words.t('cart.remove')}</button>`
      }
    </div>
  </li>`;
}
