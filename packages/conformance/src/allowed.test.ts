import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachProduct, spoil } from '../test/faults.ts';
import { inProcess, type Wire } from '../test/reference.ts';
import { conformance } from './index.ts';
import { Shopper } from './shopper.ts';

/** The shop can this, and not that. */
const able = (capabilities: object): Wire =>
  spoil((body) => Object.assign(body.capabilities as object, capabilities), /\/shop$/);

/** Each answer says that the cart is kept a bit longer. */
const longer = (): Wire => {
  let time = Date.parse('2126-01-01');
  return spoil((body) => {
    body.expiresAt = new Date(++time).toISOString();
  }, /\/carts\/[^/]+$/);
};

const redirect: Wire = (request, send) =>
  request.url.includes('/checkouts')
    ? Promise.resolve(Response.json({ type: 'x', title: 'x', status: 404, code: 'not_found' }, { status: 404 }))
    : able({ checkout: 'redirect' })(request, send);

const byPrice = 'sorts by price, both ways';
const parcel = 'follows a parcel with events in their order';

/** What the contract lets a backend do, the group or case that meets it, and why what cannot be tried is skipped. */
const allowed: [what: string, wire: Wire, met: string, skipped?: RegExp][] = [
  ['places its orders elsewhere', redirect, 'orders', /orders are placed elsewhere/],
  ['tells of a parcel, and finds no order', able({ guestOrderLookup: false }), parcel, /no guestOrderLookup/],
  [
    'has nothing to tell of a parcel',
    spoil((body) => {
      body.fulfillment = { expectations: [], events: [] };
    }, /lookup$/),
    parcel,
    /says nothing/,
  ],
  [
    'knows no events',
    able({ tracking: 'status' }),
    'adds to the events of a parcel as time passes, and changes none',
    /status/,
  ],
  [
    'does not sort',
    (request, send) => {
      const url = new URL(request.url);
      url.searchParams.delete('sort');
      return send(new Request(url, request));
    },
    byPrice,
    /order is its own/,
  ],
  [
    'gives samples away',
    eachProduct(({ variants }) => {
      for (const { price } of variants) price.amount = 0;
    }),
    'prices goods in the currency asked for, in every market',
  ],
  ['keeps a cart longer that is looked at', longer(), 'cart'],
  [
    'keeps a cart longer that is left as it is',
    longer(),
    'makes a change to the version that was seen, and none to another',
  ],
  [
    'has no Latin titles',
    eachProduct((product) => {
      product.title = '急須';
    }),
    'finds a product by its title with one letter wrong',
    /Latin/,
  ],
  [
    'sells in one currency',
    spoil((body) => {
      body.markets = (body.markets as unknown[]).slice(0, 1);
    }, /\/shop$/),
    'keeps the lines of a cart that moves to another market, says what changed, and finds back',
    /one currency/,
  ],
  [
    'has everything in stock',
    eachProduct(({ variants }) => {
      for (const { availability } of variants) availability.available = true;
    }),
    'promises nothing for what cannot be bought',
    /sold out/,
  ],
];

describe('the suite allows a backend that', () => {
  for (const [what, wire, met, skipped] of allowed)
    it(what, async () => {
      const cases = conformance(() => inProcess(wire)).filter(({ group, name }) => [group, name].includes(met));
      assert.ok(cases.length > 0);
      for (const { run } of cases) {
        const outcome = await run();
        if (skipped) assert.match(outcome.skipped ?? 'not skipped', skipped);
        else assert.deepEqual(outcome, {});
      }
    });

  it('places its orders elsewhere, and finds that of the harness', async () => {
    const harness = inProcess(able({ checkout: 'redirect' }));
    const shop = await inProcess().client.shop.get();
    const { order, email } = await new Shopper(harness, shop).placeOrder();
    const cases = conformance(() => ({ ...harness, order: { label: order.label, email } })).filter(
      ({ group }) => group === 'orders',
    );
    const outcomes = await Promise.all(cases.map(async ({ run }) => (await run()).skipped));
    assert.deepEqual(outcomes, [
      'orders are placed elsewhere',
      undefined,
      undefined,
      'orders are placed elsewhere',
      undefined,
      undefined,
    ]);
  });
});
