import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stubClient } from '@wares/testing';
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

describe('consent', () => {
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
