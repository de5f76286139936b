import type { Storefront } from '@wares/stores';
import { listsOf, type ProductListStore } from '@wares/stores/lists';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ListToggle } from '../shared/list-toggle.ts';

/**
 * A heart that puts the product on the shopper's wish list and takes it off again. Needs no line: the list is kept in
 * the browser.
 *
 * @summary The heart of a product.
 * @event wares-wishlist-change - Before the product goes on the list or off it. Cancelable.
 * @csspart button - The button.
 * @cssstate loading - A bone stands in for the button.
 * @cssstate empty - Nobody has said which product.
 * @cssstate ready - It can be pressed.
 */
export class WaresWishlistButton extends ListToggle {
  static override properties: PropertyDeclarations = {
    labelled: { type: Boolean },
    overlay: { type: Boolean, reflect: true },
  };

  /** Shows the words beside the heart. Default false. */
  declare labelled: boolean;
  /** Stands in the upper corner of a picture, whose box is positioned. Default false. */
  declare overlay: boolean;

  protected override readonly kind = 'wishlist';

  constructor() {
    super();
    this.labelled = false;
    this.overlay = false;
  }

  protected override listOf(shop: Storefront): ProductListStore {
    return listsOf(shop).wishlist;
  }

  protected override face(): TemplateResult {
    return html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 16.5L3.6 10a3.9 3.9 0 015.5-5.5l.9.9.9-.9a3.9 3.9 0 015.5 5.5z" /></svg>${this.labelled ? this.t('wishlist.label') : ''}`;
  }
}
