// An order of the demo shop, for tests; not part of the published package.
import type { AddressInput } from '@wares/contract';
import type { Storefront } from '@wares/stores';
import { PLENTY } from './test-shop.ts';

/** Places an order straight through the client, so that the storefront's own stores know nothing of it. */
export async function placeOrder({ client }: Storefront, country = 'DE'): Promise<{ id: string; label: string }> {
  const secret = 'test-secret-of-a-checkout';
  const cart = await client.carts.create({ context: { country }, lineItems: [{ itemId: PLENTY, quantity: 2 }] });
  const { id } = await client.checkouts.create({ cartId: cart.id }, { secret });
  const there: Partial<AddressInput> =
    country === 'US'
      ? { addressRegion: 'OR', postalCode: '97205', addressLocality: 'Portland' }
      : { postalCode: '10437', addressLocality: 'Berlin' };
  const shippingAddress = {
    firstName: 'Lena',
    lastName: 'Brandt',
    streetAddress: 'Lindenallee 14',
    addressCountry: country,
    ...there,
  } as AddressInput;
  const checkout = await client.checkouts.update(
    id,
    { buyer: { email: 'lena@example.com' }, shippingAddress },
    { secret },
  );
  const total = checkout.totals.find(({ type }) => type === 'total');
  const seenTotal = { amount: total?.amount ?? 0, currency: checkout.currency };
  const { order } = await client.checkouts.complete(
    id,
    { payment: { handlerId: 'test', instrumentId: 'approve' }, seenTotal },
    { secret },
  );
  return order as { id: string; label: string };
}
