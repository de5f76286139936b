import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../../internal/error-text.ts';
import { noticeTemplate } from '../../order/shared/notice.ts';
import type { OrderWords } from '../../order/shared/words.ts';
import { labelKey } from './address-fields.ts';
import { type CheckoutFlow, OUT_OF_STOCK } from './flow.ts';
import type { Step } from './steps.ts';

export const retryTemplate = ({ store }: CheckoutFlow, words: OrderWords): TemplateResult =>
  html`<button type="button" class="button secondary" @click=${() => void store.retry()}>${words.t('state.retry')}</button>`;

/** What stands above the steps: what the backend had to change, and what went wrong. */
export function noticesTemplate(flow: CheckoutFlow, current: Step, prefix: string, words: OrderWords): TemplateResult {
  const { status, error, checkout } = flow.store.$checkout.get();
  const { notice, short, unknown } = flow;
  // What is merely missing yet is the steps' own business.
  const about = ({ type, path = '' }: { type: string; path?: string | undefined }) =>
    type !== 'error' || path.startsWith('$.lineItems[') || (path.endsWith('addressCountry') && current === 'address');
  const failed = status === 'error' && error && !unknown;
  const toCart = html`<button type="button" class="button secondary" @click=${flow.openCart}>${words.t('checkout.to_cart')}</button>`;
  // What is sold out is said once, and has the way to the cart beside it.
  const ofGoods = notice?.key === OUT_OF_STOCK && (short ? { body: undefined } : { end: toCart });
  return html`
    ${checkout?.messages.filter(about).map((message) => {
      const { type, content } = message;
      const title = html`<bdi>${content}</bdi>`;
      return noticeTemplate({ tone: type === 'info' ? 'neutral' : 'warning', title, end: message === short && toCart });
    })}
    ${failed ? noticeTemplate({ tone: 'critical', title: words.t('checkout.failed'), body: errorText(error, words), end: retryTemplate(flow, words) }) : nothing}
    ${unknown ? noticeTemplate({ tone: 'warning', title: words.t('checkout.unknown'), body: words.t('checkout.unknown_more'), end: checkTemplate(flow, words) }) : nothing}
    ${notice ? noticeTemplate({ ...notice, ...ofGoods }) : nothing}
    ${flow.errors.size ? errorsTemplate(flow, prefix, words) : nothing}`;
}

function checkTemplate({ sending, check }: CheckoutFlow, words: OrderWords): TemplateResult {
  const busy = sending === 'check';
  return html`
    <button type="button" class="button secondary" aria-busy=${busy} @click=${check}>
      ${words.t(busy ? 'checkout.checking' : 'checkout.check')}${busy ? html`<span class="line"></span>` : nothing}
    </button>`;
}

/** What is wrong with which field, with a link to each. */
function errorsTemplate(flow: CheckoutFlow, prefix: string, words: OrderWords): TemplateResult {
  // Not left to the browser: it would change the address of the page, and its history.
  const jump = (event: Event) => {
    event.preventDefault();
    const { hash } = event.currentTarget as HTMLAnchorElement;
    ((event.currentTarget as Node).getRootNode() as Document | ShadowRoot).getElementById(hash.slice(1))?.focus();
  };
  const country = flow.value('addressCountry');
  return noticeTemplate({
    tone: 'critical',
    // The focus is in the first of them; the list grows shorter with every letter, and would be read again each time.
    quiet: true,
    title: words.t('checkout.look_again', { count: flow.errors.size }),
    body: html`
      <ul>${[...flow.errors].map(([name, message]) => html`<li>${words.phrase('order.pair', { name: html`<a href="#${prefix}-${name}" @click=${jump}>${words.t(labelKey(name, country))}</a>`, value: message })}</li>`)}</ul>
      <p>${words.t('checkout.kept')}</p>`,
  });
}
