import type { AddressInput } from '@wares/contract';
import type { CheckoutStore } from '@wares/stores/checkout';
import type { AddressField } from './address-fields.ts';

export type FieldName = AddressField | 'email' | 'addressCountry';

/** What the shopper types: shown at once, written to the draft (which outlives the page) when they pause. */
export class TypedFields {
  readonly #store: CheckoutStore;
  /** What was typed here and may not be in the draft yet. */
  #typed: Partial<Record<FieldName, string>> = {};
  #saving: ReturnType<typeof setTimeout> | undefined;
  #country = '';

  constructor(store: CheckoutStore) {
    this.#store = store;
  }

  /** What stands in a field: typed, else drafted, else what the backend knows. */
  value(name: FieldName): string {
    const typed = this.#typed[name];
    if (typed !== undefined) return typed;
    const { email, address } = this.#store.$draft.get();
    const { checkout } = this.#store.$checkout.get();
    if (name === 'email') return email ?? checkout?.buyer?.email ?? '';
    return address?.[name] ?? checkout?.shippingAddress?.[name] ?? (name === 'addressCountry' ? this.#country : '');
  }

  type(name: FieldName, value: string): void {
    this.#typed[name] = value;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(this.save, 250);
  }

  readonly save = (): void => {
    clearTimeout(this.#saving);
    const { email, ...address } = this.#typed;
    if (email !== undefined) this.#store.saveDraft({ email });
    if (Object.keys(address).length)
      this.#store.saveDraft({ address: { ...this.#store.$draft.get().address, ...address } as Partial<AddressInput> });
  };

  /** The order was placed: what was typed has done its duty, and the store has let go of its draft. */
  forget(): void {
    clearTimeout(this.#saving);
    this.#typed = {};
  }

  /** The market is in this country; when it was changed elsewhere on the page, the form follows. */
  follow(country: string): void {
    if (this.#country && country !== this.#country && this.value('addressCountry') === this.#country)
      this.type('addressCountry', country);
    this.#country = country;
  }
}
