import { CheckoutAnswer } from '@wares/contract/order-validators';
import type { CheckoutReadOptions, CheckoutsResource } from '../client.ts';
import type { Transport } from '../rest/transport.ts';

/** A secret is asked for even where a caller without types gave none. */
const withSecret = <T extends CheckoutReadOptions>(options: T) => ({ ...options, secret: options?.secret });

export const checkoutsResource = (send: Transport): CheckoutsResource => ({
  create: (input, options) => send(CheckoutAnswer, 'POST', ['checkouts'], { ...withSecret(options), body: input }),
  get: (checkoutId, options) => send(CheckoutAnswer, 'GET', ['checkouts', checkoutId], withSecret(options)),
  update: (checkoutId, input, options) =>
    send(CheckoutAnswer, 'PATCH', ['checkouts', checkoutId], { ...withSecret(options), body: input }),
  complete: (checkoutId, input, options) =>
    send(CheckoutAnswer, 'POST', ['checkouts', checkoutId, 'complete'], { ...withSecret(options), body: input }),
});
