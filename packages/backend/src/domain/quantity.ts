import type { SeedVariant } from '../seed/types.ts';
import type { StoredMessage } from './records.ts';

type Limited = Pick<SeedVariant, 'minimumQuantity' | 'maximumQuantity' | 'quantityStep'>;

const stepOf = ({ quantityStep = 1 }: Limited) => Math.max(1, quantityStep);
const leastOf = ({ minimumQuantity = 1 }: Limited) => Math.max(1, minimumQuantity);

/**
 * The most that one order takes when `most` can be had: within the variant's limits and on its steps, which count from
 * the least. 0 where not even the least can be had.
 */
export function orderable(variant: Limited, most: number): number {
  const top = Math.min(most, variant.maximumQuantity ?? most);
  const least = leastOf(variant);
  return top < least ? 0 : top - ((top - least) % stepOf(variant));
}

export interface Fitted {
  quantity: number;
  /** Why it is not what was asked for. */
  message?: Omit<StoredMessage, 'lineId'>;
}

/**
 * The quantity that a line gets for one that was asked for, and the message that says so. Nobody who presses "add" on a
 * pack of six wants to be refused: less than the least becomes the least, and what is between two steps goes on in the
 * direction of the change, so that plus and minus one always get somewhere. More than the limit, or than there is,
 * becomes that. Taking a line out is not a matter of this.
 *
 * @param wanted - 1 or more.
 * @param most - what can be had, by `orderable`; 1 or more.
 * @param before - what the line held until now.
 */
export function fitQuantity(variant: Limited, wanted: number, most: number, before: number): Fitted {
  const [least, step] = [leastOf(variant), stepOf(variant)];
  if (wanted < least) return adjusted('quantity_minimum', least);
  if (wanted > most) {
    const { maximumQuantity } = variant;
    // Whether the shop's limit or the shelf is what stops it.
    const byRule = maximumQuantity !== undefined && maximumQuantity - most < step;
    return byRule ? adjusted('quantity_maximum', most) : short(most);
  }
  const over = (wanted - least) % step;
  if (over === 0) return { quantity: wanted };
  // `most` is on a step too, so the next one is not above it.
  const next = wanted >= before ? wanted - over + step : wanted - over;
  return adjusted('quantity_step', next, { step });
}

const adjusted = (code: string, quantity: number, more: Record<string, number> = {}): Fitted => ({
  quantity,
  message: { type: 'warning', code, params: { quantity, ...more } },
});

const short = (quantity: number): Fitted => ({
  quantity,
  message: { type: 'warning', code: 'stock_short', params: { quantity } },
});
