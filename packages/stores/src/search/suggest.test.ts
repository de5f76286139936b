import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NetworkError } from '@wares/client';
import type { Suggestions } from '@wares/contract';
import { makeShop, stubClient } from '@wares/testing';
import { createStorefront } from '../create-storefront.ts';
import { createSuggestions } from './index.ts';

const setUp = async (suggest: (q: string) => Promise<string[]>, suggestions = true) => {
  const asked: string[] = [];
  const shop = makeShop();
  const client = stubClient({
    shop: { get: async () => ({ ...shop, capabilities: { ...shop.capabilities, suggestions } }) },
    search: {
      products: () => Promise.reject(new NetworkError('unused')),
      suggest: async ({ q }): Promise<Suggestions> => {
        asked.push(q);
        return { queries: await suggest(q), categories: [], products: [], context: shop.defaultContext };
      },
    },
  });
  const storefront = createStorefront({ client });
  await storefront.market.load();
  return { asked, ...createSuggestions(storefront) };
};

describe('suggestions', () => {
  it('drop an answer that comes late', async () => {
    const waits = new Map<string, (found: string[]) => void>();
    const { $suggestions, complete } = await setUp((q) => new Promise((resolve) => waits.set(q, resolve)));
    const both = [complete('te'), complete('tea')];
    waits.get('tea')?.(['teapot']);
    waits.get('te')?.(['tent']);
    await Promise.all(both);
    assert.deepEqual($suggestions.get().found?.queries, ['teapot']);
  });

  it('are forgotten with the text, and those under way with them', async () => {
    let answer: (found: string[]) => void = () => {};
    const { $suggestions, complete, clear } = await setUp(() => new Promise((resolve) => (answer = resolve)));
    const late = complete('tea');
    clear();
    answer(['teapot']);
    await late;
    assert.deepEqual($suggestions.get(), { q: '' });
    await complete('');
    assert.deepEqual($suggestions.get(), { q: '' });
  });

  it('stay away without a word when they fail', async () => {
    const { $suggestions, complete } = await setUp(() => Promise.reject(new NetworkError('down')));
    await complete('tea');
    assert.deepEqual($suggestions.get(), { q: 'tea' });
  });

  it('are not asked for where the backend has none', async () => {
    const { asked, complete } = await setUp(async () => [], false);
    await complete('tea');
    assert.deepEqual(asked, []);
  });
});
