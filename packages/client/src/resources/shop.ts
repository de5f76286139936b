import type { Shop } from '@wares/contract';
import { ShopAnswer } from '@wares/contract/shop-validators';
import type { StorefrontClient } from '../client.ts';
import { abortable } from '../internal/abortable.ts';
import { checkSignal } from '../internal/signal.ts';
import type { Transport } from '../rest/transport.ts';

/**
 * `shop.get` asks anew, but calls at the same time share one request (so a signal ends the caller's promise, not the
 * request). `capabilities` takes them from any answer there has been; a failure is not kept.
 */
export function shopResource(send: Transport): Pick<StorefrontClient, 'capabilities' | 'shop'> {
  let known: Shop | undefined;
  let pending: Promise<Shop> | undefined;
  const ask = () => {
    pending ??= send(ShopAnswer, 'GET', ['shop'])
      .then((shop) => (known = shop))
      .finally(() => {
        pending = undefined;
      });
    return pending;
  };
  return {
    async capabilities(options) {
      checkSignal(options?.signal);
      return (await abortable(known ? Promise.resolve(known) : ask(), options?.signal)).capabilities;
    },
    shop: {
      async get(options) {
        checkSignal(options?.signal);
        return abortable(ask(), options?.signal);
      },
    },
  };
}
