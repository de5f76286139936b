import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ordersOf } from '@wares/stores/orders';
import { html } from 'lit';
import { placeOrder } from '../../internal/test-order.ts';
import { down, held, testShop } from '../../internal/test-shop.ts';

const meta: Meta = {
  title: 'Order/Lookup',
  component: 'wares-order-lookup',
  args: { label: '', email: '', noParcels: false },
  render: ({ label, email, noParcels }, { loaded }) =>
    html`<wares-order-lookup .storefront=${loaded['storefront']} label=${label} email=${email} ?no-parcels=${noParcels}></wares-order-lookup>`,
};
export default meta;

const email = 'lena@example.com';

const found = async () => {
  const { storefront } = testShop();
  const { label } = await placeOrder(storefront);
  await ordersOf(storefront).lookup({ label, email });
  return { storefront };
};

/** Number and e-mail; the answer is the same whichever of them is wrong. */
export const Playground: StoryObj = {};

/** Filled in beforehand by attributes. */
export const FilledIn: StoryObj = { args: { label: 'W-7Q4K-2M9D', email } };

/** No order fits. */
export const NotFound: StoryObj = {
  args: { label: 'W-0000-0000', email },
  loaders: [
    async () => {
      const { storefront } = testShop();
      await ordersOf(storefront)
        .lookup({ label: 'W-0000-0000', email })
        .catch(() => {});
      return { storefront };
    },
  ],
};

/** The shop cannot be asked. */
export const Failed: StoryObj = {
  loaders: [
    async () => {
      const shop = testShop();
      shop.line = down;
      await ordersOf(shop.storefront)
        .lookup({ label: 'W-0000-0000', email })
        .catch(() => {});
      return { storefront: shop.storefront };
    },
  ],
};

/** It is being looked up. */
export const Busy: StoryObj = {
  args: { label: 'W-7Q4K-2M9D', email },
  loaders: [
    () => {
      const shop = testShop();
      shop.line = held().line;
      // By the time it gives up, another story is shown.
      ordersOf(shop.storefront)
        .lookup({ label: 'W-7Q4K-2M9D', email })
        .catch(() => {});
      return { storefront: shop.storefront };
    },
  ],
};

/** The backend has no orders of guests: nothing is shown. */
export const Empty: StoryObj = {
  loaders: [
    async () => {
      const shop = testShop();
      shop.line = async (_, answer) => {
        const told = await (await answer()).json();
        told.capabilities.guestOrderLookup = false;
        return Response.json(told);
      };
      await shop.storefront.market.load();
      return { storefront: shop.storefront };
    },
  ],
};

/** The order, with its parcels. */
export const Found: StoryObj = { loaders: [found] };

/** The order alone, beside a tracking element. */
export const WithoutParcels: StoryObj = { args: { noParcels: true }, loaders: [found] };
