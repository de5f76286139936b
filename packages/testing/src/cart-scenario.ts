import { isIndefinite, type WaresError } from '@wares/client';
import { createStorefront, type Storefront } from '@wares/stores';
import { createLeanStorefront } from '@wares/stores/lean';
import { makeShop } from './factories.ts';
import { chanceOfFault } from './faults.ts';
import { faultyClient } from './faulty-client.ts';
import { type EngineDelay, lateEngine } from './late-engine.ts';
import { ModelBackend } from './model-backend.ts';
import { seededRandom } from './random.ts';
import { VirtualBrowser, type VirtualTab } from './virtual-browser.ts';
import { VirtualTime } from './virtual-time.ts';

/** Only ever added, so their sums do not depend on the order of things. */
export const ADDED = ['a', 'b', 'c'] as const;
/** Added, set and removed. */
export const CHANGED = ['x', 'y'] as const;
/** Refused by the backend. */
export const REFUSED = ['none-1', 'sold-out-1'] as const;
const ITEMS = [...ADDED, ...CHANGED, ...REFUSED];

export const CART_ACTIONS = [
  'add',
  'set',
  'remove',
  'market',
  'refresh',
  'reload',
  'crash',
  'offline',
  'online',
  'show',
  'order',
  'elsewhere',
] as const;

export interface CartStep {
  /** Milliseconds after the step before. */
  wait: number;
  tab: number;
  action: (typeof CART_ACTIONS)[number];
  /** Index of the item. */
  item: number;
  quantity: number;
}

export interface CartScenario {
  seed: number;
  tabs: number;
  /** Of 100 requests, so many meet a fault. */
  faults: number;
  /** Milliseconds until other tabs see what was stored. */
  lag: number;
  steps: readonly CartStep[];
  /** How the engine comes into each tab. Default: it is there at once. */
  late?: EngineDelay | undefined;
}

interface Wish {
  kind: 'add' | 'set';
  item: string;
  quantity: number;
  outcome?: 'yes' | 'no' | 'unclear';
  code?: string;
}

/** Long enough for every wait, backoff and time limit. Milliseconds. */
const QUIET = 30 * 60_000;

