import type { AddressInput } from '@wares/contract';

export type AddressField = Exclude<keyof AddressInput, 'addressCountry'>;

/** One field of an address form. */
export interface FieldRule {
  name: AddressField;
  required: boolean;
  /** Columns of 12. */
  span: number;
}

// `!` is required, `/6` is half a row. What a country really needs is checked by the backend; this is the order in which
// its people write an address, and what an address there cannot do without. Some people have one name only:
// it is the last one, as in the contract.
const NAME = 'firstName/6 lastName/6!';
const STREET = 'streetAddress! extendedAddress';
const CONTINENT = `${NAME} ${STREET} postalCode/4! addressLocality/8! phoneNumber`;
const STATE = `${NAME} ${STREET} addressLocality! addressRegion/6! postalCode/6! phoneNumber`;

const layouts: Readonly<Record<string, string>> = {
  GB: `${NAME} ${STREET} addressLocality/7! postalCode/5! phoneNumber`,
  US: STATE,
  CA: STATE,
  AU: STATE,
  JP: `postalCode/6! addressRegion/6! addressLocality! ${STREET} lastName/6! firstName/6 phoneNumber`,
  CN: `lastName/6! firstName/6 phoneNumber! addressRegion/6! addressLocality/6! ${STREET} postalCode/6!`,
  AE: `${NAME} addressRegion! addressLocality! ${STREET} phoneNumber!`,
  KW: `${NAME} addressRegion addressLocality! ${STREET} phoneNumber!`,
};

/** The fields of a country's address, in its order. A country that is not listed is asked as on the continent of Europe. */
export const addressFields = (country: string): FieldRule[] =>
  (layouts[country] ?? CONTINENT).split(' ').map((word) => {
    const [, name, span, required] = /^(\w+?)(?:\/(\d+))?(!?)$/.exec(word) as unknown as [
      string,
      AddressField,
      string | undefined,
      string,
    ];
    return { name, span: Number(span ?? 12), required: required === '!' };
  });

const variants: Readonly<Record<string, string>> = {
  'postalCode.US': 'field.zip',
  'postalCode.CA': 'field.postal_code',
  'addressLocality.US': 'field.city',
  'addressLocality.CA': 'field.city',
  'streetAddress.US': 'field.street_address',
  'streetAddress.CA': 'field.street_address',
  'extendedAddress.US': 'field.unit',
  'extendedAddress.CA': 'field.unit',
  'addressRegion.US': 'field.state',
  'addressRegion.AU': 'field.state',
  'addressRegion.CA': 'field.province',
  'addressRegion.CN': 'field.province',
  'addressRegion.JP': 'field.prefecture',
  'addressRegion.AE': 'field.emirate',
  'addressRegion.KW': 'field.governorate',
  'addressLocality.KW': 'field.area',
  'addressLocality.AE': 'field.area',
  'streetAddress.KW': 'field.block_street',
};

/** The message key of a field's label. */
export const labelKey = (name: string, country: string): string => variants[`${name}.${country}`] ?? `field.${name}`;

/** How browsers know a field (HTML, autofill detail tokens), and which keyboard a phone shows. */
export const FIELD_HINTS: Readonly<
  Record<string, { autocomplete: string; type?: string; inputmode?: string; capitalize?: string }>
> = {
  email: { autocomplete: 'email', type: 'email', inputmode: 'email', capitalize: 'none' },
  firstName: { autocomplete: 'shipping given-name', capitalize: 'words' },
  lastName: { autocomplete: 'shipping family-name', capitalize: 'words' },
  streetAddress: { autocomplete: 'shipping address-line1', capitalize: 'words' },
  extendedAddress: { autocomplete: 'shipping address-line2', capitalize: 'words' },
  addressLocality: { autocomplete: 'shipping address-level2', capitalize: 'words' },
  addressRegion: { autocomplete: 'shipping address-level1', capitalize: 'words' },
  postalCode: { autocomplete: 'shipping postal-code', capitalize: 'characters' },
  addressCountry: { autocomplete: 'shipping country' },
  phoneNumber: { autocomplete: 'shipping tel', type: 'tel', inputmode: 'tel' },
};

const LONGEST: Readonly<Record<string, number>> = {
  email: 254,
  streetAddress: 300,
  extendedAddress: 300,
  postalCode: 20,
  phoneNumber: 40,
};

/** How many characters the contract takes in a field. */
export const longestOf = (name: string): number => LONGEST[name] ?? 200;

export const isTooLong = (name: string, text: string): boolean => text.trim().length > longestOf(name);

/** Where the region is one of a short list of codes that the post uses; their names come with the form of such a country. */
export const hasRegionCodes = (country: string): boolean => /^(US|CA|AU)$/.test(country);

/** Postcodes there are digits alone, so that a phone may show its digits. */
export const NUMERIC_POSTCODE: ReadonlySet<string> = new Set(['AT', 'CH', 'CN', 'DE', 'ES', 'FR', 'IT']);
