import type { Address, AddressInput, FieldCode } from '@wares/contract';
import type { InvalidField } from './refusal.ts';
import { say, type WordKey } from './words.ts';

interface Phone {
  example: string;
  /** Country code (ITU-T E.164). */
  calling: string;
  /** A number as it is dialled within the country; the group is what follows the code: without the prefix of trunk calls. */
  national: RegExp;
}

interface CountryRule {
  required: readonly (keyof AddressInput)[];
  /** `words`: what the people there call it. Default: a postcode. */
  postalCode?: { pattern: RegExp; example: string; words?: WordKey };
  region?: { pattern: RegExp; example: string };
  /** What its telephone numbers are: one as an example, the code of the country, and how people there write the rest. */
  phone: Phone;
}

const usual = ['lastName', 'streetAddress', 'addressLocality'] as const;

/**
 * What an address needs, by country: the fields that the post asks for and the form of the postcode (Universal Postal
 * Union, S42; patterns as in CLDR's former postal code data). A country that is not listed needs the usual fields.
 */
const RULES: Readonly<Record<string, CountryRule>> = {
  DE: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{5}$/, example: '10999' },
    // Without its 0 only a mobile number is clear: no number within a town begins with 1.
    phone: {
      example: '+49 30 5550112',
      calling: '49',
      national: /^(?:0(?=[1-9]\d{4,11}$)|(?=1[5-7]\d{8,9}$))(\d+)$/,
    },
  },
  AT: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{4}$/, example: '1010' },
    // As in Germany; numbers within a town have eight digits at most.
    phone: {
      example: '+43 1 5550112',
      calling: '43',
      national: /^(?:0(?=[1-9]\d{3,12}$)|(?=6[5-9]\d{8,9}$))(\d+)$/,
    },
  },
  FR: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{2} ?\d{3}$/, example: '75011' },
    phone: { example: '+33 1 99 00 12 34', calling: '33', national: /^0?([1-9]\d{8})$/ },
  },
  ES: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
    phone: { example: '+34 91 555 01 12', calling: '34', national: /^([5-9]\d{8})$/ },
  },
  GB: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i, example: 'SW1A 1AA' },
    phone: { example: '+44 20 7946 0112', calling: '44', national: /^0?([1-9]\d{8,9})$/ },
  },
  US: {
    required: [...usual, 'postalCode', 'addressRegion'],
    postalCode: { pattern: /^\d{5}([ -]?\d{4})?$/, example: '97205', words: 'zip_code_format' },
    region: {
      pattern:
        /^(A[AEKLPRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i,
      example: 'OR',
    },
    phone: { example: '+1 503 555 0112', calling: '1', national: /^1?([2-9]\d{2}[2-9]\d{6})$/ },
  },
  CH: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{4}$/, example: '8005' },
    phone: { example: '+41 44 668 18 00', calling: '41', national: /^0?([2-9]\d{8})$/ },
  },
  JP: {
    required: [...usual, 'postalCode', 'addressRegion'],
    postalCode: { pattern: /^\d{3}[- ]?\d{4}$/, example: '150-0001' },
    phone: { example: '+81 3 5550 0112', calling: '81', national: /^0?([1-9]\d{8,9})$/ },
  },
  CN: {
    required: [...usual, 'postalCode', 'addressRegion', 'phoneNumber'],
    postalCode: { pattern: /^\d{6}$/, example: '200031' },
    phone: { example: '+86 138 0013 8000', calling: '86', national: /^0?(1[3-9]\d{9}|[2-9]\d{8,10})$/ },
  },
  KW: {
    required: [...usual, 'phoneNumber'],
    postalCode: { pattern: /^\d{5}$/, example: '13001' },
    phone: { example: '+965 2222 0112', calling: '965', national: /^([1-9]\d{6,7})$/ },
  },
  AE: {
    required: [...usual, 'addressRegion', 'phoneNumber'],
    phone: { example: '+971 4 555 0112', calling: '971', national: /^0?([2-9]\d{7,8})$/ },
  },
  KZ: {
    required: [...usual, 'postalCode'],
    // Six digits, or the newer code of a building.
    postalCode: { pattern: /^(\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/i, example: '050000' },
    phone: { example: '+7 727 555 0112', calling: '7', national: /^8?([67]\d{9})$/ },
  },
};

