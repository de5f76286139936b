import type { Context, DutyLine, FulfillmentOption, LandedCost, LineItem, TaxLine, Total } from '@wares/contract';
import type { SeedDelivery } from '../seed/types.ts';
import { type Catalogue, type Item, variantTitle } from './catalogue.ts';
import { deliveriesTo, deliveryOption, deliveryTimes } from './delivery.ts';
import { landedCost } from './landed-cost.ts';
import { textIn } from './language.ts';
import { firstPictureOf } from './media.ts';
import { priceFor, pricesOf } from './pricing.ts';
import type { StoredLine, StoredOrder } from './records.ts';
import { obtainable } from './stock.ts';

/** Everything that a cart or a checkout shows of money. */
export interface Bill {
  lineItems: LineItem[];
  totals: Total[];
  landedCost?: LandedCost;
  taxLines: TaxLine[];
  dutyLines: DutyLine[];
  /** The cheapest first; none for an empty cart. */
  options: FulfillmentOption[];
  /** The one that the bill is made with. */
  selectedOptionId?: string;
  delivery?: StoredOrder['delivery'];
}

export interface BillInput {
  lines: readonly StoredLine[];
  context: Context;
  stock: (variantId: string) => number;
  now: number;
  /** The delivery chosen; the cheapest where there is no such one. */
  optionId?: string | undefined;
  /** false once the address is known: what is due is then guaranteed. */
  estimated: boolean;
}

/** The one place where sums are made. `total` is the exact sum of the other totals. */
export function makeBill(catalogue: Catalogue, input: BillInput): Bill {
  const { seed } = catalogue;
  const { context, lines, estimated } = input;
  const { currency, country } = context;
  const items = lines.flatMap((line) => {
    const item = catalogue.byVariant.get(line.variantId);
    return item ? [{ line, ...item }] : [];
  });
  const lineItems = items.map(({ line, ...item }) => lineItem(catalogue, item, line, context, input.stock));
  const subtotal = lineItems.reduce((sum, line) => sum + line.item.price.amount * line.quantity, 0);
  const estimate = estimated ? { estimated } : {};
  const total = (type: string, amount: number, more: Partial<Total> = {}): Total => ({
    type,
    amount,
    currency,
    ...more,
  });

  const weight = items.reduce((sum, { line, product }) => sum + product.weight * line.quantity, 0);
  const deliveries = items.length ? deliveriesTo(seed, context, weight) : [];
  const chosen = deliveries.find(({ delivery }) => delivery.id === input.optionId) ?? deliveries[0];
  if (!chosen) {
    return {
      lineItems,
      totals: [total('subtotal', subtotal), total('total', subtotal)],
      taxLines: [],
      dutyLines: [],
      options: [],
    };
  }

  const freight = chosen.price.amount;
  const goods = lineItems.map((line, index) => {
    const { hsCode, originCountry } = (items[index] as Item).product;
    return { hsCode, originCountry, amount: line.item.price.amount * line.quantity };
  });
  const parts = landedCost(seed, { country, currency, goods, freight });
  const feeName = seed.destinations[country]?.fee?.name;
  const totals = [total('subtotal', subtotal), total('fulfillment', freight, estimate)];
  if (parts.crossesBorder) {
    totals.push(total('duty', parts.duty, estimate), total('import_tax', parts.importTax, estimate));
    if (parts.fee) {
      totals.push(
        total('fee', parts.fee, {
          ...(feeName ? { displayText: textIn(feeName, context.language) } : {}),
          ...estimate,
        }),
      );
    }
  }
  const sum = totals.reduce((amount, each) => amount + each.amount, 0);
  const leadDays = Math.max(
    0,
    ...items.map(({ line, variant }) => (input.stock(variant.id) < line.quantity ? (variant.leadDays ?? 0) : 0)),
  );
  const timed = ({ minDays, maxDays }: SeedDelivery) =>
    deliveryTimes(seed, { now: input.now, country, leadDays, minDays, maxDays });
  return {
    lineItems,
    totals: [...totals, total('total', sum, estimate)],
    landedCost: {
      amount: sum,
      currency,
      status: estimated ? 'estimated' : 'guaranteed',
      ...(parts.deMinimisApplied ? { deMinimisApplied: true } : {}),
    },
    taxLines: parts.taxLines,
    dutyLines: parts.dutyLines,
    options: deliveries.map((each) =>
      deliveryOption(each, timed(each.delivery), context.language, parts.crossesBorder),
    ),
    selectedOptionId: chosen.delivery.id,
    delivery: {
      carrier: chosen.delivery.carrier,
      minDays: chosen.delivery.minDays + leadDays,
      maxDays: chosen.delivery.maxDays + leadDays,
      crossesBorder: parts.crossesBorder,
      ...timed(chosen.delivery),
    },
  };
}

function lineItem(
  catalogue: Catalogue,
  { product, variant }: Item,
  line: StoredLine,
  context: Context,
  stock: (variantId: string) => number,
): LineItem {
  const prices = pricesOf(catalogue.seed, variant, context);
  const { listPrice } = prices;
  const price = priceFor(prices, line.quantity);
  // That of a tier is not known: a price for more pieces is no reduction of the price for one.
  const lowestPrice30d = price === prices.price ? prices.lowestPrice30d : undefined;
  const title = textIn(product.title, context.language);
  const inWords = product.variants.length > 1 ? variantTitle(product, variant, context.language) : '';
  const [picture] = firstPictureOf(catalogue, variant.pictures ?? product.pictures, title);
  const amount = price.amount * line.quantity;
  return {
    id: line.id,
    item: {
      id: variant.id,
      productId: product.id,
      handle: product.handle,
      title,
      ...(inWords ? { variantTitle: inWords } : {}),
      price,
      ...(listPrice ? { listPrice } : {}),
      ...(lowestPrice30d ? { lowestPrice30d } : {}),
      ...(picture ? { imageUrl: picture.sources?.[0]?.url ?? picture.url } : {}),
    },
    quantity: line.quantity,
    ...(variant.minimumQuantity ? { minimumQuantity: variant.minimumQuantity } : {}),
    ...(variant.quantityStep ? { quantityStep: variant.quantityStep } : {}),
    maximumQuantity: obtainable(product, variant, stock(variant.id), context.country),
    totals: [
      { type: 'subtotal', amount, currency: context.currency },
      { type: 'total', amount, currency: context.currency },
    ],
  };
}

export const totalOf = (totals: readonly Total[]): number => totals.find((each) => each.type === 'total')?.amount ?? 0;
