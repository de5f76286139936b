import type { Product, ProductOption, Variant } from '@wares/contract';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ProductPiece } from '../../internal/product-piece.ts';
import { variantIndex } from '../../internal/variant-index.ts';
import { stockOf } from '../../internal/variants.ts';
import { chevron } from '../../templates/icons.ts';
import { swatchStyle } from '../../templates/marks.ts';
import { styles } from './variant-picker.styles.ts';

/** More values than this are a list to unfold. */
const MANY = 12;

const KINDS = ['buttons', 'swatches', 'select'] as const;
type Kind = (typeof KINDS)[number];

/** A value as it stands to what else is chosen. */
interface Pick {
  id: string;
  label: string;
  swatch?: string | undefined;
  state: '' | 'out' | 'impossible';
  /** Key of the words for it when it cannot be had. */
  out: string;
}

/**
 * The options of a product: words in boxes, colours in circles, long lists to unfold. What is sold out, and what does
 * not go with the rest of the choice, keeps its place and can be chosen; the latter moves the other options to the
 * nearest combination that there is, and says so.
 *
 * @summary The choice of a variant.
 * @event wares-variant-change - The shopper has chosen a variant.
 * @csspart options - All options.
 * @csspart option - One option with its values.
 * @csspart value - One value of an option.
 * @csspart select - The list of an option that unfolds.
 * @csspart note - The sentence about what does not go together.
 * @cssstate loading - A bone stands in for the options.
 * @cssstate empty - There is nothing to choose.
 * @cssstate error - The product did not load.
 * @cssstate ready - The options are shown.
 */
export class WaresVariantPicker extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { as: {} };

  /**
   * How options look: `buttons`, `swatches` or `select`, one for all or one for each in the product's order, e.g.
   * `swatches select`; `auto` leaves one to the element. Default: swatches where every value has a colour, a list to
   * unfold beyond twelve values, buttons otherwise.
   */
  declare as: string | undefined;

  /** What choosing has moved, in words, and for which variant it was said. */
  #moved: { of: string; text: string } | undefined;

  #kind({ values }: ProductOption, at: number): Kind {
    const asked = (this.as ?? '').split(/[\s,]+/).filter(Boolean);
    const wish = KINDS.find((kind) => kind === (asked.length === 1 ? asked[0] : asked[at]));
    const colours = values.every(({ swatch }) => swatch);
    if (wish && (wish !== 'swatches' || colours)) return wish;
    if (values.length > MANY) return 'select';
    return colours ? 'swatches' : 'buttons';
  }

  #labels(product: Product, choices: readonly (string | undefined)[], but: number): string {
    return product.options
      .flatMap(({ values }, at) =>
        at === but || values.length < 2 ? [] : (values.find(({ id }) => id === choices[at])?.label ?? []),
      )
      .reduce((first, second) => (first ? this.t('product.list', { first, second }) : second), '');
  }

  #choose(product: Product, variant: Variant, at: number, id: string): void {
    const index = variantIndex(product);
    const choices = index.choices(variant);
    const wanted = choices.with(at, id);
    const exact = index.find(wanted);
    const target = exact ?? index.nearest(wanted, at);
    if (!target) {
      // No variant has a value of this option: back to what is chosen.
      this.requestUpdate();
      return;
    }
    const text = exact
      ? ''
      : this.t('product.moved', {
          value: product.options[at]?.values.find((value) => value.id === id)?.label ?? '',
          other: this.#labels(product, choices, at),
          now: this.#labels(product, index.choices(target), at),
        });
    this.#moved = { of: target.id, text };
    this.context.choose(target.id, text);
  }

  #select(
    option: ProductOption,
    picks: readonly Pick[],
    chosen: string | undefined,
    choose: (id: string) => void,
  ): TemplateResult {
    const note = ({ state, out }: Pick) => (state === 'out' ? this.t(out) : this.t('product.elsewhere'));
    return html`<label class="option" part="option"><span class="legend">${option.name}</span>
      <span class="control"><select part="select" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${picks.map((pick) => html`<option value=${pick.id} .selected=${live(pick.id === chosen)}>${pick.state ? this.t('product.aside', { value: pick.label, note: note(pick) }) : pick.label}</option>`)}
      </select>${chevron()}</span></label>`;
  }

  #radios(
    option: ProductOption,
    at: number,
    picks: readonly Pick[],
    chosen: string | undefined,
    choose: (id: string) => void,
    other: string,
  ): TemplateResult {
    const colours = this.#kind(option, at) === 'swatches';
    return html`<div class="option" part="option" role="radiogroup" aria-labelledby=${`l${at}`}>
      <span class="legend" id=${`l${at}`}>${this.phrase('product.pair', { name: option.name, value: html`<b>${picks.find(({ id }) => id === chosen)?.label}</b>` })}</span>
      <div class=${colours ? 'swatches' : 'picks'}>${picks.map(({ id, label, swatch, state, out }) => {
        const hint = state && (state === 'out' ? this.t(out) : this.t('product.not_with', { other }));
        const said = hint ? this.t('product.list', { first: label, second: hint }) : label;
        return html`<label class="${colours ? 'swatch' : 'pick'} ${state}" part="value" title=${colours || hint ? said : nothing} .style=${colours ? swatchStyle(swatch) : ''}><input type="radio" name=${`o${at}`} aria-label=${hint ? said : nothing} .checked=${live(id === chosen)} @change=${() => choose(id)}><span class=${colours ? 'sr' : ''}>${label}</span></label>`;
      })}</div>
    </div>`;
  }

  protected override bones(): unknown {
    return html`<div class="options" aria-busy="true"><span class="bone"></span></div>`;
  }

  /** Instead of a variant that is gone another can be chosen. */
  protected override update(changed: PropertyValues): void {
    if (this.context.product && !this.context.variant) this.variantId = undefined;
    super.update(changed);
  }

  protected override show(product: Product, variant: Variant): unknown {
    const index = variantIndex(product);
    const choices = index.choices(variant);
    let impossible: { value: string; other: string } | undefined;
    let many = false;
    const options = product.options.map((option, at) => {
      // A value that no variant has is no choice. Where that is so of all of them, their names are wrong, not they.
      const had = option.values.filter(({ id }) => index.has(at, id));
      const values = had.length ? had : option.values;
      if (values.length < 2) return nothing;
      const other = this.#labels(product, choices, at);
      const picks = values.map(({ id, label, swatch }): Pick => {
        const target = index.find(choices.with(at, id));
        if (!target) {
          many ||= impossible !== undefined;
          impossible ??= { value: label, other };
        }
        const state = !target ? 'impossible' : target.availability.available ? '' : 'out';
        return { id, label, swatch, state, out: target ? stockOf(target).key : '' };
      });
      const choose = (id: string) => this.#choose(product, variant, at, id);
      return this.#kind(option, at) === 'select'
        ? this.#select(option, picks, choices[at], choose)
        : this.#radios(option, at, picks, choices[at], choose, other);
    });
    if (options.every((option) => option === nothing)) return nothing;
    const moved = this.#moved?.of === variant.id ? this.#moved.text : '';
    const note =
      moved || (impossible ? this.t(many ? 'product.impossible_some' : 'product.impossible', impossible) : '');
    return html`<div class="options" part="options">${options}${note ? html`<p class="note" part="note">${note}</p>` : nothing}</div>`;
  }
}
