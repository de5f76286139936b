import { expect, fixtureCleanup } from '@open-wc/testing';
import { stage } from '../../internal/test-piece.ts';
import { testShop } from '../../internal/test-shop.ts';
import { product, stubStorefront } from '../../internal/testing.ts';
import { languages } from '../../localization.ts';
import '../product/product.define.ts';
import './attributes.define.ts';
import type { WaresAttributes } from './attributes.ts';

const facts = product({
  attributes: [
    { name: 'Capacity', value: '0.7 l' },
    { name: 'Material', value: 'Stoneware <b>' },
  ],
  customs: { originCountry: 'JP', weight: 1240, material: 'Clay', hsCode: '691200' },
});

describe('<wares-attributes>', () => {
  afterEach(fixtureCleanup);

  it('lists the facts as text', async () => {
    const { element, all, find } = await stage<WaresAttributes>('wares-attributes', facts);
    expect(all('dt').map(({ textContent }) => textContent)).to.deep.equal(['Capacity', 'Material']);
    expect(all('dd')[1]?.textContent).to.equal('Stoneware <b>');
    expect(!!find('dd b')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('adds what customs want to know, and says nothing twice', async () => {
    const { all } = await stage<WaresAttributes>('wares-attributes', facts, { customs: '' });
    const rows = all('dl > div').map(({ textContent }) => textContent);
    expect(rows).to.deep.equal([
      'Capacity0.7 l',
      'MaterialStoneware <b>',
      'Made inJapan',
      'Weight1.24 kg',
      'Tariff code691200',
    ]);
  });

  it('says once what the shop tells under a name of its own', async () => {
    const told = product({
      attributes: [{ name: 'Fired in', value: 'Japan' }],
      customs: { originCountry: 'JP', material: 'Clay' },
    });
    const { all } = await stage<WaresAttributes>('wares-attributes', told, { customs: '' });
    expect(all('dl > div').map(({ textContent }) => textContent)).to.deep.equal(['Fired inJapan', 'MaterialClay']);
  });

  for (const language of languages())
    it(`calls material and origin in ${language} as the demo shop does`, async () => {
      const { storefront } = testShop({ language });
      const { attributes, customs } = await storefront.client.products.get('dobin-teapot', { language });
      storefront.dispose();
      const words = [attributes?.at(-1)?.name, attributes?.[0]?.name];
      const bare = await stage<WaresAttributes>(
        'wares-attributes',
        product({ customs: { originCountry: 'JP', material: customs?.material ?? '' } }),
        { customs: '' },
        stubStorefront(language),
      );
      expect(bare.all('dt').map(({ textContent }) => textContent)).to.have.members(words);
    });

  it('speaks German and Arabic, writes grams, and shows nothing without facts', async () => {
    const light = product({ customs: { originCountry: 'JP', weight: 80 } });
    const german = await stage<WaresAttributes>('wares-attributes', light, { customs: '' }, stubStorefront('de'));
    expect(german.all('dl > div').map(({ textContent }) => textContent)).to.deep.equal([
      'Hergestellt inJapan',
      'Gewicht80 g',
    ]);
    const arabic = await stage<WaresAttributes>('wares-attributes', facts, { customs: '' }, stubStorefront('ar'));
    expect(arabic.text('dl')).to.contain('اليابان');
    const none = await stage<WaresAttributes>('wares-attributes', product());
    expect(none.element.matches(':state(empty)')).to.equal(true);
  });
});
