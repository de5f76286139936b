import type { Checkout, Shop } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayRange } from '../../internal/dates.ts';
import { regionName } from '../../internal/names.ts';
import { numberText } from '../../internal/words.ts';
import { type Bill, billTemplate, totalOf } from '../../order/shared/bill.ts';
import { fieldTemplate } from '../../order/shared/field.ts';
import { addressLines, goodsTemplate } from '../../order/shared/goods.ts';
import { bag, chevron, tick } from '../../order/shared/icons.ts';
import { joined, type OrderWords } from '../../order/shared/words.ts';
import { moneyTemplate } from '../../templates/money.ts';
import {
  addressFields,
  FIELD_HINTS,
  type FieldRule,
  hasRegionCodes,
  isTooLong,
  labelKey,
  longestOf,
  NUMERIC_POSTCODE,
} from './address-fields.ts';
import { optionsOf, STEPS, type Step } from './steps.ts';
import type { FieldName } from './typed-fields.ts';

export interface StepView {
  step: Step;
  state: 'todo' | 'now' | 'done' | 'wrong';
  prefix: string;
  /** What was said, when it is done. */
  said?: unknown;
  body?: unknown;
  change(step: Step): void;
}

/** One step: a number, a title; folded to one line when it is done. */
export const stepTemplate = (
  { step, state, prefix, said, body, change }: StepView,
  words: OrderWords,
): TemplateResult => html`
  <section class="step ${state} ${state === 'wrong' ? 'now' : ''}" part="step step-${step}" aria-labelledby="${prefix}-${step}" aria-current=${body ? 'step' : nothing}>
    <span class="n" aria-hidden="true">${state === 'done' ? tick() : numberText(STEPS.indexOf(step) + 1, words.language)}</span>
    <header class="head">
      <h2 id="${prefix}-${step}">${words.t(`checkout.${step}`)}</h2>
      ${state === 'done' ? html`<button type="button" class="link" aria-label=${words.t('order.pair', { name: words.t('checkout.change'), value: words.t(`checkout.${step}`) })} @click=${() => change(step)}>${words.t('checkout.change')}</button>` : nothing}
    </header>
    ${said ? html`<p class="said">${said}</p>` : nothing}
    ${body ? html`<div class="body">${body}</div>` : nothing}
  </section>`;

/** What a step that is done says. */
export function saidTemplate(step: Step, checkout: Checkout, words: OrderWords): unknown {
  if (step === 'contact') return html`<bdi>${checkout.buyer?.email}</bdi>`;
  if (step === 'address') return joined(addressLines(checkout.shippingAddress ?? {}, words.language), words.language);
  return optionsOf(checkout).map((option) => {
    const cost = totalOf(option.totals) ?? option.totals[0];
    const days = dayRange(option.earliestFulfillmentTime, option.latestFulfillmentTime, words);
    return html`<div>${joined([option.title, days], words.language)}${cost?.amount ? html` · ${moneyTemplate(cost, words.language, { class: 'plain' })}` : nothing}</div>`;
  });
}

export interface FieldsView {
  step: 'contact' | 'address';
  prefix: string;
  shop: Shop | undefined;
  errors: ReadonlyMap<string, string>;
  value(name: FieldName): string;
}

/** The fields of a step, in the order of the country. What the backend asks for beyond our table is asked for too. */
export function fieldRules(
  step: 'contact' | 'address',
  country: string,
  errors: ReadonlyMap<string, string>,
): { name: FieldName; required: boolean; span: number }[] {
  if (step === 'contact') return [{ name: 'email', required: true, span: 12 }];
  const rules = addressFields(country);
  const known = (name: string) => rules.some((rule) => rule.name === name);
  for (const name of errors.keys()) {
    if (name in FIELD_HINTS && name !== 'email' && name !== 'addressCountry' && !known(name))
      rules.push({ name: name as FieldRule['name'], required: true, span: 12 });
  }
  return [{ name: 'addressCountry', required: true, span: 12 }, ...rules];
}

