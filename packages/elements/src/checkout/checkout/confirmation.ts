import type { Checkout } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayRange } from '../../internal/dates.ts';
import { fillUrl, safeUrl } from '../../internal/gates.ts';
import { billTemplate } from '../../order/shared/bill.ts';
import { addressLines, goodsTemplate } from '../../order/shared/goods.ts';
import { tick } from '../../order/shared/icons.ts';
import type { OrderWords } from '../../order/shared/words.ts';
import { optionsOf } from './steps.ts';

export interface Confirmation {
  order: { id: string; label: string; email?: string; elsewhere?: boolean };
  /** What became the order; not known after a reload, and when it was placed in another tab. */
  checkout: Checkout | undefined;
  /** Where the order can be followed, with `{label}` for its number. */
  orderUrl: string | undefined;
  /** Where the shop begins. */
  shopUrl: string | undefined;
  /** false: the backend follows no parcels. */
  tracked: boolean;
  /** false: nobody finds it again by number and e-mail. */
  found: boolean;
}

/** The order was placed: its number first, then what is needed to find it again, then what was bought. */
export function confirmationTemplate(
  { order, checkout, orderUrl, shopUrl, tracked, found }: Confirmation,
  words: OrderWords,
): TemplateResult {
  const { language } = words;
  const name = checkout?.shippingAddress?.firstName;
  const { email } = order;
  const href = fillUrl(orderUrl, { label: order.label });
  const shop = safeUrl(shopUrl);
  const options = optionsOf(checkout);
  return html`
    <div class="thanks" part="confirmation">
      <span class="mark">${tick()}</span>
      <div>
        <h2 class="big" tabindex="-1">${name ? words.phrase('checkout.thanks', { name: html`<bdi>${name}</bdi>` }) : words.t('checkout.thanks_plain')}</h2>
        <p class="muted">
          ${words.phrase('checkout.placed', { label: html`<bdi class="id" part="order-number">${order.label}</bdi>` })}
          ${order.elsewhere ? words.t('checkout.elsewhere') : nothing}
          ${email && found ? words.phrase('checkout.find_again', { email: html`<bdi>${email}</bdi>` }) : nothing}
        </p>
      </div>
      ${
        href || shop
          ? html`<div class="ways">
              ${href ? html`<a class="button primary lg" href=${href}>${tracked ? words.t('checkout.follow') : words.t('lookup.order', { label: order.label })}</a>` : nothing}
              ${shop ? html`<a class="link" href=${shop}>${words.t('checkout.to_shop')}</a>` : nothing}
            </div>`
          : nothing
      }
      ${
        checkout
          ? html`
            <dl class="cells">
              ${
                checkout.shippingAddress
                  ? html`<div><dt>${words.t('lookup.to')}</dt>${addressLines(checkout.shippingAddress, language).map((line) => html`<dd><bdi>${line}</bdi></dd>`)}</div>`
                  : nothing
              }
              ${options.map(({ earliestFulfillmentTime, latestFulfillmentTime, title }) => {
                const days = dayRange(earliestFulfillmentTime, latestFulfillmentTime, words);
                return html`<div><dt>${words.t(days ? 'checkout.arrives' : 'bill.fulfillment')}</dt>
                  ${days ? html`<dd><span class="estimated">${days}</span></dd>` : nothing}
                  <dd class="muted"><bdi>${title}</bdi></dd></div>`;
              })}
            </dl>
            <div class="summary">
              ${goodsTemplate(checkout.lineItems, words)}
              ${billTemplate({ ...checkout, paid: true, dutiesPaid: options.length > 0 && options.every(({ dutiesPaid }) => dutiesPaid === 'ddp') }, words)}
            </div>`
          : nothing
      }
    </div>`;
}
