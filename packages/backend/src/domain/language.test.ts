import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedLanguage, matchLanguage } from './language.ts';
import { countryName, LANGUAGES, say } from './words.ts';

const offered = ['en', 'de', 'zh-Hans', 'ar'];

for (const [wanted, found] of [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch-1996', 'de'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['ar-KW', 'ar'],
  ['fr', undefined],
] as const) {
  test(`${wanted} is spoken as ${found ?? 'nothing'}`, () => assert.equal(matchLanguage(wanted, offered), found));
}

test('reads Accept-Language by its weights, and survives anything', () => {
  assert.equal(acceptedLanguage('fr, de;q=0.5, ar;q=0.9', offered), 'ar');
  assert.equal(acceptedLanguage('de;q=0, zh-TW', offered), 'zh-Hans');
  for (const junk of [null, '', '*', ';;;,,,', 'q=1', 'x'.repeat(10_000), 'de;q=9']) acceptedLanguage(junk, offered);
  assert.equal(acceptedLanguage('tlh', offered), 'en');
});

test('says how many are left in words that hold for one and for many', () => {
  const wrong = { en: / are /, de: / sind /, es: /quedan/, fr: /restent/ };
  for (const [language, plural] of Object.entries(wrong))
    for (const key of ['not_enough', 'stock_short'] as const)
      assert.doesNotMatch(say(language, key, { title: 'X', quantity: 1 }), plural);
  assert.equal(say('en', 'not_enough', { title: 'X', quantity: 1 }), 'Only 1 of “X” left.');
});

test('fills in what is given and speaks English where there is no translation', () => {
  assert.equal(say('de', 'not_enough', { title: 'X', quantity: 2 }), 'Von „X“ gibt es nur noch 2.');
  assert.equal(say('tlh', 'cart_empty'), 'There is nothing in the cart.');
  assert.equal(countryName('CH', 'de'), 'Schweiz');
  for (const language of LANGUAGES) assert.ok(say(language, 'payment_declined').length > 5);
});
