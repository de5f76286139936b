import type { OrderLookup } from '@wares/contract';
import { equalInConstantTime, readLabel, sha256 } from '../domain/ids.ts';
import { showOrder } from '../domain/orders.ts';
import { Refusal } from '../domain/refusal.ts';
import { answer, type Handler } from '../http/call.ts';

const NOBODY = '0'.repeat(64);

/**
 * A guest's order by its number and e-mail. An unknown number, a wrong e-mail and too many attempts look the same, and
 * the same work is done for each.
 */
const lookupOrder: Handler = async ({ services, body, remote }) => {
  const { label: typed, email } = body as OrderLookup;
  const { storage, clock, throttle, carrierSpeed, catalogue } = services;
  const label = readLabel(typed);
  const hash = await sha256(email.trim().toLowerCase());
  const { byLabel, byRemote } = throttle;
  const now = clock.now();
  const order = storage.read((tx) => tx.orderByLabel(label ?? 'W-0000-0000'));
  const matches = equalInConstantTime(order?.emailHash ?? NOBODY, hash);
  const tooMany = byLabel.isOver(label ?? '', now) || (remote !== undefined && byRemote.isOver(remote, now));
  if (!order || !matches || tooMany) {
    // Attempts beyond the limit do not lengthen it.
    if (!tooMany) {
      byLabel.failed(label ?? '', now);
      if (remote !== undefined) byRemote.failed(remote, now);
    }
    throw new Refusal('order_not_found');
  }
  return answer(200, showOrder(order, now, carrierSpeed, catalogue.seed));
};

export const orderRoutes = { lookupOrder };
