import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as contract from '@wares/contract';
import * as v from 'valibot';
import { testSeed } from '../harness.test.ts';
import { demoSeed, type Seed, type SeedProduct } from '../seed/index.ts';
import { ancestorsOf, createCatalogue, productIn, variantTitle } from './catalogue.ts';

const [first] = testSeed.products as readonly [SeedProduct];
const german = { country: 'DE', currency: 'EUR', language: 'de' };

const seedWith = (more: Partial<SeedProduct>, rest: Partial<Seed> = {}): Seed => ({
  ...testSeed,
  ...rest,
  products: [{ ...first, ...more }],
});
const shown = (seed: Seed, stock = 5, now?: () => number) => {
  const product = productIn(createCatalogue(seed, '/m/', now), seed.products[0] as SeedProduct, german, () => stock);
  v.parse(contract.Product, product);
  return product;
};

test('shows facts and rich text in the language of the context, and neither where there is none', () => {
  const product = shown(
    seedWith({
      details: { en: '<p>Thrown by <em>hand</em>.</p>', de: '<p>Von <em>Hand</em> gedreht.</p>' },
      attributes: [{ name: { en: 'Capacity', de: 'Inhalt' }, value: { en: '0.7 l', de: '0,7 l' } }],
    }),
  );
  assert.equal(product.description.html, '<p>Von <em>Hand</em> gedreht.</p>');
  assert.deepEqual(product.attributes, [{ name: 'Inhalt', value: '0,7 l' }]);
  const bare = shown(seedWith({}));
  assert.deepEqual([bare.description.html, bare.attributes], [undefined, undefined]);
});

test('tells the moment since when a product is in the shop, in UTC, and none where the seed has no date', () => {
  assert.equal(shown(seedWith({ publishedAt: '2026-11-14' })).publishedAt, '2026-11-14T00:00:00.000Z');
  assert.equal(shown(seedWith({ publishedAt: '2026-11-14T09:30:00+01:00' })).publishedAt, '2026-11-14T08:30:00.000Z');
  assert.equal('publishedAt' in shown(seedWith({ publishedAt: 'soon' })), false);
});

const tree = [
  { id: 'home', name: { en: 'Home', de: 'Wohnen' } },
  { id: 'light', name: { en: 'Light', de: 'Licht' }, parent: 'home' },
  { id: 'lamps', name: { en: 'Lamps', de: 'Lampen' }, parent: 'light' },
];

test('tells the way to a category from the root down', () => {
  const product = shown(seedWith({ categories: ['lamps', 'home'] }, { categories: tree }));
  assert.deepEqual(product.categories, [
    {
      value: 'Lampen',
      handle: 'lamps',
      ancestors: [
        { value: 'Wohnen', handle: 'home' },
        { value: 'Licht', handle: 'light' },
      ],
    },
    { value: 'Wohnen', handle: 'home' },
  ]);
});

test('a category that is above itself ends the way', () => {
  const name = { en: 'x' };
  const loop = [
    { id: 'a', name, parent: 'b' },
    { id: 'b', name, parent: 'c' },
    { id: 'c', name, parent: 'b' },
  ];
  assert.deepEqual(ancestorsOf({ categories: loop }, 'a'), ['c', 'b']);
  assert.deepEqual(ancestorsOf({ categories: loop }, 'nothing'), []);
});

test('says when there will be some again, and how long it takes to make one', () => {
  const now = Date.UTC(2026, 10, 21, 17);
  const [variant] = first.variants;
  const seed = seedWith({ variants: [{ ...variant, restockDays: 10 }] });
  assert.equal(shown(seed, 0, () => now).variants[0]?.availability.restockAt, '2026-12-01T08:00:00.000Z');
  assert.equal(shown(seed, 3, () => now).variants[0]?.availability.restockAt, undefined, 'there are some');
  assert.equal(shown(seed, 0).variants[0]?.availability.restockAt, undefined, 'without a clock');
  let time = now;
  const catalogue = createCatalogue(seed, '/m/', () => time);
  time += 11 * 86_400_000;
  const late = productIn(catalogue, seed.products[0] as SeedProduct, german, () => 0);
  assert.equal(late.variants[0]?.availability.restockAt, undefined, 'the day is past');
  const made = shown(seedWith({ variants: [{ ...variant, backorder: true, leadDays: 14 }] }), 0);
  assert.deepEqual(made.variants[0]?.availability, { available: true, status: 'backorder', leadTimeDays: 14 });
});

