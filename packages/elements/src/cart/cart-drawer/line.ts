import type { LineItem } from '@wares/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { safeMediaUrl } from '../../internal/gates.ts';
import { minus, plus } from '../../templates/icons.ts';
import { moneyTemplate } from '../../templates/money.ts';

/** What a line of the cart needs from the drawer. */
export interface LineContext {
  busy: boolean;
  language: string;
  t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  href: string | undefined;
  /** Sets a quantity; 0 removes. */
  set: (line: LineItem, quantity: number) => void;
}

/** One line: picture, title, what it costs, how many. */
export function lineTemplate(line: LineItem, { busy, language, t, href, set }: LineContext): TemplateResult {
  const { item, quantity, maximumQuantity } = line;
  const sum = line.totals.find(({ type }) => type === 'total') ?? line.totals.find(({ type }) => type === 'subtotal');
  const most = maximumQuantity !== undefined && quantity >= maximumQuantity;
  const picture = safeMediaUrl(item.imageUrl);
  return html`<article class="row" part="line" aria-busy=${busy}>
    ${picture ? html`<img class="media" src=${picture} alt="" width="76" height="95" loading="lazy" />` : html`<span class="media"></span>`}
    <h3>${href ? html`<a href=${href}>${item.title}</a>` : item.title}</h3>
    <p class="sum ${busy ? 'muted' : ''}">${sum ? moneyTemplate(sum, language) : nothing}</p>
    ${item.variantTitle ? html`<p class="options">${item.variantTitle}</p>` : nothing}
    ${most ? html`<p class="options most">${t('cart.most', { count: maximumQuantity })}</p>` : nothing}
    <div class="tools">
      <div class="stepper" role="group" aria-label=${t('cart.quantity', { title: item.title })}>
        <button type="button" aria-label=${t('cart.less')} ?disabled=${quantity <= 1} @click=${() => set(line, quantity - 1)}>${minus()}</button>
        <output>${quantity}</output>
        <button type="button" aria-label=${t('cart.more')} ?disabled=${most} @click=${() => set(line, quantity + 1)}>${plus()}</button>
      </div>
      <button class="link" type="button" aria-label=${t('cart.remove-title', { title: item.title })} @click=${() => set(line, 0)}>${t('cart.remove')}</button>
    </div>
  </article>`;
}
