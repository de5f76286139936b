import type { Media, Product } from '@wares/contract';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ProductController } from '../../controllers/product-controller.ts';
import { errorText, isFinal } from '../../internal/error-text.ts';
import { isShortcut } from '../../internal/shortcut.ts';
import { showState } from '../../internal/states.ts';
import { WaresElement } from '../../internal/wares-element.ts';
import type { MessageGroup } from '../../localization.ts';
import { productWords } from '../../messages/product.ts';
import { shopWords } from '../../messages/shop.ts';
import { pictureTemplate } from '../../templates/picture.ts';
import { styles } from './gallery.styles.ts';
import { cube, magnifier, missing, play, turn } from './icons.ts';
import type { LiveView } from './live.ts';
import { framesOf, mediaOf, seenIn, stillOf } from './media.ts';
import { back, forward } from './step-icons.ts';

const SIZES = '(min-width: 1060px) 50vw, 100vw';
const ICONS = { video: play, spin_360: turn, model_3d: cube } as const;

type Kind = keyof typeof ICONS;

/**
 * The pictures, films, turns and models of a product or of its chosen variant. Swiped, or walked with the arrow keys or
 * the small pictures. What is heavy is loaded when it is asked for: the large picture by zooming, a film, the frames of
 * a turn and the viewer of a model by pressing. Stands inside a product element, or says which product by `handle`.
 *
 * @summary Pictures to swipe, zoom and turn.
 * @event wares-gallery-change - Another medium is shown; tells its `index`, counted from 0.
 * @csspart gallery - All of it.
 * @csspart stage - The large picture.
 * @csspart thumbnails - The row of small pictures.
 * @csspart thumbnail - A small picture.
 * @csspart tool - A pill on the large picture: zoom, turn, count; over what runs, the ways on and out.
 * @csspart live-bar - The bar over a film, turn or model that runs: count, previous, next, close.
 * @csspart zoom - The dialog with the large picture.
 * @csspart missing - What stands in place of a picture that did not load.
 * @cssproperty [--wares-media-ratio=4 / 5] - Shape of the pictures.
 * @cssproperty [--wares-bleed=0px] - How far the large picture reaches over its box on narrow pages.
 * @cssstate loading - A bone stands in for the pictures.
 * @cssstate empty - The product has no picture.
 * @cssstate error - The product did not load, or is gone.
 * @cssstate ready - The pictures are shown.
 */
export class WaresGallery extends WaresElement {
  static override styles = styles;
  static override messageGroups: readonly MessageGroup[] = [shopWords, productWords];

  static override properties: PropertyDeclarations = {
    handle: {},
    variantId: { attribute: 'variant-id' },
    noZoom: { type: Boolean, attribute: 'no-zoom' },
    noLens: { type: Boolean, attribute: 'no-lens' },
  };

  /** Loads this product. Default: the product around the element. */
  declare handle: string | undefined;
  /** Shows this variant. Default: the chosen one, else the cheapest that can be bought. */
  declare variantId: string | undefined;
  /** Leaves zooming out. Default false. */
  declare noZoom: boolean;
  /** Leaves out the lens that follows a resting mouse. Default false. */
  declare noLens: boolean;

  readonly #product = new ProductController(this);
  #rewind = false;
  #media: Media[] = [];
  #of = '';
  #at = 0;
  /** Where a scroll of our own is going. */
  #going: number | undefined;
  #rtl: boolean | undefined;
  /** Addresses of pictures that did not load. */
  readonly #broken = new Set<string>();
  /** Index of the film, turn or model that was asked for. */
  #live: number | undefined;
  #failed: number | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #view: LiveView | undefined;
  /** How what runs is shown; comes with the first. */
  #running: Pick<typeof import('./live.ts'), 'liveBar' | 'liveTemplate'> | undefined;
  #speakZoom: (() => void) | undefined;
  #stopLens: (() => void) | undefined;

  /** Index of the medium that is shown, counted from 0. */
  get index(): number {
    return this.#at;
  }

  /** Shows the medium at an index; beyond the ends, the last or first. */
  show(index: number): void {
    this.#go(index, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #go(index: number, smooth: boolean): void {
    const at = Math.min(Math.max(index, 0), this.#media.length - 1);
    // At once from what runs: a slide that changes on its way would end the way.
    const near = this.#live === undefined && Math.abs(at - this.#at) === 1;
    this.#going = at;
    this.#turnTo(at);
    const strip = this.#strip;
    const slide = strip?.children[at] as HTMLElement | undefined;
    // By its place, not by a distance, which would stop at the next picture; measured, since scrolling goes from the inline start, to the left in Arabic.
    if (strip && slide)
      strip.scrollTo({
        left: strip.scrollLeft + slide.getBoundingClientRect().left - strip.getBoundingClientRect().left,
        behavior: smooth && near ? 'smooth' : 'instant',
      });
  }

  get #strip(): HTMLElement | null {
    return this.renderRoot.querySelector('.strip');
  }

