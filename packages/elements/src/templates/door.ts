import type { Variant } from '@wares/contract';
import { html, nothing } from 'lit';
import type { Words } from '../internal/words.ts';
import { moneyTemplate } from './money.ts';

/** What it costs to the door. Dotted is estimated, solid is certain; what is not known is not said. */
export function doorTemplate(words: Words, { price, landedCost }: Variant): unknown {
  const certain = landedCost?.status === 'guaranteed';
  if (!landedCost || !(certain || landedCost.status === 'estimated')) return nothing;
  const { amount, currency, status } = landedCost;
  const [before, sum, after] =
    amount === price.amount && currency === price.currency
      ? [words.t('door.nothing')]
      : words.phrase(`door.${status}`, { amount: moneyTemplate({ amount, currency }, words.language) });
  return html`<span class="door" part="door" data-certainty=${status}><svg class="sm" viewBox="0 0 20 20" aria-hidden="true"><path d="M5.5 17V3h9v14M3.5 17h13M12 10.2v.1" /></svg><span class=${certain ? 'certain' : 'estimated'}>${before}${sum}${after}</span></span>`;
}
