import type { Variant } from '@wares/contract';
import { html, nothing } from 'lit';
import type { Words } from '../internal/words.ts';
import { door } from './icons.ts';
import { moneyTemplate } from './money.ts';

/** What it costs to the door. Dotted is estimated, solid is certain; what is not known is not said. */
export function doorTemplate(words: Words, { price, landedCost }: Variant): unknown {
  const certain = landedCost?.status === 'guaranteed';
  if (!landedCost || !(certain || landedCost.status === 'estimated')) return nothing;
  const { amount, currency, status } = landedCost;
  const text =
    amount === price.amount && currency === price.currency
      ? words.t('door.nothing')
      : words.phrase(`door.${status}`, { amount: moneyTemplate({ amount, currency }, words.language) });
  return html`<span class="door" part="door" data-certainty=${status}>${door()}<span class=${certain ? 'certain' : 'estimated'}>${text}</span></span>`;
}
