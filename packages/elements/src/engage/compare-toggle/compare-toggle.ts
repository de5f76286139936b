import type { Storefront } from '@wares/stores';
import { listsOf, type ProductListStore } from '@wares/stores/lists';
import { html, type TemplateResult } from 'lit';
import { ListToggle } from '../shared/list-toggle.ts';

/**
 * A button that puts the product into the comparison and takes it out again. Says so when there is no room for another.
 *
 * @summary Puts a product into the comparison.
 * @event wares-compare-change - Before the product goes into the comparison or out of it. Cancelable.
 * @csspart button - The button.
 * @csspart note - The line that says that there is no room.
 * @cssstate loading - A bone stands in for the button.
 * @cssstate empty - Nobody has said which product.
 * @cssstate ready - It can be pressed.
 */
export class WaresCompareToggle extends ListToggle {
  protected override readonly kind = 'compare';

  protected override listOf(shop: Storefront): ProductListStore {
    return listsOf(shop).compare;
  }

  protected override face(): TemplateResult {
    return html`<svg class="sm box" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5l4 4 8-9" /></svg>${this.t('compare.label')}`;
  }
}
