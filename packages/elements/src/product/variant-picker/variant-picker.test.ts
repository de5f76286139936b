import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Product, ProductOption, Variant } from '@wares/contract';
import { sendKeys } from '@web/test-runner-commands';
import { said } from '../../internal/test-page.ts';
import { type Staged, stage } from '../../internal/test-piece.ts';
import { plain, product, stubStorefront, variant } from '../../internal/testing.ts';
import { variantIndex } from '../../internal/variant-index.ts';
import '../product/product.define.ts';
import './variant-picker.define.ts';
import type { WaresVariantPicker } from './variant-picker.ts';

const stagePicker = (value?: Product, attributes = {}, language = 'en') =>
  stage<WaresVariantPicker>('wares-variant-picker', value, attributes, stubStorefront(language));
const radio = ({ all }: Staged<WaresVariantPicker>, label: string) =>
  all<HTMLInputElement>('input[type=radio]').find((input) =>
    input.closest('label')?.textContent?.startsWith(label),
  ) as HTMLInputElement;
const settle = async ({ around, element }: Staged<WaresVariantPicker>) => {
  await around.updateComplete;
  await element.updateComplete;
};

const make = (names: readonly string[], combinations: readonly (readonly string[])[], out: readonly string[] = []) => {
  const variants = combinations.map(
    (values): Variant =>
      variant({
        id: values.join('-'),
        title: values.join(', '),
        availability: out.includes(values.join('-'))
          ? { available: false, status: 'out_of_stock' }
          : { available: true, status: 'in_stock' },
        options: values.map((id, at) => ({ name: names[at] as string, id, label: id })),
      }),
  );
  return product({
    variants,
    options: names.map((name, at) => ({
      name,
      values: [...new Set(combinations.map((values) => values[at] as string))].map((id) => ({
        id,
        label: id,
        available: true,
      })),
    })),
  });
};

/** Celadon in both sizes, the small one sold out; ash in small alone. */
const glazes = () =>
  make(
    ['Glaze', 'Size'],
    [
      ['Celadon', 'Small'],
      ['Celadon', 'Large'],
      ['Ash', 'Small'],
    ],
    ['Celadon-Small'],
  );