/** Lets shoppers, tabs and a bad line at one cart, waits until all is quiet, and names every promise that was broken. */
export async function runCartScenario({
  seed,
  tabs: count,
  faults,
  lag,
  steps,
  late,
}: CartScenario): Promise<string[]> {
  const broken: string[] = [];
  const time = new VirtualTime();
  const random = seededRandom(seed);
  const backend = new ModelBackend();
  const browser = new VirtualBrowser({ time, random, storageLag: lag, lostMessages: faults });
  let rate = faults;
  const fault = chanceOfFault(random, () => rate);
  const wishes: Wish[] = [];
  let orders = 0;

  const open = (tab: VirtualTab) => {
    const client = { ...faultyClient({ backend, time, tab, fault }), shop: { get: async () => makeShop() } };
    const options = { ...tab.options, client };
    const storefront = late ? createLeanStorefront(options, lateEngine(time, tab, late)) : createStorefront(options);
    let seen = { id: '', version: 0 };
    storefront.cart.$cart.subscribe(({ cart, quantity, pending }) => {
      if (!tab.alive) return;
      if (!(quantity >= 0) || !(pending >= 0)) broken.push(`a state is no state: ${quantity} ${pending}`);
      if (cart && cart.id === seen.id && cart.version < seen.version) broken.push('a tab went back to an older cart');
      if (cart?.id) seen = cart;
    });
    return { tab, storefront };
  };
  const tabs = Array.from({ length: count }, () => open(browser.openTab()));

  const wish = (kind: Wish['kind'], item: string, quantity: number, promise: Promise<unknown>) => {
    const it: Wish = { kind, item, quantity };
    wishes.push(it);
    promise.then(
      () => {
        it.outcome = 'yes';
      },
      (error: WaresError) => {
        it.outcome = isIndefinite(error) ? 'unclear' : 'no';
        it.code = error.code;
      },
    );
  };

  for (const { wait, tab: index, action, item: itemIndex, quantity } of steps) {
    await time.advance(wait);
    const place = index % count;
    const { tab, storefront } = tabs[place] as { tab: VirtualTab; storefront: Storefront };
    const { cart } = storefront;
    const item = ITEMS[itemIndex % ITEMS.length] as string;
    const changed = CHANGED[itemIndex % CHANGED.length] as string;
    const line = cart.$cart.get().cart?.lineItems.find((each) => each.item.id === changed);
    const current = [...backend.carts.values()].find((each) => !each.order && each.lines.length);
    if (action === 'reload') tabs[place] = open(browser.reload(tab));
    else if (action === 'order') {
      if (current) {
        backend.completeCart(current.id);
        orders++;
      }
    } else if (action === 'elsewhere') {
      // Another device, by a link to the same cart.
      if (current)
        backend.addLineItem(current.id, { itemId: 'z', quantity }, `elsewhere-${time.now()}-${random.int(1e9)}`);
    } else if (!tab.alive) continue;
    else if (action === 'add') {
      wish('add', item, quantity, cart.addLine({ itemId: item, quantity, ...shown(item) }));
    } else if (action === 'set' && line) wish('set', changed, quantity, cart.setQuantity(line.id, quantity));
    else if (action === 'remove' && line) wish('set', changed, 0, cart.removeLine(line.id));
    else if (action === 'market') {
      storefront.market.set({ country: quantity % 2 ? 'JP' : 'DE' }).catch(() => {});
    } else if (action === 'refresh') void cart.refresh();
    else if (action === 'crash') tab.crash();
    else if (action === 'offline') tab.setOnline(false);
    else if (action === 'online') tab.setOnline(true);
    else if (action === 'show') tab.show();
  }

  // The line holds from here on. A crashed tab leaves its wishes to the others, or to the next visit.
  rate = 0;
  if (tabs.every(({ tab }) => !tab.alive)) tabs.push(open(browser.openTab()));
  const living = tabs.filter(({ tab }) => tab.alive);
  for (const { tab } of living) tab.setOnline(true);
  const isQuiet = () => living.every(({ storefront }) => storefront.cart.$cart.get().pending === 0);
  if (!(await time.until(isQuiet, QUIET))) broken.push('the tabs did not come to rest');
  await time.advance(60_000);
  for (const { storefront } of living) void storefront.cart.refresh();
  await time.advance(60_000);
  if (!isQuiet()) broken.push('the tabs did not stay at rest');

  const ids = new Set(living.map(({ storefront }) => storefront.cart.$cart.get().cart?.id));
  if (ids.size > 1) broken.push(`the tabs have ${ids.size} carts`);
  const [id = ''] = ids;
  const truth = backend.carts.get(id);
  for (const { storefront } of living) {
    const { cart, status, quantity, error, offline } = storefront.cart.$cart.get();
    const is = JSON.stringify(cart?.lineItems.map((each) => [each.id, each.quantity]) ?? []);
    const should = JSON.stringify(truth?.lines.map((each) => [each.id, each.quantity]) ?? []);
    if (is !== should || cart?.version !== truth?.version) broken.push(`a tab shows ${is}, the backend has ${should}`);
    if (status !== 'ready' || offline) broken.push(`a tab ends as ${status} ${error?.code} ${offline}`);
    const pieces = truth?.lines.reduce((sum, each) => sum + each.quantity, 0) ?? 0;
    if (quantity !== pieces) broken.push(`a tab counts ${quantity} of ${pieces}`);
  }
  // An add that was given up, and told to the shopper as not known, may have made a cart that nobody heard of.
  const unclear = wishes.filter(({ outcome }) => outcome === 'unclear').length;
  if (backend.carts.size > orders + 1 + unclear) broken.push(`${backend.carts.size} carts were made`);

  const has = (item: string) =>
    [...(truth?.lines ?? []), ...backend.orders.flatMap(({ lines }) => lines)]
      .filter(({ itemId }) => itemId === item)
      .reduce((sum, each) => sum + each.quantity, 0);
  for (const item of ADDED) {
    const adds = wishes.filter((each) => each.item === item);
    if (adds.some(({ outcome }) => outcome === 'no'))
      broken.push(`adding ${item} was refused: ${adds.find((a) => a.code)?.code}`);
    if (adds.some(({ outcome }) => outcome === 'unclear')) continue;
    const asked = adds.reduce((sum, each) => sum + each.quantity, 0);
    if (has(item) !== asked) broken.push(`${item} was asked for ${asked} times, and is there ${has(item)} times`);
  }
  for (const { code = '', outcome, item } of wishes) {
    const why = ['variant_not_found', 'out_of_stock', 'line_item_not_found'];
    if (outcome === 'no' && !why.includes(code)) broken.push(`${item} was refused with ${code}`);
  }
  for (const item of REFUSED) {
    if (has(item)) broken.push(`${item} is there`);
    if (wishes.some((each) => each.item === item && each.outcome === 'yes')) broken.push(`${item} was confirmed`);
  }
  // In one tab all has an order, so the outcome of changes is known too.
  if (count === 1 && orders === 0) {
    for (const item of CHANGED) {
      const all = wishes.filter((each) => each.item === item);
      if (all.some(({ outcome }) => outcome === 'unclear')) continue;
      let asked = 0;
      for (const { kind, quantity, outcome } of all) {
        if (outcome === 'no') continue;
        asked = kind === 'add' ? asked + quantity : quantity;
      }
      if (has(item) !== asked) broken.push(`${item} should be there ${asked} times, and is ${has(item)} times`);
    }
  }
  for (const { storefront } of tabs) storefront.dispose();
  return broken;
}

const shown = (item: string) =>
  item === 'a'
    ? {
        seenPrice: { amount: 1_000, currency: 'EUR' },
        preview: { productId: item, handle: item, title: item },
      }
    : {};
