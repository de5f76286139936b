import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { isCurrency } from '@wares/money';
import { ancestorsOf } from '../domain/catalogue.ts';
import { LANGUAGES } from '../domain/words.ts';
import { demoSeed } from './index.ts';
import { pictures } from './pictures.generated.ts';

const { products, markets, categories } = demoSeed;
const variants = products.flatMap((product) => product.variants);

test('has 24 products or more, with names of their own', () => {
  assert.ok(products.length >= 24);
  for (const list of [
    products.map((each) => each.id),
    products.map((each) => each.handle),
    variants.map((each) => each.id),
    variants.map((each) => each.sku),
  ]) {
    assert.equal(new Set(list).size, list.length);
  }
  for (const id of [...products.map((each) => each.handle), ...variants.map((each) => each.id)])
    assert.match(id, /^[a-z0-9-]{3,64}$/);
});

test('every text is there in every language', () => {
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value) {
      for (const language of LANGUAGES) {
        const text = (value as Record<string, unknown>)[language];
        assert.ok(typeof text === 'string' && text.trim() === text && text !== '', `${path} in ${language}`);
      }
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(
    {
      products,
      categories,
      delivery: demoSeed.delivery,
      destinations: demoSeed.destinations,
      at: demoSeed.stockPoint,
      calendars: demoSeed.calendars,
    },
    '$',
  );
});

test('every picture that is named is a file, and every product and variant has one', () => {
  const folder = new URL('../../../../art/products/', import.meta.url);
  for (const product of products) {
    for (const names of [
      product.pictures,
      ...product.variants.map((variant) => variant.pictures ?? product.pictures),
    ]) {
      assert.ok(names.length > 0, product.id);
      for (const name of names) {
        const picture = pictures[name];
        assert.ok(picture, `${product.id}: ${name}`);
        for (const file of Object.values(picture.files)) assert.ok(existsSync(new URL(file, folder)), file);
      }
    }
  }
});

test('everything that moves is a file, with a still', () => {
  const folder = new URL('../../../../art/products/', import.meta.url);
  for (const [name, { spin, film, model }] of Object.entries(demoSeed.shows ?? {})) {
    for (const file of [
      ...(spin?.frames ?? []),
      ...(film
        ? [film.poster, ...film.files.map((each) => each.file), ...(film.captions ?? []).map((each) => each.file)]
        : []),
      ...(model ? [model.file, model.poster] : []),
    ]) {
      assert.ok(existsSync(new URL(file, folder)), `${name}: ${file}`);
    }
    assert.ok(!spin || spin.frames.length >= 24, `${name}: frames`);
  }
});

test('a film that says something says it in every language of the shop', () => {
  const told = Object.values(demoSeed.shows ?? {}).flatMap(({ film }) => (film?.captions ? [film.captions] : []));
  assert.ok(told.length >= 2);
  for (const captions of told)
    assert.deepEqual(captions.map(({ language }) => language).sort(), [...demoSeed.locales].sort(), captions[0]?.file);
});

test('limits, tiers and prices for members make sense together', () => {
  for (const variant of variants) {
    const { id, price, tierPrices = [], memberPrice, minimumQuantity = 1, maximumQuantity, quantityStep = 1 } = variant;
    assert.ok(minimumQuantity >= 1 && quantityStep >= 1 && (maximumQuantity ?? minimumQuantity) >= minimumQuantity, id);
    assert.ok(memberPrice === undefined || (memberPrice > 0 && memberPrice < price), `${id}: member`);
    for (const [index, tier] of tierPrices.entries()) {
      const before = tierPrices[index - 1] ?? { minimumQuantity, price };
      assert.ok(tier.minimumQuantity > before.minimumQuantity && tier.price < before.price, `${id}: tier ${index}`);
      assert.ok(tier.minimumQuantity <= (maximumQuantity ?? Number.POSITIVE_INFINITY), `${id}: tier out of reach`);
    }
  }
});

test('customs data can be declared', () => {
  for (const { id, hsCode, originCountry, weight } of products) {
    assert.match(hsCode, /^\d{6}$/, id);
    assert.match(originCountry, /^[A-Z]{2}$/, id);
    assert.ok(weight > 0, id);
  }
});

test('every variant has one value of each option, and every value is had by one', () => {
  for (const product of products) {
    for (const option of product.options) {
      const values = option.values.map((value) => value.id);
      for (const variant of product.variants) assert.ok(values.includes(variant.options[option.id] ?? ''), variant.id);
      for (const value of values) assert.ok(product.variants.some((variant) => variant.options[option.id] === value));
    }
    const combinations = product.variants.map((variant) => JSON.stringify(Object.entries(variant.options).sort()));
    assert.equal(new Set(combinations).size, combinations.length, product.id);
  }
});

test('every category is known, hangs on one that is, and none is empty with those below it', () => {
  const known = categories.map((category) => category.id);
  for (const { id, parent } of categories) assert.ok(parent === undefined || known.includes(parent), id);
  for (const product of products)
    for (const id of product.categories) assert.ok(known.includes(id), `${product.id}: ${id}`);
  for (const id of known)
    assert.ok(
      products.some((product) =>
        product.categories.some((own) => own === id || ancestorsOf(demoSeed, own).includes(id)),
      ),
      id,
    );
});

test('every market can be priced, delivered to and cleared', () => {
  for (const { country, currencies, languages, priceDisplay } of markets) {
    assert.ok(country in demoSeed.calendars, `holidays of ${country}`);
    assert.ok(
      languages.every((language) => demoSeed.locales.includes(language)),
      country,
    );
    assert.equal(
      priceDisplay?.taxIncluded,
      country in demoSeed.union,
      `the tag of ${country} says what is in the price`,
    );
    assert.ok(
      demoSeed.delivery.some((each) => each.countries.includes(country)),
      country,
    );
    assert.ok(country in demoSeed.union || country in demoSeed.destinations, country);
    for (const currency of currencies) {
      assert.ok(isCurrency(currency));
      assert.ok(currency === demoSeed.baseCurrency || demoSeed.rates.some((rate) => rate.to === currency), currency);
    }
  }
});

test('holidays are days of 2026 and 2027 in order, each once, and never fill a fortnight', () => {
  for (const [name, { holidays, weekend }] of Object.entries(demoSeed.calendars)) {
    const dates = holidays.map(({ date }) => date);
    for (const date of dates) assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date);
    assert.ok(
      dates.every((date) => /^202[67]-/.test(date)),
      name,
    );
    assert.deepEqual([...new Set(dates)].sort(), dates, name);
    assert.equal(weekend.length, 2);
  }
});

test('shows what a shop must be able to show', () => {
  assert.ok(
    variants.some((variant) => variant.stock === 3),
    'few left',
  );
  assert.ok(
    variants.some((variant) => variant.backorder),
    'made to order',
  );
  assert.ok(
    products.some((product) => product.variants.every((variant) => !variant.stock && !variant.backorder)),
    'sold out',
  );
  assert.ok(
    variants.some((variant) => variant.listPrice && variant.lowestPrice30d),
    'reduced',
  );
  assert.ok(
    variants.some((variant) => variant.measure?.unit === 'ml'),
    'a liquid',
  );
  assert.ok(
    products.some((product) => product.notSoldTo?.length),
    'not sold everywhere',
  );
  for (const { id, price, listPrice, lowestPrice30d } of variants) {
    if (listPrice) assert.ok(price < listPrice && (lowestPrice30d ?? 0) <= listPrice, id);
  }
});
