import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { textIn } from '../../domain/language.ts';
import { categories } from '../categories.ts';
import { pictures } from '../pictures.generated.ts';
import type { SeedProduct } from '../types.ts';
import { COLOURS } from './colours.ts';
import { products, written } from './index.ts';
import { LANGUAGES } from './text.ts';

const variants = written.flatMap((product) => product.variants);
const unique = (list: readonly string[]) => assert.deepEqual([...new Set(list)], list);

test('writes 132 products, each with names of its own', () => {
  assert.equal(written.length, 132);
  unique(written.map(({ id }) => id));
  unique(written.map(({ handle }) => handle));
  unique(variants.map(({ id }) => id));
  unique(variants.map(({ sku }) => sku));
  for (const name of [...written.map(({ handle }) => handle), ...variants.map(({ id }) => id)])
    assert.match(name, /^[a-z0-9-]{3,64}$/);
});

test('says every text in all eight languages, without a blank at either end', () => {
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!('en' in value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
      return;
    }
    assert.deepEqual(Object.keys(value), [...LANGUAGES], path);
    for (const [language, text] of Object.entries(value)) {
      assert.ok(typeof text === 'string' && text !== '' && text.trim() === text, `${path} in ${language}`);
      assert.doesNotMatch(text, /!|undefined| {2}|NaN/, `${path} in ${language}: ${text}`);
    }
  };
  walk({ written, categories, COLOURS }, '$');
});

test('writes sentences in the script of their language', () => {
  const scripts = { 'zh-Hans': /\p{Script=Han}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u } as const;
  const others = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u } as const;
  for (const { handle, description } of written) {
    for (const [language, script] of Object.entries({ ...scripts, ...others }))
      assert.match(description[language] ?? '', script, `${handle} in ${language}`);
    for (const language of ['en', 'de', 'fr', 'es'])
      assert.doesNotMatch(
        description[language] ?? '',
        /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]/u,
        `${handle} in ${language}`,
      );
    assert.equal(new Set(Object.values(description)).size, LANGUAGES.length, handle);
  }
});

test('reduces only what cost more, and tells a lowest price that is neither the old one nor below the new', () => {
  for (const { id, price, listPrice, lowestPrice30d } of variants) {
    assert.equal(listPrice === undefined, lowestPrice30d === undefined, id);
    if (listPrice && lowestPrice30d) assert.ok(listPrice > lowestPrice30d && lowestPrice30d >= price, id);
  }
  assert.ok(variants.filter((variant) => variant.listPrice).length >= 20);
});

test('asks whole cents, less from a quantity on and less of a member', () => {
  for (const {
    id,
    price,
    memberPrice,
    prices = {},
    tierPrices = [],
    minimumQuantity = 1,
    quantityStep = 1,
  } of variants) {
    for (const amount of [price, ...Object.values(prices)]) assert.ok(Number.isInteger(amount) && amount > 0, id);
    if (memberPrice) assert.ok(memberPrice < price, id);
    let above = { minimumQuantity: 1, price };
    for (const tier of tierPrices) {
      assert.ok(tier.minimumQuantity > above.minimumQuantity && tier.price < above.price, id);
      assert.equal((tier.minimumQuantity - minimumQuantity) % quantityStep, 0, id);
      above = tier;
    }
  }
});

test('can be ordered in the quantities that it is sold in', () => {
  for (const {
    id,
    minimumQuantity = 1,
    maximumQuantity,
    quantityStep = 1,
    stock,
    backorder,
    leadDays,
    restockDays,
  } of variants) {
    if (maximumQuantity) assert.equal((maximumQuantity - minimumQuantity) % quantityStep, 0, id);
    if (stock > 0) assert.ok(stock >= minimumQuantity, id);
    if (leadDays) assert.ok(backorder, id);
    if (restockDays) assert.equal(stock, 0, id);
  }
});

test('gives customs a six-digit heading, an origin and a weight', () => {
  for (const { id, hsCode, originCountry, weight } of written) {
    assert.match(hsCode, /^(0[1-9]|[1-8]\d|9[0-7])\d{4}$/, id);
    assert.match(originCountry, /^[A-Z]{2}$/, id);
    assert.ok(Number.isInteger(weight) && weight > 0 && weight < 20_000, id);
  }
});

