import type { DutyLine, Money, TaxLine } from '@wares/contract';
import { allocate, multiply } from '@wares/money';
import type { Seed, SeedDestination } from '../seed/types.ts';
import { exchange, type PriceRules, ratioOf } from './pricing.ts';

/** Goods of one kind in a parcel. */
export interface Goods {
  /** Digits. */
  hsCode: string;
  originCountry: string;
  /** Of all pieces, in minor units of the parcel's currency. */
  amount: number;
}

export interface Parcel {
  country: string;
  currency: string;
  goods: readonly Goods[];
  /** What the sending costs, in minor units. */
  freight: number;
}

/** What the border (or, within the union, the VAT) makes of a parcel. Amounts in minor units. */
export interface LandedParts {
  /** true: the parcel leaves the union, so `duty`, `importTax` and `fee` are lines of the bill. */
  crossesBorder: boolean;
  duty: number;
  importTax: number;
  fee: number;
  /** In the order of `goods`; those that cost nothing are left out. */
  dutyLines: DutyLine[];
  taxLines: TaxLine[];
  /** true: below a limit of the country, so that something otherwise due is not asked. */
  deMinimisApplied: boolean;
}

export type LandedRules = PriceRules & Pick<Seed, 'destinations'>;

const longestPrefix = (rates: Readonly<Record<string, string>>, hsCode: string): string => {
  for (let length = hsCode.length; length >= 0; length--) {
    const rate = rates[hsCode.slice(0, length)];
    if (rate !== undefined) return rate;
  }
  return '0';
};

const larger = (a: string, b: string) => {
  const [x, y] = [ratioOf(a), ratioOf(b)];
  return x.numerator * y.denominator >= y.numerator * x.denominator ? a : b;
};

const plus = (a: string, b: string) => {
  const [x, y] = [ratioOf(a), ratioOf(b)];
  const sum = x.numerator * y.denominator + y.numerator * x.denominator;
  const digits = String(x.denominator * y.denominator).length - 1;
  const text = String(sum).padStart(digits + 1, '0');
  const decimals = text.slice(text.length - digits).replace(/0+$/, '');
  return `${text.slice(0, text.length - digits)}${decimals && digits ? `.${decimals}` : ''}`;
};

function dutyRate(destination: SeedDestination, goods: Goods, union: Seed['union']): string {
  let rate = longestPrefix(destination.dutyRates, goods.hsCode);
  for (const { origins, rate: more, kind } of destination.surcharges ?? []) {
    const from = goods.originCountry;
    if (!origins.includes(from) && !(from in union && origins.includes('EU'))) continue;
    rate = kind === 'top_up' ? larger(rate, more) : plus(rate, more);
  }
  return rate;
}

/** Within the union: VAT of the country of destination, inside the prices (Directive 2006/112/EC art. 33). */
function withinUnion(rules: LandedRules, parcel: Parcel): LandedParts {
  const rate = rules.union[parcel.country] ?? '0';
  const gross = parcel.goods.reduce((sum, goods) => sum + goods.amount, parcel.freight);
  const { numerator, denominator } = ratioOf(rate);
  const vat = multiply(
    { amount: gross, currency: parcel.currency },
    { numerator, denominator: denominator + numerator },
    'half-up',
  ).amount;
  return {
    crossesBorder: false,
    duty: 0,
    importTax: 0,
    fee: 0,
    dutyLines: [],
    taxLines: gross
      ? [{ type: 'vat', jurisdiction: parcel.country, rate, taxableAmount: gross - vat, amount: vat, included: true }]
      : [],
    deMinimisApplied: false,
  };
}

/**
 * What is due for a parcel to its destination, as lines that add up: duty by heading (on goods, or on goods with their
 * share of the freight), then tax on goods, freight and duty. Every amount is rounded once, half up, to the minor unit.
 * Not modelled: preferences by proof of origin, anti-dumping duty, gifts, excise. The source of each figure stands with it in the seed.
 */
