import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { demoSeed } from '../../seed/index.ts';
import type { Seed } from '../../seed/types.ts';
import { createCatalogue } from '../catalogue.ts';
import { fold } from './fold.ts';
import { LABELLED } from './labelled.ts';
import { searchProducts } from './search.ts';
import { suggest } from './suggest.ts';
import { tableOf } from './table.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const SIMPLIFIED = 'zh-Hans';
const TRADITIONAL = 'zh-Hant';
const context = (language: string) => ({ country: 'CN', currency: 'CNY', language });
const asked = LABELLED.filter(({ language }) => language === SIMPLIFIED).map(({ q }) => q);
/** As they are written in Taiwan and in Hong Kong. */
const forms = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
const [taiwan] = forms as [(text: string) => string];

const table = tableOf(createCatalogue(demoSeed, '/media/'));

/** The demo shop as somebody in Taipei would have written it. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key !== SIMPLIFIED ? [key, written(each)] : [TRADITIONAL, JSON.parse(taiwan(JSON.stringify(each)))],
    ),
  );
}

test('finds the same for a question in traditional signs as in simplified ones', () => {
  let others = 0;
  for (const q of asked) {
    const wanted = searchProducts(table, { q }, context(SIMPLIFIED), NOW).rows;
    for (const form of forms) {
      const other = form(q);
      if (other !== q) others++;
      assert.deepEqual(searchProducts(table, { q: other }, context(SIMPLIFIED), NOW).rows, wanted, other);
    }
  }
  assert.ok(others > asked.length / 2, 'most questions have another form');
});

test('finds what is written in traditional signs by a question in simplified ones', () => {
  const there = tableOf(createCatalogue(written(demoSeed) as Seed, '/media/'));
  for (const q of asked) {
    const handles = (q: string) =>
      searchProducts(there, { q }, context(TRADITIONAL), NOW).rows.map((row) => there.products[row]?.handle);
    assert.ok(handles(q).length > 0, q);
    assert.deepEqual(handles(q), handles(taiwan(q)), q);
  }
});

test('completes what is typed in traditional signs', () => {
  const { queries } = suggest(table, '茶壺', 3, context(SIMPLIFIED));
  assert.ok(
    queries.some((each) => each.includes('茶壶')),
    String(queries),
  );
});

test('tells a question in the signs that it was asked in', () => {
  const { correctedQuery } = searchProducts(table, { q: '送媽媽的禮物' }, context(SIMPLIFIED), NOW);
  assert.equal(correctedQuery, '禮物');
});

test('leaves the signs of Japanese alone', () => {
  assert.notEqual(fold('机', 'ja'), fold('機', 'ja'));
});
