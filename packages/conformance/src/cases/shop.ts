import { isCurrency } from '@wares/money';
import type { Case } from '../conformance.ts';
import { check, refusal, same } from '../expect.ts';

export const shopCases: readonly Case[] = [
  {
    name: 'sells in the currencies of ISO 4217 only',
    async check({ shop }) {
      for (const { country, currencies } of shop.markets)
        for (const currency of currencies) check(isCurrency(currency), `${country} has the currency ${currency}`);
    },
  },
  {
    name: 'names each country once',
    async check({ shop }) {
      const countries = shop.markets.map(({ country }) => country);
      same(countries.length, new Set(countries).size, 'countries');
    },
  },
  {
    name: 'has a market for its default context',
    async check({ shop: { markets, defaultContext } }) {
      const market = markets.find(({ country }) => country === defaultContext.country);
      check(market, `no market for ${defaultContext.country}`);
      check(market.currencies.includes(defaultContext.currency), `no ${defaultContext.currency} in ${market.country}`);
    },
  },
  {
    name: 'tells its capabilities with the shop and on their own',
    async check({ client, shop }) {
      same(await client.capabilities(), shop.capabilities, 'capabilities');
      check(shop.capabilities.locales.length > 0, 'no locales');
    },
  },
  {
    name: 'ends a call whose signal has been given before',
    async check({ client }) {
      await refusal(client.shop.get({ signal: AbortSignal.abort() }), 'aborted');
      await refusal(client.products.list({}, { signal: AbortSignal.abort() }), 'aborted');
    },
  },
];
