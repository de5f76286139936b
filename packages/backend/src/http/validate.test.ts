import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShop, type Problem, type SearchResult } from '../harness.test.ts';

test('the largest price of the document is a number, and the one after it out of range', async () => {
  const { ask } = openShop();
  assert.equal((await ask<SearchResult>('GET', '/search?priceMin=9007199254740991')).body.totalCount, 0);
  const more = await ask<Problem>('GET', '/search?priceMin=9007199254740992');
  assert.deepEqual([more.status, more.body.errors?.[0]?.code], [422, 'out_of_range']);
});
