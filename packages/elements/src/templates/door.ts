import type { Variant } from '@wares/contract';
import { html, nothing } from 'lit';
import type { Words } from '../internal/words.ts';
import { moneyText } from './money.ts';

/**
 * What the least that can be ordered costs to the door; for how many that is, is said where it is more than one, or
 * more than one is `chosen`. Dotted is estimated, solid is certain; what is not known is not said.
 */
export function doorTemplate(
  words: Words,
  { price, landedCost, minimumQuantity: count = 1 }: Variant,
  chosen = 1,
): unknown {
  const certain = landedCost?.status === 'guaranteed';
  if (!landedCost || !(certain || landedCost.status === 'estimated')) return nothing;
  const { amount, currency, status } = landedCost;
  const same = amount === price.amount && currency === price.currency;
  const [before, , after] = same ? [words.t('door.nothing')] : words.phrase(`door.${status}`, { amount: '' });
  const [sign, strong, rest] = same ? [] : moneyText({ amount, currency }, words.language);
  return html`<span class="door" part="door" data-certainty=${status}><span class=${certain ? 'certain' : 'estimated'}>${before}<bdi class="money" part="money">${sign}<b .textContent=${strong ?? ''}></b>${rest}</bdi>${after}${count > 1 || chosen > 1 ? ` ${words.t('door.for', { count })}` : nothing}</span></span>`;
}
