import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seededRandom, stubClient, VirtualBrowser, type VirtualBrowserOptions, VirtualTime } from '@wares/testing';
import fc from 'fast-check';
import { consentOf } from '../consent/index.ts';
import { createStorefront } from '../create-storefront.ts';
import type { StorageLike } from '../storefront.ts';
import { listsOf } from './index.ts';

function memory(): StorageLike & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const open = (storage = memory(), privacyControl = false) =>
  createStorefront({ client: stubClient({}), storage, sessionStorage: memory(), privacyControl });
const handles = (entries: readonly { handle: string }[]) => entries.map(({ handle }) => handle);

describe('the lists of a shopper', () => {
  it('keep the wishes over visits, newest first, each once', () => {
    const storage = memory();
    const { wishlist } = listsOf(open(storage));
    for (const handle of ['a', 'b', 'a']) assert.equal(wishlist.add({ handle }), true);
    assert.deepEqual(handles(wishlist.$entries.get()), ['a', 'b']);
    const again = listsOf(open(storage)).wishlist;
    again.$entries.listen(() => {});
    assert.deepEqual(handles(again.$entries.get()), ['a', 'b']);
  });

  it('take in what another tab has added', () => {
    const storage = memory();
    const [here, there] = [listsOf(open(storage)).wishlist, listsOf(open(storage)).wishlist];
    here.add({ handle: 'a' });
    there.add({ handle: 'b' });
    here.remove('x');
    assert.deepEqual(handles(here.$entries.get()), ['b', 'a']);
  });

  it('read nothing from what is damaged', () => {
    const storage = memory();
    const bad = [{ handle: 'ok', addedAt: 1 }, { handle: '../x', addedAt: 1 }, { handle: 'y' }, null, 7];
    storage.setItem('wares:default:wishlist', JSON.stringify([1, bad]));
    const { wishlist } = listsOf(open(storage));
    wishlist.$entries.listen(() => {});
    assert.deepEqual(handles(wishlist.$entries.get()), ['ok']);
    assert.equal(wishlist.add({ handle: 'no handle' }), false);
  });

  it('refuse a fifth to compare, but let one come to the front', () => {
    const { compare } = listsOf(open());
    for (const handle of 'abcd') compare.add({ handle });
    assert.equal(compare.add({ handle: 'e' }), false);
    assert.equal(compare.add({ handle: 'a' }), true);
    assert.deepEqual(handles(compare.$entries.get()), ['a', 'd', 'c', 'b']);
  });

  it('write nothing of what was looked at without consent, and forget it when consent goes', () => {
    const storage = memory();
    const storefront = open(storage);
    const { recent } = listsOf(storefront);
    const consent = consentOf(storefront);
    assert.equal(recent.add({ handle: 'a' }), false);
    assert.equal(storage.map.size, 0);
    consent.set({ functional: true });
    recent.add({ handle: 'a' });
    assert.deepEqual(handles(recent.$entries.get()), ['a']);
    consent.set({ functional: false });
    assert.deepEqual(recent.$entries.get(), []);
    assert.deepEqual([...storage.map.keys()], ['wares:default:consent']);
  });
});

/** Two tabs of one shop, side by side: nobody shows the other again. */
function twoTabs(options: Partial<VirtualBrowserOptions> = {}, seed = 1) {
  const time = new VirtualTime();
  const browser = new VirtualBrowser({ time, random: seededRandom(seed), ...options });
  const openTab = () => {
    const storefront = createStorefront({ ...browser.openTab().options, client: stubClient({}) });
    const lists = listsOf(storefront);
    lists.recent.$entries.listen(() => {});
    return { ...lists, consent: consentOf(storefront), storefront };
  };
  const onDisk = (list: string) =>
    (
      (JSON.parse(browser.disk.get(`wares:default:${list}`) ?? '[1,[]]') as [number, { handle: string }[]])[1] ?? []
    ).map(({ handle }) => handle);
  return { time, browser, onDisk, openTab, tabs: [openTab(), openTab()] as const };
}

