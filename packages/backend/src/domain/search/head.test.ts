import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf } from './head.ts';

const CASES: readonly [language: string, title: string, words: string, isPlain: boolean][] = [
  ['en', 'Pencil cup', 'cup', false],
  ['en', 'Four plates', 'plates', true],
  ['en', 'Soap and dish', 'soap dish', false],
  ['en', 'Planter on legs', 'planter', false],
  ['en', 'Pair of candlesticks', 'candlesticks', true],
  ['en', 'Candle, black tea', 'candle', true],
  ['en', 'Side-handle pot', 'pot', false],
  ['en', 'Field notebook A5', 'notebook', false],
  ['de', 'Gerippte Becher', 'becher', true],
  ['de', 'Schal aus Lammwolle', 'schal', false],
  ['fr', 'Tasse à café', 'tasse', false],
  ['fr', 'Sac bandoulière', 'sac', true],
  ['fr', 'Paire de bougeoirs', 'bougeoirs', true],
  ['es', 'Dos tazas de espresso', 'tazas', false],
  ['ru', 'Тихие наушники', 'наушники', true],
  ['ru', 'Чайник для плиты', 'чайник', false],
  ['ru', 'Свеча «Чёрный чай»', 'свеча', true],
  ['ar', 'إبريق شاي', 'إبريق', false],
  ['zh-Hans', '烛台一对', '烛台', false],
  ['zh-Hans', '香皂与皂碟', '香皂 皂碟', false],
  ['ja', '土瓶の急須', '急須', false],
  ['ja', 'テーブルランプ「カンタレル」', 'ランプ', false],
];

for (const [language, title, words, isPlain] of CASES) {
  test(`takes ${words} for what “${title}” is`, () => {
    assert.deepEqual(headOf(title, language, new Set()), { words: words.split(' '), isPlain });
  });
}

test('leaves aside the brand and the colour, unless there is nothing else', () => {
  const aside = new Set(['navy', 'nordsaum', '黑色']);
  assert.deepEqual(headOf('Folding umbrella navy', 'en', aside)?.words, ['umbrella']);
  assert.deepEqual(headOf('Navy', 'en', aside)?.words, ['navy']);
  assert.deepEqual(headOf('折叠雨伞 黑色', 'zh-Hans', aside)?.words, ['雨伞']);
});

test('says nothing of a language that it does not know', () => {
  assert.equal(headOf('Lapis ceruza', 'hu', new Set()), undefined);
});