export function fieldsTemplate({ step, prefix, shop, errors, value }: FieldsView, words: OrderWords): TemplateResult {
  const country = value('addressCountry');
  const field = ({ name, required, span }: ReturnType<typeof fieldRules>[number]) => {
    const choices =
      name === 'addressCountry'
        ? countries(shop, country, words.language)
        : name === 'addressRegion' && hasRegionCodes(country)
          ? regions(country, words)
          : undefined;
    const hint = name === 'email' ? 'checkout.email_hint' : name === 'phoneNumber' ? 'checkout.phone_hint' : '';
    return fieldTemplate({
      id: `${prefix}-${name}`,
      name,
      label: words.t(labelKey(name, country)),
      value: value(name),
      required,
      optional: words.t('checkout.optional'),
      span,
      error: errors.get(name),
      // Said while it is typed, and never cut off: what was pasted is the shopper's to shorten.
      hint:
        isTooLong(name, value(name)) && !errors.has(name)
          ? words.t('checkout.full', { count: longestOf(name) })
          : words.t(hint),
      ...FIELD_HINTS[name],
      ...(name === 'postalCode' && NUMERIC_POSTCODE.has(country) ? { inputmode: 'numeric' } : {}),
      ...(choices ? { choices } : {}),
    });
  };
  // A browser that fills the form in goes on with the fields that it found, after the country has moved them about.
  const fields = repeat(fieldRules(step, country, errors), ({ name }) => name, field);
  return html`<div class="form-host"><div class="form">${fields}</div></div>`;
}

let regionNames: Readonly<Record<string, string>> | undefined;

/** The regions of a country, by code. Undefined until they are there: a code can be typed too. */
function regions(country: string, words: OrderWords): [string, string][] | undefined {
  const listed = regionNames?.[country]?.split('|').map((line): [string, string] => {
    const [code, ...name] = line.split(' ');
    return [code as string, name.join(' ')];
  });
  if (listed) return [['', ''], ...listed];
  import('./region-names.ts').then(
    ({ REGION_NAMES }) => {
      regionNames = REGION_NAMES;
      words.requestUpdate();
    },
    () => {},
  );
  return undefined;
}

/** The countries that the shop delivers to, by name; the one that is chosen, even if it is none of them. */
function countries(shop: Shop | undefined, chosen: string, language: string): [string, string][] {
  const codes = new Set([...(shop?.markets.map(({ country }) => country) ?? []), ...(chosen ? [chosen] : [])]);
  return [...codes]
    .map((code): [string, string] => [code, regionName(code, language)])
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}

/** What is bought and what it costs. */
export function summaryTemplate(checkout: Checkout, busy: boolean, words: OrderWords): TemplateResult {
  const options = optionsOf(checkout);
  const bill: Bill = {
    ...checkout,
    dutiesPaid: options.length > 0 && options.every(({ dutiesPaid }) => dutiesPaid === 'ddp'),
  };
  return html`<div class="summary" part="summary" aria-busy=${busy}>${goodsTemplate(checkout.lineItems, words)}${billTemplate(bill, words)}</div>`;
}

/** The same, folded to a bar with the total, for narrow places. */
export function foldTemplate(checkout: Checkout, busy: boolean, words: OrderWords): TemplateResult {
  const total = totalOf(checkout.totals);
  const count = checkout.lineItems.reduce((pieces, { quantity }) => pieces + quantity, 0);
  return html`
    <details class="fold">
      <summary>${bag()}<span>${words.t('bill.pieces', { count })}</span>${chevron()}<span>${total ? moneyTemplate(total, words.language) : nothing}</span></summary>
      ${summaryTemplate(checkout, busy, words)}
    </details>`;
}

/** Bones of the size of what comes. */
export const bonesTemplate = (): TemplateResult => html`
  <div class="grid" aria-hidden="true">
    <div class="main">
      <div class="fold"><span class="bone bar-bone"></span></div>
      <div class="steps">
        ${STEPS.map(
          (step) => html`<div class="step"><span class="bone dot"></span><span class="bone head-bone"></span>
            ${step === 'contact' ? html`<div class="body"><span class="bone field-bone"></span><span class="bone button-bone"></span></div>` : nothing}</div>`,
        )}
      </div>
    </div>
    <div class="side"><div class="summary"><span class="bone row-bone"></span><span class="bone row-bone"></span><span class="bone row-bone"></span></div></div>
  </div>`;
