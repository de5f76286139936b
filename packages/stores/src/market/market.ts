import { ConfigError, type StorefrontClient, WaresError } from '@wares/client';
import type { Context, Shop } from '@wares/contract';
import { isCurrency } from '@wares/money';
import { atom, onMount } from 'nanostores';
import { asWaresError } from '../internal/errors.ts';
import type { Environment, MarketStore, Resource } from '../storefront.ts';
import { resolveContext } from './context.ts';

const valid: Record<keyof Context, (value: string) => boolean> = {
  country: (value) => /^[A-Z]{2}$/.test(value),
  currency: isCurrency,
  language: (value) => /^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2}|-\d{3})?(-[A-Za-z0-9]{5,8})?$/.test(value),
};

/** The parts of `source` that can be asked for; `refuse` hears of the others. */
function parts(source: Partial<Context>, refuse?: (part: string, value: string) => void): Partial<Context> {
  const known: Partial<Context> = {};
  for (const part of ['country', 'currency', 'language'] as const) {
    const value = source[part];
    // Written as people write it: `de`, `eur`, `de_AT`.
    const code = part === 'language' ? `${value}`.replace(/_/g, '-') : `${value}`.toUpperCase();
    if (typeof value === 'string' && valid[part](code)) known[part] = code;
    else if (value !== undefined) refuse?.(part, value);
  }
  return known;
}

export interface MarketParts {
  client: StorefrontClient;
  environment: Environment;
  key: string;
  page: Partial<Context>;
  /** Moves the cart. */
  follow(context: Context): Promise<void>;
  /** Tells the other tabs. */
  tell(): void;
}

export interface Market extends MarketStore {
  /** Takes over what another tab has chosen. */
  sync(choice: unknown): void;
}

export function createMarket({ client, environment, key, page, follow, tell }: MarketParts): Market {
  const { keep, languages } = environment;
  const hint: Partial<Context> = languages[0] ? { language: languages[0] } : {};
  const asked = {
    ...parts(hint),
    ...parts(page, (part, value) => {
      throw new ConfigError(`The ${part} "${value}" is unknown. Write a code such as DE, EUR or de-AT.`);
    }),
  };
  const stored = () => parts((keep.read(key) as Partial<Context> | null) ?? {});

  const $shop = atom<Resource<Shop>>({ status: 'idle' });
  const $request = atom<Partial<Context>>({ ...asked, ...stored() });
  const $context = atom<Context | undefined>();
  const $language = atom('');
  const update = () => {
    const request = $request.value;
    const { value } = $shop.value;
    $language.set(request.language ?? value?.defaultContext.language ?? 'en');
    if (value) $context.set(resolveContext(value, request));
  };
  $request.subscribe(update);

  /** Lets go of what the shop does not offer: first of the shopper's old choice, then of the page's wish. */
  const correct = (shop: Shop) => {
    const request = $request.value;
    const fits = ({ country, currency }: Context) =>
      (!request.country || request.country === country) && (!request.currency || request.currency === currency);
    if (fits(resolveContext(shop, request))) return;
    const offered = shop.markets.some(({ country }) => country === request.country);
    $request.set(resolveContext(shop, offered ? request : asked));
  };

  let loading: Promise<void> | undefined;
  const load = () => {
    const { status, ...rest } = $shop.value;
    if (status === 'ready') return Promise.resolve();
    loading ??= (async () => {
      $shop.set({ ...rest, status: 'loading' });
      try {
        const value = await client.shop.get();
        $shop.set({ status: 'ready', value });
        update();
        correct(value);
      } catch (error) {
        $shop.set({ status: 'error', error: asWaresError(error) });
      }
      loading = undefined;
    })();
    return loading;
  };
  onMount($shop, () => void load());
  onMount($context, () => void load());

  const choose = (request: Partial<Context>, choice: unknown) => {
    keep.write(key, choice);
    $request.set(request);
    tell();
  };

  return {
    $shop,
    $request,
    $context,
    $language,
    load,
    async set(change) {
      await load();
      const { value: shop, error } = $shop.value;
      if (!shop) throw error;
      const before = $request.value;
      const kept = keep.read(key);
      const next = resolveContext(shop, { ...before, ...change });
      if ((change.country ?? next.country) !== next.country || (change.currency ?? next.currency) !== next.currency) {
        const { country, currency } = { ...next, ...change };
        throw new WaresError('market_unsupported', `The shop does not sell to ${country} in ${currency}`);
      }
      choose(next, next);
      try {
        await follow(next);
      } catch (error) {
        if ($request.value === next) choose(before, kept);
        throw error;
      }
    },
    again() {
      if ($shop.value.error) void load();
      $request.notify($request.value);
    },
    sync(choice) {
      $request.set({ ...$request.value, ...parts(choice as Partial<Context>) });
    },
  };
}
