import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { ProductPiece } from '../../internal/product-piece.ts';
import { styles } from './description.styles.ts';

/** Rich text that was asked for, and its nodes once the gate has let them pass. */
interface Rich {
  html: string;
  level: number;
  node?: HTMLElement | undefined;
}

/**
 * The description of a product: rich where the shop gives rich text, plain otherwise. Rich text passes a sanitiser,
 * which is loaded only then; until it is there, and where it cannot be, the plain text stands.
 *
 * @summary The product's description.
 * @csspart description - The text.
 * @cssstate loading - Bones stand in for the text.
 * @cssstate empty - The product has no description.
 * @cssstate error - The product did not load.
 * @cssstate ready - The text is shown.
 */
export class WaresDescription extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    plain: { type: Boolean },
    level: { type: Number },
  };

  /** Shows plain text even where there is rich text. Default false. */
  declare plain: boolean;
  /** Level of the highest heading in rich text, 1 to 6. Default 3. */
  declare level: number;

  #rich: Rich | undefined;

  constructor() {
    super();
    this.plain = false;
    this.level = 3;
  }

  /** The rich text as nodes, once the gate has let it pass. */
  #node(markup: string): HTMLElement | undefined {
    const level = Math.min(6, Math.max(1, Math.trunc(this.level) || 3));
    if (this.#rich?.html !== markup || this.#rich.level !== level) {
      const asked: Rich = { html: markup, level };
      this.#rich = asked;
      import('../../internal/html-gate.ts').then(
        ({ cleanHtml }) => {
          asked.node = cleanHtml(markup, level);
          asked.node?.classList.add('rich');
          if (asked === this.#rich) this.requestUpdate();
        },
        // The line may be back at the next change; the plain text stands meanwhile.
        () => {
          if (asked === this.#rich) this.#rich = undefined;
        },
      );
    }
    return this.#rich?.node;
  }

  protected override bones(): unknown {
    return html`<div class="bones" aria-busy="true"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>`;
  }

  protected override show({ description: { plain, html: markup } }: Product): unknown {
    const node = markup && !this.plain ? this.#node(markup) : undefined;
    if (!node && !plain) return nothing;
    return html`<div class="text" part="description">${node ?? html`<p class="plain">${plain}</p>`}</div>`;
  }
}
