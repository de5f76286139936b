import type { PaymentHandler } from '@wares/contract';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.ts';

/** A way to pay: a handler and, where it has some, one of its instruments. */
export interface Payment {
  handlerId: string;
  instrumentId?: string;
}

export interface PaymentChoice {
  choice: Payment;
  title: string;
  /** The handler that an instrument belongs to. */
  group?: string;
  type: string;
}

/** Every way to pay, in the shop's order. */
export const paymentsOf = (handlers: readonly PaymentHandler[]): PaymentChoice[] =>
  handlers.flatMap(({ id, type, title, instruments }): PaymentChoice[] =>
    instruments?.length
      ? instruments.map((each) => ({
          choice: { handlerId: id, instrumentId: each.id },
          title: each.title,
          group: title,
          type,
        }))
      : [{ choice: { handlerId: id }, title, type }],
  );

export const samePayment = ({ choice }: PaymentChoice, payment: Payment | undefined): boolean =>
  choice.handlerId === payment?.handlerId && choice.instrumentId === payment.instrumentId;

/**
 * The ways to pay as radios. A handler that brings its own fields (hosted fields, a wallet's button) gets an empty
 * `[data-wares-mount="<handler id>"]` in the light DOM while it is chosen: its provider mounts there, its styles are left
 * alone, and the element never touches what is in it.
 */
export function paymentTemplate(
  handlers: readonly PaymentHandler[],
  chosen: PaymentChoice | undefined,
  name: string,
  labelledBy: string,
  words: Words,
): TemplateResult {
  return html`
    <div class="choices" role="radiogroup" aria-labelledby=${labelledBy}>
      ${paymentsOf(handlers).map((payment, index) => {
        const checked = samePayment(payment, chosen?.choice);
        return html`
          <label class="choice">
            <input type="radio" name=${name} value=${index} .checked=${checked} />
            <span class="what"><bdi>${payment.group ? words.t('order.pair', { name: payment.group, value: payment.title }) : payment.title}</bdi></span>
          </label>
          ${payment.type === 'hosted_fields' ? html`<div class="mount" data-wares-mount=${payment.choice.handlerId} ?hidden=${!checked}></div>` : ''}`;
      })}
    </div>`;
}
