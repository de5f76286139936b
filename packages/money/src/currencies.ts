import { MoneyError } from './money-error.ts';

/** How many decimal digits the minor unit of a currency has: 2 for EUR (1 euro = 100 cents), 0 for JPY. */
export type MinorDigits = 0 | 2 | 3 | 4;

// ISO 4217 List One as published by SIX on 2026-09-17: the 165 codes that have a minor unit. One group per
// first letter, A to Z; in it the other two letters of each code, and the digits where they are not 2.
const TABLE =
  'EDFNLLMDOARSUDWGZN,AMBDDTHD3IF0MDNDOBOVRLSDTNWPYNZD,ADDFHEHFHWLF4LP0NYOPOURCUPVEZK,JF0KKOPZD,GPRNTBUR,JDKP,BPELHSIPMDNF0TQYD,KDNLTGUF,DRLSNRQD3RRSK0,MDOD3PY0,ESGSHRMF0PWRW0WD3YDZT,AKBPKRRDSLYD3,ADDLGAKDMKNTOPRUURVRWKXNXVYRZN,ADGNIOOKPRZD,MR3,ABENGKHPKRLNYG0,AR,ONSDUBWF0,ARBDCRDGEKGDHPLEOSRDSPTNVCYPZL,HBJSMTND3OPRYTDWDZS,AHGX0SDSNYI0YUYW4ZS,EDESND0UV0,ST,ADAF0CDCGOF0PF0,ER,ARMWWG';

let digitsByCode: Map<string, MinorDigits> | undefined;

function table(): Map<string, MinorDigits> {
  if (!digitsByCode) {
    digitsByCode = new Map();
    for (const [index, group] of TABLE.split(',').entries()) {
      for (const [one, two, digits = 2] of group.match(/\D\D\d?/g) ?? []) {
        digitsByCode.set(String.fromCharCode(65 + index) + one + two, Number(digits) as MinorDigits);
      }
    }
  }
  return digitsByCode;
}

/**
 * The number of decimal digits of a currency's minor unit, by ISO 4217 (not by `Intl`, whose digits are CLDR's
 * and differ, for example 0 for IQD).
 *
 * @param currency - ISO 4217 code in capitals, such as `'EUR'`.
 * @throws MoneyError `currency_unknown` when `isCurrency(currency)` is false.
 */
export function minorDigits(currency: string): MinorDigits {
  const digits = table().get(currency);
  if (digits === undefined) {
    throw new MoneyError('currency_unknown', `${currency} is not a current ISO 4217 currency code, such as EUR.`);
  }
  return digits;
}

/**
 * Whether `code` can be the currency of a `Money`: an active ISO 4217 code, in capitals, with a minor unit.
 *
 * Funds codes (CLF, USN, UYW …) are included. Withdrawn codes (ANG, BGN, HRK, SLL, ZWL …) are not, and neither are
 * the 13 codes whose minor unit ISO 4217 gives as "N.A.": XAG, XAU, XBA, XBB, XBC, XBD, XDR, XPD, XPT, XSU, XTS, XUA,
 * XXX. Without a minor unit an integer amount has no meaning.
 */
export function isCurrency(code: unknown): code is string {
  return table().has(code as string);
}

/** Every code that `isCurrency` accepts, in alphabetical order. A new array on each call. */
export function currencies(): string[] {
  return [...table().keys()];
}