  /** After the product controller has looked for its product. */
  protected override update(changed: PropertyValues): void {
    this.#look();
    super.update(changed);
  }

  #look(): void {
    const { product, variant } = this.#product;
    this.#media = product ? mediaOf(product, variant) : [];
    const of = this.#media.map(({ url }) => url).join(' ');
    if (of === this.#of) return;
    // Another product or another variant: from its first picture on.
    this.#of = of;
    this.#at = 0;
    this.#stop();
    this.#rewind = true;
  }

  protected override updated(): void {
    this.#view?.speak?.();
    this.#speakZoom?.();
    this.#keepPlace();
    if (!this.#rewind) return;
    this.#rewind = false;
    this.#strip?.scrollTo({ left: 0, behavior: 'instant' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#rest);
    this.#stopLens?.();
    this.#stopLens = undefined;
    this.#view?.stop();
    this.#view = undefined;
    this.#live = undefined;
    this.#failed = undefined;
  }

  #turnTo(at: number): void {
    if (at === this.#at || at < 0) return;
    this.#stop();
    this.#at = at;
    this.requestUpdate();
    this.emit('wares-gallery-change', { index: at });
  }

  /** Another language may turn the strip round, of which most engines make a jump to its beginning: no swipe. */
  #keepPlace(): boolean {
    const rtl = this.matches(':dir(rtl)');
    const turned = this.#rtl !== undefined && this.#rtl !== rtl;
    this.#rtl = rtl;
    if (turned) this.#go(this.#at, false);
    return turned;
  }

  #handleScroll = (): void => {
    const strip = this.#strip;
    if (!strip) return;
    if (this.#keepPlace()) return;
    const { left, width } = strip.getBoundingClientRect();
    const middle = left + width / 2;
    const at = [...strip.children].findIndex((slide) => {
      const box = slide.getBoundingClientRect();
      return box.left <= middle && middle < box.right;
    });
    // On the way to a picture that was asked for, those between are not shown.
    if (this.#going === undefined || this.#going === at) {
      this.#going = undefined;
      this.#turnTo(at);
    }
  };