describe('<wares-variant-picker>', () => {
  afterEach(fixtureCleanup);

  it('shows colours as swatches and moves the choice by keyboard', async () => {
    const staged = await stagePicker();
    const { around, all, text } = staged;
    expect(all('.swatch')).to.have.length(4);
    const chosen = oneEvent(around, 'wares-variant-change');
    radio(staged, 'Celadon').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect((await chosen).detail).to.deep.equal({ productId: 'p-teapot', variantId: 'teapot-ash' });
    await settle(staged);
    expect(text('.legend')).to.equal('Glaze: Ash');
    expect(said()).to.contain('Ash, €40.00');
    await expect(staged.element).to.be.accessible();
  });

  it('shows two options of one name', async () => {
    const twice = product();
    const again = { name: 'Glaze', values: [1, 2].map((id) => ({ id: `${id}`, label: `No. ${id}`, available: true })) };
    const staged = await stagePicker({ ...twice, options: [...twice.options, again] });
    expect(staged.all('[role=radiogroup]').length).to.equal(2);
    // No variant has its values: one that is pressed leaves the choice as it is.
    const { variant: before } = staged.around;
    radio(staged, 'No. 1').click();
    await settle(staged);
    expect(staged.around.variant?.id).to.equal(before?.id);
    expect(radio(staged, 'No. 1').checked).to.equal(false);
  });

  it('says of what is not sent to the country that it is not, and not that it is sold out', async () => {
    const there = glazes();
    for (const each of there.variants) each.availability = { available: false, status: 'not_deliverable' };
    const { all } = await stagePicker(there);
    expect(all('input[type=radio]').map((input) => input.ariaLabel)).to.deep.equal([
      'Celadon, Not sent to your country',
      'Ash, Not sent to your country',
      'Small, Not sent to your country',
      'Large, Not sent to your country',
    ]);
  });

  it('lets what is sold out be reached and chosen', async () => {
    const staged = await stagePicker();
    const tenmoku = radio(staged, 'Tenmoku');
    expect(tenmoku.disabled).to.equal(false);
    expect(tenmoku.ariaLabel).to.equal('Tenmoku, Sold out');
    tenmoku.click();
    await settle(staged);
    expect(staged.around.variant?.id).to.equal('teapot-tenmoku');
    expect(radio(staged, 'Tenmoku').checked).to.equal(true);
  });

  it('joins its words as the language does', async () => {
    for (const [language, legend, said] of [
      ['fr', /^Glaze\u00a0: /, /^Tenmoku, /],
      ['ja', /^Glaze：/, /^Tenmoku、/],
      ['zh-Hans', /^Glaze：/, /^Tenmoku，/],
    ] as const) {
      const staged = await stagePicker(undefined, {}, language);
      expect(staged.find('.legend').textContent?.trim()).to.match(legend);
      expect(radio(staged, 'Tenmoku').ariaLabel).to.match(said);
      fixtureCleanup();
    }
  });

  it('leaves out a value that no variant has, and an option of which one value is left', async () => {
    const goods = glazes();
    const [glaze, size] = goods.options as [ProductOption, ProductOption];
    const ghost = { id: 'Ghost', label: 'Ghost', available: false };
    const { all, text } = await stagePicker({
      ...goods,
      options: [{ ...glaze, values: [...glaze.values, ghost] }, size, { name: 'Pack', values: [ghost] }],
    });
    expect(all('[role=radiogroup]').length).to.equal(2);
    expect(all('input').map(({ parentElement }) => parentElement?.textContent)).to.deep.equal([
      'Celadon',
      'Ash',
      'Small',
      'Large',
    ]);
    expect(text('.note')).to.equal('Ash is not made in Large');
  });

  it('shows the colour of what does not go with the choice as it is', async () => {
    const { find } = await stagePicker(
      make(
        ['Glaze', 'Size'],
        [
          ['Celadon', 'Large'],
          ['Ash', 'Small'],
        ],
      ),
      { as: 'swatches buttons' },
    );
    expect(getComputedStyle(find('.impossible'), '::before').opacity).to.equal('1');
  });

  it('moves the other options when a value does not go with them, and says so', async () => {
    const staged = await stagePicker(glazes());
    const { text, around } = staged;
    expect(around.variant?.id).to.equal('Celadon-Large');
    expect(radio(staged, 'Small').closest('label')?.className).to.contain('out');
    expect(radio(staged, 'Ash').closest('label')?.className).to.contain('impossible');
    expect(text('.note')).to.equal('Ash is not made in Large');
    radio(staged, 'Ash').click();
    await settle(staged);
    expect(around.variant?.id).to.equal('Ash-Small');
    expect(text('.note')).to.equal('Ash is not made in Large, so it is now Small.');
    expect(said()).to.contain('so it is now Small');
    expect(radio(staged, 'Small').checked).to.equal(true);
    await expect(staged.element).to.be.accessible();
    radio(staged, 'Large').click();
    await settle(staged);
    expect(around.variant?.id).to.equal('Celadon-Large');
  });

  it('unfolds more than twelve values from a list, with what is sold out said in it', async () => {
    const sizes = Array.from({ length: 15 }, (_, index) => [`${index + 30} cm`]);
    const staged = await stagePicker(make(['Length'], sizes, ['31 cm']));
    const { find, all, around } = staged;
    const select = find<HTMLSelectElement>('select');
    expect(select.value).to.equal('30 cm');
    expect(all('option')[1]?.textContent).to.equal('31 cm (Sold out)');
    select.value = '44 cm';
    select.dispatchEvent(new Event('change'));
    await settle(staged);
    expect(around.variant?.id).to.equal('44 cm');
    await expect(staged.element).to.be.accessible();
  });

  it('looks as it is told to, one word for all or one for each', async () => {
    const staged = await stagePicker(glazes(), { as: 'select' });
    expect(staged.all('select')).to.have.length(2);
    staged.element.as = 'buttons select';
    await settle(staged);
    expect([staged.all('select').length, staged.all('.picks').length]).to.deep.equal([1, 1]);
    staged.element.as = 'swatches';
    await settle(staged);
    expect(staged.all('.swatch')).to.have.length(0);
  });

  it('shows bones, nothing where there is nothing to choose, and nothing for a failure told elsewhere', async () => {
    const staged = await stagePicker();
    await staged.set({ status: 'loading' });
    expect(staged.element.matches(':state(loading)')).to.equal(true);
    expect(!!staged.find('[aria-busy=true]')).to.equal(true);
    await staged.set({ status: 'ready', value: plain() });
    expect(staged.element.matches(':state(empty)')).to.equal(true);
    expect(staged.element.getBoundingClientRect().height).to.equal(0);
  });

  it('stands alone with a handle of its own', async () => {
    const shop = stubStorefront();
    shop.$product('y').set({ status: 'ready', value: product() });
    const element = await fixture<WaresVariantPicker>(
      html`<wares-variant-picker handle="y" .storefront=${shop.storefront}></wares-variant-picker>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('input'));
    const chosen = oneEvent(element, 'wares-variant-change');
    element.renderRoot.querySelectorAll<HTMLInputElement>('input')[2]?.click();
    expect((await chosen).detail.variantId).to.equal('teapot-iron');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.legend')?.textContent).to.contain('Iron');
  });

  it('lets another variant be chosen where its own is gone', async () => {
    const shop = stubStorefront();
    shop.$product('y').set({ status: 'ready', value: product() });
    const element = await fixture<WaresVariantPicker>(
      html`<wares-variant-picker handle="y" variant-id="teapot-gone" .storefront=${shop.storefront}></wares-variant-picker>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('input:checked'));
    expect(element.renderRoot.querySelector('.legend')?.textContent).to.contain('Celadon');
  });

  it('speaks Arabic from right to left, and wraps long words at 320 px', async () => {
    const long = make(['Ausführung'], [['Geschenkverpackungsbanderolenausführungsvariante'], ['Ohne']]);
    const staged = await stage<WaresVariantPicker>('wares-variant-picker', long, {}, stubStorefront('ar'));
    staged.around.style.inlineSize = '200px';
    expect(getComputedStyle(staged.element).direction).to.equal('rtl');
    expect(staged.element.scrollWidth).to.be.at.most(200);
    expect(staged.find('.options').scrollWidth).to.be.at.most(200);
  });

  it('chooses among a hundred variants of three options within a frame', async () => {
    const words = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
    const hundred = words('a', 5).flatMap((a) => words('b', 5).flatMap((b) => words('c', 4).map((c) => [a, b, c])));
    const many = await stagePicker(make(['A', 'B', 'C'], hundred));
    const time = async (staged: Staged<WaresVariantPicker>, ids: readonly string[]) => {
      const start = performance.now();
      for (let round = 0; round < 50; round++) {
        staged.around.choose(ids[round % ids.length] as string);
        await settle(staged);
      }
      return (performance.now() - start) / 50;
    };
    const ids = ['a0-b0-c0', 'a1-b2-c3', 'a4-b4-c3', 'a2-b0-c1'];
    await time(many, ids);
    const ofHundred = await time(many, ids);
    // 14 values are drawn: far under a frame, though a hundred variants stand behind them.
    expect(ofHundred).to.be.below(16);
    const index = variantIndex(many.around.product as Product);
    expect(variantIndex(many.around.product as Product) === index).to.equal(true);
    const start = performance.now();
    for (let round = 0; round < 1000; round++) index.find(['a4', 'b4', 'c3']);
    expect((performance.now() - start) / 1000).to.be.below(0.05);
  });
});
