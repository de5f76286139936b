import type { PaymentHandler } from '@wares/contract';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../order/shared/words.ts';

/** A way to pay: a handler and, where it has some, one of its instruments. */
export interface Payment {
  handlerId: string;
  instrumentId?: string;
}

/** Every way to pay, in the shop's order. */
export const paymentsOf = (handlers: readonly PaymentHandler[]): (Payment & { title: string; type: string })[] =>
  handlers.flatMap(({ id, type, title, instruments }) =>
    instruments?.length
      ? instruments.map((each) => ({ handlerId: id, instrumentId: each.id, title: each.title, type }))
      : [{ handlerId: id, title, type }],
  );

export const samePayment = (a: Payment, b: Payment | undefined): boolean => a.handlerId === b?.handlerId && a.instrumentId === b?.instrumentId;

/**
 * The ways to pay as radios. A handler that brings its own fields (hosted fields, a wallet's button) gets an empty
 * `[data-wares-mount="<handler id>"]` in the light DOM while it is chosen: its provider mounts there, its styles are left
 * alone, and the element never touches what is in it.
 */
export function paymentTemplate(handlers: readonly PaymentHandler[], chosen: Payment | undefined, name: string, labelledBy: string, _words: Words): TemplateResult {
  return html`
    <div class="choices" role="radiogroup" aria-labelledby=${labelledBy}>
      ${paymentsOf(handlers).map((payment, index) => {
        const checked = samePayment(payment, chosen);
        return html`
          <label class="choice">
            <input type="radio" name=${name} value=${index} .checked=${checked} />
            <span class="what"><bdi>${payment.title}</bdi></span>
          </label>
          ${payment.type === 'hosted_fields' ? html`<div class="mount" data-wares-mount=${payment.handlerId} ?hidden=${!checked}></div>` : ''}`;
      })}
    </div>`;
}
