import type { Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { safeUrl } from '../../internal/gates.ts';
import { ProductPiece } from '../../internal/product-piece.ts';
import { tick } from '../../templates/icons.ts';
import { styles } from './share.styles.ts';

/** How long the tick stands, in milliseconds. */
const DONE = 1600;

/**
 * Passes the product's address on: by the system's own way where there is one, else by copying it or by e-mail. Nobody
 * else is asked.
 *
 * @summary Shares a product.
 * @event wares-share - Before the address is shared; cancelable.
 * @csspart button - A button: share, or copy the link.
 * @csspart mail - The link that opens an e-mail.
 * @csspart link - The field with the address, where it cannot be copied by a button.
 * @cssstate loading - A bone stands in for the button.
 * @cssstate error - The product did not load.
 * @cssstate ready - It can be shared.
 */
export class WaresShare extends ProductPiece {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    url: {},
    _state: { state: true },
  };

  /** What is shared. Default: the product's own page, else the page that is open. */
  declare url: string | undefined;
  declare private _state: 'idle' | 'copied' | 'by-hand';

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._state = 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    if (this._state === 'copied') this._state = 'idle';
  }

  #address(product: Product): string {
    const url = safeUrl(this.url) ?? safeUrl(product.url) ?? location.href;
    return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : location.href;
  }

  async #share(product: Product): Promise<void> {
    const data = { url: this.#address(product), title: product.title };
    if (!this.emit('wares-share', data, true)) return;
    if (this.#system(product)) {
      try {
        await navigator.share(data);
        return;
      } catch (error) {
        // The shopper has thought better of it.
        if ((error as Error).name === 'AbortError') return;
      }
    }
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(data.url);
      this._state = 'copied';
      this.announce(this.t('share.copied'));
      if (this.isConnected) this.#timer = setTimeout(() => (this._state = 'idle'), DONE);
    } catch {
      this._state = 'by-hand';
      await this.updateComplete;
      this.renderRoot.querySelector('input')?.select();
    }
  }

  #system(product: Product): boolean {
    const data = { url: this.#address(product), title: product.title };
    return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true);
  }

  protected override show(product: Product): unknown {
    const url = this.#address(product);
    const button = (label: unknown) =>
      html`<button class="button secondary" type="button" part="button" @click=${() => void this.#share(product)}>${label}</button>`;
    if (this.#system(product) && this._state === 'idle')
      return html`<div class="row">${button(this.t('share.label'))}</div>`;
    const copied = this._state === 'copied';
    const subject = encodeURIComponent(product.title.replace(/\p{Cs}/gu, '\ufffd'));
    return html`<div class="row" role="group" aria-label=${this.t('share.label')}>${button(
      copied ? html`${tick()}${this.t('share.copied')}` : this.t('share.copy'),
    )}<a class="button secondary" part="mail" href=${`mailto:?subject=${subject}&body=${encodeURIComponent(url)}`}>${this.t('share.mail')}</a></div>${
      this._state === 'by-hand'
        ? html`<label class="by-hand"><span class="note">${this.t('share.by_hand')}</span><input part="link" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>`
        : nothing
    }`;
  }
}
