import type { Product } from '@wares/contract';
import { html, type PropertyDeclarations } from 'lit';
import { ProductPiece } from '../../internal/product-piece.ts';
import { styles } from './title.styles.ts';

/**
 * The name of a product, as a heading.
 *
 * @summary The product's name.
 * @csspart title - The heading.
 * @cssstate loading - A bone stands in for the name.
 * @cssstate error - The product did not load.
 * @cssstate ready - The name is shown.
 */
export class WaresTitle extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = { level: { type: Number } };

  /** Level of the heading, 1 to 6. Default 1. */
  declare level: number;

  #heading: HTMLHeadingElement | undefined;

  constructor() {
    super();
    this.level = 1;
  }

  protected override bones(): unknown {
    return html`<span class="title bone" aria-busy="true"></span>`;
  }

  protected override show({ title }: Product): unknown {
    const tag = `h${Math.min(6, Math.max(1, Math.trunc(this.level) || 1))}`;
    if (this.#heading?.localName !== tag) {
      this.#heading = document.createElement(tag) as HTMLHeadingElement;
      this.#heading.className = 'title';
      this.#heading.part.add('title');
    }
    // For Firefox, which does not see in here that the element's own language has changed.
    this.#heading.lang = this.language;
    this.#heading.textContent = title;
    return this.#heading;
  }
}
