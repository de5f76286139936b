import type { Product, ProductOption, Variant } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceOf, variantFor } from '../../internal/variants.ts';
import type { Words } from '../../internal/words.ts';
import { swatchStyle } from '../../templates/marks.ts';

/** One group of radio buttons per option: swatches where every value has a colour, words otherwise. */
export const optionsTemplate = (
  words: Words,
  product: Product,
  variant: Variant,
  choose: (id: string) => void,
): unknown => {
  const options = product.options.filter(({ values }) => values.length > 1);
  return options.length
    ? html`<div class="options" part="options">${options.map((option) => optionTemplate(words, product, variant, option, choose))}</div>`
    : nothing;
};

function optionTemplate(
  words: Words,
  product: Product,
  variant: Variant,
  option: ProductOption,
  choose: (id: string) => void,
): TemplateResult {
  const { name, values } = option;
  const chosen = choiceOf(variant, name);
  const colours = values.every(({ swatch }) => swatch);
  const picks = values.map(({ id, label, swatch }) => ({
    id,
    label,
    swatch,
    target: variantFor(product, variant, option, id),
  }));
  const impossible = picks.find(({ target }) => !target);
  return html`<fieldset class="option">
    <legend>${name}: <b>${values.find(({ id }) => id === chosen)?.label}</b></legend>
    <div class=${colours ? 'swatches' : 'picks'}>${picks.map(({ id, label, swatch, target }) => {
      const state = !target ? ' impossible' : target.availability.available ? '' : ' out';
      return html`<label class=${`${colours ? 'swatch' : 'pick'}${state}`} .style=${colours ? swatchStyle(swatch) : ''}><input type="radio" name=${name} .checked=${id === chosen} ?disabled=${!target} @change=${() => target && choose(target.id)}><span class=${colours ? 'sr' : ''}>${label}</span>${state === ' out' ? html`<span class="sr">, ${words.t('stock.out')}</span>` : nothing}</label>`;
    })}</div>
    ${impossible ? html`<p class="note">${words.t('product.impossible', { value: impossible.label, other: othersOf(variant, name) })}</p>` : nothing}
  </fieldset>`;
}

/** What the other options stand at, in words. */
const othersOf = (variant: Variant, name: string): string =>
  variant.options
    .filter((option) => option.name !== name)
    .map(({ label }) => label)
    .join(', ');
