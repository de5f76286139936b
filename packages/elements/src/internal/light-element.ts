import type { CSSResult, PropertyValues } from 'lit';
import { LIGHT, scopedCss } from './scoped-sheet.ts';
import { WaresElement } from './wares-element.ts';

type Root = Document | ShadowRoot;

/** One sheet per class, and how many elements of each root use it. */
const sheets = new WeakMap<object, CSSStyleSheet>();
const users = new WeakMap<CSSStyleSheet, Map<Root, number>>();

function adopt(root: Root, sheet: CSSStyleSheet, step: 1 | -1): void {
  const roots = users.get(sheet) ?? new Map<Root, number>();
  users.set(sheet, roots);
  const count = (roots.get(root) ?? 0) + step;
  if (count > 0) roots.set(root, count);
  else roots.delete(root);
  if (count === 1 && step === 1) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (count === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
}

/**
 * An element that renders into its light DOM, so that its inputs belong to the page's forms: browsers fill them in,
 * password managers find them, Enter sends them. Its styles are one constructable sheet, given to the document (or the
 * shadow root that it is in) while at least one such element is there.
 */
export abstract class WaresLightElement extends WaresElement {
  /** As `static styles` of an element with a shadow root. */
  static sheets: readonly CSSResult[] = [];

  #root: Root | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    this.setAttribute(LIGHT, '');
    super.connectedCallback();
    const root = this.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#root = root;
    adopt(root, this.#sheet(), 1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#root) adopt(this.#root, this.#sheet(), -1);
    this.#root = undefined;
  }

  /**
   * A browser that translates the page puts `<font>` in place of each text. Lit writes into the text that it made: without
   * it a changed label or amount would be written nowhere. What is translated stays until it changes.
   */
  protected override update(changed: PropertyValues): void {
    for (const font of this.querySelectorAll('font:not(font font, [data-wares-mount] font)'))
      font.replaceWith(font.textContent);
    super.update(changed);
  }

  #sheet(): CSSStyleSheet {
    const type = this.constructor as typeof WaresLightElement;
    let sheet = sheets.get(type.sheets);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(scopedCss(type.sheets).cssText);
      sheets.set(type.sheets, sheet);
    }
    return sheet;
  }
}
