import type { Capabilities } from '@wares/contract';
import { cartCases } from './cases/cart.ts';
import { cartChangeCases } from './cases/cart-changes.ts';
import { checkoutCases } from './cases/checkout.ts';
import { completeCases } from './cases/complete.ts';
import { deliveryCases } from './cases/delivery.ts';
import { keyCases } from './cases/keys.ts';
import { limitCases } from './cases/limits.ts';
import { moneyCases } from './cases/money.ts';
import { orderCases } from './cases/orders.ts';
import { productCases } from './cases/products.ts';
import { searchCases } from './cases/search.ts';
import { shopCases } from './cases/shop.ts';
import { wireCases } from './cases/wire.ts';
import { failure, Skip } from './expect.ts';
import type { ConformanceCase, MakeHarness, Outcome } from './harness.ts';
import { Shopper } from './shopper.ts';

/** A case as it is written: what it is called, what it needs, what it does. */
export interface Case {
  name: string;
  capability?: keyof Capabilities;
  check(shopper: Shopper): Promise<void>;
}

const groups: Record<string, readonly Case[]> = {
  shop: shopCases,
  products: productCases,
  search: searchCases,
  money: moneyCases,
  cart: cartCases,
  'cart changes': cartChangeCases,
  keys: keyCases,
  'tiers and limits': limitCases,
  'delivery promise': deliveryCases,
  checkout: checkoutCases,
  'completing a checkout': completeCases,
  orders: orderCases,
  wire: wireCases,
};

/** What a capability must not be for its cases to run: `none` stands for no tracking, `redirect` for no own checkout. */
const ABSENT: readonly unknown[] = [false, undefined, 'none', 'redirect'];

/**
 * Everything that a `StorefrontClient` with its backend must do, as cases for any test framework. A case whose
 * capability is missing ends with `skipped`.
 */
export function conformance(makeHarness: MakeHarness): ConformanceCase[] {
  return Object.entries(groups).flatMap(([group, cases]) =>
    cases.map(({ name, capability, check }) => ({
      group,
      name,
      ...(capability ? { capability } : {}),
      async run(): Promise<Outcome> {
        const harness = await makeHarness();
        try {
          const shop = await harness.client.shop.get();
          if (capability && ABSENT.includes(shop.capabilities[capability]))
            return { skipped: `the backend has no ${capability}` };
          await check(new Shopper(harness, shop));
          return {};
        } catch (error) {
          if (error instanceof Skip) return { skipped: error.message };
          throw failure(error);
        } finally {
          await harness.close?.();
        }
      },
    })),
  );
}
