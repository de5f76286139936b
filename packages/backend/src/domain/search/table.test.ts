import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoSeed, multiplySeed } from '../../seed/index.ts';
import type { SeedProduct } from '../../seed/types.ts';
import { createCatalogue } from '../catalogue.ts';
import { match } from './match.ts';
import { tableOf } from './table.ts';

const open = (count: number) => tableOf(createCatalogue(multiplySeed(demoSeed, count), '/media/'));
const found = (table: ReturnType<typeof open>, q: string) =>
  (match(table, 'en', q)?.rows ?? []).map((row) => table.products[row]?.id).sort();

test('an index that is made in slices lets others work meanwhile, and is the same as one made at one go', async (t) => {
  const [sliced, whole] = [open(700), open(700)];
  // Each row takes a millisecond, on the fastest machine too.
  let clock = 0;
  t.mock.method(performance, 'now', () => clock++);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await sliced.prepare('en');
  clearInterval(timer);
  assert.ok(turns > 2, `${turns} turns`);
  for (const q of ['teapot', 'lamp', 'linen', 'ink']) assert.deepEqual(found(sliced, q), found(whole, q), q);
  const entries = (table: typeof whole) => table.text('en').entries.map(({ term, postings }) => [term, postings]);
  assert.deepEqual(entries(sliced), entries(whole));
});

test('what is put in, changed or taken out while an index is made is found as it is then', async () => {
  const table = open(700);
  const named = (product: SeedProduct | undefined, id: string, title: string) =>
    ({ ...product, id, handle: id, title: { en: title } }) as SeedProduct;
  const [early, late] = [table.products[0], table.products[600]] as [SeedProduct, SeedProduct];
  const gone = table.products[601] as SeedProduct;
  const made = table.prepare('en');
  // A part of the rows is in it by now.
  table.put(named(early, early.id, 'Zephyrine'));
  table.put(named(late, late.id, 'Zephyrine'));
  table.put(named(early, 'p-new', 'Zephyrine'));
  table.remove(gone.id);
  await made;
  assert.deepEqual(found(table, 'zephyrine'), [early.id, late.id, 'p-new'].sort());
  assert.ok(!found(table, gone.title.en).includes(gone.id));
  for (const { term, postings } of table.text('en').entries)
    assert.equal(new Set(postings.map((posting) => posting >> 8)).size, postings.length, `${term} once for each`);
  table.put(named(early, 'p-after', 'Zephyrine'));
  assert.ok(found(table, 'zephyrine').includes('p-after'));
});

test('an index that was not finished is finished when it is asked', async () => {
  const table = open(700);
  const end = new AbortController();
  const made = table.prepare('en', end.signal);
  end.abort();
  await made;
  assert.deepEqual(found(table, 'lamp'), found(open(700), 'lamp'));
});
