import assert from 'node:assert/strict';
import { test } from 'node:test';
import { label } from './labels.ts';

const DAYS: readonly (readonly [language: string, n: number, text: string])[] = [
  ['en', 1, 'Within 1 day'],
  ['en', 3, 'Within 3 days'],
  ['de', 1, 'Höchstens 1 Tag'],
  ['de', 2, 'Höchstens 2 Tage'],
  ['fr', 1, 'En 1\u00a0jour au plus'],
  ['es', 1, 'En 1 día como máximo'],
  ['ar', 2, 'المدة القصوى: يومان'],
  ['ar', 5, 'المدة القصوى: 5 أيام'],
  ['ja', 3, '3 日以内'],
  ['ru', 3, 'Не дольше 3 дн.'],
  // In no two languages at once.
  ['pt', 3, 'Within 3 days'],
];

for (const [language, n, text] of DAYS) {
  test(`says in ${language} that it takes at most ${n}`, () => {
    assert.equal(label(language, 'within_days', n), text);
  });
}
