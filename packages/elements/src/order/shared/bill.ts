import type { LandedCost, TaxLine, Total } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyTemplate } from '../../templates/money.ts';
import { type OrderWords, percent, sum } from './words.ts';

export interface Bill {
  totals: readonly Total[];
  taxLines?: readonly TaxLine[] | undefined;
  landedCost?: LandedCost | undefined;
  /** true: nothing more is asked for at the door. */
  dutiesPaid?: boolean;
  /** true: it has been paid. */
  paid?: boolean;
}

export const totalOf = (totals: readonly Total[]): Total | undefined => totals.find(({ type }) => type === 'total');

/** What is asked for at the door, when the backend says what it costs to the door and that is more than is paid now. */
export function atDoor({ totals, landedCost }: Bill): Total | undefined {
  const total = totalOf(totals);
  if (!total || !landedCost || landedCost.currency !== total.currency || landedCost.amount <= total.amount)
    return undefined;
  return { ...total, amount: landedCost.amount - total.amount, estimated: landedCost.status !== 'guaranteed' };
}

/** The bill, every line of the backend in its order; an estimate is dotted. */
export function billTemplate(bill: Bill, words: OrderWords): TemplateResult {
  const { language } = words;
  const total = totalOf(bill.totals);
  const later = atDoor(bill);
  /** What the dots say to those who do not see them. */
  const said = (estimated: boolean | undefined) =>
    estimated ? html`<span class="sr"> (${words.t('bill.estimated')})</span>` : nothing;
  const row = (line: Total) => html`
    <div class=${line.amount < 0 ? 'saving' : ''}>
      <dt>${line.displayText ?? words.t(`bill.${line.type}`)}</dt>
      <dd>${sum(line, words, line.estimated)}${said(line.estimated)}</dd>
    </div>`;
  const included = (bill.taxLines ?? []).filter((line) => line.included && total);
  return html`
    <dl class="sums" part="bill">
      ${bill.totals.filter((line) => line !== total).map(row)}
      ${
        total
          ? html`<div class="total">
              <dt>${later ? words.t('bill.to_door') : words.t(bill.paid ? 'bill.paid' : 'bill.total')}</dt>
              <dd>${moneyTemplate(later && bill.landedCost ? bill.landedCost : total, language, { class: (later ?? total).estimated ? 'estimated' : '' })}${said((later ?? total).estimated)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${later && total ? splitTemplate(total, later, words) : nothing}
    ${!later && bill.dutiesPaid ? html`<p class="door" data-certainty=${bill.landedCost?.status ?? 'unknown'}><span>${words.t('door.nothing')}</span></p>` : nothing}
    ${included.map(
      ({ type, rate, amount }) =>
        html`<p class="hint">${words.phrase('bill.included', {
          amount: sum({ amount, currency: total?.currency ?? '' }, words),
          tax: words.t(`bill.${type}`),
          rate: percent(rate, language),
        })}</p>`,
    )}`;
}

/** Paid now is a solid bar, what is asked for at the door is hatched. */
const splitTemplate = (now: Total, later: Total, words: OrderWords): TemplateResult => html`
  <div class="split">
    <div class="bar" aria-hidden="true"><span .style=${`--share:${now.amount}`}></span><span class="at-door" .style=${`--share:${later.amount}`}></span></div>
    <div class="keys">
      <div><span class="muted">${words.t('bill.now')}</span>${sum(now, words)}</div>
      <div><span class="muted">${words.t('bill.later')}</span>${sum(later, words, later.estimated)}</div>
    </div>
  </div>`;
