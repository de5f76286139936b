import { categories } from './categories.ts';
import { delivery } from './delivery.ts';
import { destinations } from './destinations.ts';
import { calendars, dispatch } from './holidays.ts';
import { markets, rates, rounding, union } from './markets.ts';
import { pictures } from './pictures.generated.ts';
import { products } from './products/index.ts';
import { LANGUAGES, t } from './products/text.ts';
import { shows } from './shows.generated.ts';
import { synonyms } from './synonyms.ts';
import type { Seed } from './types.ts';

/** The demo shop: fictional brands, real sums. */
export const demoSeed: Seed = {
  id: 'halden-mori',
  name: 'Halden & Mori',
  defaultContext: { country: 'DE', currency: 'EUR', language: 'en' },
  markets,
  locales: LANGUAGES,
  // A shelf on which nothing has been photographed yet is not put up.
  categories: categories.filter(({ id }) => products.some((product) => product.categories.includes(id))),
  products,
  synonyms,
  pictures,
  shows,
  baseCurrency: 'EUR',
  homeCountry: 'DE',
  stockPoint: t(
    'Leipzig, Germany',
    'Leipzig, Deutschland',
    'Leipzig, Allemagne',
    'Leipzig, Alemania',
    '德国莱比锡',
    'ドイツ・ライプツィヒ',
    'لايبزيغ، ألمانيا',
    'Лейпциг, Германия',
  ),
  union,
  rates,
  rounding,
  delivery,
  calendars,
  dispatch,
  destinations,
};

export { multiplySeed } from './multiply.ts';
export type {
  Seed,
  SeedCalendar,
  SeedDelivery,
  SeedDestination,
  SeedOption,
  SeedPicture,
  SeedProduct,
  SeedShow,
  SeedVariant,
  Text,
} from './types.ts';