test('shows tiers, the price for members and limits', () => {
  const clip = testSeed.products.find(({ handle }) => handle === 'clip') as SeedProduct;
  const [variant] = shown({ ...testSeed, products: [clip] }).variants;
  assert.deepEqual(
    variant?.tierPrices?.map(({ minimumQuantity, price }) => [minimumQuantity, price.amount]),
    [
      [12, 900],
      [24, 800],
    ],
  );
  assert.equal(variant?.memberPrice?.amount, 850);
  assert.deepEqual([variant?.minimumQuantity, variant?.maximumQuantity, variant?.quantityStep], [6, 62, 6]);
});

test('the cost to the door is that of the least that can be ordered, at its price and weight', () => {
  const [variant] = first.variants;
  const door = (more: Partial<SeedProduct['variants'][0]>) =>
    shown(seedWith({ weight: 300, variants: [{ ...variant, price: 1000, ...more } as SeedProduct['variants'][0]] }), 50)
      .variants[0]?.landedCost?.amount ?? 0;
  const freight = door({}) - 1000;
  assert.equal(door({ minimumQuantity: 2 }), 2000 + freight);
  assert.equal(
    door({ minimumQuantity: 2, tierPrices: [{ minimumQuantity: 2, price: 900 }] }),
    1800 + freight,
    'at the price of two',
  );
  const heavy = door({ minimumQuantity: 20 }) - 20_000;
  assert.ok(heavy > freight, `six kilograms cost ${heavy} to send, 300 g ${freight}`);
});

test('what is not sent to a country has no cost to the door there', () => {
  const [variant] = first.variants;
  const here = shown(seedWith({ variants: [variant as SeedProduct['variants'][0]] }), 50);
  assert.ok(here.variants[0]?.landedCost);
  const refused = seedWith({ variants: [variant as SeedProduct['variants'][0]], notSoldTo: [german.country] });
  const there = shown(refused, 50).variants[0];
  assert.deepEqual([there?.availability.status, there?.landedCost], ['not_deliverable', undefined]);
});

test('an alternative text tells the views of a thing apart', () => {
  for (const language of ['en', 'ar', 'ja']) {
    const seed = demoSeed;
    for (const product of seed.products.slice(0, 20)) {
      const { variants } = productIn(createCatalogue(seed, '/m/'), product, { ...german, language }, () => 5);
      const texts = variants.flatMap(({ media = [] }) =>
        media.filter(({ type }) => type === 'image').map(({ altText }) => altText),
      );
      assert.equal(new Set(texts).size, texts.length, texts.join('; '));
    }
  }
});

test('an alternative text has the comma of its language', () => {
  const texts = (language: string) => {
    const seed = demoSeed;
    const slippers = seed.products.find(({ variants }) => variants.some(({ pictures }) => pictures)) as SeedProduct;
    return productIn(createCatalogue(seed, '/m/'), slippers, { ...german, language }, () => 5).variants.flatMap(
      ({ media = [] }) => media.map(({ altText }) => altText),
    );
  };
  for (const [language, comma] of [
    ['ja', /^[^,]+、[^,]+$/],
    ['zh-Hans', /^[^,]+，[^,]+$/],
    ['ar', /^[^,]+، [^,]+$/],
    ['de', /, /],
  ] as const)
    for (const text of texts(language)) assert.match(text ?? '', comma);
});

test('shows pictures first, then turns, films and models of what they show, each with its still', () => {
  const picture = { files: { '450': 'a.avif' }, width: 450, height: 562 };
  const pictures = { 'pot-ink-hero': picture, 'pot-ink-tq': picture, 'pot-oat-hero': picture };
  const shows: NonNullable<Seed['shows']> = {
    'pot-ink': {
      spin: { frames: ['s0.avif', 's1.avif'], size: 600 },
      film: {
        files: [
          { file: 'f.webm', mimeType: 'video/webm' },
          { file: 'f.mp4', mimeType: 'video/mp4' },
        ],
        poster: 'f.avif',
        width: 720,
        height: 900,
        captions: [{ file: 'f.de.vtt', language: 'de', label: 'Deutsch' }],
      },
      model: { file: 'm.glb', poster: 'm.avif' },
    },
    'pot-plum': { model: { file: 'other.glb', poster: 'o.avif' } },
  };
  const [variant] = first.variants;
  const names = Object.keys(pictures);
  const seed = seedWith(
    { pictures: names, variants: [{ ...variant, pictures: ['pot-oat-hero'] }] },
    { pictures, shows },
  );
  const product = shown(seed);
  assert.deepEqual(
    product.media.map(({ type }) => type),
    ['image', 'image', 'image', 'spin_360', 'video', 'model_3d'],
  );
  const [spin, film, model] = product.media.slice(3);
  assert.deepEqual([spin?.frames, spin?.poster, spin?.width], [['/m/s0.avif', '/m/s1.avif'], '/m/s0.avif', 600]);
  assert.deepEqual(film?.sources?.[1], { url: '/m/f.mp4', width: 720, mimeType: 'video/mp4' });
  assert.deepEqual(film?.captions, [{ url: '/m/f.de.vtt', language: 'de', label: 'Deutsch' }]);
  assert.deepEqual([model?.url, model?.poster], ['/m/m.glb', '/m/m.avif']);
  assert.ok(product.media.every(({ altText }) => altText));
  assert.deepEqual(
    product.variants[0]?.media?.map(({ type }) => type),
    ['image'],
    'nothing moves in oat',
  );
});

