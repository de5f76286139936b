import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStorage } from '@wares/testing';
import type { StorageLike } from '../storefront.ts';
import { keepIn } from './keep.ts';

const throwing = (only?: 'setItem'): StorageLike => {
  const real = memoryStorage();
  return new Proxy(real, {
    get(target, name, receiver) {
      if (!only || name === only) throw new Error('denied');
      return Reflect.get(target, name, receiver);
    },
  });
};

describe('keepIn', () => {
  for (const [what, storage] of [
    ['a storage that works', memoryStorage()],
    ['a storage that throws at everything', throwing()],
    ['a storage without room', throwing('setItem')],
    ['no storage', undefined],
  ] as const) {
    it(`keeps values in ${what}`, () => {
      const keep = keepIn(storage);
      keep.write('a:1', { deep: [1, 'two'] });
      keep.write('a:2', false);
      keep.write('b', null);
      assert.deepEqual(keep.read('a:1'), { deep: [1, 'two'] });
      assert.equal(keep.read('a:2'), false);
      assert.equal(keep.read('b'), null);
      assert.deepEqual(keep.keys('a:'), ['a:1', 'a:2']);
      keep.write('a:1');
      assert.equal(keep.read('a:1'), undefined);
      assert.deepEqual(keep.keys('a:'), ['a:2']);
    });
  }

  it('reads corrupt text and other versions as nothing', () => {
    const texts = ['', '{', 'null', '5', '"x"', '{"a":1}', '[]', '[2,"newer"]', '\u0000'];
    const storage = memoryStorage(new Map(texts.map((text, index) => [`k${index}`, text])));
    const keep = keepIn(storage);
    for (const index of texts.keys()) assert.equal(keep.read(`k${index}`), undefined);
  });

  it('forgets what storage refuses to remove', () => {
    const map = new Map([['k', '[1,"old"]']]);
    const storage = memoryStorage(map);
    storage.removeItem = () => {
      throw new Error('denied');
    };
    const keep = keepIn(storage);
    assert.equal(keep.read('k'), 'old');
    keep.write('k');
    assert.equal(keep.read('k'), undefined);
    assert.deepEqual(keep.keys(''), []);
  });
});
