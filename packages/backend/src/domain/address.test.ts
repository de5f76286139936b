import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressInput } from '@wares/contract';
import { ADDRESSES } from '../harness.test.ts';
import { demoSeed } from '../seed/index.ts';
import { checkAddress } from './address.ts';
import { LANGUAGES } from './words.ts';

const check = (country: string, more: Partial<Record<keyof AddressInput, string>> = {}, language = 'en') =>
  checkAddress(
    {
      lastName: 'A',
      streetAddress: 'B',
      addressLocality: 'C',
      ...ADDRESSES[country],
      addressCountry: country,
      ...more,
    } as AddressInput,
    language,
    '$.',
  );

for (const [country, right, wrong] of [
  ['DE', '10999', '1099'],
  ['FR', '75 011', '7501'],
  ['GB', 'ls1 4ap', 'LS14'],
  ['GB', 'SW1A 1AA', '12345'],
  ['US', '97205-1234', '9720'],
  ['CH', '8005', '80051'],
  ['JP', '１５０−０００１'.replace('−', '-'), '150-00'],
  ['CN', '200031', '20003'],
  ['KW', '١٣٠٠١', '130'],
] as const) {
  test(`${right} is a postcode of ${country}, ${wrong} is none`, () => {
    const of = (postalCode: string) =>
      check(country, {
        postalCode,
        addressRegion: country === 'US' ? 'OR' : 'Region',
        phoneNumber: '+86 138 0013 8000',
      }).errors;
    assert.deepEqual(of(right), []);
    assert.deepEqual(
      of(wrong).map(({ path, code }) => [path, code]),
      [['$.postalCode', 'postal_code_format']],
    );
  });
}

test('calls a postcode what it is called there', () => {
  const said = (country: string, language?: string) => check(country, { postalCode: '1' }, language).errors[0];
  assert.deepEqual(said('US'), {
    path: '$.postalCode',
    code: 'postal_code_format',
    message: 'Check the ZIP code, e.g. 97205.',
  });
  assert.equal(said('GB')?.message, 'Check the postcode, e.g. SW1A 1AA.');
});

test('asks for what the country’s post needs, and only that', () => {
  const bare = (country: string) =>
    checkAddress(
      { lastName: 'A', streetAddress: 'B', addressLocality: 'C', addressCountry: country },
      'en',
      '$.',
    ).errors.map(({ path }) => path);
  assert.deepEqual(bare('DE'), ['$.postalCode']);
  assert.deepEqual(bare('US'), ['$.addressRegion', '$.postalCode']);
  assert.deepEqual(bare('KW'), ['$.phoneNumber']);
  assert.deepEqual(bare('AE'), ['$.addressRegion', '$.phoneNumber']);
  assert.deepEqual(bare('XX'), []);
});

test('spaces alone fill no field', () => {
  assert.deepEqual(
    check('DE', { streetAddress: '   ' }).errors.map(({ code }) => code),
    ['field_required'],
  );
});

test('refuses what no printer prints', () => {
  for (const text of ['a\u0000b', 'a\nb', '\u202ecba', 'a\ud800']) {
    assert.deepEqual(
      check('DE', { lastName: text }).errors.map(({ path, code }) => [path, code]),
      [['$.lastName', 'field_characters']],
    );
  }
});

test('takes names and streets of every script', () => {
  for (const text of ['渋谷区神南1-2-3', 'شارع الخليج', 'Nguyễn', 'O’Neill–Ødegård', '👩‍💻'])
    assert.deepEqual(check('DE', { streetAddress: text }).errors, []);
});

test('tidies a phone number to E.164 and refuses what is none', () => {
  assert.equal(check('KW', { phoneNumber: '00965 (22) 22-0112' }).address.phoneNumber, '+96522220112');
  assert.equal(check('KW', { phoneNumber: '+٩٦٥ ٢٢٢٢٠١١٢' }).address.phoneNumber, '+96522220112');
  assert.deepEqual(
    check('KW', { phoneNumber: '2222 0112' }).errors.map(({ code }) => code),
    ['phone_format'],
  );
});

test('every country of the demo shop has an example in every language', () => {
  for (const { country } of demoSeed.markets) {
    for (const language of LANGUAGES) {
      const { errors } = check(country, { postalCode: '!', phoneNumber: '!' }, language);
      for (const { message } of errors) assert.ok(message && !message.includes('{'), message);
    }
  }
});
