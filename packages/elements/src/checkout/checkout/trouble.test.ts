import { expect, fixtureCleanup, oneEvent, waitUntil } from '@open-wc/testing';
import { createStorefront, type StorefrontOptions } from '@wares/stores';
import { checkoutOf } from '@wares/stores/checkout';
import {
  at,
  completions,
  fill,
  find,
  go,
  LENA,
  notice,
  open,
  PATIENCE,
  pay,
  show,
  text,
  walk,
} from '../../internal/test-checkout.ts';
import { down, PLENTY, type TestShop, THREE_LEFT } from '../../internal/test-shop.ts';
import './checkout.define.ts';
import type { WaresCheckout } from './checkout.ts';

const UNKNOWN = 'We do not know yet whether the order was placed.';
const CHECK = '.notices .button';
const notices = (element: Element) => [...element.querySelectorAll('.notices > .notice')].map(text);
const change = async (element: WaresCheckout, step: 'contact' | 'address' | 'delivery') => {
  find(element, `[part~=step-${step}] button`).click();
  await at(element, step);
};
const again = (element: Element, selector: string) =>
  waitUntil(() => find(element, selector)?.ariaBusy === 'false', `${selector} is not busy`, PATIENCE);

/** Another window of the same shopper's browser, or another shopper, buys what is in its cart. */
async function buy({ storefront }: TestShop, options: Partial<StorefrontOptions>, lines: Record<string, number> = {}) {
  const other = createStorefront({ client: storefront.client, country: 'DE', language: 'en', ...options });
  for (const [itemId, quantity] of Object.entries(lines)) await other.cart.addLine({ itemId, quantity });
  const checkout = checkoutOf(other);
  await checkout.start();
  await checkout.update({ email: 'lena@example.com', address: { ...LENA, addressCountry: 'DE' } });
  return checkout.place({ handlerId: 'test', instrumentId: 'approve' });
}

/** At the payment, with a payment that got no answer. */
async function unanswered() {
  const all = await open();
  await walk(all.element, 'payment');
  all.shop.line = down;
  pay(all.element).click();
  await notice(all.element, UNKNOWN);
  return all;
}

/** Pays, and the answer alone is lost: there is an order. */
async function payUnheard({ shop, element }: { shop: TestShop; element: WaresCheckout }) {
  shop.line = async (_, answer) => {
    await answer();
    throw new TypeError('The answer is lost');
  };
  pay(element).click();
  await notice(element, UNKNOWN);
  shop.line = (_, answer) => answer();
}

