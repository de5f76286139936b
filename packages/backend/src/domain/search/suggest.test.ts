import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoSeed } from '../../seed/index.ts';
import { createCatalogue } from '../catalogue.ts';
import { ASKED } from './labelled-asked.ts';
import { searchProducts } from './search.ts';
import { suggest } from './suggest.ts';
import { tableOf } from './table.ts';

const table = tableOf(createCatalogue(demoSeed, '/media/'));
const contextIn = (language: string) => ({ country: 'DE', currency: 'EUR', language });
const suggested = (typed: string, language: string) => suggest(table, typed, 5, contextIn(language));
const LATIN = /^[\p{sc=Latin}\p{N}\p{P}\p{Z}\p{S}]+$/u;

test('whatever is typed of a question, each proposal finds something as it stands, and nothing is hidden', () => {
  for (const { q, language } of ASKED) {
    const signs = [...q];
    for (const [at] of signs.entries()) {
      const typed = signs.slice(0, at + 1).join('');
      const { queries, rows } = suggested(typed, language);
      const { rows: found } = searchProducts(table, { q: typed }, contextIn(language));
      assert.equal(rows.length > 0, found.length > 0, `${language} ${typed}`);
      for (const each of queries) {
        const { rows: there } = searchProducts(table, { q: each }, contextIn(language));
        assert.ok(there.length > 0, `${language} ${typed}: ${each}`);
        assert.ok(LATIN.test(typed) || !LATIN.test(each), `${language} ${typed}: ${each}`);
      }
    }
  }
});

/** Half a synonym, half a word with its article, half of what a thing is called besides its title. */
const HALVES: readonly (readonly [language: string, typed: string, handle: string])[] = [
  ['de', 'geldbeut', 'slim-wallet'],
  ['ar', 'المحف', 'slim-wallet'],
  ['ru', 'кофейн', 'espresso-pair'],
];

for (const [language, typed, handle] of HALVES) {
  test(`finds what “${typed}” begins`, () => {
    const handles = suggested(typed, language).rows.map((row) => table.products[row]?.handle);
    assert.ok(handles.includes(handle), String(handles));
  });
}

test('proposes what a thing is called besides its title', () => {
  assert.ok(suggested('power b', 'en').queries.includes('power bank'));
});
