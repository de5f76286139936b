import { ConfigError, systemClock, systemRandom } from '@wares/client';
import { type CartEngine, createCart, type LateEngine } from './cart/cart.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import { keepIn } from './internal/keep.ts';
import { createMarket } from './market/market.ts';
import type { ChannelLike, Environment, Storefront, StorefrontOptions } from './storefront.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * `createStorefront`, but what works on the cart may come later: for pages that shall show goods before they load what
 * only a cart needs.
 *
 * @throws ConfigError when the options cannot work.
 */
export function createLeanStorefront(options: StorefrontOptions, engine: CartEngine | LateEngine): Storefront {
  // Plain JavaScript can leave out everything.
  if (!(options as Partial<StorefrontOptions> | undefined)?.client?.shop)
    throw new ConfigError('Give createStorefront { client: createClient({ endpoint }) }.');
  const { client, name = 'default', country, currency, language } = options;

  let channel: ChannelLike | undefined;
  /** A channel that is denied or closed is no channel: storage and the lock alone keep the tabs together. */
  const tell = (message: unknown) => {
    try {
      channel?.postMessage(message);
    } catch {}
  };
  const hearers: ((message: Told) => void)[] = [];

  const environment: Environment = {
    keep: keepIn(options.storage),
    session: keepIn(options.sessionStorage),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    connectivity: options.connectivity ?? { online: () => true, subscribe: () => () => {} },
    tabs: { tell, listen: (hearer) => void hearers.push(hearer) },
    languages: options.languages ?? [],
    privacyControl: options.privacyControl ?? false,
  };
  const { clock } = environment;
  const prefix = `wares:${name}:`;

  const market = createMarket({
    client,
    environment,
    key: `${prefix}market`,
    page: {
      ...(country !== undefined && { country }),
      ...(currency !== undefined && { currency }),
      ...(language !== undefined && { language }),
    },
    follow: (context) => cart.setContext(context),
    tell: () => tell({ market: market.$request.get() }),
  });
  const catalogue = createCatalogue({ client, market, clock });
  const cart = createCart(
    {
      client,
      environment,
      locks: options.locks,
      prefix,
      context: market.$request.get,
      tell: (record) => tell({ cart: record }),
    },
    engine,
  );

  const stop = environment.connectivity.subscribe((online) => online && market.again());

  try {
    channel = options.channel?.(`wares:${name}`);
    channel?.addEventListener('message', ({ data }) => {
      const told = (data ?? {}) as Told;
      if (told['market']) market.sync(told['market']);
      if (told['cart']) cart.sync(told['cart']);
      for (const hear of hearers) hear(told);
    });
  } catch {}

  return {
    name,
    client,
    market,
    catalogue,
    cart,
    environment,
    dispose() {
      cart.dispose();
      catalogue.dispose();
      stop();
      try {
        channel?.close();
      } catch {}
    },
  };
}

export type { CartEngine, LateEngine } from './cart/cart.ts';
