import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openGallery, picture } from '../../internal/test-gallery.ts';

const openZoom = async (count: number) => {
  const open = await openGallery(Array.from({ length: count }, (_, index) => picture(`p${index}`)));
  const door = open.find('button[aria-haspopup]');
  door.focus();
  door.click();
  await waitUntil(() => open.find('dialog[open]'), 'is open', { timeout: 5000 });
  return open;
};

describe('the large picture of <wares-gallery>', () => {
  afterEach(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    fixtureCleanup();
  });

  it('fills the screen and leaves it, by the same button', async function () {
    if (!document.fullscreenEnabled) this.skip();
    const { root, find, button } = await openZoom(2);
    button('Full screen').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.fullscreenElement, 'fills the screen', { timeout: 5000 });
    expect(
      root.fullscreenElement?.contains(find('.view')) && root.fullscreenElement.contains(button('Close')),
    ).to.equal(true);
    await waitUntil(() => button('Full screen').ariaPressed === 'true');
    await sendKeys({ press: 'ArrowRight' });
    expect(find('dialog .pill').textContent).to.equal('2 / 2');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !root.fullscreenElement, 'leaves it', { timeout: 5000 });
    await waitUntil(() => button('Full screen').ariaPressed === 'false');
    expect(find<HTMLDialogElement>('dialog').open).to.equal(true);
  });

  it('leaves the screen when it is closed', async function () {
    if (!document.fullscreenEnabled) this.skip();
    const { root, find, button } = await openZoom(1);
    button('Full screen').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root.fullscreenElement, 'fills the screen', { timeout: 5000 });
    button('Close').click();
    await waitUntil(() => !document.fullscreenElement && !find('dialog'), 'is gone', { timeout: 5000 });
    expect(root.activeElement === find('button[aria-haspopup]'), 'the keyboard is where it was').to.equal(true);
  });

  it('keeps a zoomed picture in view when the phone is turned', async () => {
    const { find } = await openZoom(1);
    const view = find('.view');
    const image = find('dialog img');
    Object.assign(view.style, { inlineSize: '300px', blockSize: '300px' });
    Object.assign(image.style, { inlineSize: '300px', blockSize: '300px' });
    await sendKeys({ press: '+' });
    for (let pan = 0; pan < 3; pan++) await sendKeys({ press: 'ArrowLeft' });
    expect(image.style.transform).to.contain('translate(75px');
    view.style.inlineSize = '420px';
    await waitUntil(() => image.style.transform.includes('translate(15px'));
  });

  it('takes the button away where the screen is refused, and keeps the keyboard', async () => {
    const { root, find, button } = await openZoom(1);
    const full = button('Full screen');
    if (!full) return;
    const whole = find('.whole');
    whole.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    full.focus();
    full.click();
    await waitUntil(() => !button('Full screen'));
    expect(root.activeElement === button('Close')).to.equal(true);
  });

  it('keeps the keyboard when its button has led to the last picture', async () => {
    const { root, find, button } = await openZoom(2);
    const forward = button('Next picture');
    forward.focus();
    await sendKeys({ press: 'Enter' });
    expect(find('dialog .pill').textContent).to.equal('2 / 2');
    expect([root.activeElement === forward, forward.ariaDisabled]).to.deep.equal([true, 'true']);
    await sendKeys({ press: '+' });
    expect(find('dialog img').style.transform).to.contain('scale(1.5)');
    await sendKeys({ press: '0' });
    await sendKeys({ press: 'Enter' });
    expect(find('dialog .pill').textContent, 'there is no way on').to.equal('2 / 2');
    await sendKeys({ press: 'ArrowLeft' });
    expect(find('dialog .pill').textContent).to.equal('1 / 2');
  });

  it('follows a finger that begins on an arrow, and takes a tap there for a press', async () => {
    const { find } = await openZoom(3);
    const arrow = find('dialog .forward');
    const touch = (type: string, clientX: number) =>
      arrow.dispatchEvent(
        new PointerEvent(type, { clientX, pointerId: 7, pointerType: 'touch', bubbles: true, composed: true }),
      );
    touch('pointerdown', 300);
    touch('pointermove', 200);
    touch('pointerup', 200);
    expect(find('dialog .pill').textContent).to.equal('2 / 3');
    touch('pointerdown', 300);
    touch('pointerup', 300);
    arrow.click();
    expect(find('dialog .pill').textContent).to.equal('3 / 3');
  });

  it('leaves the shortcuts of browser and system alone', async () => {
    const { find } = await openZoom(2);
    for (const [key, held] of [
      ['ArrowRight', 'altKey'],
      ['+', 'ctrlKey'],
      ['0', 'metaKey'],
    ] as const) {
      const event = new KeyboardEvent('keydown', { key, [held]: true, bubbles: true, cancelable: true });
      find('dialog .shut').dispatchEvent(event);
      expect([key, event.defaultPrevented]).to.deep.equal([key, false]);
    }
    expect(find('dialog [role=status]').textContent).to.equal('');
  });

  it('says which picture is shown by key, and how large', async () => {
    const { find } = await openZoom(2);
    const said = () => find('dialog [role=status]').textContent;
    expect(said()).to.equal('');
    await sendKeys({ press: 'ArrowRight' });
    expect(said()).to.equal('p1, Picture 2 of 2');
    await sendKeys({ press: '+' });
    expect(said()).to.equal('150%');
    await sendKeys({ press: '0' });
    expect(said()).to.equal('100%');
  });

  it('speaks the language of the shop when that changes', async () => {
    const { find, $language } = await openZoom(2);
    $language.set('de');
    await waitUntil(() => find('.shut').ariaLabel === 'Schließen', 'has its words', { timeout: 5000 });
    expect(find('dialog').ariaLabel).to.match(/, groß$/);
  });
});
