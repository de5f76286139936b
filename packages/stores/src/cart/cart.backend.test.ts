import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createBackend } from '@wares/backend';
import { createClient } from '@wares/client';
import { seededRandom, VirtualBrowser, VirtualTime } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import type { Clock } from '../storefront.ts';

/** Real promises, waits a hundred times shorter. */
const hasty: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds / 100),
  clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout),
};
const until = async (done: () => boolean) => {
  const end = Date.now() + 15_000;
  while (!done()) {
    assert.ok(Date.now() < end, 'did not come to rest');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

for (const seed of [1, 2, 3, 4, 5, 6]) {
  it(`adds everything once on the reference backend over a bad line, seed ${seed}`, async () => {
    const random = seededRandom(seed);
    const backend = createBackend();
    const straight = (url: string | URL | Request, init?: RequestInit) => backend.fetch(new Request(url, init));
    let rate = 40;
    const fetch = async (url: string | URL | Request, init?: RequestInit) => {
      const fate = random.int(100) < rate ? random.int(4) : 4;
      if (fate === 0) throw new TypeError('request lost');
      const request = new Request(url, init);
      const again = fate === 1 ? request.clone() : undefined;
      const answer = await backend.fetch(request);
      if (again) await backend.fetch(again);
      if (fate === 2) throw new TypeError('answer lost');
      if (fate === 3) return new Response('<html>', { status: 502 });
      return answer;
    };
    const client = createClient({
      endpoint: `http://shop.example${backend.basePath}`,
      fetch,
      clock: hasty,
      random: random.bytes,
    });
    // Its timers are not used: only what the tabs share.
    const browser = new VirtualBrowser({ time: new VirtualTime(), random });
    const locks = navigator.locks;
    const tabs = [0, 1].map(() =>
      createStorefront({ ...browser.openTab().options, client, clock: hasty, locks, name: `seed-${seed}` }),
    );
    for (const { cart } of tabs) cart.$cart.subscribe(() => {});

    const { items } = await createClient({
      endpoint: `http://shop.example${backend.basePath}`,
      fetch: straight,
    }).products.list();
    const variants = items
      .flatMap((item) => item.variants)
      .filter(({ availability }) => (availability.quantity ?? 0) > 16)
      .slice(0, 5);
    const asked = new Map<string, number>();
    for (let index = 0; index < 16; index++) {
      const { id = '' } = variants[random.int(variants.length)] ?? {};
      asked.set(id, (asked.get(id) ?? 0) + 1);
      tabs[index % 2]?.cart.addLine({ itemId: id }).catch((error) => assert.fail(error));
      await new Promise((resolve) => setTimeout(resolve, random.int(5)));
    }
    await until(() => tabs.every(({ cart }) => cart.$cart.get().pending === 0));
    rate = 0;
    await Promise.all(tabs.map(({ cart }) => cart.refresh()));
    for (const { cart } of tabs) {
      const has = new Map(cart.$cart.get().cart?.lineItems.map((line) => [line.item.id, line.quantity]));
      assert.deepEqual([...has].sort(), [...asked].sort());
    }
    for (const each of tabs) each.dispose();
  });
}
