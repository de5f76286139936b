import type { Cart, Total } from '@wares/contract';
import type { CartState } from '@wares/stores';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../internal/gates.ts';
import { regionName } from '../../internal/names.ts';
import type { Words } from '../../internal/words.ts';
import { moneyTemplate } from '../../templates/money.ts';

const row = (total: Total, label: string, language: string, grand = false): TemplateResult =>
  html`<div class=${grand ? 'grand' : nothing}><dt>${label}</dt><dd>${moneyTemplate(total, language, { class: `${grand ? '' : 'plain'} ${total.estimated ? 'estimated' : ''}` })}</dd></div>`;

/**
 * What the cart costs, and the way to the checkout. While changes are under way the amounts are those of before: they
 * are muted, and the button names none.
 */
export function footTemplate(
  words: Words,
  { pending, offline }: CartState,
  { totals, context }: Cart,
  url: string | undefined,
  go: (event: Event) => void,
): TemplateResult {
  const { language } = words;
  const total = totals.find(({ type }) => type === 'total');
  // A line that is absent is not known yet.
  const known = totals.some(({ type }) => type === 'fulfillment') ? 'cart.to-door' : 'total.total';
  const stale = pending > 0;
  const amount = total && !stale ? html`<span class="dot">·</span>${moneyTemplate(total, language)}` : nothing;
  const label = offline
    ? words.t('cart.checkout-offline')
    : html`${words.t('cart.checkout')}${amount}${stale ? html`<span class="line"></span>` : nothing}`;
  const href = offline ? undefined : safeUrl(url);
  return html`<div class="foot">
    <dl class=${stale ? 'muted' : nothing}>
      ${totals
        .filter(({ type }) => type !== 'total')
        .map((each) => row(each, each.displayText ?? words.t(`total.${each.type}`), language))}
      ${total ? row(total, words.t(known, { country: regionName(context.country, language) }), language, true) : nothing}
    </dl>
    ${
      href
        ? html`<a class="button primary lg block" part="checkout" href=${href} aria-busy=${stale} @click=${go}>${label}</a>`
        : html`<button class="button primary lg block" type="button" part="checkout" aria-busy=${stale && !offline} aria-disabled=${offline} @click=${go}>${label}</button>`
    }
    <slot name="foot"></slot>
  </div>`;
}
