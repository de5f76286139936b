import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Storefront } from '@wares/stores';
import { checkoutOf } from '@wares/stores/checkout';
import { html } from 'lit';
import { down, held, PLENTY, THREE_LEFT, testShop } from '../../internal/test-shop.ts';

type Loaded = { loaded: { storefront: Storefront } };

const meta: Meta = {
  title: 'Checkout/Checkout',
  component: 'wares-checkout',
  args: { shopUrl: '#shop', orderUrl: '#order-{label}' },
  render: ({ shopUrl, orderUrl }, { loaded }) =>
    html`<wares-checkout .storefront=${loaded['storefront']} shop-url=${shopUrl} order-url=${orderUrl}></wares-checkout>`,
};
export default meta;

const address = {
  firstName: 'Lena',
  lastName: 'Brandt',
  streetAddress: 'Lindenallee 14',
  postalCode: '10437',
  addressLocality: 'Berlin',
  addressCountry: 'DE',
};

/** A shop of its own with goods in the cart, in Germany, in English. */
const withGoods = async () => {
  const shop = testShop();
  await shop.storefront.cart.addLine({ itemId: PLENTY, quantity: 2 });
  await shop.storefront.cart.addLine({ itemId: THREE_LEFT });
  return shop;
};

const withAddress = async () => {
  const shop = await withGoods();
  const checkout = checkoutOf(shop.storefront);
  await checkout.start();
  await checkout.update({ email: 'lena@example.com', address });
  return shop;
};

/** The whole way, in the country and language of the toolbar. */
export const Playground: StoryObj = {
  loaders: [
    async (context) => {
      const { storefront } = (context as unknown as Loaded).loaded;
      await storefront.cart.addLine({ itemId: PLENTY, quantity: 2 });
      return { storefront };
    },
  ],
};

/** Bones of the size of what comes. */
export const Loading: StoryObj = {
  loaders: [
    async () => {
      const shop = await withGoods();
      shop.line = held().line;
      return { storefront: shop.storefront };
    },
  ],
};

/** One line and one way on. */
export const Empty: StoryObj = { loaders: [() => ({ storefront: testShop().storefront })] };

/** The line is down: the cause in words, and another try. */
export const Failed: StoryObj = {
  loaders: [
    async () => {
      const shop = await withGoods();
      shop.line = down;
      return { storefront: shop.storefront };
    },
  ],
};

/** After contact and address: ways of delivery side by side. */
export const Delivery: StoryObj = { loaders: [async () => ({ storefront: (await withAddress()).storefront })] };

/** An answer is being sent: its button says so. */
export const Busy: StoryObj = {
  loaders: [
    async () => {
      const shop = await withAddress();
      shop.line = held().line;
      checkoutOf(shop.storefront)
        .update({ email: 'lena@example.org' })
        .catch(() => {});
      return { storefront: shop.storefront };
    },
  ],
};

/** The order is placed; its number stands first. */
export const Placed: StoryObj = {
  loaders: [
    async () => {
      const { storefront } = await withAddress();
      await checkoutOf(storefront).place({ handlerId: 'test', instrumentId: 'approve' });
      return { storefront };
    },
  ],
};
