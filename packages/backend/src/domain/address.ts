import type { Address, AddressInput } from '@wares/contract';
import type { FieldError } from './refusal.ts';
import { say, type WordKey } from './words.ts';

interface CountryRule {
  required: readonly (keyof AddressInput)[];
  /** `words`: what the people there call it. Default: a postcode. */
  postalCode?: { pattern: RegExp; example: string; words?: WordKey };
  region?: { pattern: RegExp; example: string };
  /** A telephone number of the country, as an example. */
  phone: string;
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
    phone: '+49 30 5550112',
  },
  AT: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{4}$/, example: '1010' },
    phone: '+43 1 5550112',
  },
  FR: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{2} ?\d{3}$/, example: '75011' },
    phone: '+33 1 99 00 12 34',
  },
  ES: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
    phone: '+34 91 555 01 12',
  },
  GB: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^(GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i, example: 'SW1A 1AA' },
    phone: '+44 20 7946 0112',
  },
  US: {
    required: [...usual, 'postalCode', 'addressRegion'],
    postalCode: { pattern: /^\d{5}([ -]?\d{4})?$/, example: '97205', words: 'zip_code_format' },
    region: {
      pattern:
        /^(A[AEKLPRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/i,
      example: 'OR',
    },
    phone: '+1 503 555 0112',
  },
  CH: {
    required: [...usual, 'postalCode'],
    postalCode: { pattern: /^\d{4}$/, example: '8005' },
    phone: '+41 44 668 18 00',
  },
  JP: {
    required: [...usual, 'postalCode', 'addressRegion'],
    postalCode: { pattern: /^\d{3}-?\d{4}$/, example: '150-0001' },
    phone: '+81 3 5550 0112',
  },
  CN: {
    required: [...usual, 'postalCode', 'addressRegion', 'phoneNumber'],
    postalCode: { pattern: /^\d{6}$/, example: '200031' },
    phone: '+86 138 0013 8000',
  },
  KW: {
    required: [...usual, 'phoneNumber'],
    postalCode: { pattern: /^\d{5}$/, example: '13001' },
    phone: '+965 2222 0112',
  },
  AE: { required: [...usual, 'addressRegion', 'phoneNumber'], phone: '+971 4 555 0112' },
  KZ: {
    required: [...usual, 'postalCode'],
    // Six digits, or the newer code of a building.
    postalCode: { pattern: /^(\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d)$/i, example: '050000' },
    phone: '+7 727 555 0112',
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

/** Line feeds, NUL, direction overrides and the like have no place on a label. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const asciiDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * Checks an address by the rules of its country and tidies it: spaces trimmed, postcode in capitals with plain digits,
 * phone number in E.164.
 *
 * @param prefix - of the paths in `errors`, e.g. `$.shippingAddress.`.
 */
export function checkAddress(
  input: AddressInput,
  language: string,
  prefix: string,
): { address: Address; errors: FieldError[] } {
  const rule = RULES[input.addressCountry];
  const errors: FieldError[] = [];
  const fail = (field: keyof AddressInput, code: WordKey, example = '', words = code) =>
    errors.push({ path: `${prefix}${field}`, code, message: say(language, words, { example }) });

  const tidy: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const text = input[field]?.trim();
    if (text) tidy[field] = text;
    else if ((rule?.required ?? usual).includes(field)) fail(field, 'field_required');
    if (text && UNPRINTABLE.test(text)) fail(field, 'field_characters');
  }
  if (tidy.postalCode) tidy.postalCode = asciiDigits(tidy.postalCode).toUpperCase();
  if (tidy.postalCode && rule?.postalCode && !rule.postalCode.pattern.test(tidy.postalCode)) {
    fail('postalCode', 'postal_code_format', rule.postalCode.example, rule.postalCode.words);
  }
  if (tidy.addressRegion && rule?.region) {
    if (rule.region.pattern.test(tidy.addressRegion)) tidy.addressRegion = tidy.addressRegion.toUpperCase();
    else fail('addressRegion', 'region_format', rule.region.example);
  }
  if (tidy.phoneNumber) {
    const phone = asciiDigits(tidy.phoneNumber)
      .replace(/^00/, '+')
      .replace(/[\s().\-/]/g, '');
    if (/^\+[1-9]\d{5,14}$/.test(phone)) tidy.phoneNumber = phone;
    else fail('phoneNumber', 'phone_format', rule?.phone ?? '+49 30 5550112');
  }
  return { address: { ...tidy, addressCountry: input.addressCountry } as Address, errors };
}
