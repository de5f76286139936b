import { OrderAnswer } from '@wares/contract/order-validators';
import type { OrdersResource } from '../client.ts';
import type { Transport } from '../rest/transport.ts';

export const ordersResource = (send: Transport): OrdersResource => ({
  // A POST, so that number and e-mail are in no URL; it changes nothing, so it needs no key.
  lookup: (input, options) => send(OrderAnswer, 'POST', ['orders', 'lookup'], { ...options, body: input, safe: true }),
});