test('puts the values of a variant together as each language does', () => {
  const value = (id: string) => ({ id, label: { en: id } });
  const product = {
    ...first,
    options: ['colour', 'size'].map((id) => ({ id, name: { en: id }, values: [value('a'), value('b')] })),
  };
  const variant = { ...first.variants[0], options: { colour: 'a', size: 'b' } };
  const title = (language: string) => variantTitle(product, variant, language);
  assert.deepEqual(['en', 'zh-Hans', 'ja', 'ar'].map(title), ['a, b', 'a，b', 'a、b', 'a، b']);
});

const picture = (color: string) => ({
  files: { 450: `${color}-450.avif`, 900: `${color}-900.avif` },
  width: 900,
  height: 1125,
  color,
});
const rich = seedWith(
  {
    details: { en: '<p>Thrown by hand.</p>' },
    attributes: [{ name: { en: 'Capacity' }, value: { en: '0.7 l' } }],
    pictures: ['pot-ink-hero', 'pot-ink-side'],
    variants: [{ ...first.variants[0], pictures: ['pot-ink-side', 'pot-ink-hero'] }],
  },
  {
    pictures: { 'pot-ink-hero': picture('#111111'), 'pot-ink-side': picture('#222222') },
    shows: { 'pot-ink': { spin: { frames: ['0.avif', '1.avif', '2.avif', '3.avif'], size: 450 } } },
  },
);
const inGermany = (detail?: 'full' | 'card') =>
  productIn(createCatalogue(rich, '/m/'), rich.products[0] as SeedProduct, german, () => 5, detail);

test('a card has the first picture of the product and of each variant, and none of what only a page shows', () => {
  const [whole, card] = [inGermany(), inGermany('card')];
  v.parse(contract.Product, card);
  const { attributes, customs, metadata, description, media, variants, ...rest } = whole;
  assert.ok(attributes && customs && metadata && description.html && media.length === 3);
  assert.deepEqual(card, {
    ...rest,
    description: { plain: description.plain },
    media: media.slice(0, 1),
    variants: variants.map(({ landedCost, ...variant }) => {
      const { lines, ...sum } = landedCost as contract.LandedCost;
      assert.ok(lines);
      return { ...variant, landedCost: sum, media: variant.media?.slice(0, 1) };
    }),
    partial: true,
  });
});

test('a card does not stand in for the whole product, nor the other way round', () => {
  const catalogue = createCatalogue(rich, '/m/');
  const ask = (detail: 'full' | 'card') =>
    productIn(catalogue, rich.products[0] as SeedProduct, german, () => 5, detail).partial;
  assert.deepEqual([ask('card'), ask('full'), ask('card')], [true, undefined, true]);
});

test('a price to the door comes with lines that add up to it, and on a card without', () => {
  const catalogue = createCatalogue(demoSeed, '/media/');
  let crossing = 0;
  for (const { country, currencies, languages } of demoSeed.markets)
    for (const product of demoSeed.products) {
      const context = { country, currency: currencies[0] as string, language: languages[0] as string };
      const [whole, card] = (['full', 'card'] as const).map((detail) =>
        productIn(catalogue, product, context, () => 50, detail),
      ) as [contract.Product, contract.Product];
      for (const [index, { landedCost }] of whole.variants.entries()) {
        const sum = landedCost?.lines?.reduce((total, { amount }) => total + amount, 0);
        if (landedCost?.status === 'estimated') assert.equal(sum, landedCost.amount, `${product.id} ${country}`);
        crossing += landedCost?.lines?.some(({ type }) => type === 'import_tax') ? 1 : 0;
        assert.equal(card.variants[index]?.landedCost?.amount, landedCost?.amount);
        assert.equal(card.variants[index]?.landedCost?.lines, undefined);
      }
    }
  assert.ok(crossing > 100, `${crossing} with import tax`);
});
