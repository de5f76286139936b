import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, isWaresError, NetworkError } from '@wares/client';
import {
  faultyClient,
  ModelBackend,
  makeShop,
  memoryStorage,
  problem,
  seededRandom,
  stubClient,
  VirtualBrowser,
  VirtualTime,
} from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import type { StorefrontOptions } from '../storefront.ts';

const setUp = (options: Partial<StorefrontOptions> = {}) => {
  let asked = 0;
  const client = stubClient({
    shop: {
      get: async () => {
        asked++;
        return makeShop();
      },
    },
  });
  const storage = memoryStorage();
  const storefront = createStorefront({ client, storage, ...options });
  return { ...storefront, storage, asked: () => asked };
};

const UNSUPPORTED = { code: 'market_unsupported' };

describe('the market', () => {
  it('asks for nothing but what the page says, at once', () => {
    const { market, asked } = setUp({ country: 'JP', language: 'en' });
    assert.deepEqual(market.$request.get(), { country: 'JP', language: 'en' });
    assert.equal(market.$language.get(), 'en');
    assert.equal(asked(), 0);
  });

  it('takes codes as people write them', () => {
    const { market } = setUp({ country: 'de', currency: 'eur', language: 'de_AT' });
    assert.deepEqual(market.$request.get(), { country: 'DE', currency: 'EUR', language: 'de-AT' });
  });

  it('speaks the first language of the browser when nobody names one, and English when it does not know', () => {
    assert.equal(setUp({ languages: ['fr-CA', 'en'] }).market.$language.get(), 'fr-CA');
    assert.equal(setUp({ languages: ['fr-CA'], language: 'de' }).market.$language.get(), 'de');
    assert.equal(setUp().market.$language.get(), 'en');
  });

  for (const [part, value] of [
    ['currency', 'XYZ'],
    ['country', 'Germany'],
    ['language', 'Deutsch!'],
    ['language', 'de-x'],
  ] as const) {
    it(`refuses the ${part} ${value} at once, and says what to do`, () => {
      assert.throws(
        () => setUp({ [part]: value }),
        (error) => error instanceof ConfigError && /such as/.test(error.message),
      );
    });
  }

  it('needs a client, and says so', () => {
    for (const options of [undefined, {}, { client: {} }]) {
      assert.throws(
        () => createStorefront(options as StorefrontOptions),
        (error) => error instanceof ConfigError && /createClient/.test(error.message),
      );
    }
  });

  for (const [name, wrong] of Object.entries({
    clock: [5, {}, { now: Date.now }],
    connectivity: [5, { online: () => true }],
    locks: [5, {}],
    storage: [5, new Map()],
    sessionStorage: ['local'],
    random: [5],
    channel: ['shop'],
  }))
    it(`refuses the option ${name} at once when it cannot work, and says what to do`, () => {
      for (const value of wrong)
        assert.throws(
          () => setUp({ [name]: value }),
          (error) =>
            error instanceof ConfigError && error.message.includes(`${name} `) && /leave it out/.test(error.message),
        );
    });

  it('knows the whole context once the shop is known, without asking for more', async () => {
    const { market } = setUp({ country: 'JP' });
    const before = market.$request.get();
    await market.load();
    assert.deepEqual(market.$context.get(), { country: 'JP', currency: 'JPY', language: 'ja' });
    assert.equal(market.$request.get(), before);
  });

  it('loads the shop once for all who ask', async () => {
    const { market, asked } = setUp();
    await Promise.all([market.load(), market.load(), market.set({ language: 'en' })]);
    await market.load();
    assert.equal(asked(), 1);
  });

  it('keeps the choice over a reload, over what the page says', async () => {
    const { market, storage } = setUp({ country: 'DE' });
    await market.set({ country: 'JP' });
    assert.deepEqual(market.$request.get(), { country: 'JP', currency: 'JPY', language: 'ja' });
    const again = setUp({ country: 'DE', storage });
    assert.deepEqual(again.market.$request.get(), { country: 'JP', currency: 'JPY', language: 'ja' });
  });

  it('keeps the parts that the new country offers too', async () => {
    const { market } = setUp({ language: 'en' });
    await market.set({ country: 'JP' });
    assert.equal(market.$request.get().language, 'en');
  });

  it('falls back to the page when the kept choice is no longer offered', async () => {
    const kept = memoryStorage(
      new Map([['wares:default:market', '[1,{"country":"BR","currency":"BRL","language":"pt"}]']]),
    );
    const { market } = setUp({ country: 'JP', storage: kept });
    assert.equal(market.$request.get().country, 'BR');
    await market.load();
    assert.deepEqual(market.$request.get(), { country: 'JP', currency: 'JPY', language: 'ja' });
    assert.equal(market.$shop.get().status, 'ready');
  });

  for (const corrupt of ['[1,{"country":5,"currency":"???","language":{}}]', '[1,"DE"]', '[1,null]', '{{{']) {
    it(`takes ${corrupt} in storage for no choice`, () => {
      const { market } = setUp({ storage: memoryStorage(new Map([['wares:default:market', corrupt]])) });
      assert.deepEqual(market.$request.get(), {});
    });
  }

  it('refuses a country or currency that the shop does not have', async () => {
    const { market } = setUp();
    await assert.rejects(market.set({ country: 'BR' }), UNSUPPORTED);
    await assert.rejects(market.set({ currency: 'USD' }), UNSUPPORTED);
    assert.deepEqual(market.$request.get(), {});
  });

  it('shows an error of the shop, and loads it again', async () => {
    let works = false;
    const client = stubClient({
      shop: { get: async () => (works ? makeShop() : Promise.reject(new NetworkError('down'))) },
    });
    const { market } = createStorefront({ client });
    await market.load();
    assert.equal(market.$shop.get().error?.code, 'network_error');
    await assert.rejects(market.set({ country: 'JP' }), isWaresError);
    works = true;
    await market.load();
    assert.equal(market.$shop.get().status, 'ready');
  });

  it('is put back when the cart cannot follow', async () => {
    const time = new VirtualTime();
    const random = seededRandom(1);
    const backend = new ModelBackend();
    const tab = new VirtualBrowser({ time, random }).openTab();
    const client = {
      ...faultyClient({ backend, time, tab, fault: () => ({ there: 1, back: 1 }) }),
      shop: { get: async () => makeShop() },
    };
    const { cart, market } = createStorefront({ ...tab.options, client });
    void cart.addLine({ itemId: 'a' });
    await time.advance(100);

    const moved = market.set({ country: 'JP' });
    await time.advance(100);
    await moved;
    assert.equal(cart.$cart.get().cart?.context.currency, 'JPY');

    backend.updateCart = () => {
      throw problem('market_unsupported');
    };
    const refused = market.set({ country: 'CN' });
    const outcome = assert.rejects(refused, UNSUPPORTED);
    await time.advance(0);
    assert.equal(market.$request.get().country, 'CN');
    await time.advance(100);
    await outcome;
    assert.equal(market.$request.get().country, 'JP');
    assert.match(tab.options.storage?.getItem('wares:default:market') ?? '', /JP/);
  });

  it('is chosen for the other tabs too', async () => {
    const time = new VirtualTime();
    const browser = new VirtualBrowser({ time, random: seededRandom(1) });
    const client = stubClient({ shop: { get: async () => makeShop() } });
    const [one, two] = [browser.openTab(), browser.openTab()].map((tab) =>
      createStorefront({ ...tab.options, client }),
    );
    await one?.market.set({ country: 'JP' });
    await time.advance(100);
    assert.equal(two?.market.$request.get().country, 'JP');
  });
});
