import { expect, fixtureCleanup } from '@open-wc/testing';
import { fastClock, find, notice, open, pay, show, text, walk } from '../../internal/test-checkout.ts';
import { PLENTY, type TestShop, testShop } from '../../internal/test-shop.ts';
import './checkout.define.ts';

/** A backend that follows no parcels, promises no days and finds no orders. */
const plain: TestShop['line'] = async (_, answer) => {
  const response = await answer();
  const body = (await response.text())
    .replace(/"tracking":"\w+"/, '"tracking":"none"')
    .replace('"guestOrderLookup":true', '"guestOrderLookup":false')
    .replaceAll(/,"(earliest|latest)FulfillmentTime":"[^"]+"/g, '');
  return new Response(body, response);
};

describe('what wares-checkout says of a placed order', () => {
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  it('promises parcels and days where the backend does', async () => {
    const { element } = await open();
    await walk(element, 'payment');
    pay(element).click();
    await notice(element, 'Thank you');
    expect(text(find(element, '.thanks a'))).to.equal('Follow the parcel');
    expect(text(find(element, '.cells'))).to.include('Arrives');
    expect(text(find(element, '.thanks p'))).to.include('lena@example.com you find it again');
    const [mark, head, said] = ['.mark', '.thanks h2', '.thanks p'].map((part) =>
      find(element, part).getBoundingClientRect(),
    );
    expect((head?.top ?? 0) - (mark?.bottom ?? 0)).to.be.within(8, 16);
    expect((said?.top ?? 0) - (head?.bottom ?? 0)).to.be.within(4, 12);
  });

  it('leads back to the shop, and nowhere by an address that is none', async () => {
    const { element } = await open();
    element.orderUrl = undefined;
    await walk(element, 'payment');
    pay(element).click();
    await notice(element, 'Thank you');
    const way = find(element, '.thanks a');
    expect([text(way), way.getAttribute('href')]).to.deep.equal(['Go to the shop', 'shop.html']);
    element.shopUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(element.querySelector('.thanks a')).to.equal(null);
  });

  it('promises none of it where the backend does not', async () => {
    const shop = testShop({ clock: fastClock });
    shop.line = plain;
    await shop.storefront.cart.addLine({ itemId: PLENTY });
    const element = await show(shop);
    await walk(element, 'payment');
    pay(element).click();
    await notice(element, 'Thank you');
    const label = text(find(element, '[part=order-number]'));
    expect(text(find(element, '.thanks a'))).to.equal(`Order ${label}`);
    expect(text(find(element, '.cells')))
      .to.match(/Delivery \S+/)
      .and.not.include('Arrives');
    expect(element.querySelector('.cells .estimated')).to.equal(null);
    expect(text(find(element, '.thanks p'))).to.not.include('@');
  });
});
