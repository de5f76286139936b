import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoSeed } from '../../seed/index.ts';
import { createCatalogue } from '../catalogue.ts';
import { LABELLED, type Labelled } from './labelled.ts';
import { NOT_MEANT, NOT_SOLD, RIGHT, TAKEN_FOR } from './labelled-meant.ts';
import { PROPOSED } from './labelled-misspelt.ts';
import { searchProducts } from './search.ts';
import { tableOf } from './table.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const table = tableOf(createCatalogue(demoSeed, '/media/'));
const ON_A_PAGE = 24;

const ask = (q: string, language: string) =>
  searchProducts(table, { q }, { country: 'DE', currency: 'EUR', language }, NOW);

/** What a shopper sees first for a question. */
function answer({ q, language }: Labelled): string[] {
  return ask(q, language)
    .rows.slice(0, ON_A_PAGE)
    .map((row) => table.products[row]?.handle ?? '');
}

/** Shares of 1. Han, Kana and Hangul have no spaces to cut at; nothing of them may be lost. */
const FLOORS = { Latin: 0.95, Cyrillic: 0.95, Arabic: 0.95, Han: 0.97, Kana: 0.97, Hangul: 0.97 } as const;

for (const [script, floor] of Object.entries(FLOORS)) {
  test(`finds what is asked for in ${script}`, (context) => {
    const asked = LABELLED.filter((each) => each.script === script);
    let [wanted, found, first, best, places] = [0, 0, 0, 0, 0];
    const missed: string[] = [];
    for (const each of asked) {
      const given = answer(each);
      const hits = each.expected.filter((handle) => given.includes(handle));
      wanted += each.expected.length;
      found += hits.length;
      if (each.expected.includes(given[0] ?? '')) first++;
      // Precision at k, where k is as many as there are to find.
      places += each.expected.length;
      best += given.slice(0, each.expected.length).filter((handle) => each.expected.includes(handle)).length;
      if (hits.length < each.expected.length || !each.expected.includes(given[0] ?? '')) {
        missed.push(`${each.language} ${each.q} → ${given.slice(0, 4).join(' ') || 'nothing'}`);
      }
    }
    const share = (part: number, whole: number) => (part / whole).toFixed(3);
    context.diagnostic(
      `${script}: ${asked.length} questions, recall@${ON_A_PAGE} ${share(found, wanted)}, ` +
        `precision@k ${share(best, places)}, first right ${share(first, asked.length)}`,
    );
    for (const line of missed) context.diagnostic(`  not first: ${line}`);
    assert.ok(found / wanted >= floor, `recall ${share(found, wanted)} is below ${floor}:\n${missed.join('\n')}`);
    assert.ok(first / asked.length >= 0.93, `first right ${share(first, asked.length)}:\n${missed.join('\n')}`);
  });
}

test('every question expects products that there are', () => {
  const handles = new Set(demoSeed.products.map(({ handle }) => handle));
  for (const { q, expected } of LABELLED) {
    for (const handle of expected) assert.ok(handles.has(handle), `${q}: ${handle}`);
  }
});

test('says what a question was taken for, in words that it has or that the shop has', () => {
  for (const [language, q, corrected] of TAKEN_FOR) {
    const found = ask(q, language);
    assert.equal(found.correctedQuery, corrected, q);
    assert.ok(found.rows.length > 0, q);
  }
});

test('proposes the name that is one letter away from what is found otherwise or not at all', () => {
  for (const [language, q, suggested] of PROPOSED) {
    const { correctedQuery, suggestedQuery } = ask(q, language);
    assert.deepEqual([correctedQuery, suggestedQuery], [undefined, suggested], `${language} ${q}`);
  }
});

test('leaves out what only mentions the thing, and what has its sign in another word', () => {
  for (const [language, q, ...handles] of NOT_MEANT) {
    const given = ask(q, language).rows.map((row) => table.products[row]?.handle ?? '');
    assert.ok(given.length > 0, q);
    for (const handle of handles) assert.ok(!given.includes(handle), `${q}: ${handle}`);
  }
});

test('shows nothing for what the shop has not got, rather than what is spelt alike', () => {
  for (const [language, q] of NOT_SOLD) {
    const { rows, correctedQuery } = ask(q, language);
    assert.deepEqual([rows.length, correctedQuery], [0, undefined], `${language} ${q}`);
  }
});

test('proposes nothing else for what is found by its name', () => {
  for (const [language, q] of RIGHT) {
    const { rows, correctedQuery, suggestedQuery } = ask(q, language);
    assert.deepEqual(
      [rows.length > 0, correctedQuery, suggestedQuery],
      [true, undefined, undefined],
      `${language} ${q}`,
    );
  }
});
