import { Product, ProductList } from '@wares/contract';
import type { ProductsResource } from '../client.ts';
import { checkCurrency } from '../internal/validate.ts';
import type { Transport } from '../rest/transport.ts';

export const productsResource = (send: Transport): ProductsResource => ({
  async list(query = {}, options) {
    checkCurrency(query.currency);
    // An empty list is sent as one and refused: left out, it would ask for the whole catalogue.
    return send(ProductList, 'GET', ['products'], { ...options, query: { ...query, handles: query.handles?.join() } });
  },
  async get(handle, query, options) {
    checkCurrency(query?.currency);
    return send(Product, 'GET', ['products', handle], { ...options, query });
  },
});
