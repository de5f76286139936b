import assert from 'node:assert/strict';
import { test } from 'node:test';
import { equalInConstantTime, newId, newLabel, readLabel, sha256 } from './ids.ts';

const random = (bytes: Uint8Array) => void crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);

test('ids are of 144 bits of chance and fit into an address', () => {
  const ids = Array.from({ length: 1000 }, () => newId(random, 'cart'));
  assert.equal(new Set(ids).size, 1000);
  for (const id of ids) assert.match(id, /^cart_[A-Za-z0-9_-]{24}$/);
});

test('a number for people has no letter that looks like another, uses each alike, and can be read back', () => {
  const seen = new Map<string, number>();
  for (let count = 0; count < 3000; count++) {
    const label = newLabel(random);
    assert.match(label, /^W-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(readLabel(` ${label.toLowerCase().replaceAll('-', '–')}`), label);
    for (const letter of label.slice(2).replace('-', '')) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  }
  assert.equal(seen.size, 30);
  for (const [letter, times] of seen) assert.ok(times > 600 && times < 1000, `${letter}: ${times}`);
});

test('a number is read however it was typed or copied', () => {
  for (const text of ['#W-7K3M-92QD', 'Ｗ－７Ｋ３Ｍ－９２ＱＤ', 'Wー7k3mー92qd', '\u200eW-7K3M-92QD\u200b'])
    assert.equal(readLabel(text), 'W-7K3M-92QD');
});

test('what cannot be a number is none', () => {
  for (const text of ['', 'W', 'W-7K3M-92Q', 'X-7K3M-92QD', 'W-7K3M-92QD-1', '\u0000', 'W-IIII-OOOO0'])
    assert.equal(readLabel(text), undefined);
});

test('hashes and compares', async () => {
  assert.equal(await sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(equalInConstantTime('abc', 'abc'), true);
  for (const [a, b] of [
    ['abc', 'abd'],
    ['abc', 'ab'],
    ['', 'a'],
    ['abc', ''],
  ] as const)
    assert.equal(equalInConstantTime(a, b), false);
});
