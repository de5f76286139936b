import type { WaresError } from '@wares/client';
import type { Order } from '@wares/contract';
import type { ReadableAtom } from 'nanostores';
import type { Resource } from '../storefront.ts';

export interface OrderState {
  status: Resource<unknown>['status'];
  order?: Order;
  error?: WaresError;
}

export interface OrderStore {
  readonly $order: ReadableAtom<OrderState>;
  /** The number and e-mail of the order just placed in this tab, if any. */
  readonly $recent: ReadableAtom<{ label: string; email?: string } | undefined>;
  /** Finds an order; the latest call wins. */
  lookup(input: { label: string; email: string }): Promise<Order>;
  /** Asks again for the order found, to follow its parcels. */
  refresh(): Promise<void>;
  /** Called by the checkout. */
  remember(recent: { label: string; email?: string }): void;
}
