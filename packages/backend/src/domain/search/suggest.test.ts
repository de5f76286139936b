import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoSeed } from '../../seed/index.ts';
import { createCatalogue } from '../catalogue.ts';
import { fold } from './fold.ts';
import { ASKED } from './labelled-asked.ts';
import { searchProducts } from './search.ts';
import { suggest } from './suggest.ts';
import { tableOf } from './table.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

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
      const { rows: found } = searchProducts(table, { q: typed }, contextIn(language), NOW);
      assert.equal(rows.length > 0, found.length > 0, `${language} ${typed}`);
      for (const each of queries) {
        const { rows: there } = searchProducts(table, { q: each }, contextIn(language), NOW);
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
  assert.ok(suggested('power b', 'en').queries.includes('Power bank'));
});

/** What the first proposal is, before what has the word in passing; no title goes before what all words name together. */
const FIRST: readonly (readonly [language: string, typed: string, ...first: string[]])[] = [
  ['en', 'Keeps', 'keepsake-box'],
  ['en', 'Glass', 'low-glasses', 'glass-carafe', 'glasses-case'],
  ['en', 'Paper', 'paperweight', 'envelopes'],
  ['en', 'tea pot', 'dobin-teapot', 'side-handle-pot'],
  ['de', 'Tasche', 'weekend-duffel', 'market-tote', 'crossbody-bag', 'pocket-power'],
  ['ar', 'المحف', 'slim-wallet'],
  ['ja', 'ヘッ', 'quiet-headphones'],
];

for (const [language, typed, ...first] of FIRST) {
  test(`shows titles that go on like “${typed}” first`, () => {
    const handles = suggested(typed, language).rows.map((row) => table.products[row]?.handle);
    assert.deepEqual(handles.slice(0, first.length), first);
  });
}

/** German nouns are capitals; a synonym and what was misspelt begin as the titles beside them do. */
const WRITTEN: readonly (readonly [language: string, typed: string, ...proposals: string[]])[] = [
  ['de', 'teed', 'Teedose', 'Teedosen und Zubehör'],
  ['de', 'teek', 'Dobin-Teekanne', 'Teekessel'],
  ['de', 'teelöffel a', 'Teelöffel aus Holz'],
  ['de', 'wanduhr', 'Uhr', 'Schlichte Uhr'],
  ['de', 'terra', 'Terra Nuda'],
  ['en', 'tea t', 'Tea tin'],
  ['en', 'headphnes', 'Headphones', 'Wireless headphones'],
  ['fr', 'bouil', 'Bouilloire de cuisinière'],
  ['es', 'tete', 'Tetera dobin'],
  ['ru', 'чайни', 'Чайник добин'],
  ['ja', 'ヘッ', '静かなヘッドホン'],
];

test('writes each proposal as the shop does, and none twice', () => {
  for (const [language, typed, ...proposals] of WRITTEN) {
    const { queries } = suggested(typed, language);
    for (const each of proposals) assert.ok(queries.includes(each), `${language} ${typed}: ${queries}`);
  }
  for (const { q, language } of ASKED) {
    const { queries } = suggested([...q].slice(0, 3).join(''), language);
    assert.equal(new Set(queries.map((each) => fold(each, language))).size, queries.length, `${language} ${queries}`);
  }
});

/** No name in the shop begins so; what is found by it has the word that is begun. */
const GOES_ON: readonly (readonly [language: string, typed: string, proposal: string])[] = [
  ['en', 'blue tea', 'blue teapot'],
  ['en', 'Blue  TEA', 'Blue teapot'],
  ['en', 'leather wal', 'leather wallet'],
  ['zh-Hans', '蓝色茶', '蓝色茶壶'],
];

for (const [language, typed, proposal] of GOES_ON) {
  test(`proposes “${proposal}” for “${typed}”`, () => {
    const { queries } = suggested(typed, language);
    assert.ok(queries.includes(proposal), String(queries));
    for (const q of queries) {
      const { rows, correctedQuery } = searchProducts(table, { q }, contextIn(language), NOW);
      assert.deepEqual([rows.length > 0, correctedQuery], [true, undefined], q);
    }
  });
}

test('puts no words beside each other that would have to agree', () => {
  assert.deepEqual(suggested('синий ч', 'ru').queries, []);
});
