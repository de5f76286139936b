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
  ['GB', ' SW1A\u00a0 1AA ', 'SW1A 1A A'],
  ['JP', '１５０−０００１', '150-00'],
  ['JP', '〒１５０ー０００１', '〒'],
  ['JP', '150 0001', '150  '],
  ['CN', '200031', '20003'],
  ['KW', '١٣٠٠١', '130'],
  ['KW', '۱۳۰۰۱', '۱۳۰'],
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
  for (const [country, phoneNumber] of [
    ['KW', '12'],
    ['DE', '30 5550112'],
    ['DE', '170 12345'],
    ['AT', '1 5550112'],
    ['DE', '+0170 1234567'],
    ['US', '555 0112'],
    ['CN', '1380013800'],
    ['XX', '030 5550112'],
  ] as const)
    assert.deepEqual(
      check(country, { phoneNumber }).errors.flatMap(({ path, code }) => (path === '$.phoneNumber' ? [code] : [])),
      ['phone_format'],
      `${phoneNumber} in ${country}`,
    );
});

for (const [country, typed, stored] of [
  ['DE', '030 5550112', '+49305550112'],
  ['DE', '0049 (0)30 5550112', '+49305550112'],
  ['DE', '49 170 1234567', '+491701234567'],
  ['DE', '151 23456789', '+4915123456789'],
  ['DE', '49 151 23456789', '+4915123456789'],
  ['DE', '\u202a+49 170\u00a01234567\u202c', '+491701234567'],
  ['DE', '0170–1234567', '+491701234567'],
  ['AT', '01/5550112', '+4315550112'],
  ['AT', '664 1234567', '+436641234567'],
  ['FR', '01 99 00 12 34', '+33199001234'],
  ['ES', '915 55 01 12', '+34915550112'],
  ['GB', '020 7946 0112', '+442079460112'],
  ['US', '(503) 555-0112', '+15035550112'],
  ['US', '1-503-555-0112', '+15035550112'],
  ['US', '+49 30 5550112', '+49305550112'],
  ['CH', '044 668 18 00', '+41446681800'],
  ['JP', '03-5550-0112', '+81355500112'],
  ['JP', '９０ー１２３４ー５６７８', '+819012345678'],
  ['JP', '81 3 5550 0112', '+81355500112'],
  ['CN', '13800138000', '+8613800138000'],
  ['CN', '8613800138000', '+8613800138000'],
  ['CN', '021 5555 0112', '+862155550112'],
  ['KW', '2222 0112', '+96522220112'],
  ['AE', '04 555 0112', '+97145550112'],
  ['KZ', '8 727 555 0112', '+77275550112'],
  ['KZ', '7 727 555 0112', '+77275550112'],
] as const) {
  test(`${typed} of ${country} is ${stored}`, () => {
    const { address, errors } = check(country, { phoneNumber: typed });
    assert.deepEqual(
      errors.filter(({ path }) => path === '$.phoneNumber'),
      [],
    );
    assert.equal(address.phoneNumber, stored);
  });
}

test('every example of a phone number is one of its country', () => {
  for (const { country } of demoSeed.markets) {
    const example = /\+[\d ]+\d/.exec(check(country, { phoneNumber: '!' }).errors.at(-1)?.message ?? '')?.[0] ?? '';
    assert.equal(check(country, { phoneNumber: example.slice(1) }).address.phoneNumber, example.replaceAll(' ', ''));
  }
});

test('every country of the demo shop has an example in every language', () => {
  for (const { country } of demoSeed.markets) {
    for (const language of LANGUAGES) {
      const { errors } = check(country, { postalCode: '!', phoneNumber: '!' }, language);
      for (const { message } of errors) assert.ok(message && !message.includes('{'), message);
    }
  }
});
