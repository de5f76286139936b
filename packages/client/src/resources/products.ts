import { ProductAnswer, ProductListAnswer } from '@wares/contract/validators';
import type { ProductsResource } from '../client.ts';
import { checkCurrency } from '../internal/validate.ts';
import type { Transport } from '../rest/transport.ts';

export const productsResource = (send: Transport): Pick<ProductsResource, 'list' | 'get'> => ({
  async list(query, options) {
    checkCurrency(query?.currency);
    // An empty list of handles is sent as one and refused: left out, it would ask for the whole catalogue.
    return send(ProductListAnswer, 'GET', ['products'], { ...options, query });
  },
  async get(handle, query, options) {
    checkCurrency(query?.currency);
    return send(ProductAnswer, 'GET', ['products', handle], { ...options, query });
  },
});
