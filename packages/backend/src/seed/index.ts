import { categories } from './categories.ts';
import { delivery } from './delivery.ts';
import { destinations } from './destinations.ts';
import { markets, rates, rounding, union } from './markets.ts';
import { pictures } from './pictures.generated.ts';
import { products } from './products/index.ts';
import type { Seed } from './types.ts';

/** The demo shop: fictional brands, real sums. */
export const demoSeed: Seed = {
  id: 'halden-mori',
  name: 'Halden & Mori',
  defaultContext: { country: 'DE', currency: 'EUR', language: 'en' },
  markets,
  locales: ['en', 'de', 'zh-Hans', 'ar'],
  categories,
  products,
  pictures,
  baseCurrency: 'EUR',
  homeCountry: 'DE',
  stockPoint: { en: 'Leipzig, Germany', de: 'Leipzig, Deutschland', 'zh-Hans': '德国莱比锡', ar: 'لايبزيغ، ألمانيا' },
  union,
  rates,
  rounding,
  delivery,
  destinations,
};

export type {
  Seed,
  SeedDelivery,
  SeedDestination,
  SeedOption,
  SeedPicture,
  SeedProduct,
  SeedVariant,
  Text,
} from './types.ts';
