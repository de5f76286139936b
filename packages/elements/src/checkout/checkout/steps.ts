import type { Checkout, FulfillmentOption } from '@wares/contract';
import type { CheckoutDraft } from '@wares/stores/checkout';

export const STEPS = ['contact', 'address', 'delivery', 'payment'] as const;
export type Step = (typeof STEPS)[number];

export interface Group {
  id: string;
  options: readonly FulfillmentOption[];
  selectedOptionId?: string | undefined;
}

/** The parcels of a checkout. */
export const groupsOf = (checkout: Checkout | undefined): Group[] =>
  checkout?.fulfillment?.methods.flatMap(({ groups }) => groups) ?? [];

/** The option taken for each parcel. */
export const optionsOf = (checkout: Checkout | undefined): FulfillmentOption[] =>
  groupsOf(checkout).flatMap(
    ({ options, selectedOptionId }) => options.find(({ id }) => id === selectedOptionId) ?? [],
  );

/**
 * A step is done when the backend knows what was said in it; the way of delivery only when the shopper has agreed to
 * it, because the backend may have chosen one beforehand.
 */
export function isDone(step: Step, checkout: Checkout | undefined, draft: CheckoutDraft): boolean {
  if (step === 'contact') return !!checkout?.buyer?.email;
  if (step === 'address') return !!checkout && checkout.shippingAddress?.addressCountry === checkout.context.country;
  const groups = groupsOf(checkout);
  return (
    step === 'delivery' &&
    groups.length > 0 &&
    groups.every(({ id, selectedOptionId }) => !!selectedOptionId && draft.options?.[id] === selectedOptionId)
  );
}

/** The first step that is not done. */
export const nextStep = (checkout: Checkout | undefined, draft: CheckoutDraft): Step =>
  STEPS.find((step) => !isDone(step, checkout, draft)) ?? 'payment';

/** The step that a field of the backend's errors belongs to, by its JSON path. */
export const stepOf = (path: string): Step =>
  path.startsWith('$.buyer') ? 'contact' : path.startsWith('$.selected') ? 'delivery' : 'address';
