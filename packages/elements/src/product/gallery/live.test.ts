import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { Media } from '@wares/contract';
import { sendKeys } from '@web/test-runner-commands';
import { film, openGallery, PIXEL, picture, spin } from '../../internal/test-gallery.ts';

const model: Media = { type: 'model_3d', url: '/media/sidetable-oak.glb', poster: PIXEL, altText: 'Side table' };

const inSight = (find: (selector: string) => HTMLElement) => {
  const slide = find('.slide:not([inert])').getBoundingClientRect();
  return Math.abs(slide.left - find('.strip').getBoundingClientRect().left) < 2;
};

/** A film, a turn or a model between two pictures, started by its button. */
const run = async (media: Media, language?: string) => {
  const open = await openGallery([picture('a'), media, picture('b')], language);
  open.gallery.show(1);
  await open.gallery.updateComplete;
  await waitUntil(() => inSight(open.find), 'is in sight', { timeout: 4000 });
  open.find('.slide:not([inert]) .start').click();
  await waitUntil(() => open.find('.over'), 'has its bar', { timeout: 9000 });
  return open;
};
const runTurn = async (language?: string) => {
  const open = await run(spin, language);
  await waitUntil(() => open.root.activeElement?.role === 'slider', 'turns', { timeout: 5000 });
  return open;
};

/** Engines on machines without a graphics card may have none, and then no models. */
const webgl = document.createElement('canvas').getContext('webgl2') !== null;

