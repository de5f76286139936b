import type { Cart, LineItem } from '@wares/contract';
import type { Entry } from './journal.ts';

export interface Forecast {
  cart?: Cart;
  quantity: number;
  busyLines: readonly string[];
  busyItems: readonly string[];
}

/** What the cart will hold once the operations under way are confirmed. Prices and totals stay the backend's last. */
export function forecast(cart: Cart | undefined, entries: readonly Entry[]): Forecast {
  let lines: readonly LineItem[] = cart?.lineItems ?? [];
  let unseen = 0;
  const busyLines = new Set<string>();
  const busyItems = new Set<string>();
  let currency = cart?.currency ?? '';

  for (const [id, op] of entries) {
    if (op.kind === 'context') continue;
    const isIt = (line: LineItem) =>
      op.kind === 'set' && lines.some((other) => other.id === op.lineItemId)
        ? line.id === op.lineItemId
        : line.item.id === op.itemId && !line.parentId;
    const line = lines.find(isIt);
    if (op.kind === 'add') busyItems.add(op.itemId);
    if (line) {
      busyLines.add(line.id);
      const quantity = op.kind === 'add' ? line.quantity + op.quantity : op.quantity;
      lines = lines.flatMap((other) => (other !== line ? other : quantity ? { ...line, quantity } : []));
    } else if (op.kind === 'add') {
      const { itemId, quantity, preview, seenPrice } = op;
      if (preview && seenPrice) {
        currency ||= seenPrice.currency;
        lines = [...lines, { id, item: { id: itemId, ...preview, price: seenPrice }, quantity, totals: [] }];
      } else unseen += quantity;
    }
  }
  return {
    ...((cart || lines.length > 0) && { cart: { ...(cart ?? emptyCart(currency)), lineItems: [...lines] } }),
    quantity: lines.reduce((sum, line) => sum + line.quantity, unseen),
    busyLines: [...busyLines],
    busyItems: [...busyItems],
  };
}

/** Stands in until the backend has made the cart. */
const emptyCart = (currency: string): Cart => ({
  id: '',
  version: 0,
  status: 'active',
  context: { country: '', currency, language: '' },
  currency,
  lineItems: [],
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [],
  messages: [],
  expiresAt: '',
});