describe('two tabs side by side', () => {
  it('show at once what is put on a list or taken off it in the other', async () => {
    const { time, tabs } = twoTabs();
    const [here, there] = tabs;
    for (const tab of tabs) tab.consent.set({ functional: true });
    await time.advance(100);
    for (const list of ['wishlist', 'compare', 'recent'] as const) {
      const seen: string[][] = [];
      there[list].$entries.listen((entries) => seen.push(handles(entries)));
      here[list].add({ handle: 'a' });
      here[list].add({ handle: 'b' });
      await time.advance(100);
      assert.deepEqual(seen.at(-1), ['b', 'a'], list);
      here[list].remove('b');
      await time.advance(100);
      assert.deepEqual(seen.at(-1), ['a'], list);
      there[list].clear();
      await time.advance(100);
      assert.deepEqual(handles(here[list].$entries.get()), [], list);
    }
  });

  it('lose nothing when both change a list before either has heard of the other', async () => {
    const { time, tabs, onDisk } = twoTabs({ storageLag: 50 });
    const [here, there] = tabs;
    here.wishlist.add({ handle: 'old' });
    await time.advance(5_000);
    here.wishlist.add({ handle: 'a' });
    there.wishlist.add({ handle: 'b' });
    there.wishlist.remove('old');
    await time.advance(5_000);
    for (const { wishlist } of tabs) assert.deepEqual(handles(wishlist.$entries.get()).sort(), ['a', 'b']);
    assert.deepEqual(onDisk('wishlist').sort(), ['a', 'b']);
  });

  it('end with the same list, whatever is done in which, and however late storage and messages come', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      handle: fc.constantFrom('a', 'b', 'c'),
      off: fc.boolean(),
      wait: fc.constantFrom(0, 0, 1, 15, 60, 3_000),
    });
    const run = async (
      steps: readonly { tab: number; handle: string; off: boolean; wait: number }[],
      lag: number,
      seed: number,
    ) => {
      const { time, tabs, onDisk, openTab } = twoTabs({ storageLag: lag }, seed);
      for (const { tab, handle, off, wait } of steps) {
        const { wishlist } = tabs[tab as 0 | 1];
        off ? wishlist.remove(handle) : wishlist.add({ handle });
        await time.advance(wait);
      }
      await time.advance(5_000);
      // What a further tab finds is what was written down.
      const [one, two, three] = [...tabs, openTab()].map(({ wishlist }) => handles(wishlist.$entries.get()));
      assert.deepEqual(one, two);
      assert.deepEqual(three, one);
      assert.deepEqual(onDisk('wishlist'), one);
      const off = new Set(steps.flatMap((each) => (each.off ? [each.handle] : [])));
      for (const { handle } of steps) if (!off.has(handle)) assert.ok(one?.includes(handle), `${handle} is lost`);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.constantFrom(0, 5, 50), fc.nat(99), run), {
      numRuns: 60,
    });
  });

  it('forget together what was looked at, and stop writing it down, when consent is withdrawn in one', async () => {
    const { time, browser, tabs } = twoTabs({ storageLag: 50 });
    const [here, there] = tabs;
    here.consent.set({ functional: true });
    await time.advance(100);
    assert.equal(there.recent.add({ handle: 'a' }), true);
    await time.advance(5_000);
    here.consent.set({ functional: false });
    there.recent.add({ handle: 'b' });
    await time.advance(100);
    assert.equal(there.recent.add({ handle: 'c' }), false);
    for (const { recent } of tabs) assert.deepEqual(recent.$entries.get(), []);
    assert.deepEqual([...browser.disk.keys()], ['wares:default:consent']);
    here.consent.set({ functional: true });
    await time.advance(100);
    for (const { recent } of tabs) assert.deepEqual(recent.$entries.get(), []);
  });

  it('follow each other by storage alone once they are shown again, where messages are lost', async () => {
    const { time, browser } = twoTabs({ lostMessages: 100 });
    const [one, two] = [browser.openTab(), browser.openTab()];
    const [here, there] = [one, two].map(({ options }) =>
      listsOf(createStorefront({ ...options, client: stubClient({}) })),
    );
    there?.wishlist.$entries.listen(() => {});
    here?.wishlist.add({ handle: 'a' });
    await time.advance(5_000);
    two?.show();
    assert.deepEqual(handles(there?.wishlist.$entries.get() ?? []), ['a']);
  });

  it('take nothing from a message that is not one of theirs', async () => {
    const { time, browser, tabs } = twoTabs();
    const channel = browser.openTab().options.channel?.('wares:default');
    for (const told of [
      7,
      null,
      { wishlist: 'x' },
      { wishlist: [null, 7, { handle: '../x', addedAt: 1 }] },
      { consent: true },
    ])
      channel?.postMessage(told);
    await time.advance(100);
    for (const { wishlist, consent } of tabs) {
      assert.deepEqual(wishlist.$entries.get(), []);
      assert.equal(consent.$consent.get().functional, false);
    }
  });
});

describe('what is kept of a product', () => {
  const only = (list: { handle: string; title?: string; imageUrl?: string }) => {
    const storage = memory();
    assert.equal(listsOf(open(storage)).wishlist.add(list), true);
    return listsOf(open(storage)).wishlist.$entries.get()[0];
  };

  it('is its name and the address of a picture, for the day when it is gone', () => {
    const { title, imageUrl } = only({ handle: 'a', title: 'Dobin teapot', imageUrl: '/media/a.avif' }) ?? {};
    assert.deepEqual([title, imageUrl], ['Dobin teapot', '/media/a.avif']);
  });

  it('is bounded', () => {
    const { title, imageUrl } = only({ handle: 'a', title: '🫖'.repeat(5_000), imageUrl: `/${'x'.repeat(600)}` }) ?? {};
    assert.equal(title, '🫖'.repeat(200));
    assert.equal(imageUrl, undefined);
  });

  it('goes after a day from the comparison, and stays on the wish list', async () => {
    const { time, tabs } = twoTabs();
    for (const list of ['wishlist', 'compare'] as const) tabs[0][list].add({ handle: 'a' });
    await time.advance(25 * 3_600_000);
    tabs[0].compare.add({ handle: 'b' });
    assert.deepEqual(handles(tabs[0].compare.$entries.get()), ['b']);
    assert.deepEqual(handles(tabs[0].wishlist.$entries.get()), ['a']);
  });
});

describe('consent', () => {
  it('deletes what was kept under it, on a page that shows none of it', () => {
    const storage = memory();
    const storefront = open(storage);
    consentOf(storefront).set({ functional: true });
    listsOf(storefront).recent.add({ handle: 'a' });
    storage.setItem('wares:default:searches', '[1,["teapot"]]');
    consentOf(open(storage)).set({ functional: false });
    assert.deepEqual([...storage.map.keys()], ['wares:default:consent']);
  });

  it('is none until it is given, and is kept', () => {
    const storage = memory();
    assert.deepEqual(consentOf(open(storage)).$consent.get(), {
      functional: false,
      analytics: false,
      marketing: false,
    });
    consentOf(open(storage)).set({ analytics: true });
    assert.equal(consentOf(open(storage)).$consent.get().analytics, true);
  });

  it('honours Global Privacy Control over what was said', () => {
    const storage = memory();
    consentOf(open(storage)).set({ functional: true, analytics: true, marketing: true });
    assert.deepEqual(consentOf(open(storage, true)).$consent.get(), {
      functional: true,
      analytics: false,
      marketing: false,
    });
  });
});