describe('a live view in <wares-gallery>', () => {
  afterEach(fixtureCleanup);

  for (const [kind, media, live] of [
    ['a turn', spin, '.frame.on'],
    ['a model', model, '.live canvas'],
    ['a film', film, 'video'],
  ] as const)
    it(`leaves ${kind} by its close button, which gives the focus to the start button`, async function () {
      if (media === model && !webgl) this.skip();
      const { gallery, find, button, root } = await run(media);
      await waitUntil(() => find(live), 'runs', { timeout: 9000 });
      button('Close').click();
      await waitUntil(() => find('.slide:not([inert]) .start'));
      expect(!!find('.over') || !!find(live)).to.equal(false);
      await waitUntil(() => root.activeElement === find('.slide:not([inert]) .start'));
      expect(gallery.index).to.equal(1);
    });

  it('starts a turn once for two fast presses, and none where the shopper has gone on', async () => {
    const { gallery, find, root } = await openGallery([picture('a'), spin]);
    gallery.show(1);
    await gallery.updateComplete;
    const start = find('.slide:not([inert]) .start');
    start.click();
    start.click();
    await waitUntil(() => find('.frame.on'), 'turns', { timeout: 5000 });
    expect(root.querySelectorAll('.frame').length).to.equal(8);
    gallery.show(0);
    await gallery.updateComplete;
    find('.slide:last-child .start').click();
    await new Promise((done) => setTimeout(done, 200));
    expect(root.querySelectorAll('.live, .over').length, 'what is out of sight does not start').to.equal(0);
  });

  it('keeps the shortcuts of browser and system out of a turn', async () => {
    const { root } = await runTurn();
    const slider = root.activeElement as HTMLElement;
    const key = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    slider.dispatchEvent(key);
    expect([key.defaultPrevented, slider.ariaValueNow]).to.deep.equal([false, '0']);
  });

  it('shows a bar with names, of which axe has no complaint', async () => {
    const { gallery, root } = await runTurn();
    const names = [...root.querySelectorAll('.over button')].map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal(['Previous picture', 'Next picture', 'Close']);
    await expect(gallery).to.be.accessible();
  });

  for (const [name, index] of [
    ['Previous picture', 0],
    ['Next picture', 2],
  ] as const)
    it(`goes on by “${name}”, and the keyboard with it`, async () => {
      const { gallery, find, button, root } = await runTurn();
      button(name).click();
      expect(gallery.index).to.equal(index);
      await waitUntil(() => !find('.over'));
      expect(root.activeElement === find('.strip')).to.equal(true);
      await waitUntil(() => inSight(find), 'is in sight');
      await sendKeys({ press: index ? 'ArrowLeft' : 'ArrowRight' });
      expect(gallery.index).to.equal(1);
    });

  it('has no way on at the last medium, and none at all where there is but one', async () => {
    const first = await openGallery([picture('a'), spin]);
    first.button('360°: Turn it').click();
    await waitUntil(() => first.find('.over'), 'has its bar', { timeout: 5000 });
    expect(first.button('Next picture').disabled).to.equal(true);
    expect(first.button('Previous picture').disabled).to.equal(false);
    const only = await openGallery([spin]);
    only.find('.start').click();
    await waitUntil(() => only.find('.over'), 'has its bar', { timeout: 5000 });
    expect(only.root.querySelectorAll('.over button').length).to.equal(1);
  });

  it('ends by Escape, which nobody else acts on', async () => {
    const { gallery, find } = await runTurn();
    let stopped: boolean | undefined;
    const listener = (event: KeyboardEvent) => {
      stopped = event.defaultPrevented;
    };
    document.addEventListener('keydown', listener);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listener);
    await waitUntil(() => !find('[role=slider]'));
    expect([stopped, gallery.index]).to.deep.equal([true, 1]);
  });

  it('keeps its bar in the picture, on targets of a finger’s size under a finger', async () => {
    const { gallery, root, find } = await runTurn();
    gallery.style.inlineSize = '240px';
    const stage = find('.stage').getBoundingClientRect();
    for (const one of root.querySelectorAll('.over button')) {
      const { left, right, top, width, height } = one.getBoundingClientRect();
      expect(left >= stage.left && right <= stage.right && top >= stage.top, one.outerHTML).to.equal(true);
      const least = matchMedia('(pointer: coarse)').matches ? 44 : 36;
      expect(Math.min(width, height)).to.be.at.least(least);
    }
  });

  it('leaves a film its own controls: the bar does not lie on them', async () => {
    const { find } = await run(film);
    const bar = find('.over').getBoundingClientRect();
    expect(find('video').getBoundingClientRect().top).to.be.at.least(bar.bottom);
    expect(find('video').getBoundingClientRect().bottom).to.be.at.most(
      find('.strip').getBoundingClientRect().bottom + 1,
    );
  });

  it('speaks the language of the shop when that changes under a turn', async () => {
    const { find, $language } = await runTurn();
    expect(find('[role=slider]').ariaLabel).to.equal('Turn the product');
    $language.set('ar');
    await waitUntil(() => find('[role=slider]').ariaLabel === 'تدوير المنتج', 'has its name', { timeout: 5000 });
    await waitUntil(() => find('.over .pill:last-child').ariaLabel === 'إغلاق', 'so has its bar');
    $language.set('ja');
    await waitUntil(() => find('[role=slider]').ariaLabel === '商品を回す', 'has its name', { timeout: 5000 });
  });

  it('keeps its place at once when the language turns the gallery round', async () => {
    const { gallery, find, $language } = await runTurn();
    for (const [language, dir] of [
      ['ar', 'rtl'],
      ['ja', 'ltr'],
    ]) {
      $language.set(language as string);
      await gallery.updateComplete;
      expect([gallery.dir, inSight(find)]).to.deep.equal([dir, true]);
    }
    expect([gallery.index, !!find('[role=slider]')]).to.deep.equal([1, true]);
  });

  it('speaks the language of the shop when that changes under a model', async function () {
    if (!webgl) this.skip();
    const { find, $language } = await run(model);
    await waitUntil(() => find('.live canvas'), 'is there', { timeout: 9000 });
    $language.set('de');
    await waitUntil(() => find('.live').ariaLabel?.startsWith('Modell'), 'has its name', { timeout: 5000 });
  });
});
