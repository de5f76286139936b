import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeShop } from '@wares/testing';
import { matchLanguage, resolveContext } from './context.ts';
import { suggestCountry } from './suggest.ts';

describe('matchLanguage', () => {
  const offered = ['en', 'de', 'zh-Hans', 'zh-Hant', 'ar', 'pt-BR', 'pt', 'sr-Latn'];
  for (const [wanted, found] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['sr', 'sr-Latn'],
    ['fr', undefined],
    ['not a tag', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`finds ${found} for ${wanted}`, () => assert.equal(matchLanguage(offered, wanted), found));
  }
});

describe('resolveContext', () => {
  const shop = makeShop();
  for (const [wish, country, currency, language] of [
    [{}, 'DE', 'EUR', 'de'],
    [{ language: 'en-GB' }, 'DE', 'EUR', 'en'],
    [{ country: 'JP' }, 'JP', 'JPY', 'ja'],
    [{ country: 'JP', currency: 'USD', language: 'ru' }, 'JP', 'USD', 'ja'],
    [{ country: 'JP', currency: 'USD', language: 'de' }, 'JP', 'USD', 'de'],
    [{ language: 'ja-JP' }, 'DE', 'EUR', 'ja'],
    [{ language: 'ru' }, 'DE', 'EUR', 'de'],
    [{ country: 'JP', currency: 'EUR' }, 'JP', 'JPY', 'ja'],
    [{ country: 'BR', language: 'en' }, 'DE', 'EUR', 'en'],
    [{ country: 'CN', language: 'zh-CN' }, 'CN', 'CNY', 'zh-Hans'],
  ] as const) {
    it(`gives ${country} ${currency} ${language} to ${JSON.stringify(wish)}`, () =>
      assert.deepEqual(resolveContext(shop, wish), { country, currency, language }));
  }

  it('survives a shop without the market of its default', () => {
    const defaultContext = { country: 'US', currency: 'USD', language: 'en' };
    assert.deepEqual(resolveContext({ ...shop, defaultContext, markets: [] }, { country: 'DE' }), defaultContext);
  });
});

it('suggests a country that the languages speak of and the shop delivers to', () => {
  assert.equal(suggestCountry(makeShop(), ['de', 'fr-FR', 'ja-JP', 'de-DE']), 'JP');
  assert.equal(suggestCountry(makeShop(), ['zh-Hans-CN']), 'CN');
  assert.equal(suggestCountry(makeShop(), ['en']), undefined);
});
