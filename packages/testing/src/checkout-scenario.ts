import { isIndefinite, type WaresError } from '@wares/client';
import { createStorefront, type Storefront } from '@wares/stores';
import { checkoutOf } from '@wares/stores/checkout';
import { ordersOf } from '@wares/stores/orders';
import { chanceOfFault } from './faults.ts';
import { faultyClient } from './faulty-client.ts';
import { ModelBackend } from './model-backend.ts';
import { seededRandom } from './random.ts';
import { VirtualBrowser, type VirtualTab } from './virtual-browser.ts';
import { VirtualTime } from './virtual-time.ts';

export const CHECKOUT_ACTIONS = [
  'add',
  'start',
  'fill',
  'place',
  'place-twice',
  'place-declined',
  'surcharge',
  'reload',
  'offline',
  'online',
  'show',
] as const;

export interface CheckoutStep {
  /** Milliseconds after the step before. */
  wait: number;
  tab: number;
  action: (typeof CHECKOUT_ACTIONS)[number];
}

export interface CheckoutScenario {
  seed: number;
  tabs: number;
  /** Of 100 requests, so many meet a fault. */
  faults: number;
  steps: readonly CheckoutStep[];
}

const ADDRESS = {
  lastName: 'Muster',
  streetAddress: 'Weg 1',
  addressLocality: 'Berlin',
  addressCountry: 'DE',
  postalCode: '10115',
};
const PAYMENT = { handlerId: 'test', instrumentId: 'paid' };
const QUIET = 30 * 60_000;

/** Lets a shopper press, reload and wait over a bad line, then buy in peace; names every promise that was broken. */
export async function runCheckoutScenario({ seed, tabs: count, faults, steps }: CheckoutScenario): Promise<string[]> {
  const broken: string[] = [];
  const time = new VirtualTime();
  const random = seededRandom(seed);
  const backend = new ModelBackend();
  const browser = new VirtualBrowser({ time, random, lostMessages: faults });
  let rate = 0;
  const fault = chanceOfFault(random, () => rate);
  let added = 0;

  const open = (tab: VirtualTab) => {
    const storefront = createStorefront({ ...tab.options, client: faultyClient({ backend, time, tab, fault }) });
    storefront.cart.$cart.subscribe(() => {});
    const theirs = (order: { label: string; email?: string } | undefined) =>
      order?.email && backend.orders.find(({ label }) => label === order.label)?.email !== order.email;
    const checkout = checkoutOf(storefront);
    let before = '';
    checkout.$checkout.subscribe(({ order, checkout: shown, status, unsure, error }) => {
      if (theirs(order)) broken.push('an order was shown with the e-mail of somebody else');
      if (shown?.order && shown.order.id !== order?.id) broken.push('a checkout was shown for the order of another');
      // No answer to the last press: it must not be pressed again before it is known what became of it.
      const isLost = before === 'placing' && status === 'ready' && !!error && isIndefinite(error);
      if (isLost && !unsure) broken.push('an order that may be there was taken for none');
      before = status;
    });
    ordersOf(storefront).$recent.subscribe((recent) => {
      if (theirs(recent)) broken.push('an order was remembered with the e-mail of somebody else');
    });
    return { tab, storefront };
  };
  const add = ({ cart }: Storefront) => {
    added++;
    cart.addLine({ itemId: 'a' }).catch(({ code }: WaresError) => broken.push(`adding was refused: ${code}`));
  };
  /** Each tab has a shopper of its own. */
  const fill = (storefront: Storefront, position: number) =>
    checkoutOf(storefront)
      .update({ email: `shopper-${position}@example.com`, address: ADDRESS })
      .catch(() => {});
  const place = (tab: VirtualTab, storefront: Storefront, payment = PAYMENT) => {
    const checkout = checkoutOf(storefront);
    const checkoutId = checkout.$checkout.get().checkout?.id ?? '';
    return checkout.place(payment).then(
      (order) => {
        if (!backend.orders.some(({ id }) => id === order.id)) broken.push('an order was shown that is none');
      },
      (error: WaresError) => {
        // A definite no is only said when there is no order. (Another tab may place one in the same moment.)
        if (tab.alive && !isIndefinite(error) && backend.checkouts.get(checkoutId)?.order)
          broken.push(`${error.code} was said of an order`);
        if (tab.alive && checkout.$checkout.get().status === 'placing') broken.push('still placing after an error');
      },
    );
  };

  const tabs = Array.from({ length: count }, () => open(browser.openTab()));
  const [first] = tabs as [(typeof tabs)[0]];
  add(first.storefront);
  await time.advance(1_000);
  await Promise.all([checkoutOf(first.storefront).start(), time.advance(1_000)]);
  rate = faults;

  for (const { wait, tab: index, action } of steps) {
    await time.advance(wait);
    const position = index % count;
    const { tab, storefront } = tabs[position] as (typeof tabs)[0];
    if (action === 'add') add(storefront);
    else if (action === 'start') void checkoutOf(storefront).start();
    else if (action === 'fill') void fill(storefront, position);
    else if (action === 'place') void place(tab, storefront);
    else if (action === 'place-twice') {
      void place(tab, storefront);
      void place(tab, storefront);
    } else if (action === 'place-declined') void place(tab, storefront, { ...PAYMENT, instrumentId: 'declined' });
    else if (action === 'surcharge') backend.surcharge += 100;
    else if (action === 'reload') tabs[position] = open(browser.reload(tab));
    else if (action === 'offline') tab.setOnline(false);
    else if (action === 'online') tab.setOnline(true);
    else tab.show();
  }

  rate = 0;
  for (const { tab } of tabs) tab.setOnline(true);
  const isQuiet = () =>
    tabs.every(({ storefront }) => {
      const { status, busy } = checkoutOf(storefront).$checkout.get();
      return storefront.cart.$cart.get().pending === 0 && !busy && status !== 'placing' && status !== 'loading';
    });
  if (!(await time.until(isQuiet, QUIET))) broken.push('the tabs did not come to rest');
  await time.advance(60_000);

  // Whoever has not bought yet buys now, in the first tab.
  const { tab, storefront } = tabs[0] as (typeof tabs)[0];
  const checkout = checkoutOf(storefront);
  const peace = async (job: Promise<unknown>) => {
    let over = false;
    void job.finally(() => {
      over = true;
    });
    if (!(await time.until(() => over, QUIET))) broken.push('a press was never answered');
  };
  // Up to twice: an order that a lost answer hid is shown first.
  for (let round = 0; round < 2; round++) {
    if (checkout.$checkout.get().status === 'completed') checkout.reset();
    await peace(storefront.cart.refresh());
    if (!storefront.cart.$cart.get().quantity) break;
    await peace(checkout.start());
    if (round === 0 && checkout.$checkout.get().status === 'completed') continue;
    await peace(fill(storefront, 0));
    await peace(place(tab, storefront));
    const { status, error } = checkout.$checkout.get();
    if (status !== 'completed') broken.push(`in peace the checkout ends as ${status} ${error?.code}`);
  }
  await time.advance(60_000);

  const bought = backend.orders.reduce(
    (sum, { lines }) => sum + lines.reduce((all, line) => all + line.quantity, 0),
    0,
  );
  if (bought !== added) broken.push(`${added} were put into the cart, ${bought} were bought`);
  if (backend.charges.length !== backend.orders.length) broken.push('charges and orders differ');
  if (new Set(backend.orders.map(({ cartId }) => cartId)).size !== backend.orders.length)
    broken.push('a cart was ordered twice');
  for (const { storefront: each } of tabs) each.dispose();
  return broken;
}
