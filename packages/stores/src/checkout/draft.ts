import type { Checkout, CheckoutUpdate } from '@wares/contract';
import { atom } from 'nanostores';
import type { Keep } from '../storefront.ts';
import type { CheckoutDraft } from './types.ts';

type Update = Parameters<import('./types.ts').CheckoutStore['update']>[0];

/** The members that are text. */
function textsOf(value: unknown): Record<string, string> {
  const members = value && typeof value === 'object' ? Object.entries(value) : [];
  return Object.fromEntries(members.filter(([, text]) => typeof text === 'string'));
}

/** A draft as it was stored; what is not of its shape is left out. */
function draftOf(stored: unknown): CheckoutDraft {
  const { address, options, payment } = (stored ?? {}) as Record<string, unknown>;
  const { email } = textsOf(stored);
  const { handlerId, instrumentId } = textsOf(payment);
  return {
    ...(email && { email }),
    ...(address ? { address: textsOf(address) } : {}),
    ...(options ? { options: textsOf(options) } : {}),
    ...(handlerId && { payment: { handlerId, ...(instrumentId && { instrumentId }) } }),
  };
}

/** What was typed, in memory and in the tab's storage. */
export function createDraft(session: Keep, key: string) {
  const $draft = atom<CheckoutDraft>(draftOf(session.read(key)));
  return {
    $draft,
    save(change?: CheckoutDraft) {
      const draft = change ? { ...$draft.value, ...change } : {};
      session.write(key, change && draft);
      $draft.set(draft);
    },
  };
}

/** A change in the words of the contract. */
export const updateOf = ({ email, address, options }: Update): CheckoutUpdate => ({
  ...(email && { buyer: { email } }),
  ...(address && { shippingAddress: address }),
  ...(options && { selectedOptions: Object.entries(options).map(([groupId, optionId]) => ({ groupId, optionId })) }),
});

/** The part of a draft that a fresh checkout can take: a whole address, options that it offers. */
export function restorable({ email, address, options }: CheckoutDraft): Update {
  const { lastName, streetAddress, addressLocality, addressCountry } = address ?? {};
  return {
    ...(email && { email }),
    ...(lastName &&
      streetAddress &&
      addressLocality &&
      addressCountry && { address: { ...address, lastName, streetAddress, addressLocality, addressCountry } }),
    ...(options && { options }),
  };
}

/** The chosen options that a checkout still offers and has not selected itself. */
export function offered(checkout: Checkout, options: Record<string, string> = {}): Record<string, string> | undefined {
  const kept: Record<string, string> = {};
  for (const group of checkout.fulfillment?.methods.flatMap(({ groups }) => groups) ?? []) {
    const chosen = options[group.id];
    const isOffered = group.options.some(({ id }) => id === chosen);
    if (chosen && isOffered && group.selectedOptionId !== chosen) kept[group.id] = chosen;
  }
  return Object.keys(kept).length ? kept : undefined;
}
