import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { same } from './expect.ts';

const cart = { id: 'a', lines: [{ id: 'x', quantity: 1 }], note: 'n'.repeat(900) };

describe('same', () => {
  for (const [what, is, ought, message] of [
    [
      'a member within a list',
      { ...cart, lines: [{ id: 'x', quantity: 2 }] },
      cart,
      'at $.lines[0].quantity: expected 1, got 2',
    ],
    ['what is missing', { ...cart, id: undefined }, cart, 'at $.id: expected "a", got nothing'],
    ['what is too much', { ...cart, lines: [...cart.lines, 1] }, cart, 'at $.lines[1]: expected nothing, got 1'],
    [
      'a list where an object belongs',
      { ...cart, lines: {} },
      cart,
      'at $.lines: expected [{"id":"x","quantity":1}], got {}',
    ],
  ] as const)
    it(`says of ${what} where it is, and both values`, () =>
      assert.throws(() => same(is, ought, 'the cart'), { message: `the cart ${message}` }));

  it('says of two plain values what they are', () =>
    assert.throws(() => same('b', 'a', 'id'), { message: 'id: expected "a", got "b"' }));

  it('cuts off what is long', () =>
    assert.throws(
      () => same(cart.note, undefined, 'note'),
      ({ message }: Error) => message.length < 250,
    ));

  it('minds neither the order of members nor one that is undefined', () =>
    same({ b: 1, a: [2], c: undefined }, { a: [2], b: 1 }, 'it'));
});