test('stands each product on a shelf first, and names the room above it', () => {
  for (const {
    id,
    categories: [first, ...rest],
  } of written) {
    const shelf = categories.find((category) => category.id === first);
    assert.ok(shelf?.parent, `${id}: ${first}`);
    assert.ok(rest.includes(shelf.parent), id);
  }
  for (const { id, parent } of categories) {
    assert.ok(
      written.some((product) => product.categories.includes(id)),
      `${id} is empty`,
    );
    if (parent)
      assert.ok(
        categories.some((category) => category.id === parent && !category.parent),
        id,
      );
  }
});

test('recommends what there is, and never itself', () => {
  const handles = written.map(({ handle }) => handle);
  for (const { handle, boughtWith = [] } of written) {
    unique(boughtWith);
    for (const other of boughtWith) assert.ok(other !== handle && handles.includes(other), `${handle}: ${other}`);
  }
  const shown = products.map(({ handle }) => handle);
  for (const { handle, boughtWith = [] } of products)
    for (const other of boughtWith) assert.ok(shown.includes(other), `${handle}: ${other}`);
});

test('has facts for every product and details that link to a shelf that exists', () => {
  for (const { handle, attributes = [], details } of written) {
    assert.ok(attributes.length >= 3, handle);
    for (const language of details ? LANGUAGES : []) {
      const shelf = /href="\/search\.html\?category=([a-z-]+)"/.exec(details?.[language] ?? '')?.[1];
      assert.ok(
        categories.some((category) => category.id === shelf),
        `${handle} in ${language}: ${shelf}`,
      );
    }
  }
});

test('is sold in days, stars and pieces that can be true', () => {
  for (const { handle, publishedAt, rating, sold = 0 } of written) {
    assert.equal(new Date(publishedAt).toISOString().slice(0, 10), publishedAt, handle);
    assert.ok(publishedAt >= '2025-01-01' && publishedAt <= '2026-11-30', handle);
    if (rating) assert.ok(rating.value >= 1 && rating.value <= 5 && rating.count <= sold, handle);
  }
});

test('has two products with three options that are not made in every combination', () => {
  const large = written.filter((product) => product.options.length === 3 && product.variants.length >= 24);
  assert.ok(large.length >= 2);
  for (const { options, variants: made } of large)
    assert.ok(made.length < options.reduce((all, { values }) => all * values.length, 1));
});

test('gives every variant one value of each option, and no combination twice', () => {
  for (const { id, options, variants: made } of written) {
    for (const { id: option, values } of options) {
      const known = values.map((value) => value.id);
      unique(known);
      for (const variant of made) assert.ok(known.includes(variant.options[option] ?? ''), variant.id);
      for (const value of known)
        assert.ok(
          made.some((variant) => variant.options[option] === value),
          `${id}: ${value}`,
        );
    }
    unique(made.map((variant) => JSON.stringify(variant.options)));
  }
});

test('shows every product that has been photographed, and no other', () => {
  const index = readFileSync(new URL('../../../../../art/products/index.json', import.meta.url), 'utf8');
  const photographed = ({ pictures: names }: SeedProduct) => names.some((name) => name in pictures);
  assert.deepEqual(
    products.map(({ handle }) => handle).sort(),
    written
      .filter(photographed)
      .map(({ handle }) => handle)
      .sort(),
  );
  for (const product of products)
    for (const variant of product.variants)
      assert.ok(index.includes(`"${variant.pictures?.[0]}"`), `${variant.id}: ${variant.pictures?.[0]}`);
});

test('shows every colour from two sides, each as it is', () => {
  for (const product of products)
    for (const { id, pictures: names = [] } of product.variants) {
      assert.ok(names.length >= 2, `${id}: ${names.length}`);
      assert.equal(new Set(names.map((name) => name.replace(/-[a-z]+$/, ''))).size, 1, `${id}: ${names}`);
    }
});

test('calls no two options the same in a language, and one option the same on every product', () => {
  for (const language of LANGUAGES) {
    const names = new Map<string, string>();
    for (const { handle, options } of products) {
      for (const { id, name } of options) {
        const text = textIn(name, language);
        assert.ok(
          [undefined, id].includes(names.get(text)),
          `${language} ${handle}: ${id} and ${names.get(text)} are ${text}`,
        );
        names.set(text, id);
      }
    }
  }
});