describe('wares-checkout in trouble', () => {
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  it('gives each name the field that it had, when a browser fills in another country', async () => {
    const { element } = await open();
    await walk(element, 'address');
    const found = [...element.querySelectorAll<HTMLInputElement>('form [name]')].map((field) => ({
      field,
      value: { ...LENA, addressCountry: 'JP' }[field.name],
    }));
    for (const { field, value } of found) {
      if (value === undefined) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    }
    for (const [name, value] of Object.entries(LENA))
      expect([name, find<HTMLInputElement>(element, `[name=${name}]`).value]).to.deep.equal([name, value]);
  });

  it('takes an e-mail that was typed at full width', async () => {
    const { element } = await open();
    fill(element, { email: 'ｌｅｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ' });
    go(element, 'contact');
    await at(element, 'address');
    expect(text(find(element, '[part~=step-contact] .said'))).to.equal('lena@example.com');
  });

  it('says what is true on a page that the browser translates', async () => {
    const { element } = await open();
    await walk(element, 'address');
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const one of found.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'option')) {
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstChild?.appendChild(new Text(`*${one.data}`));
      one.replaceWith(font);
    }
    fill(element, { addressCountry: 'US' });
    await element.updateComplete;
    const label = (name: string) =>
      text(find(element, `[name=${name}]`).closest('.field')?.firstElementChild as Element);
    expect([label('lastName'), label('postalCode'), label('addressLocality')]).to.deep.equal([
      '*Last name',
      'ZIP code',
      'City',
    ]);
    fill(element, { addressCountry: 'DE' });
    go(element, 'address');
    await notice(element, 'Please fill this in');
    expect(label('postalCode')).to.equal('Postcode');
  });

  it('keeps asking to check first when another step is opened after a payment without an answer', async () => {
    const { element } = await unanswered();
    await change(element, 'contact');
    expect(text(element)).to.include(UNKNOWN);
    go(element, 'contact');
    await notice(element, 'That could not be saved');
    expect(text(element)).to.include(UNKNOWN);
    expect(find(element, CHECK)).to.exist;
  });

  it('lets people pay again once the shop has answered anything else, and places one order', async () => {
    const { shop, element } = await unanswered();
    shop.line = (_, answer) => answer();
    await change(element, 'delivery');
    const radios = [...element.querySelectorAll<HTMLInputElement>('form [type=radio]')];
    radios.find(({ checked }) => !checked)?.click();
    await waitUntil(() => !text(element).includes(UNKNOWN), 'it is known', PATIENCE);
    await again(element, 'form > .button');
    go(element, 'delivery');
    await at(element, 'payment');
    expect(pay(element).disabled).to.equal(false);
    const before = completions(shop).length;
    pay(element).click();
    await notice(element, 'We are packing order');
    expect(completions(shop).length - before).to.equal(1);
  });

  it('finds out by itself that nothing was ordered, says so, and leaves the focus to who types', async () => {
    const { shop, element } = await unanswered();
    await change(element, 'contact');
    const email = find<HTMLInputElement>(element, '[name=email]');
    email.focus();
    shop.line = (_, answer) => answer();
    await notice(element, 'The order was not placed. Nothing was charged.');
    expect(notices(element)).to.have.length(1);
    expect(document.activeElement).to.equal(email);
  });

  it('takes the focus along when the button that had it goes', async () => {
    const { shop, element } = await unanswered();
    find(element, CHECK).focus();
    shop.line = (_, answer) => answer();
    await notice(element, 'The order was not placed. Nothing was charged.');
    await waitUntil(() => document.activeElement === find(element, '.notices > .notice'));
  });

  it('finds by itself the order whose answer was lost, and tells the page', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    const told: string[] = [];
    element.addEventListener('wares-order-placed', ({ detail }) => told.push(detail.label));
    await payUnheard({ shop, element });
    await notice(element, 'We are packing order');
    const { order } = checkoutOf(shop.storefront).$checkout.get();
    expect(told).to.deep.equal([order?.label]);
  });

  it('says one thing while it cannot be checked, and keeps the focus at the button', async () => {
    const { shop, element } = await unanswered();
    expect(document.activeElement).to.equal(find(element, '.notices > .notice'));
    for (const round of [1, 2]) {
      find(element, CHECK).focus();
      find(element, CHECK).click();
      await element.updateComplete;
      await again(element, CHECK);
      expect(notices(element).length, `round ${round}`).to.equal(1);
      expect(notices(element)[0]).to.include(UNKNOWN);
      expect(document.activeElement).to.equal(find(element, CHECK));
      expect(pay(element).disabled).to.equal(true);
    }
    shop.line = (_, answer) => answer();
    find(element, CHECK).click();
    await notice(element, 'The order was not placed. Nothing was charged.');
    expect(notices(element).length).to.equal(1);
    expect(document.activeElement).to.equal(find(element, '.notices > .notice'));
  });

  it('shows nothing of its own with an order that another window placed', async () => {
    const kept = { storage: localStorage, name: `windows-${Math.random()}` };
    const { shop, element } = await open(kept);
    await walk(element, 'address');
    fill(element, { ...LENA, firstName: 'Otto', addressLocality: 'Hamburg', postalCode: '20095' });
    go(element, 'address');
    await at(element, 'delivery');
    checkoutOf(shop.storefront).saveDraft({ email: 'otto@example.com' });
    const { label } = await buy(shop, kept);
    await shop.storefront.cart.refresh();
    await notice(element, label);
    expect(text(element)).to.include('Thank you').and.include('It was placed in another window.');
    expect(text(element)).not.to.match(/Otto|Hamburg|@|Lindenallee|€/);
    await expect(element).to.be.accessible();
  });

  it('shows what was bought when it learns of its own order only later', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    await payUnheard({ shop, element });
    find(element, CHECK).click();
    await notice(element, 'Thank you, Lena');
    expect(text(element)).to.include('lena@example.com').and.include('Delivery to').and.not.include('another window');
  });

  it('begins when what was taken out of the cart comes back', async () => {
    const { shop, element } = await open();
    const { cart } = shop.storefront;
    await cart.removeLine(cart.$cart.get().cart?.lineItems[0]?.id ?? '');
    await notice(element, 'There is nothing in your cart.');
    await cart.addLine({ itemId: PLENTY, quantity: 1 });
    await at(element, 'contact');
  });

  it('speaks one language after another was chosen in mid-checkout', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    await shop.storefront.market.set({ language: 'de' });
    await notice(element, 'Testzahlung');
    // The words of the page come on their own.
    await notice(element, 'zahlen');
    expect(text(element)).to.include('Lena Brandt');
    expect(text(element)).not.to.match(/Test payment|Approve|Teapot/);
    pay(element).click();
    await notice(element, 'Wir packen die Bestellung');
    expect(text(element)).to.include('lena@example.com');
  });

  it('says again in the language chosen what went wrong', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    [...element.querySelectorAll<HTMLInputElement>('form [type=radio]')][1]?.click();
    pay(element).click();
    await notice(element, 'The payment was declined.');
    await change(element, 'contact');
    fill(element, { email: 'lena' });
    go(element, 'contact');
    await notice(element, 'An e-mail looks like');
    await shop.storefront.market.set({ language: 'de' });
    await notice(element, 'Kontakt');
    expect(text(element)).not.to.match(/declined|An e-mail looks like|look at one field/);
  });

  describe('when not everything is left', () => {
    const soldOut = async () => {
      const all = await open({}, { [THREE_LEFT]: 2 });
      await walk(all.element, 'payment');
      await buy(all.shop, {}, { [THREE_LEFT]: 2 });
      pay(all.element).click();
      await notice(all.element, 'Not everything is left. Nothing was charged.');
      await waitUntil(() => notices(all.element).length > 1, 'nothing says what is left', PATIENCE);
      return all;
    };

    it('says each thing once, and leads to what has just happened', async () => {
      const { element } = await soldOut();
      const all = notices(element);
      expect(all.length).to.equal(2);
      const [standing = '', said = ''] = all;
      expect(standing.match(/1/g)?.length, standing).to.equal(1);
      expect(said).to.equal('Not everything is left. Nothing was charged.');
      expect(document.activeElement).to.equal([...element.querySelectorAll('.notice')].at(-1));
      await expect(element).to.be.accessible();
    });

    it('has the way to the cart, which says it too', async () => {
      const { shop, element } = await soldOut();
      const asked = oneEvent(document, 'wares-cart-open');
      find(element, '.notices .button').click();
      expect((await asked).detail).to.deep.equal({ storeName: 'default' });
      expect(element.querySelectorAll('.notices .button').length).to.equal(1);
      const said = () => shop.storefront.cart.$cart.get().cart?.messages.map(({ type }) => type);
      await waitUntil(() => said()?.length, 'the cart says nothing', PATIENCE);
      expect(said()).to.deep.equal(['warning']);
    });

    it('is silent once the quantity was put right', async () => {
      const { shop, element } = await soldOut();
      const { cart } = shop.storefront;
      await cart.setQuantity(cart.$cart.get().cart?.lineItems[0]?.id ?? '', 1);
      await waitUntil(() => notices(element).length === 0, 'nothing is wrong any more', PATIENCE);
      pay(element).click();
      await notice(element, 'We are packing order');
    });
  });

  it('leaves the list of wrong fields unread while they are put right', async () => {
    const { element } = await open();
    await walk(element, 'address');
    go(element, 'address');
    await notice(element, 'Please look at 4 fields again');
    expect(find(element, '.notice').hasAttribute('role')).to.equal(false);
    expect(element.querySelector('[role=alert], [role=status], [aria-live]')).to.equal(null);
    expect(document.activeElement).to.equal(find(element, '[aria-invalid]'));
  });

  it('says why the cart is empty where the browser keeps nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    try {
      const { element } = await open({}, {});
      await notice(element, 'This browser keeps nothing for this site');
      await expect(element).to.be.accessible();
    } finally {
      Storage.prototype.setItem = setItem;
    }
    fixtureCleanup();
    const { element } = await open({}, {});
    await notice(element, 'There is nothing in your cart.');
    expect(text(element)).not.to.include('keeps nothing');
  });

  it('opens over a corrupt draft', async () => {
    const kept = { sessionStorage, name: `corrupt-${Math.random()}` };
    sessionStorage.setItem(
      `wares:${kept.name}:draft`,
      '[1,{"email":[1],"address":{"addressCountry":[1],"lastName":{}},"options":7,"payment":[]}]',
    );
    const { shop } = await open(kept);
    fixtureCleanup();
    const element = await show(shop);
    await walk(element, 'payment');
  });
});