  #handleScrollEnd = (): void => {
    this.#going = undefined;
    this.#handleScroll();
  };

  #handleKey = async (event: KeyboardEvent): Promise<void> => {
    if (isShortcut(event)) return;
    if (event.key === 'Escape' && this.#live !== undefined) {
      event.preventDefault();
      void this.#end();
    }
    // A slider, a film or a model inside reads its keys itself.
    if (event.defaultPrevented || event.target instanceof HTMLVideoElement) return;
    const target = event.target as HTMLElement;
    const thumbs = target.closest('.thumbs');
    // Among the small pictures from the one with the focus, which need not be the one that is shown.
    const at = thumbs ? [...thumbs.children].indexOf(target) : this.#at;
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: this.#media.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.show(to);
    // A small picture that takes the focus says the same by itself.
    if (thumbs) (thumbs.children[this.#at] as HTMLElement).focus();
    else this.#say();
    await this.updateComplete;
    // A button that the next one has not is gone, or stands where nobody comes.
    if (!target.isConnected || target.closest('[inert]')) this.#strip?.focus({ preventScroll: true });
  };

  #handleBroken = (event: Event): void => {
    const place = event.target instanceof HTMLImageElement && event.target.closest('.slide, .thumb');
    const media = place && this.#media[[...(place.parentElement?.children ?? [])].indexOf(place)];
    const url = media && stillOf(media)?.url;
    // The lens and the frames of a turn see to themselves.
    if (!url || (event.target as Element).matches('.lens, .frame')) return;
    this.#broken.add(url);
    this.requestUpdate();
  };

  /** Errors of pictures do not bubble. */
  readonly #listenBroken = { handleEvent: this.#handleBroken, capture: true };

  #zoom = async (): Promise<void> => {
    const pictures = this.#media.filter(({ type }) => type === 'image');
    const at = Math.max(0, pictures.indexOf(this.#media[this.#at] as Media));
    try {
      const { openZoom } = await import('./zoom.ts');
      this.#speakZoom = openZoom({
        root: this.renderRoot as ShadowRoot,
        words: this,
        pictures,
        at,
        title: this.#product.product?.title ?? '',
        show: (picture) => this.show(this.#media.indexOf(picture)),
      });
    } catch {
      this.announce(this.t('gallery.failed'));
    }
  };

  #handleLens = (event: PointerEvent): void => {
    clearTimeout(this.#rest);
    const picture = this.#media[this.#at];
    if (event.pointerType !== 'mouse' || this.noLens || this.noZoom || this.#stopLens || picture?.type !== 'image')
      return;
    if (this.#broken.has(picture.url)) return;
    const slide = this.#strip?.children[this.#at] as HTMLElement | undefined;
    // A mouse that only passes by is not looking.
    this.#rest = setTimeout(async () => {
      const { showLens } = await import('./lens.ts');
      if (slide?.isConnected && slide.matches(':hover') && this.#media[this.#at] === picture)
        this.#stopLens = showLens(slide, picture, event, () => {
          this.#stopLens = undefined;
        });
    }, 250);
  };

  #start = async (index: number): Promise<void> => {
    this.#stop();
    const of = this.#of;
    /** The shopper may have gone on, or chosen another variant. */
    const isHere = () => this.isConnected && this.#at === index && this.#of === of;
    const failed = () => {
      if (!isHere()) return;
      this.#live = undefined;
      this.#failed = index;
      this.requestUpdate();
    };
    /** Or pressed twice. */
    const isWanted = () => isHere() && !this.#view;
    try {
      await this.#loadRunning();
      if (!isWanted()) return;
      this.#live = index;
      this.requestUpdate();
      await this.updateComplete;
      const media = this.#media[index] as Media;
      const slide = this.#strip?.children[index] as HTMLElement;
      if (media.type === 'video') {
        const film = slide.querySelector('video');
        this.#view = { stop: () => film?.pause() };
        // Where playing by itself is not allowed its own button stands ready.
        film?.play().catch(() => {});
        film?.focus();
        return;
      }
      const place = slide.querySelector('.live') as HTMLElement;
      const start =
        media.type === 'spin_360' ? (await import('./spin.ts')).startSpin : (await import('./model.ts')).startModel;
      if (isWanted() && place.isConnected) this.#view = start({ place, media, words: this, failed });
    } catch {
      failed();
    }
  };

  async #loadRunning(): Promise<void> {
    if (this.#running) return;
    const { liveBar, liveStyles, liveTemplate } = await import('./live.ts');
    const root = this.renderRoot as ShadowRoot;
    const sheet = liveStyles.styleSheet;
    if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#running = { liveBar, liveTemplate };
  }

  /** From what runs back to its still; the keyboard stays where it was. */
  async #end(): Promise<void> {
    const index = this.#live;
    this.#stop();
    this.requestUpdate();
    await this.updateComplete;
    this.#strip?.children[index ?? -1]?.querySelector<HTMLElement>('.start')?.focus();
  }

  #slide(media: Media, index: number, title: string): unknown {
    const still = stillOf(media);
    const broken = !still || this.#broken.has(still.url);
    const kind = media.type as Kind;
    const canStart = kind in ICONS && (kind !== 'spin_360' || framesOf(media).length > 0);
    if (this.#live === index) return this.#running?.liveTemplate(this, media);
    return html`${
      broken
        ? html`<div class="missing" part="missing">${missing()}<span>${media.altText || title}</span><span class="sr">${this.t('gallery.missing')}</span></div>`
        : pictureTemplate(still, SIZES, title, index === 0)
    }${
      canStart
        ? html`<button class="start" @click=${() => this.#start(index)}><span class="disc">${ICONS[kind]()}</span><span>${this.t(`gallery.${kind}`)}</span></button>`
        : nothing
    }${this.#failed === index ? html`<p class="failed" role="alert">${this.t('gallery.failed')}</p>` : nothing}`;
  }

  /** Of a turn, a film or a model that shows another variant: which. */
  #lent(product: Product, media: Media): unknown {
    const title = seenIn(product, this.#product.variant, media);
    return title ? html`<span class="pill lent">${this.t('gallery.lent', { title })}</span>` : nothing;
  }

  /** What is there to see, and its place. */
  #name(index: number): string {
    const { type, altText } = this.#media[index] as Media;
    return [
      altText,
      this.t('gallery.picture', { n: index + 1, count: this.#media.length }),
      type in ICONS && this.t(`gallery.${type}`),
    ]
      .filter(Boolean)
      .join(this.t('gallery.comma'));
  }

  #say(): void {
    this.announce(this.#name(this.#at));
  }

  #thumb(media: Media, index: number): unknown {
    const still = stillOf(media);
    const kind = media.type as Kind;
    return html`<button class="thumb" part="thumbnail" aria-current=${index === this.#at ? 'true' : nothing} aria-label=${this.#name(index)} @click=${() => this.show(index)}>${still && !this.#broken.has(still.url) ? pictureTemplate({ ...still, altText: '' }, '64px', '') : nothing}${kind in ICONS ? html`<span class="kind">${ICONS[kind]()}</span>` : nothing}</button>`;
  }

  /** To another one by a press, which says what is there. */
  #step(to: number): void {
    this.show(to);
    this.#say();
  }

  /** A way on for a mouse, a switch or a screen reader; where the small pictures have no room, it is the only one. */
  #arrow(to: number, word: 'back' | 'forward', icon: () => unknown): unknown {
    return html`<button class="step" aria-label=${this.t(`gallery.${word}`)} aria-disabled=${this.#media[to] ? nothing : 'true'} @click=${() => this.#step(to)}>${icon()}</button>`;
  }

  #tools(): unknown {
    const count = this.#media.length;
    const turnAt = this.#media.findIndex((media) => media.type === 'spin_360' && framesOf(media).length);
    const picture = this.#media[this.#at];
    const round = this.t('gallery.degrees', { degrees: 360 });
    const canZoom = !this.noZoom && picture?.type === 'image' && !this.#broken.has(picture.url);
    if (this.#live !== undefined)
      return this.#running?.liveBar(this, {
        at: this.#at,
        count,
        go: (to) => {
          this.#step(to);
          this.#strip?.focus({ preventScroll: true });
        },
        end: () => void this.#end(),
      });
    return html`<div class="tools"><span>${
      turnAt >= 0 && turnAt !== this.#at
        ? html`<button class="pill" part="tool" aria-label=${this.t('product.pair', { name: round, value: this.t('gallery.spin_360') })} @click=${() => {
            // At once: what changes in a slide on its way would end the way.
            this.#go(turnAt, false);
            void this.#start(turnAt);
          }}>${turn()}${round}</button>`
        : nothing
    }</span><span class="end">${
      count > 1
        ? html`<span class="pill count" part="tool">${this.#arrow(this.#at - 1, 'back', back)}<span aria-hidden="true">${this.t('gallery.count', { n: this.#at + 1, count })}</span>${this.#arrow(this.#at + 1, 'forward', forward)}</span>`
        : nothing
    }${canZoom ? html`<button class="pill" part="tool" aria-haspopup="dialog" aria-label=${this.t('gallery.zoom')} @click=${this.#zoom}>${magnifier()}<span class="word">${this.t('gallery.zoom')}</span></button>` : nothing}</span></div>`;
  }

  #handleClick = (event: MouseEvent): void => {
    // A picture that is clicked opens large; a drag that scrolls is no click.
    if (!this.noZoom && event.target instanceof HTMLImageElement && this.#media[this.#at]?.type === 'image')
      void this.#zoom();
  };

  protected override render(): unknown {
    const { product, error } = this.#product;
    const media = this.#media;
    showState(this, error ? 'error' : !product || !this.ready ? 'loading' : media.length ? 'ready' : 'empty');
    if (error && this.ready)
      return html`<div class="stage missing"><span role="alert">${errorText(error, this)}</span>${isFinal(error) ? nothing : html`<button class="pill" @click=${() => this.#product.retry()}>${this.t('state.retry')}</button>`}</div>`;
    if (!product || !this.ready) return html`<div class="stage bone" aria-busy="true"></div>`;
    if (!media.length)
      return html`<div class="stage missing" part="missing">${missing()}<span>${this.t('gallery.none')}</span></div>`;
    const many = media.length > 1;
    return html`<section class=${many ? 'gallery many' : 'gallery'} part="gallery" aria-label=${this.t('gallery.label')} @keydown=${this.#handleKey} @error=${this.#listenBroken}>
      <div class="stage" part="stage">
        <div class=${this.noZoom ? 'strip' : 'strip zooms'} tabindex=${many ? 0 : nothing} role=${many ? 'group' : nothing} aria-label=${many ? this.t('gallery.label') : nothing} @scroll=${this.#handleScroll} @scrollend=${this.#handleScrollEnd} @click=${this.#handleClick} @pointermove=${this.#handleLens} @pointerleave=${() => clearTimeout(this.#rest)}>${media.map(
          (one, index) =>
            html`<div class="slide" role=${many ? 'group' : nothing} aria-label=${many ? this.t('gallery.picture', { n: index + 1, count: media.length }) : nothing} ?inert=${index !== this.#at}>${this.#slide(one, index, product.title)}${this.#lent(product, one)}</div>`,
        )}</div>
        ${this.#tools()}
      </div>
      ${many ? html`<div class="thumbs" part="thumbnails" role="group" aria-label=${this.t('gallery.thumbnails')}>${media.map((one, index) => this.#thumb(one, index))}</div>` : nothing}
    </section>`;
  }
}
