import type { FulfillmentOption, Total } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { dayRange } from '../../internal/dates.ts';
import { numberText } from '../../internal/words.ts';
import { totalOf } from '../../order/shared/bill.ts';
import { box, door, pin, truck } from '../../order/shared/icons.ts';
import type { OrderWords } from '../../order/shared/words.ts';
import { moneyTemplate } from '../../templates/money.ts';
import type { Group } from './steps.ts';

const costOf = ({ totals }: FulfillmentOption): Total | undefined => totalOf(totals) ?? totals[0];

/** What makes an option the best of its group in one respect, if it is. One merit each. */
function merit(
  option: FulfillmentOption,
  options: readonly FulfillmentOption[],
): { key: string; tone: string } | undefined {
  const others = options.filter((each) => each !== option);
  if (!others.length) return undefined;
  const least = (value: (each: FulfillmentOption) => number) => others.every((each) => value(option) < value(each));
  if (option.dutiesPaid === 'ddp' && others.some(({ dutiesPaid }) => dutiesPaid === 'dap'))
    return { key: 'delivery.no_surprise', tone: 'positive' };
  if (least((each) => costOf(each)?.amount ?? Number.POSITIVE_INFINITY)) return { key: 'delivery.cheapest', tone: '' };
  if (least((each) => Date.parse(each.latestFulfillmentTime ?? '') || Number.POSITIVE_INFINITY))
    return { key: 'delivery.soonest', tone: '' };
  return undefined;
}

export interface DeliveryView {
  groups: readonly Group[];
  /** Option id by group id. */
  chosen: Readonly<Record<string, string>>;
  /** Begins the names of the radios. */
  prefix: string;
  labelledBy: string;
}

/** The ways of delivery, compared: always name and price, then when, then who asks for duty, then by whom. */
export const deliveryTemplate = (
  { groups, chosen, prefix, labelledBy }: DeliveryView,
  words: OrderWords,
): TemplateResult => html`
  ${groups.map(({ id, options }, index) => {
    const several = groups.length > 1;
    const title = words.t('track.parcel', {
      n: numberText(index + 1, words.language),
      count: numberText(groups.length, words.language),
    });
    return html`
      ${several ? html`<h3 class="parcel" id="${prefix}-parcel-${index}">${title}</h3>` : nothing}
      <div class="choices" role="radiogroup" aria-labelledby=${several ? `${prefix}-parcel-${index}` : labelledBy}>
        ${options.map((option) => optionTemplate(option, options, `${prefix}-option-${index}`, id, chosen[id] === option.id, words))}
      </div>`;
  })}`;

function optionTemplate(
  option: FulfillmentOption,
  options: readonly FulfillmentOption[],
  name: string,
  group: string,
  checked: boolean,
  words: OrderWords,
): TemplateResult {
  const { language } = words;
  const cost = costOf(option);
  const best = merit(option, options);
  const days = dayRange(option.earliestFulfillmentTime, option.latestFulfillmentTime, words);
  return html`
    <label class="choice">
      <input type="radio" name=${name} value=${option.id} data-group=${group} .checked=${checked} />
      <span class="what"><bdi>${option.title}</bdi>${best ? html` <span class="badge ${best.tone}">${words.t(best.key)}</span>` : nothing}</span>
      <span class="cost">${cost ? (cost.amount ? moneyTemplate(cost, language) : words.t('delivery.free')) : nothing}</span>
      <span class="facts">
        ${days ? html`<span>${truck()}<span class="estimated">${days}</span></span>` : nothing}
        ${option.dutiesPaid ? html`<span>${door()}<span>${words.t(option.dutiesPaid === 'ddp' ? 'delivery.ddp' : 'delivery.dap')}</span></span>` : nothing}
        ${option.carrier && !option.title.includes(option.carrier) ? html`<span>${box()}<bdi>${option.carrier}</bdi></span>` : nothing}
        ${option.description ? html`<span>${pin()}<bdi>${option.description}</bdi></span>` : nothing}
      </span>
    </label>`;
}
