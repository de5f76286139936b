import {
  DeliveryPromiseAnswer,
  RecommendationsAnswer,
  SearchResultAnswer,
  SuggestionsAnswer,
} from '@wares/contract/search-validators';
import type { ProductsResource, SearchResource } from '../client.ts';
import { checkCurrency } from '../internal/validate.ts';
import type { Transport } from '../rest/transport.ts';

export const searchResource = (send: Transport): SearchResource => ({
  async products(query, options) {
    checkCurrency(query?.currency);
    return send(SearchResultAnswer, 'GET', ['search'], { ...options, query });
  },
  async suggest(query, options) {
    checkCurrency(query?.currency);
    return send(SuggestionsAnswer, 'GET', ['suggestions'], { ...options, query });
  },
});

/** What belongs to a product but is not part of it; apart, so that a page loads it when it is asked for. */
export const aroundProductResource = (send: Transport): Pick<ProductsResource, 'recommendations' | 'delivery'> => ({
  async recommendations(handle, query, options) {
    checkCurrency(query?.currency);
    return send(RecommendationsAnswer, 'GET', ['products', handle, 'recommendations'], { ...options, query });
  },
  async delivery(handle, query, options) {
    checkCurrency(query?.currency);
    return send(DeliveryPromiseAnswer, 'GET', ['products', handle, 'delivery'], { ...options, query });
  },
});
