import { expect } from '@open-wc/testing';
import type { Product } from '@wares/contract';
import { plain, product } from '../internal/testing.ts';
import { productJsonLd, writeJsonLd } from './json-ld.ts';

type Graph = { '@graph': [Record<string, unknown>, { itemListElement: Record<string, unknown>[] }] };
const graph = (value: Product, options = {}) =>
  (productJsonLd(value, { base: 'https://shop.example/x/', ...options }) as unknown as Graph)['@graph'];

describe('structured data', () => {
  it('is one product with its offer, in decimals of its currency', () => {
    const [thing] = graph(plain({}, { price: { amount: 12345, currency: 'KWD' }, sku: 'C-1' }), { url: 'cups.html' });
    expect(thing['@type']).to.equal('Product');
    expect(thing['sku']).to.equal('C-1');
    expect(thing['offers']).to.deep.include({
      price: '12.345',
      priceCurrency: 'KWD',
      availability: 'https://schema.org/InStock',
      url: 'https://shop.example/x/cups.html',
    });
    const [yen] = graph(plain({}, { price: { amount: 1000, currency: 'JPY' } }));
    expect(yen['offers']).to.deep.include({ price: '1000' });
  });

  it('is a group where there are variants, each with colour and availability', () => {
    const [group] = graph(product());
    const variants = group['hasVariant'] as Record<string, unknown>[];
    expect(group['@type']).to.equal('ProductGroup');
    expect(variants.map(({ color }) => color)).to.deep.equal(['Celadon', 'Ash', 'Iron', 'Tenmoku']);
    expect(variants[3]?.['offers']).to.deep.include({ availability: 'https://schema.org/OutOfStock' });
    expect(group['aggregateRating']).to.deep.include({ ratingValue: 4.9, bestRating: 5, reviewCount: 214 });
  });

  it('gives each variant its own address, and names what they vary by as search engines do', () => {
    const [group] = graph(product(), { url: 'pot?handle=x', variantParam: 'variant' });
    const variants = group['hasVariant'] as { productID: string; offers: { url: string } }[];
    expect(group['url']).to.equal('https://shop.example/x/pot?handle=x');
    for (const { productID, offers } of variants)
      expect(offers.url).to.equal(`https://shop.example/x/pot?handle=x&variant=${productID}`);
    expect(new Set(variants.map(({ offers }) => offers.url)).size).to.equal(4);
    expect(group['variesBy']).to.deep.equal(['https://schema.org/color']);
  });

  it('knows size and colour by the id of an option, whatever it is called', () => {
    const value = product();
    const size = { id: 'size', name: 'Größe', values: [{ id: 's', label: 'S', available: true }] };
    const odd = { id: 'constructor', name: 'Deckel', values: [{ id: 'x', label: 'Holz', available: true }] };
    const chosen = [
      { name: 'Größe', id: 's', label: 'S' },
      { name: 'Deckel', id: 'x', label: 'Holz' },
    ];
    const [group] = graph({
      ...value,
      options: [...value.options.map((option) => ({ ...option, id: 'Colour' })), size, odd],
      variants: value.variants.map((variant) => ({ ...variant, options: [...variant.options, ...chosen] })),
    });
    expect(group['variesBy']).to.deep.equal(['https://schema.org/color', 'https://schema.org/size', 'Deckel']);
    const [first] = group['hasVariant'] as Record<string, unknown>[];
    expect(first).to.include({ color: 'Celadon', size: 'S' });
    expect(first?.['additionalProperty']).to.deep.equal([{ '@type': 'PropertyValue', name: 'Deckel', value: 'Holz' }]);
  });

  it('rounds the price of a measure, and names no price in a currency that there is not', () => {
    const unitPrice = {
      amount: 1234.5678,
      currency: 'EUR',
      measure: { value: 1, unit: 'l' },
      reference: { value: 1, unit: 'l' },
    };
    const [thing] = graph(plain({}, { unitPrice }));
    expect((thing['offers'] as Record<string, unknown>)['priceSpecification']).to.include({ price: '12.35' });
    const [odd] = graph(plain({}, { price: { amount: 100, currency: 'ZZZ' } }));
    expect(odd['offers']).not.to.have.property('price');
  });

  it('names no picture where none has an address', () => {
    const value = plain({ media: [{ type: 'image', url: 'javascript:x', altText: '' }] });
    expect('image' in graph(value)[0]).to.equal(false);
  });

  it('leads to the product by its categories', () => {
    const value = product({
      categories: [{ value: 'Teapots', handle: 'teapots', ancestors: [{ value: 'Tea', handle: 'tea' }] }],
    });
    const [, { itemListElement }] = graph(value, { categoryUrl: '/search?c={handle}', url: '/pot' });
    expect(itemListElement.map(({ name, item }) => [name, item])).to.deep.equal([
      ['Tea', 'https://shop.example/search?c=tea'],
      ['Teapots', 'https://shop.example/search?c=teapots'],
      [value.title, 'https://shop.example/pot'],
    ]);
  });

  it('lets no address through that is not one, and no rating that nobody gave', () => {
    const value = product({ url: 'javascript:alert(1)', rating: { value: 5, scaleMin: 1, scaleMax: 5, count: 0 } });
    const [thing] = graph(value);
    expect(thing['url']).to.equal(undefined);
    expect(thing['aggregateRating']).to.equal(undefined);
  });

  it('stands in the head once, follows, and goes', () => {
    const owner = {};
    const found = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    writeJsonLd(owner, { name: '</script><b>' });
    writeJsonLd(owner, { name: 'second' });
    expect(found().map(({ textContent }) => textContent)).to.deep.equal(['{"name":"second"}']);
    writeJsonLd(owner, undefined);
    expect(found().length).to.equal(0);
  });
});
