import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openShop, type Problem, type SearchResult } from '../harness.test.ts';

test('the largest price of the document is a number, and the one after it out of range', async () => {
  const { ask } = openShop();
  assert.equal((await ask<SearchResult>('GET', '/search?priceMin=9007199254740991')).body.totalCount, 0);
  const more = await ask<Problem>('GET', '/search?priceMin=9007199254740992');
  assert.deepEqual([more.status, more.body.errors?.[0]?.code], [422, 'out_of_range']);
});

test('a parameter with a typing error is refused by name, and told what there is', async () => {
  const { ask } = openShop();
  for (const query of ['priceMinn=5', 'limit=1&priceMinn=5&q=cup', 'constructor=1']) {
    const { status, body } = await ask<Problem>('GET', `/search?${query}`);
    assert.deepEqual([status, body.errors?.[0]?.code], [422, 'unknown_key'], query);
    assert.match(body.errors?.[0]?.message ?? '', /priceMin, priceMax/);
  }
  const [{ path } = { path: '' }] = (await ask<Problem>('GET', '/search?priceMinn=5')).body.errors ?? [];
  assert.equal(path, 'priceMinn');
});

test('a query that is not UTF-8 in percent-encoding is not searched with something else', async () => {
  const { ask } = openShop();
  for (const text of ['%zz', '100%', '%ff', '%ED%A0%80']) {
    const { status, body } = await ask<Problem>('GET', `/products?q=${text}`);
    assert.deepEqual([status, body.code], [400, 'invalid_request'], text);
  }
  assert.equal((await ask('GET', '/products?q=100%25+tea')).status, 200);
});

test('a question that is too long is said to be so in its own language, else in that of the caller', async () => {
  const { ask } = openShop();
  const detail = async (query: string) =>
    (await ask<Problem>('GET', `/search?q=${'x'.repeat(257)}${query}`, { headers: { 'Accept-Language': 'fr-CA' } }))
      .body.detail;
  assert.equal(await detail('&language=de-AT'), 'Schreiben Sie höchstens 256 Zeichen.');
  assert.equal(await detail(''), 'Écrivez au plus 256 caractères.');
});

test('a number or an e-mail that finds no order for its form is told in plain words', async () => {
  const { body } = await openShop().ask<Problem>('POST', '/orders/lookup', { body: { label: '', email: 'x' } });
  assert.deepEqual(body.errors, [
    { path: '$.label', code: 'field_required', message: 'Fill in this field.' },
    { path: '$.email', code: 'email_format', message: 'Check the e-mail address, e.g. name@example.com.' },
  ]);
});

test('a member that is not there is named, and told in words of our own', async () => {
  const body = { context: { country: 'DE' }, lineItems: [{ quantity: 1 }] };
  const missing = await openShop().ask<Problem>('POST', '/carts', { body });
  assert.deepEqual(missing.body.errors, [
    { path: '$.lineItems[0].itemId', code: 'required', message: 'This member has to be there' },
  ]);
});
