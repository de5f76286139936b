import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Product } from '@wares/contract';
import { sendKeys } from '@web/test-runner-commands';
import { failure, plain, product, stubStorefront, variant } from '../../internal/testing.ts';
import './product.define.ts';
import type { WaresProduct } from './product.ts';

let shop: ReturnType<typeof stubStorefront>;

const show = async (value: Product | undefined = product()) => {
  shop.$product('x').set(value ? { status: 'ready', value } : { status: 'loading' });
  const element = await fixture<WaresProduct>(
    html`<wares-product handle="x" .storefront=${shop.storefront}> </wares-product>`,
  );
  await waitUntil(() => (element as unknown as { ready: boolean }).ready);
  await element.updateComplete;
  return element;
};
const find = <T extends HTMLElement = HTMLElement>(element: WaresProduct, selector: string) =>
  element.renderRoot.querySelector<T>(selector) as T;
const all = <T extends HTMLElement = HTMLElement>(element: WaresProduct, selector: string) => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const text = (element: WaresProduct, selector: string) =>
  find(element, selector)?.textContent?.replace(/\s+/g, ' ').trim();
const radio = (element: WaresProduct, label: string) =>
  all<HTMLInputElement>(element, 'input[type=radio]').find((input) =>
    input.closest('label')?.textContent?.startsWith(label),
  ) as HTMLInputElement;

/** Two glazes, two sizes: celadon in both, ash in small alone; small celadon is sold out. */
const twoOptions = () => {
  const of = (id: string, glaze: string, size: string, available = true) =>
    variant({
      id,
      title: `${glaze}, ${size}`,
      availability: { available, status: available ? 'in_stock' : 'out_of_stock', ...(available && { quantity: 3 }) },
      options: [
        { name: 'Glaze', id: glaze, label: glaze },
        { name: 'Size', id: size, label: size },
      ],
    });
  const values = (...names: string[]) => names.map((id) => ({ id, label: id, available: true }));
  return product({
    variants: [of('c1', 'Celadon', 'Small', false), of('c2', 'Celadon', 'Large'), of('a1', 'Ash', 'Small')],
    options: [
      { name: 'Glaze', values: values('Celadon', 'Ash') },
      { name: 'Size', values: values('Small', 'Large') },
    ],
  });
};

