import type { StorefrontClient } from '@wares/client';
import type { CatalogueStore, Clock, MarketStore } from '../storefront.ts';
import { createList, type ListParts } from './list.ts';
import { createProducts } from './products.ts';

export interface CatalogueParts {
  client: StorefrontClient;
  market: MarketStore;
  clock: Clock;
}

/** Everything on show, asked anew when the market changes. `dispose` stops that. */
export function createCatalogue({ client, market, clock }: CatalogueParts): CatalogueStore & { dispose(): void } {
  const shown = new Set<(again: boolean) => void>();
  const parts: ListParts = {
    client,
    market,
    onMarket(reload) {
      shown.add(reload);
      return () => shown.delete(reload);
    },
    onError({ code }) {
      // The shop tells what it offers instead, and the market corrects itself.
      if (code === 'market_unsupported') void market.load();
    },
  };
  const dispose = market.$request.listen((request, before) => {
    for (const reload of [...shown]) reload(request === before);
  });
  return { ...createProducts(parts, clock), list: (query) => createList(query, parts), dispose };
}
