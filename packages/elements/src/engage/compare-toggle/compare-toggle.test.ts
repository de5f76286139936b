import { expect, fixtureCleanup, oneEvent, waitUntil } from '@open-wc/testing';
import { type Desk, find, testDesk } from '../../internal/test-lists.ts';
import { said, textOf } from '../../internal/test-page.ts';
import './compare-toggle.define.ts';
import type { WaresCompareToggle } from './compare-toggle.ts';

describe('<wares-compare-toggle>', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = testDesk();
  });
  afterEach(() => {
    fixtureCleanup();
    desk.storefront.dispose();
  });

  const show = () => desk.show<WaresCompareToggle>('wares-compare-toggle', { handle: 'dobin-teapot' });
  const handles = () => desk.lists.compare.$entries.get().map(({ handle }) => handle);

  it('puts the product into the comparison and takes it out', async () => {
    const element = await show();
    const button = find(element, 'button');
    await waitUntil(() => button.ariaLabel === 'Compare: Dobin teapot');
    expect(textOf(button)).to.equal('Compare');
    const asked = oneEvent(element, 'wares-compare-change');
    button.click();
    expect((await asked).detail).to.deep.equal({ handle: 'dobin-teapot', added: true });
    await element.updateComplete;
    expect([button.ariaPressed, handles()]).to.deep.equal(['true', ['dobin-teapot']]);
    expect(said()).to.equal('In the comparison: Dobin teapot');
    await expect(element).to.be.accessible();
    button.click();
    expect(handles()).to.deep.equal([]);
  });

  it('says that there is no room for a fifth, until there is', async () => {
    for (const handle of ['a', 'b', 'c', 'd']) desk.lists.compare.add({ handle });
    const element = await show();
    find(element, 'button').click();
    await element.updateComplete;
    expect(textOf(find(element, '[role=alert]'))).to.equal('There is room for 4. Take one out first.');
    expect(handles()).to.have.length(4);
    await expect(element).to.be.accessible();
    desk.lists.compare.remove('b');
    await element.updateComplete;
    expect(find(element, '[role=alert]') === null).to.equal(true);
  });
});
