import type { Capabilities, Shop } from '@wares/contract';
import { answer, type Handler } from '../http/call.ts';
import type { Services } from '../services.ts';

const capabilitiesOf = ({ catalogue }: Services): Capabilities => ({
  search: true,
  typoSearch: true,
  facets: true,
  suggestions: true,
  recommendations: true,
  deliveryPromise: true,
  perRequestCurrency: true,
  locales: [...catalogue.seed.locales],
  coupons: false,
  guestOrderLookup: true,
  tracking: 'events',
  returns: false,
  reviews: false,
  checkout: 'native',
  taxBeforeCheckout: true,
  dutyBeforeCheckout: true,
  browserCallable: true,
});

const getShop: Handler = ({ services }) => {
  const { id, name, defaultContext, markets } = services.catalogue.seed;
  const shop: Shop = {
    id,
    name,
    defaultContext,
    markets: markets.map((market) => ({ ...market })),
    capabilities: capabilitiesOf(services),
  };
  return { ...answer(200, shop), cacheControl: 'public, max-age=60' };
};

export const shopRoutes = { getShop };
