import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Order } from '@wares/contract';
import { ordersOf } from '@wares/stores/orders';
import { html } from 'lit';
import { placeOrder } from '../../internal/test-order.ts';
import { down, held, testShop } from '../../internal/test-shop.ts';

const meta: Meta = {
  title: 'Order/Tracking',
  component: 'wares-tracking',
  render: (_, { loaded }) => html`<wares-tracking .storefront=${loaded['storefront']}></wares-tracking>`,
};
export default meta;

const email = 'lena@example.com';
const HOUR = 3_600_000;

/** An order to the United States whose parcel has seen these events, one every eight hours, the last just now. */
const seen =
  (...types: string[]) =>
  async () => {
    const shop = testShop({ country: 'US' });
    const { label } = await placeOrder(shop.storefront, 'US');
    shop.line = async (_, answer) => {
      const order = (await (await answer()).json()) as Order;
      const events = types.map((type, index) => ({
        id: `${index}`,
        type,
        occurredAt: new Date(Date.now() - (types.length - 1 - index) * 8 * HOUR).toISOString(),
        ...(index ? { location: type.startsWith('customs') ? 'New York' : 'Leipzig, Germany' } : {}),
      }));
      Object.assign(order.fulfillment, { events });
      if (types.includes('delivered')) order.status = 'completed';
      return Response.json(order);
    };
    await ordersOf(shop.storefront).lookup({ label, email });
    return { storefront: shop.storefront };
  };

/** On its way: what is done is solid, what is ahead dotted. */
export const Playground: StoryObj = { loaders: [seen('processing', 'shipped', 'in_transit')] };

/** Customs is a stop of its own. */
export const InCustoms: StoryObj = { loaders: [seen('processing', 'shipped', 'in_transit', 'customs_hold')] };

/** The carrier's last round. */
export const OutForDelivery: StoryObj = {
  loaders: [seen('processing', 'shipped', 'in_transit', 'customs_cleared', 'out_for_delivery')],
};

/** Nothing is dotted any more. */
export const Delivered: StoryObj = { loaders: [seen('processing', 'shipped', 'in_transit', 'delivered')] };

/** It could not be handed over. */
export const Stuck: StoryObj = { loaders: [seen('processing', 'shipped', 'failed_attempt')] };

/** No order yet: it waits for a look-up of the same storefront. */
export const Empty: StoryObj = { loaders: [() => ({ storefront: testShop().storefront })] };

/** Bones. */
export const Loading: StoryObj = {
  loaders: [
    () => {
      const shop = testShop();
      shop.line = held().line;
      // By the time it gives up, another story is shown.
      ordersOf(shop.storefront)
        .lookup({ label: 'W-0000-0000', email })
        .catch(() => {});
      return { storefront: shop.storefront };
    },
  ],
};

/** The line is down. */
export const Failed: StoryObj = {
  render: (_, { loaded }) =>
    html`<wares-tracking .storefront=${loaded['storefront']} order="W-7Q4K-2M9D" email=${email}></wares-tracking>`,
  loaders: [
    () => {
      const shop = testShop();
      shop.line = down;
      return { storefront: shop.storefront };
    },
  ],
};
