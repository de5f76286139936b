import { CartAnswer } from '@wares/contract/cart-validators';
import type { CartsResource } from '../client.ts';
import { checkCurrency } from '../internal/validate.ts';
import type { Transport } from '../rest/transport.ts';

export const cartsResource = (send: Transport): CartsResource => ({
  async create(input, options) {
    checkCurrency(input?.context?.currency);
    return send(CartAnswer, 'POST', ['carts'], { ...options, body: input });
  },
  get: (cartId, options) => send(CartAnswer, 'GET', ['carts', cartId], options),
  async update(cartId, input, options) {
    checkCurrency(input?.context?.currency);
    return send(CartAnswer, 'PATCH', ['carts', cartId], { ...options, body: input });
  },
  addLineItem: (cartId, input, options) =>
    send(CartAnswer, 'POST', ['carts', cartId, 'line-items'], { ...options, body: input }),
  updateLineItem: (cartId, lineItemId, input, options) =>
    send(CartAnswer, 'PATCH', ['carts', cartId, 'line-items', lineItemId], { ...options, body: input }),
  removeLineItem: (cartId, lineItemId, options) =>
    send(CartAnswer, 'DELETE', ['carts', cartId, 'line-items', lineItemId], options),
});