export function landedCost(rules: LandedRules, parcel: Parcel): LandedParts {
  if (parcel.country in rules.union) return withinUnion(rules, parcel);
  const destination = rules.destinations[parcel.country];
  if (!destination)
    throw new Error(`The shop has no import rules for ${parcel.country} (destinations.${parcel.country})`);
  const { currency, freight } = parcel;
  const money = (amount: number): Money => ({ amount, currency });
  const limit = (of: { amount: number; currency: string }) =>
    exchange(rules, { amount: of.amount, currency: of.currency }, currency).amount;
  const goodsAmount = parcel.goods.reduce((sum, goods) => sum + goods.amount, 0);
  const cif = goodsAmount + freight;
  const parts: LandedParts = {
    crossesBorder: true,
    duty: 0,
    importTax: 0,
    fee: 0,
    dutyLines: [],
    taxLines: [],
    deMinimisApplied: false,
  };
  if (!goodsAmount) return parts;
  const shares = allocate(
    money(freight),
    parcel.goods.map((goods) => goods.amount),
  ).map((share) => share.amount);

  const parcelTax = destination.parcelTax;
  if (parcelTax && cif <= limit(parcelTax.upTo)) {
    for (const [index, goods] of parcel.goods.entries()) {
      const rate = longestPrefix(parcelTax.rates, goods.hsCode);
      const taxableAmount = goods.amount + (shares[index] ?? 0);
      const amount = multiply(money(taxableAmount), rate, 'half-up').amount;
      parts.importTax += amount;
      addTax(parts.taxLines, {
        type: 'import',
        jurisdiction: parcel.country,
        rate,
        taxableAmount,
        amount,
        included: false,
      });
    }
    return waive(parts, destination, limit);
  }

  const free = destination.dutyFree;
  const reach = free ? (free.basis === 'goods' ? goodsAmount : cif) <= limit(free) : false;
  const isFree = (goods: Goods) => reach && !free?.except?.some((prefix) => goods.hsCode.startsWith(prefix));
  let taxable = 0;
  for (const [index, goods] of parcel.goods.entries()) {
    const value = goods.amount + (shares[index] ?? 0);
    const rate = dutyRate(destination, goods, rules.union);
    const basis = destination.dutyBasis === 'cif' ? value : goods.amount;
    const due = multiply(money(basis), rate, 'half-up').amount;
    if (isFree(goods)) {
      if (due > 0 || free?.tax) parts.deMinimisApplied = true;
      if (!free?.tax) taxable += value;
      continue;
    }
    taxable += value + due;
    parts.duty += due;
    if (due) parts.dutyLines.push({ hsCode: goods.hsCode, originCountry: goods.originCountry, rate, amount: due });
  }
  const tax = multiply(money(taxable), destination.taxRate, 'half-up').amount;
  parts.importTax = tax;
  if (tax) {
    const { taxRate: rate, taxType: type } = destination;
    parts.taxLines.push({
      type,
      jurisdiction: parcel.country,
      rate,
      taxableAmount: taxable,
      amount: tax,
      included: false,
    });
  }
  if (destination.fee) parts.fee = limit(destination.fee);
  return waive(parts, destination, limit);
}

/** Goods taxed at the same rate are one line. */
function addTax(lines: TaxLine[], line: TaxLine): void {
  const same = lines.find((each) => each.rate === line.rate && each.type === line.type);
  if (!same) {
    lines.push(line);
    return;
  }
  same.amount += line.amount;
  same.taxableAmount += line.taxableAmount;
}

function waive(
  parts: LandedParts,
  { taxWaived }: SeedDestination,
  limit: (of: { amount: number; currency: string }) => number,
): LandedParts {
  if (!taxWaived || !parts.importTax) return parts;
  const most = limit(taxWaived);
  if (taxWaived.inclusive ? parts.importTax > most : parts.importTax >= most) return parts;
  return { ...parts, importTax: 0, taxLines: [], deMinimisApplied: true };
}
