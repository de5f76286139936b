import type { LandedCost } from '@wares/contract';
import { html, nothing } from 'lit';
import type { WaresElement } from '../../internal/wares-element.ts';
import { messagesFor } from '../../localization.ts';
import { cartWords } from '../../messages/cart.ts';
import { moneyTemplate } from '../../templates/money.ts';

/** What a price to the door is made of, in the words of a bill. They come with the first bill that is opened. */
export function billTemplate(host: WaresElement, { lines = [], currency }: LandedCost): unknown {
  const words = messagesFor(host.language, cartWords);
  if (words instanceof Promise) {
    words.then(
      () => host.requestUpdate(),
      () => {},
    );
    return nothing;
  }
  return html`<dl class="bill" part="bill">${lines.map(({ type, amount }) => html`<div><dt>${words[`total.${type}`] ?? type}</dt><dd>${moneyTemplate({ amount, currency }, host.language, { class: 'plain' })}</dd></div>`)}</dl>`;
}
