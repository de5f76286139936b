import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { legalQuantity, limitsOf } from '../../internal/quantities.ts';
import { stage } from '../../internal/test-piece.ts';
import { plain, stubStorefront } from '../../internal/testing.ts';
import '../product/product.define.ts';
import './quantity.define.ts';
import type { WaresQuantity } from './quantity.ts';
import { typedNumber } from './typed-number.ts';

const start = async (of: Parameters<typeof plain>[1] = {}) => {
  const staged = await stage<WaresQuantity>('wares-quantity', plain({}, of));
  const input = staged.find<HTMLInputElement>('input');
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await staged.element.updateComplete;
    await staged.around.updateComplete;
  };
  const type = async (text: string) => {
    input.focus();
    input.select();
    await sendKeys({ type: text });
    await staged.element.updateComplete;
  };
  return { ...staged, input, press, type };
};
const focused = ({ element, input }: { element: WaresQuantity; input: HTMLInputElement }) =>
  element.shadowRoot?.activeElement === input;

describe('<wares-quantity>', () => {
  afterEach(fixtureCleanup);

  it('steps by buttons, and shares the number with the product around it', async () => {
    const { element, all, around, input } = await start();
    const heard = oneEvent(element, 'wares-quantity-change');
    all<HTMLButtonElement>('button')[1]?.click();
    expect((await heard).detail).to.deep.equal({ quantity: 2 });
    await around.updateComplete;
    await element.updateComplete;
    expect([around.quantity, element.quantity, input.value]).to.deep.equal([2, 2, '2']);
    around.quantity = 5;
    await around.updateComplete;
    await element.updateComplete;
    expect(input.value).to.equal('5');
    await expect(element).to.be.accessible();
  });

  it('goes on in steps where the cart holds the least already', async () => {
    const { element, around, shop, input, find, type, press } = await start({ minimumQuantity: 5, quantityStep: 2 });
    expect(input.value).to.equal('5');
    const cart = { lineItems: [{ item: { id: 'cups' }, quantity: 5 }] } as never;
    shop.$cart.set({ ...shop.$cart.get(), cart });
    await element.updateComplete;
    expect([input.value, around.quantity, input.getAttribute('aria-valuemin')]).to.deep.equal(['2', 2, '2']);
    await type('1');
    await press('Enter');
    expect([input.value, find('.note').textContent]).to.deep.equal(['2', 'Sold in steps of 2, so it is now 2']);
    await press('ArrowUp');
    expect(around.quantity).to.equal(4);
  });

  it('obeys the keys of a spin button', async () => {
    const staged = await start();
    const { input, press } = staged;
    input.focus();
    await press('ArrowUp', 'ArrowUp');
    expect(input.value).to.equal('3');
    await press('PageUp');
    expect(input.value).to.equal('13');
    await press('End');
    expect([input.value, input.getAttribute('aria-valuenow')]).to.deep.equal(['14', '14']);
    await press('ArrowUp');
    expect([input.value, staged.text('.note')]).to.deep.equal(['14', 'Only 14 left']);
    await press('PageDown', 'ArrowDown');
    expect([input.value, staged.text('.note')]).to.deep.equal(['3', '']);
    await press('Home', 'ArrowDown');
    expect(input.value).to.equal('1');
    expect(staged.all('button')[0]?.getAttribute('aria-disabled')).to.equal('true');
    expect(focused(staged)).to.equal(true);
  });

  it('corrects nonsense without taking the focus', async () => {
    const staged = await start();
    const { input, press, type, text, around } = staged;
    await type('many');
    expect(input.value).to.equal('many');
    await press('Enter');
    expect([input.value, text('.note')]).to.deep.equal(['1', 'That is not a whole number, so it is now 1']);
    expect(focused(staged)).to.equal(true);
    await type('2.5');
    await press('Enter');
    expect([input.value, text('.note')]).to.deep.equal(['2', 'That is not a whole number, so it is now 2']);
    await type('48');
    await press('Enter');
    expect([input.value, text('.note'), around.quantity]).to.deep.equal(['14', 'Only 14 left', 14]);
    await type('٧');
    await press('Enter');
    expect([input.value, around.quantity]).to.deep.equal(['7', 7]);
    await type('-3');
    await press('Enter');
    expect(around.quantity).to.equal(7);
    expect(focused(staged)).to.equal(true);
  });

  it('keeps to least, most and step, and says which', async () => {
    const staged = await start({ minimumQuantity: 6, quantityStep: 6, maximumQuantity: 20 });
    const { input, press, type, text } = staged;
    expect(input.value).to.equal('6');
    await type('8');
    await press('Enter');
    expect([input.value, text('.note')]).to.deep.equal(['6', 'Sold in steps of 6, so it is now 6']);
    await type('2');
    await press('Enter');
    expect([input.value, text('.note')]).to.deep.equal(['6', 'Sold from 6 on']);
    await press('End');
    expect(input.value).to.equal('12');
  });

  it('says the shop’s own limit where stock is not the reason', async () => {
    const { input, press, text } = await start({ maximumQuantity: 4 });
    input.focus();
    await press('End', 'ArrowUp');
    expect([input.value, text('.note')]).to.deep.equal(['4', 'No more than 4 in one order']);
  });

  it('is gone for what is sold out, and a bone while loading', async () => {
    const { element, set } = await start({ availability: { available: false, status: 'out_of_stock' } });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(0);
    await set({ status: 'loading' });
    expect(element.matches(':state(loading)')).to.equal(true);
  });

  it('stands alone with limits of its own', async () => {
    const shop = stubStorefront();
    shop.$product('y').set({ status: 'ready', value: plain() });
    const element = await fixture<WaresQuantity>(
      html`<wares-quantity handle="y" value="3" min="2" max="4" .storefront=${shop.storefront}></wares-quantity>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('input'));
    expect(element.quantity).to.equal(3);
    element.renderRoot.querySelectorAll('button')[1]?.click();
    element.renderRoot.querySelectorAll('button')[1]?.click();
    await element.updateComplete;
    expect(element.quantity).to.equal(4);
  });

  it('knows what can be ordered', () => {
    const of = (change: object) => limitsOf(plain({}, change).variants[0]);
    const stock = (quantity: number, status = 'in_stock') => ({ availability: { available: true, status, quantity } });
    expect(of(stock(3))).to.deep.equal({ min: 1, max: 3, step: 1, scarce: true });
    expect(of(stock(3, 'backorder')).max).to.equal(99);
    expect(of({ ...stock(10), minimumQuantity: 4, quantityStep: 4 }).max).to.equal(8);
    expect(of({ ...stock(2), minimumQuantity: 4 }).max).to.equal(2);
    expect(of({ minimumQuantity: Number.NaN, quantityStep: -3 })).to.include({ min: 1, step: 1 });
    expect(legalQuantity({ min: 6, max: 18, step: 6, scarce: false }, 15)).to.equal(18);
    expect(legalQuantity({ min: 6, max: 18, step: 6, scarce: false }, Number.NaN)).to.equal(6);
    expect([typedNumber(' １２ '), typedNumber('۳'), typedNumber('1.5'), typedNumber('')]).to.deep.equal([
      12,
      3,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
