export { allocate, split } from './allocate.ts';
export { convert, type ExactRate, type Rate } from './convert.ts';
export { currencies, isCurrency, type MinorDigits, minorDigits } from './currencies.ts';
export { type FormatOptions, formatMoney, formatMoneyParts, toDecimalString } from './format.ts';
export {
  add,
  compare,
  equals,
  isMoney,
  isZero,
  type Money,
  money,
  multiply,
  negate,
  subtract,
  sum,
} from './money.ts';
export { isMoneyError, MoneyError, type MoneyErrorCode } from './money-error.ts';
export { fromDecimalString, type ParseOptions, parseMoney } from './parse.ts';
export { type Factor, type Ratio, ROUNDING_MODES, type RoundingMode } from './ratio.ts';
export { type Charm, charm, type Rounding, round } from './round.ts';
