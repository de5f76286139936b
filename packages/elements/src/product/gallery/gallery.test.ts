import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Media, Product } from '@wares/contract';
import { sendKeys } from '@web/test-runner-commands';
import { announce } from '../../internal/announce.ts';
import { film, LARGE, PIXEL, picture, spin } from '../../internal/test-gallery.ts';
import { said } from '../../internal/test-page.ts';
import { failure, product, stubStorefront } from '../../internal/testing.ts';
import './gallery.define.ts';
import type { WaresGallery } from './gallery.ts';

const of = (media: Media[], change: Partial<Product> = {}) => product({ media, ...change });

describe('<wares-gallery>', () => {
  let shop: ReturnType<typeof stubStorefront>;
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  const open = async (value: Product, language = 'en') => {
    if (language !== 'en') shop = stubStorefront(language);
    shop.$product('x').set({ status: 'ready', value });
    const gallery = await fixture<WaresGallery>(
      html`<wares-gallery handle="x" .storefront=${shop.storefront}></wares-gallery>`,
    );
    await waitUntil(() => gallery.matches(':state(ready)'), 'is ready', { timeout: 5000 });
    await gallery.updateComplete;
    return gallery;
  };
  const all = (gallery: WaresGallery, selector: string) => [
    ...gallery.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];
  const one = (gallery: WaresGallery, selector: string) => all(gallery, selector)[0] as HTMLElement;
  const press = (target: HTMLElement, key: string) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

  it('shows a bone, then pictures of which only the first is not lazy', async () => {
    const gallery = await fixture<WaresGallery>(
      html`<wares-gallery handle="x" .storefront=${shop.storefront}></wares-gallery>`,
    );
    expect(gallery.matches(':state(loading)')).to.equal(true);
    shop.$product('x').set({ status: 'ready', value: of([picture('front'), picture('back')]) });
    await waitUntil(() => gallery.matches(':state(ready)'));
    await gallery.updateComplete;
    const pictures = all(gallery, '.slide img') as HTMLImageElement[];
    expect(pictures.map(({ loading, width, alt }) => [loading, width > 0, alt])).to.deep.equal([
      ['eager', true, 'front'],
      ['lazy', true, 'back'],
    ]);
    await expect(gallery).to.be.accessible();
  });

  it('says that there is no picture, and why the product is not there', async () => {
    shop.$product('x').set({ status: 'ready', value: of([]) });
    const gallery = await fixture<WaresGallery>(
      html`<wares-gallery handle="x" .storefront=${shop.storefront}></wares-gallery>`,
    );
    await waitUntil(() => gallery.matches(':state(empty)'));
    shop.$product('x').set({ status: 'error', error: failure('timeout') });
    await waitUntil(() => gallery.matches(':state(error)'));
    await gallery.updateComplete;
    one(gallery, 'button').click();
    expect(shop.calls).to.deep.equal(['retry x']);
    await expect(gallery).to.be.accessible();
  });

  it('offers no further attempt where the product is gone', async () => {
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    const element = await fixture<WaresGallery>(
      html`<wares-gallery handle="x" .storefront=${shop.storefront}></wares-gallery>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]')?.textContent?.includes('no longer here'));
    expect(element.renderRoot.querySelectorAll('button').length).to.equal(0);
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('walks by arrow keys to the ends, and tells which picture is shown', async () => {
    const gallery = await open(of([picture('a'), picture('b'), picture('c')]));
    const changed = oneEvent(gallery, 'wares-gallery-change');
    press(one(gallery, '.strip'), 'End');
    expect(((await changed) as unknown as CustomEvent).detail).to.deep.equal({ index: 2 });
    press(one(gallery, '.strip'), 'ArrowRight');
    expect(gallery.index).to.equal(2);
    press(one(gallery, '.strip'), 'ArrowLeft');
    await gallery.updateComplete;
    expect(gallery.index).to.equal(1);
    expect(all(gallery, '.slide').map((slide) => slide.hasAttribute('inert'))).to.deep.equal([true, false, true]);
    expect(all(gallery, '.thumb').map((thumb) => thumb.ariaCurrent)).to.deep.equal([null, 'true', null]);
  });

  it('has arrows where the small pictures have no room, which say what they lead to', async () => {
    const gallery = await open(of([picture('a'), picture('b')]));
    const [back, forward] = all(gallery, '.step') as HTMLButtonElement[];
    gallery.style.inlineSize = '400px';
    await waitUntil(() => forward?.checkVisibility(), 'narrow');
    expect([back, forward].map((arrow) => arrow?.ariaLabel)).to.deep.equal(['Previous picture', 'Next picture']);
    expect([back, forward].map((arrow) => arrow?.ariaDisabled)).to.deep.equal(['true', null]);
    forward?.focus();
    announce('');
    await sendKeys({ press: 'Enter' });
    await gallery.updateComplete;
    expect([gallery.index, said()]).to.deep.equal([1, 'b, Picture 2 of 2']);
    expect([back, forward].map((arrow) => arrow?.ariaDisabled)).to.deep.equal([null, 'true']);
    expect(gallery.shadowRoot?.activeElement === forward, 'the keyboard stays').to.equal(true);
    forward?.click();
    expect(gallery.index).to.equal(1);
    await expect(gallery).to.be.accessible();
    gallery.style.inlineSize = '500px';
    await waitUntil(() => !forward?.checkVisibility(), 'wide');
    expect(one(gallery, '.thumb').checkVisibility()).to.equal(true);
  });

  it('leaves the shortcuts of browser and system alone', async () => {
    const gallery = await open(of([picture('a'), picture('b')]));
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      const key = new KeyboardEvent('keydown', { key: 'ArrowRight', [held]: true, bubbles: true, cancelable: true });
      one(gallery, '.strip').dispatchEvent(key);
      expect([held, key.defaultPrevented, gallery.index]).to.deep.equal([held, false, 0]);
    }
  });

  it('goes the other way by arrow keys where reading does', async () => {
    const gallery = await open(of([picture('a'), picture('b')]), 'ar');
    press(one(gallery, '.strip'), 'ArrowLeft');
    expect(gallery.index).to.equal(1);
    await waitUntil(() => one(gallery, '.strip').scrollLeft < -10, 'scrolls to the left', { timeout: 4000 });
  });

  it('keeps the keyboard when the next one has no such button', async () => {
    const gallery = await open(of([picture('a'), picture('b'), spin]));
    /** What has the keyboard after a key on a button. */
    const walk = async (selector: string, key: string) => {
      one(gallery, selector).focus();
      await sendKeys({ press: key });
      await gallery.updateComplete;
      return gallery.shadowRoot?.activeElement;
    };
    const strip = one(gallery, '.strip');
    expect((await walk('[aria-haspopup]', 'End')) === strip, 'from “Zoom”').to.equal(true);
    expect((await walk('.slide:not([inert]) .start', 'Home')) === strip, 'from “Turn it”').to.equal(true);
    expect((await walk('.tools button', 'End')) === strip, 'from “360°”').to.equal(true);
    const pictures = await open(of([picture('a'), picture('b'), picture('c')]));
    const zoom = one(pictures, '[aria-haspopup]');
    zoom.focus();
    await sendKeys({ press: 'End' });
    await pictures.updateComplete;
    expect(pictures.shadowRoot?.activeElement === zoom, 'it is still there').to.equal(true);
  });

  it('walks through the small pictures from the one with the focus', async () => {
    const gallery = await open(of([picture('a'), picture('b'), picture('c'), picture('d'), picture('e')]));
    const thumbs = all(gallery, '.thumb');
    thumbs[2]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([gallery.index, gallery.shadowRoot?.activeElement === thumbs[3]]).to.deep.equal([3, true]);
  });

  it('says which one is shown when it is walked by key, and not twice', async () => {
    const gallery = await open(of([picture('a'), picture('b', { altText: 'From above' }), spin]));
    announce('');
    press(one(gallery, '.thumb'), 'End');
    expect(said(), 'the small picture says it by itself').to.equal('');
    press(one(gallery, '.strip'), 'ArrowLeft');
    expect(said()).to.equal('From above, Picture 2 of 3');
    press(one(gallery, '.strip'), 'End');
    expect(said()).to.equal('All round, Picture 3 of 3, Turn it');
  });

  it('follows a swipe', async () => {
    const gallery = await open(of([picture('a'), picture('b')]));
    const strip = one(gallery, '.strip');
    strip.scrollTo({ left: strip.clientWidth, behavior: 'instant' });
    await waitUntil(() => gallery.index === 1, 'the second is shown', { timeout: 4000 });
  });

  it('puts words in place of a picture that does not load, and keeps its place', async () => {
    const gallery = await open(of([picture('a'), picture('gone', { url: 'blob:gone', sources: [] })]));
    const before = one(gallery, '.stage').getBoundingClientRect().height;
    all(gallery, '.slide img')[1]?.setAttribute('loading', 'eager');
    await waitUntil(() => all(gallery, '.slide')[1]?.querySelector('.missing'), 'is missing', { timeout: 4000 });
    expect(all(gallery, '.slide')[1]?.textContent).to.contain('gone').and.to.contain('did not load');
    expect(one(gallery, '.stage').getBoundingClientRect().height).to.equal(before);
  });

  it('fetches the large picture when it is zoomed and not before; Escape gives the focus back', async () => {
    const gallery = await open(of([picture('a')]));
    const loaded = () => all(gallery, 'img').some((image) => image.getAttribute('src') === LARGE);
    expect(loaded()).to.equal(false);
    const button = all(gallery, 'button.pill').find(({ textContent }) => textContent?.includes('Zoom')) as HTMLElement;
    button.focus();
    button.click();
    await waitUntil(() => gallery.renderRoot.querySelector('dialog[open]'), 'is open', { timeout: 5000 });
    expect(loaded()).to.equal(true);
    const dialog = one(gallery, 'dialog') as HTMLDialogElement;
    press(dialog, '+');
    expect((dialog.querySelector('img') as HTMLElement).style.transform).to.contain('scale(1.5)');
    press(dialog, '0');
    expect((dialog.querySelector('img') as HTMLElement).style.transform).to.contain('scale(1)');
    await expect(gallery).to.be.accessible();
    dialog.close();
    await waitUntil(() => !gallery.renderRoot.querySelector('dialog'));
    expect(gallery.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('turns by keys and by dragging, a whole turn and on, without a move of its own', async () => {
    const gallery = await open(of([picture('a'), spin]));
    all(gallery, 'button.pill')
      .find(({ textContent }) => textContent?.includes('360'))
      ?.click();
    await waitUntil(() => gallery.renderRoot.querySelector('[role=slider]'), 'turns', { timeout: 5000 });
    const slider = one(gallery, '[role=slider]');
    await waitUntil(() => slider.querySelector('.frame.on'));
    expect(slider.ariaValueNow).to.equal('0');
    press(slider, 'ArrowLeft');
    expect(slider.ariaValueNow).to.equal('315');
    press(slider, 'ArrowRight');
    press(slider, 'PageUp');
    expect(slider.ariaValueText).to.equal('90°');
    await waitUntil(() => slider.querySelectorAll('.frame')[2]?.classList.contains('on'));
    expect(gallery.index, 'the arrow keys belong to the turn').to.equal(1);
    await expect(gallery).to.be.accessible();
  });

  it('says that a turn did not load, and offers it again', async () => {
    const lost = Array.from({ length: 8 }, (_, index) => `blob:lost-${index}`);
    const gallery = await open(of([{ ...spin, frames: lost }]));
    one(gallery, 'button.start').click();
    await waitUntil(() => gallery.renderRoot.querySelector('[role=alert]'), 'says so', { timeout: 5000 });
    expect(!!gallery.renderRoot.querySelector('button.start')).to.equal(true);
  });

  it('loads a film when it is asked for, with captions of the shopper’s language', async () => {
    const gallery = await open(of([film]));
    expect(!!gallery.renderRoot.querySelector('video')).to.equal(false);
    one(gallery, 'button.start').click();
    await waitUntil(() => one(gallery, 'video'), 'is there', { timeout: 5000 });
    const video = one(gallery, 'video') as HTMLVideoElement;
    expect([...video.querySelectorAll('source')].map(({ type }) => type)).to.deep.equal(['video/webm', '']);
    expect([...video.querySelectorAll('track')].map((track) => track.default)).to.deep.equal([false, true]);
  });

  it('says that a model did not load', async () => {
    const gallery = await open(of([{ type: 'model_3d', url: 'blob:nothing', poster: PIXEL }]));
    one(gallery, 'button.start').click();
    await waitUntil(() => gallery.renderRoot.querySelector('[role=alert]'), 'says so', { timeout: 9000 });
  });

  it('begins anew with the pictures of another variant', async () => {
    const value = of([picture('all')]);
    const [first, second] = value.variants.map((variant, index) => ({ ...variant, media: [picture(`v${index}`)] }));
    if (first && second) value.variants = [first, second];
    const gallery = await open(value);
    gallery.show(1);
    gallery.variantId = second?.id;
    await gallery.updateComplete;
    expect(gallery.index).to.equal(0);
    expect((one(gallery, '.slide img') as HTMLImageElement).alt).to.equal('v1');
  });

  it('says in words which variant a turn shows where it is not the chosen one', async () => {
    const value = of([picture('ink'), spin, picture('oat')]);
    const media = [[picture('ink'), spin], [picture('oat')]];
    value.variants = value.variants
      .slice(0, 2)
      .map((variant, index) => ({ ...variant, media: media[index] as Media[] }));
    const [ink, oat] = value.variants as [Product['variants'][number], Product['variants'][number]];
    const gallery = await open(value);
    gallery.variantId = ink.id;
    await gallery.updateComplete;
    expect(all(gallery, '.lent')).to.have.length(0);
    gallery.variantId = oat.id;
    await gallery.updateComplete;
    expect(all(gallery, '.lent').map(({ textContent }) => textContent)).to.deep.equal([`Shown: ${ink.title}`]);
    expect(one(gallery, '.lent').closest('.slide')).to.equal(all(gallery, '.slide')[1]);
    await expect(gallery).to.be.accessible();
  });

  it('gives pictures of the same words names of their own, joined as the language joins', async () => {
    const same = { altText: 'Dobin teapot, Ink' };
    const media = [picture('a', same), picture('b', same), { ...spin, ...same }];
    const names = (gallery: WaresGallery) => all(gallery, '.thumb').map(({ ariaLabel }) => ariaLabel);
    expect(names(await open(of(media)))).to.deep.equal([
      'Dobin teapot, Ink, Picture 1 of 3',
      'Dobin teapot, Ink, Picture 2 of 3',
      'Dobin teapot, Ink, Picture 3 of 3, Turn it',
    ]);
    expect(names(await open(of(media), 'ja'))[2]).to.equal('Dobin teapot, Ink、画像 3/3、回して見る');
  });

  it('names the way to a turn as the language joins a name and what it does', async () => {
    const name = async (language: string) =>
      one(await open(of([picture('a'), spin]), language), '.tools button').ariaLabel;
    expect(await name('en')).to.equal('360°: Turn it');
    expect(await name('fr')).to.equal('360°\u00a0: Faire tourner');
  });

  it('lets no address through that is not one', async () => {
    const evil = 'javascript:alert(1)';
    const gallery = await open(
      of([picture('a'), picture('b', { url: evil }), { ...film, poster: evil, sources: [{ url: evil, width: 1 }] }]),
    );
    gallery.show(1);
    await gallery.updateComplete;
    all(gallery, 'button.start')[0]?.click();
    await gallery.updateComplete;
    expect(gallery.shadowRoot?.innerHTML).not.to.contain('javascript');
  });

  for (const language of ['en', 'de', 'fr', 'es', 'ar', 'zh-Hans', 'ja', 'ru'])
    it(`keeps its buttons inside the picture of a small phone, in ${language}`, async () => {
      const gallery = await open(of([picture('front'), spin, picture('back')]), language);
      gallery.style.inlineSize = '256px';
      const stage = one(gallery, '.stage').getBoundingClientRect();
      const pills = all(gallery, '.pill');
      expect(pills).to.have.length(3);
      for (const pill of pills) {
        const { left, right } = pill.getBoundingClientRect();
        expect(left, pill.innerText).to.be.at.least(stage.left);
        expect(right, pill.innerText).to.be.at.most(stage.right);
      }
      expect(pills.at(-1)?.ariaLabel).to.match(/\p{L}/u);
    });
});
