import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { CheckoutUpdate } from '@wares/contract';
import { createStorefront } from '@wares/stores';
import { checkoutOf } from '@wares/stores/checkout';
import { sendKeys } from '@web/test-runner-commands';
import {
  at,
  completions,
  fastClock,
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
import { said } from '../../internal/test-page.ts';
import { able, down, held, PLENTY, THREE_LEFT, testShop } from '../../internal/test-shop.ts';
import { FIELD_HINTS, labelKey, longestOf } from './address-fields.ts';
import './checkout.define.ts';
import type { WaresCheckout } from './checkout.ts';

describe('wares-checkout', () => {
  afterEach(() => {
    fixtureCleanup();
    sessionStorage.clear();
  });

  it('takes a guest from contact to the order number, by keyboard', async () => {
    const { element } = await open();
    find(element, '[name=email]').focus();
    await sendKeys({ type: 'lena@example.com' });
    await sendKeys({ press: 'Enter' });
    await at(element, 'address');
    expect(document.activeElement).to.equal(find(element, '[name=addressCountry]'));
    fill(element, LENA);
    find(element, '[name=addressLocality]').focus();
    await sendKeys({ press: 'Enter' });
    await at(element, 'delivery');
    expect((document.activeElement as HTMLInputElement).type).to.equal('radio');
    await sendKeys({ press: 'Enter' });
    await at(element, 'payment');
    const placed = oneEvent(element, 'wares-order-placed');
    await sendKeys({ press: 'Enter' });
    const { label } = (await placed).detail;
    await notice(element, label);
    expect(text(element)).to.include('Thank you, Lena').and.include('lena@example.com').and.include('10437 Berlin');
    expect(find<HTMLAnchorElement>(element, '.thanks a').getAttribute('href')).to.equal(`order.html?order=${label}`);
    expect(document.activeElement).to.equal(find(element, 'h2'));
  });

  it('sells to people who have one name, and does not call the other one required', async () => {
    const { element } = await open();
    await walk(element, 'address');
    const { firstName: _, ...one } = { ...LENA, lastName: 'Suharto' };
    expect(find<HTMLInputElement>(element, '[name=firstName]').required).to.equal(false);
    expect(find<HTMLInputElement>(element, '[name=lastName]').required).to.equal(true);
    expect(text(element)).to.include('First name (optional)');
    fill(element, one);
    go(element, 'address');
    await at(element, 'delivery');
    go(element, 'delivery');
    await at(element, 'payment');
    const placed = oneEvent(element, 'wares-order-placed');
    pay(element).click();
    await notice(element, (await placed).detail.label);
    expect(text(element)).to.include('Suharto Lindenallee 14');
  });

  for (const step of ['address', 'delivery', 'payment'] as const) {
    it(`is accessible at the step ${step}`, async () => {
      const { element } = await open();
      await walk(element, step);
      await expect(element).to.be.accessible();
    });
  }

  it('is accessible with errors, and once the order is placed', async () => {
    const { element } = await open();
    go(element, 'contact');
    await notice(element, 'Please fill this in');
    await expect(element).to.be.accessible();
    await walk(element, 'payment');
    pay(element).click();
    await notice(element, 'Thank you');
    await expect(element).to.be.accessible();
  });

  it('says what is wrong with the field that has the focus already', async () => {
    const { element } = await open();
    find(element, '[name=email]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said() === 'Please fill this in');
    await sendKeys({ type: 'lena@' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said().startsWith('An e-mail looks like'));
  });

  it('says the total of another way of delivery, and that it pays', async () => {
    const { element } = await open();
    await walk(element, 'delivery');
    element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await waitUntil(() => /^Total: €\d+\.\d\d$/.test(said()), 'says it', PATIENCE);
    const [, total] = said().split(' ');
    go(element, 'delivery');
    await at(element, 'payment');
    pay(element).click();
    await waitUntil(() => said() === `Paying ${total}`);
    await notice(element, 'Thank you');
  });

  it('tells those who see no dots that the total is an estimate', async () => {
    const { element } = await open();
    const total = find(element, '.side .total dd');
    expect(find(total, '.estimated').localName).to.equal('bdi');
    expect(total.textContent).to.match(/\(estimated\)$/);
  });

  it('gives browsers what they need to fill it in, in the light DOM', async () => {
    const { element } = await open();
    const hints = () =>
      Object.fromEntries(
        [...element.querySelectorAll<HTMLInputElement>('form [name]')].map((input) => [input.name, input.autocomplete]),
      );
    expect(hints()).to.deep.equal({ email: 'email' });
    expect(find<HTMLInputElement>(element, '[name=email]').type).to.equal('email');
    await walk(element, 'address');
    expect(hints()).to.deep.equal({
      addressCountry: 'shipping country',
      firstName: 'shipping given-name',
      lastName: 'shipping family-name',
      streetAddress: 'shipping address-line1',
      extendedAddress: 'shipping address-line2',
      postalCode: 'shipping postal-code',
      addressLocality: 'shipping address-level2',
      phoneNumber: 'shipping tel',
    });
    expect(find<HTMLInputElement>(element, '[name=postalCode]').inputMode).to.equal('numeric');
  });

  it('asks for the fields of a country in its order', async () => {
    const { element } = await open({ country: 'JP' });
    const names = () => [...element.querySelectorAll<HTMLInputElement>('form [name]')].map(({ name }) => name);
    await walk(element, 'address');
    expect(names().slice(0, 3)).to.deep.equal(['addressCountry', 'postalCode', 'addressRegion']);
    fill(element, { addressCountry: 'KW' });
    await element.updateComplete;
    expect(names()).not.to.include('postalCode');
    fill(element, { addressCountry: 'US' });
    await waitUntil(() => find(element, '[name=addressRegion]').localName === 'select', 'knows the states', PATIENCE);
    expect(find<HTMLSelectElement>(element, '[name=addressRegion]').required).to.equal(true);
    const states = [...find<HTMLSelectElement>(element, '[name=addressRegion]').options];
    expect(states.map(({ value, text }) => [value, text])).to.deep.include(['OR', 'Oregon']);
    // As a browser fills in a country that the list does not have.
    find(element, '[name=addressCountry]').append(new Option('Australia', 'AU'));
    fill(element, { addressCountry: 'AU' });
    await element.updateComplete;
    const territories = [...find<HTMLSelectElement>(element, '[name=addressRegion]').options];
    expect(territories.map(({ value, text }) => [value, text])).to.deep.include(['NSW', 'New South Wales']);
    fill(element, { addressCountry: 'US' });
    await element.updateComplete;
    const labels = () => [...element.querySelectorAll('label')].map((label) => label.innerText.trim());
    expect(labels()).to.include.members(['City', 'Street address', 'ZIP code', 'State']);
    expect(text(element)).not.to.include('Town').and.not.include('Postcode');
    fill(element, { addressCountry: 'GB' });
    await element.updateComplete;
    expect(labels()).to.include.members(['Town', 'Postcode', 'Street and number']);
    expect(['postalCode', 'addressLocality', 'streetAddress'].map((name) => labelKey(name, 'CA'))).to.deep.equal([
      'field.postal_code',
      'field.city',
      'field.street_address',
    ]);
  });

  it('takes a phone number as it is dialled there, and says how one from abroad begins', async () => {
    const { shop, element } = await open();
    await walk(element, 'address');
    const phone = find<HTMLInputElement>(element, '[name=phoneNumber]');
    expect(document.getElementById(phone.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(
      'Only for the carrier, on the day. A number from abroad begins with + and its country code.',
    );
    fill(element, { ...LENA, phoneNumber: '030 5550112' });
    go(element, 'address');
    await at(element, 'delivery');
    const { checkout } = checkoutOf(shop.storefront).$checkout.get();
    expect(checkout?.shippingAddress?.phoneNumber).to.equal('+49305550112');
  });

  it('looks only whether something is there before it asks', async () => {
    const { shop, element } = await open();
    const before = shop.requests.length;
    go(element, 'contact');
    await notice(element, 'Please fill this in');
    const input = find<HTMLInputElement>(element, '[name=email]');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described?.join()).to.include('Please fill this in');
    expect(document.activeElement).to.equal(input);
    fill(element, { email: 'lena' });
    go(element, 'contact');
    await notice(element, 'An e-mail looks like');
    expect(shop.requests.length).to.equal(before);
  });

  it('cuts nothing off that was pasted, and says in the language of the page how much fits in', async () => {
    const { shop, element } = await open({ language: 'de' });
    await walk(element, 'address');
    const pasted = '1234567890123456789012345';
    const says = () => {
      const ids = find(element, '[name=postalCode]').getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent?.trim());
    };
    fill(element, { ...LENA, postalCode: pasted });
    await element.updateComplete;
    expect(says()).to.deep.equal(['Mehr als 20 Zeichen passen hier nicht hinein.']);
    const before = shop.requests.length;
    go(element, 'address');
    await waitUntil(() => element.querySelector('[name=postalCode][aria-invalid]'), 'is wrong', PATIENCE);
    expect(says()).to.deep.equal(['Mehr als 20 Zeichen passen hier nicht hinein.']);
    expect(find<HTMLInputElement>(element, '[name=postalCode]').value).to.equal(pasted);
    expect(shop.requests.length).to.equal(before);
    fill(element, { postalCode: '10437' });
    await element.updateComplete;
    expect(says()).to.deep.equal([]);
    go(element, 'address');
    await at(element, 'delivery');
  });

  it('lets as much be typed as the contract takes', async () => {
    const fits = (name: string, count: number) => {
      const value = name === 'email' ? `${'a'.repeat(count - 6)}@b.org` : 'a'.repeat(count);
      const address = { lastName: 'a', streetAddress: 'a', addressLocality: 'a', addressCountry: 'DE' };
      const input = name === 'email' ? { buyer: { email: value } } : { shippingAddress: { ...address, [name]: value } };
      return !('issues' in CheckoutUpdate['~standard'].validate(input));
    };
    for (const name of Object.keys(FIELD_HINTS).filter((each) => each !== 'addressCountry')) {
      const most = longestOf(name);
      expect([name, fits(name, most), fits(name, most + 1)]).to.deep.equal([name, true, false]);
    }
  });

  it('shows what the backend says at the field, with a link to it, and keeps what was typed', async () => {
    const { element } = await open();
    await walk(element, 'address');
    fill(element, { ...LENA, postalCode: '1043' });
    go(element, 'address');
    await notice(element, 'Check the postcode');
    const input = find<HTMLInputElement>(element, '[name=postalCode]');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.value).to.equal('1043');
    expect(document.activeElement).to.equal(input);
    find(element, '[name=lastName]').focus();
    find<HTMLAnchorElement>(element, '.notice a').click();
    expect(document.activeElement).to.equal(input);
    expect(find<HTMLInputElement>(element, '[name=firstName]').value).to.equal('Lena');
    fill(element, { postalCode: '10437' });
    await element.updateComplete;
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('keeps what was typed over a reload', async () => {
    const kept = { sessionStorage, storage: localStorage, name: `typed-${Math.random()}` };
    const { shop, element } = await open(kept);
    await walk(element, 'address');
    fill(element, { lastName: 'Brandt', addressLocality: 'Berlin' });
    element.remove();
    const storefront = createStorefront({ client: shop.storefront.client, ...kept });
    const element2 = await show({ ...shop, storefront });
    await at(element2, 'address');
    expect(find<HTMLInputElement>(element2, '[name=lastName]').value).to.equal('Brandt');
  });

  it('folds a step that is done to one line, and opens it again', async () => {
    const { element } = await open();
    await walk(element, 'delivery');
    expect(text(find(element, '[part~=step-address]'))).to.include(
      'Lena Brandt, Lindenallee 14, 10437 Berlin, Germany',
    );
    find(element, '[part~=step-address] button').click();
    await at(element, 'address');
    expect(find<HTMLInputElement>(element, '[name=lastName]').value).to.equal('Brandt');
    fill(element, { streetAddress: 'Lindenallee 15' });
    go(element, 'address');
    await at(element, 'delivery');
    expect(text(element)).to.include('Lindenallee 15');
  });

  it('moves the market with an address in another country', async () => {
    const { shop, element } = await open();
    await walk(element, 'address');
    fill(element, { addressCountry: 'GB' });
    await element.updateComplete;
    fill(element, { ...LENA, postalCode: 'SW1A 1AA', addressLocality: 'London' });
    go(element, 'address');
    await at(element, 'delivery');
    await waitUntil(() => shop.storefront.market.$context.get()?.country === 'GB', 'the page follows');
    await waitUntil(() => text(find(element, '.side')).includes('£'), 'the bill is in pounds');
    expect(checkoutOf(shop.storefront).$checkout.get().checkout?.context.country).to.equal('GB');
  });

  it('compares the ways of delivery, and lets the bill follow the one that is ticked', async () => {
    const { element } = await open();
    await walk(element, 'delivery');
    const radios = [...element.querySelectorAll<HTMLInputElement>('form [type=radio]')];
    expect(radios.filter(({ checked }) => checked).length).to.equal(1);
    const bill = () => text(find(element, '.side .total'));
    const before = bill();
    radios.find(({ checked }) => !checked)?.click();
    await waitUntil(() => bill() !== before, 'the total follows');
    expect(element.querySelector('form[data-step=delivery]')).to.exist;
    go(element, 'delivery');
    await at(element, 'payment');
    expect(text(pay(element))).to.equal(`Pay ${bill().replace('Total ', '')}`);
  });

  it('frames the choice that is made, and that alone', async () => {
    const { element } = await open();
    await walk(element, 'payment');
    const radios = [...element.querySelectorAll<HTMLInputElement>('form [type=radio]')];
    const framed = () =>
      radios.filter((radio) => getComputedStyle(radio.closest('.choice') as Element).boxShadow !== 'none');
    const chosen = () => radios.filter(({ checked }) => checked);
    expect(framed()).to.have.length(1).and.deep.equal(chosen());
    radios.find(({ checked }) => !checked)?.click();
    await element.updateComplete;
    expect(framed()).to.have.length(1).and.deep.equal(chosen());
  });

  it('places one order however often the button is pressed', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    const line = held();
    shop.line = line.line;
    pay(element).click();
    pay(element).click();
    await element.updateComplete;
    expect(pay(element).ariaBusy).to.equal('true');
    expect(text(pay(element))).to.match(/^Paying €/);
    pay(element).click();
    line.release();
    await notice(element, 'We are packing order');
    expect(completions(shop).length).to.equal(1);
  });

  it('says that nothing was charged when the payment was declined, and lets another try', async () => {
    const { element } = await open();
    await walk(element, 'payment');
    const [approve, decline] = element.querySelectorAll<HTMLInputElement>('form [type=radio]');
    decline?.click();
    pay(element).click();
    await notice(element, 'The payment was declined. Nothing was charged.');
    expect(find(element, '.notice').getAttribute('role')).to.equal('alert');
    approve?.click();
    pay(element).click();
    await notice(element, 'We are packing order');
  });

  it('shows the old and the new sum when the total has moved, and asks again', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    const before = text(pay(element)).replace('Pay ', '');
    // Another page of the same cart.
    await shop.storefront.client.carts.addLineItem(shop.storefront.cart.$cart.get().cart?.id ?? '', {
      itemId: PLENTY,
      quantity: 1,
    });
    pay(element).click();
    await notice(element, 'The total has changed');
    const after = text(pay(element)).replace('Pay ', '');
    expect(after).not.to.equal(before);
    expect(text(find(element, '.notice'))).to.include(`${before} is now ${after}`);
    pay(element).click();
    await notice(element, 'We are packing order');
  });

  it('says that it does not know when no answer comes, and finds out', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    shop.line = down;
    pay(element).click();
    await notice(element, 'We do not know yet whether the order was placed.');
    expect(text(element)).to.include('Do not pay again');
    expect(pay(element).disabled).to.equal(true);
    const check = find<HTMLButtonElement>(element, '.notice .button');
    check.click();
    await waitUntil(() => check.isConnected && check.ariaBusy === 'false');
    expect(text(element)).to.include('We do not know yet');
    shop.line = (_, answer) => answer();
    find<HTMLButtonElement>(element, '.notice .button').click();
    await notice(element, 'The order was not placed. Nothing was charged.');
    pay(element).click();
    await notice(element, 'We are packing order');
  });

  it('finds the order whose answer was lost', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    shop.line = async (_, answer) => {
      await answer();
      throw new TypeError('The answer is lost');
    };
    pay(element).click();
    await notice(element, 'We do not know yet');
    shop.line = (_, answer) => answer();
    find<HTMLButtonElement>(element, '.notice .button').click();
    await notice(element, 'We are packing order');
  });

  it('does not pay when the page stops it', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    element.addEventListener('wares-order-place', (event) => event.preventDefault());
    pay(element).click();
    await aTimeout(50);
    expect(completions(shop)).to.deep.equal([]);
    expect(pay(element).ariaBusy).to.equal('false');
  });

  it('sends people with an empty cart to the shop', async () => {
    const { element } = await open({}, {});
    await notice(element, 'There is nothing in your cart.');
    expect(find<HTMLAnchorElement>(element, 'a').getAttribute('href')).to.equal('shop.html');
  });

  it('says so when it cannot be opened, and opens it after another try', async () => {
    const shop = testShop({ clock: fastClock });
    await shop.storefront.cart.addLine({ itemId: THREE_LEFT, quantity: 1 });
    shop.line = down;
    const element = await show(shop);
    await notice(element, 'The checkout could not be opened');
    expect(find(element, '[role=alert]')).to.exist;
    await expect(element).to.be.accessible();
    shop.line = (_, answer) => answer();
    find(element, '.button').click();
    await at(element, 'contact');
  });

  it('shows the order that was placed in another tab', async () => {
    const kept = { storage: localStorage, name: `tabs-${Math.random()}` };
    const { shop, element } = await open(kept);
    const other = checkoutOf(createStorefront({ client: shop.storefront.client, ...kept }));
    await other.start();
    await other.update({ email: 'lena@example.com', address: { ...LENA, addressCountry: 'DE' } });
    const { label } = await other.place({ handlerId: 'test', instrumentId: 'approve' });
    await shop.storefront.cart.refresh();
    await notice(element, label);
  });

  it('is not stuck after it comes back from the back/forward cache', async () => {
    const { shop, element } = await open();
    await walk(element, 'payment');
    shop.line = () => new Promise(() => {});
    find(element, '[part~=step-contact] button').click();
    await at(element, 'contact');
    go(element, 'contact');
    await element.updateComplete;
    expect(find(element, 'form > .button').ariaBusy).to.equal('true');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(find(element, 'form > .button').ariaBusy).to.equal('false');
  });

  it('holds its look against the page, and leaves the page as it was', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const hostile = document.createElement('style');
    hostile.textContent =
      '.form, label { display: none } input { border: 9px solid red; width: 30px } *::before { content: "x" } h2 { font-size: 90px }';
    document.head.append(hostile);
    const { element } = await open();
    const input = find(element, '[name=email]');
    expect(getComputedStyle(input).borderTopWidth).to.equal('0px');
    expect(input.offsetWidth).to.be.above(150);
    expect(find(element, 'label').offsetHeight).to.be.above(0);
    expect(getComputedStyle(find(element, 'h2')).fontSize).to.equal('18px');
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    hostile.remove();
    element.remove();
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('renders nothing where the backend has a checkout of its own, and says so once', async () => {
    const shop = testShop({ clock: fastClock });
    shop.line = able({ checkout: 'redirect' });
    const { warn } = console;
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    const element = await fixture<WaresCheckout>(
      html`<wares-checkout .storefront=${shop.storefront}></wares-checkout>`,
    );
    await waitUntil(() => said.length);
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(text(element)).to.equal('');
    expect(said.length).to.equal(1);
  });

  it('speaks Arabic from right to left', async () => {
    const { element } = await open({ country: 'KW', language: 'ar' });
    expect(element.dir).to.equal('rtl');
    await walk(element, 'address');
    expect(text(element)).to.include('عنوان التوصيل').and.include('المحافظة');
    for (const label of element.querySelectorAll('label')) expect(label.textContent?.trim()).not.to.equal('');
  });
});