describe('<wares-product>', () => {
  beforeEach(() => {
    shop = stubStorefront();
  });
  afterEach(fixtureCleanup);

  it('shows bones, then a whole product page', async () => {
    const element = await show();
    shop.$product('x').set({ status: 'loading' });
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(!!find(element, '[aria-busy=true]')).to.equal(true);
    shop.$product('x').set({ status: 'ready', value: product() });
    await element.updateComplete;
    expect(text(element, 'h1')).to.equal('Dobin teapot with bamboo handle');
    expect(text(element, '[part=price]')).to.contain('€39.00');
    expect(text(element, '[part=status]')).to.equal('In stock');
    expect(all(element, 'img')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('shows the description as text, never as markup', async () => {
    const plainText = '<script>alert(1)</script>\nSecond line';
    const element = await show(product({ description: { plain: plainText, html: '<b onclick=alert(1)>x</b>' } }));
    expect(find(element, '[part=description] p').textContent).to.equal(plainText);
    expect(!!find(element, 'b[onclick]')).to.equal(false);
  });

  it('chooses a variant by keyboard, says so, and tells the elements inside', async () => {
    const element = await show();
    const chosen = oneEvent(element, 'wares-variant-change');
    radio(element, 'Celadon').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect((await chosen).detail).to.deep.equal({ productId: 'p-teapot', variantId: 'teapot-ash' });
    await element.updateComplete;
    expect(text(element, 'legend')).to.equal('Glaze: Ash');
    expect(text(element, '.now')).to.equal('€40.00');
    expect(document.querySelector('[data-wares-live]')?.textContent).to.contain('Ash, €40.00');
  });

  it('lets what is sold out be chosen, and what is not made not', async () => {
    const element = await show(twoOptions());
    expect(element.variant?.id).to.equal('c2');
    expect(radio(element, 'Small').closest('label')?.className).to.contain('out');
    radio(element, 'Small').click();
    await element.updateComplete;
    expect(element.variant?.id).to.equal('c1');
    expect(find<HTMLButtonElement>(element, '[part=button]').disabled).to.equal(true);
    expect(text(element, '[part=button]')).to.equal('Sold out');
    radio(element, 'Ash').click();
    await element.updateComplete;
    expect(element.variant?.id).to.equal('a1');
    expect(radio(element, 'Large').disabled).to.equal(true);
    expect(text(element, '.option .note')).to.equal('Large is not made in Ash');
    await expect(element).to.be.accessible();
  });

  it('moves a later option to what can be bought when an earlier one is chosen', async () => {
    const element = await show(twoOptions());
    radio(element, 'Ash').click();
    await element.updateComplete;
    expect(element.variant?.id).to.equal('a1');
  });

  it('adds as many as the stepper says, and never more than are left', async () => {
    const element = await show(twoOptions());
    const [less, more] = all<HTMLButtonElement>(element, '.stepper button');
    more?.click();
    await element.updateComplete;
    more?.click();
    await element.updateComplete;
    more?.click();
    await element.updateComplete;
    expect(text(element, 'output')).to.equal('3');
    expect(more?.getAttribute('aria-disabled')).to.equal('true');
    less?.click();
    await element.updateComplete;
    find(element, '[part=button]').click();
    find(element, '[part=button]').click();
    expect(shop.adds.map(({ itemId, quantity }) => [itemId, quantity])).to.deep.equal([['c2', 2]]);
  });

  it('shows another picture when a small one is pressed', async () => {
    const element = await show();
    const before = find<HTMLImageElement>(element, '.stage img').src;
    all(element, '.thumb')[1]?.click();
    await element.updateComplete;
    expect(find<HTMLImageElement>(element, '.stage img').src).not.to.equal(before);
    expect(all(element, '.thumb')[1]?.getAttribute('aria-current')).to.equal('true');
  });

  it('shows markup of the page alone, and the page again when that goes', async () => {
    const element = await show();
    const own = document.createElement('p');
    own.textContent = 'My own page';
    element.append(own);
    await waitUntil(() => !find(element, 'h1'));
    expect(own.getClientRects()).to.have.length(1);
    own.remove();
    await waitUntil(() => find(element, 'h1'));
  });

  it('lets one part be replaced', async () => {
    shop.$product('x').set({ status: 'ready', value: plain() });
    const element = await fixture<WaresProduct>(
      html`<wares-product handle="x" .storefront=${shop.storefront}><p slot="description">Mine</p></wares-product>`,
    );
    await waitUntil(() => find(element, 'h1'));
    expect(find<HTMLSlotElement>(element, 'slot[name=description]').assignedElements()).to.have.length(1);
    expect(find(element, '[part=description]').getClientRects()).to.have.length(0);
  });

  it('says what went wrong, and that a product is gone without a way to ask again', async () => {
    const element = await show();
    shop.$product('x').set({ status: 'error', error: failure('network_error') });
    await element.updateComplete;
    expect(element.matches(':state(error)')).to.equal(true);
    expect(text(element, '[role=alert]')).to.contain('cannot be reached');
    await expect(element).to.be.accessible();
    find(element, 'button').click();
    expect(shop.calls).to.deep.equal(['retry x']);
    shop.$product('x').set({ status: 'error', error: failure('product_not_found') });
    await element.updateComplete;
    expect(text(element, '[role=alert]')).to.equal('This product is no longer here.');
    expect(!!find(element, 'button')).to.equal(false);
  });

  it('speaks Arabic from right to left', async () => {
    shop = stubStorefront('ar');
    const element = await show();
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(text(element, '[part=button]')).to.equal('أضف إلى السلة');
    await expect(element).to.be.accessible();
  });
});