const FIELDS = [
  'firstName',
  'lastName',
  'streetAddress',
  'extendedAddress',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'phoneNumber',
] as const satisfies readonly (keyof AddressInput)[];

/** Tidied before they are looked at: nobody sees in which way their digits and dashes were typed. */
const NUMBERS: readonly (typeof FIELDS)[number][] = ['postalCode', 'phoneNumber'];

/** Line feeds, NUL, direction overrides and the like have no place on a label. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Plain digits, dashes and spaces, as many keyboards do not type them; without the marks of direction that a number
 * copied from a list of contacts brings along.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[‐-―−ー]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A number in E.164: written so, or with 00, or as within the country, or with its code and no plus. */
function internationalOf(typed: string, country: Phone | undefined): string | undefined {
  const number = typed
    .replace(/^00/, '+')
    // +49 (0)30: the prefix of trunk calls, for those within the country.
    .replace(/^(\+[^(]*)\(0\)/, '$1')
    .replace(/[\s().\-/]/g, '');
  if (number.startsWith('+')) return /^\+[1-9]\d{5,14}$/.test(number) ? number : undefined;
  if (!country) return undefined;
  const { calling, national } = country;
  const behind = number.startsWith(calling) ? number.slice(calling.length) : '';
  const found = national.exec(number) ?? national.exec(behind) ?? (behind ? national.exec(`0${behind}`) : null);
  return found ? `+${calling}${found[1]}` : undefined;
}

/**
 * Checks an address by the rules of its country and tidies it: spaces trimmed, postcode in capitals with plain digits,
 * phone number in E.164; one without a country code is taken for one of the address's country.
 *
 * @param prefix - of the paths in `errors`, e.g. `$.shippingAddress.`.
 */
export function checkAddress(
  input: AddressInput,
  language: string,
  prefix: string,
): { address: Address; errors: InvalidField[] } {
  const rule = RULES[input.addressCountry];
  const errors: InvalidField[] = [];
  const fail = (field: keyof AddressInput, code: FieldCode & WordKey, example = '', words: WordKey = code) =>
    errors.push({ path: `${prefix}${field}`, code, message: say(language, words, { example }) });

  const tidy: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const typed = input[field]?.trim();
    const text = typed && NUMBERS.includes(field) ? plain(typed) : typed;
    if (text) tidy[field] = text;
    else if ((rule?.required ?? usual).includes(field)) fail(field, 'field_required');
    if (text && UNPRINTABLE.test(text)) fail(field, 'field_characters');
  }
  if (tidy.postalCode) tidy.postalCode = tidy.postalCode.replace(/^〒 ?(?=\d)/, '').toUpperCase();
  if (tidy.postalCode && rule?.postalCode && !rule.postalCode.pattern.test(tidy.postalCode)) {
    fail('postalCode', 'postal_code_format', rule.postalCode.example, rule.postalCode.words);
  }
  if (tidy.addressRegion && rule?.region) {
    if (rule.region.pattern.test(tidy.addressRegion)) tidy.addressRegion = tidy.addressRegion.toUpperCase();
    else fail('addressRegion', 'region_format', rule.region.example);
  }
  if (tidy.phoneNumber) {
    const phone = internationalOf(tidy.phoneNumber, rule?.phone);
    if (phone) tidy.phoneNumber = phone;
    else fail('phoneNumber', 'phone_format', rule?.phone.example ?? '+49 30 5550112');
  }
  return { address: { ...tidy, addressCountry: input.addressCountry } as Address, errors };
}
