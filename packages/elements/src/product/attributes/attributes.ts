import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { regionName } from '../../internal/names.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { weightText } from '../../internal/weight.ts';
import { styles } from './attributes.styles.ts';

/**
 * Facts about a product, in two columns: what the shop tells, and, when asked for, what customs will want to know.
 *
 * @summary A table of facts.
 * @csspart attributes - The list.
 * @csspart name - The name of a fact.
 * @csspart value - What it is.
 * @cssstate loading - Bones stand in for the facts.
 * @cssstate empty - The shop tells none.
 * @cssstate error - The product did not load.
 * @cssstate ready - The facts are shown.
 */
export class WaresAttributes extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { customs: { type: Boolean } };

  /** Adds material, country of origin, weight and tariff code. Default false. */
  declare customs: boolean;

  constructor() {
    super();
    this.customs = false;
  }

  #customs({ customs }: Product): (readonly [string, string])[] {
    if (!this.customs || !customs) return [];
    const { material, originCountry, weight, hsCode } = customs;
    return [
      ...(material ? [[this.t('facts.material'), material] as const] : []),
      ...(originCountry ? [[this.t('facts.origin'), regionName(originCountry, this.language)] as const] : []),
      ...(weight && weight > 0 ? [[this.t('facts.weight'), weightText(weight, this.language)] as const] : []),
      ...(hsCode ? [[this.t('facts.hs'), hsCode] as const] : []),
    ];
  }

  protected override bones(): unknown {
    return html`<div class="facts" aria-busy="true"><span class="bone"></span><span class="bone"></span></div>`;
  }

  protected override show(product: Product): unknown {
    const own = (product.attributes ?? []).map(({ name, value }) => [name, value] as const);
    // What the shop tells itself, be it under a name of its own, is said once.
    const isTold = ([name, value]: readonly [string, string]) =>
      own.some(([known, told]) => known === name || told === value);
    const facts = [...own, ...this.#customs(product).filter((fact) => !isTold(fact))];
    if (!facts.length) return nothing;
    return html`<dl class="facts" part="attributes">${facts.map(
      ([name, value]) => html`<div><dt part="name">${name}</dt><dd part="value"><bdi>${value}</bdi></dd></div>`,
    )}</dl>`;
  }
}
