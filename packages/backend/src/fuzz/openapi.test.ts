import assert from 'node:assert/strict';
import { test } from 'node:test';
import openapi from '@wares/contract/openapi.json' with { type: 'json' };
import { faults, fitting, type Hints, type JsonSchema, nasty, type Schemas, spoiled } from '@wares/testing';
import fc from 'fast-check';
import { openShop, SECRET } from '../harness.test.ts';

/**
 * A caller that has read nothing but the OpenAPI document: sends requests that fit it and requests that nearly do, and
 * takes every answer at its word.
 */
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: JsonSchema;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  security?: object[];
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>;
}

const document = openapi as unknown as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Schemas };
};
const { schemas } = document.components;
const all = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** Half of a character cannot stand in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');
const headerText = (text: string) => text.replace(/[^\x21-\x7e]/g, '');

/** One request to an operation; `broken` puts something wrong into it. */
function requestTo(
  { path, method, operation }: (typeof all)[number],
  hints: Hints,
  broken: boolean,
): fc.Arbitrary<Sent> {
  const spoil = (arbitrary: fc.Arbitrary<unknown>) =>
    broken ? fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: arbitrary.chain(spoiled) }) : arbitrary;
  const parameters = (operation.parameters ?? []).map((parameter) =>
    fc
      .tuple(
        spoil(fitting(parameter.schema, schemas, hints, parameter.name)),
        broken || !parameter.required ? fc.boolean() : fc.constant(true),
      )
      .map(([value, given]) => ({
        ...parameter,
        value: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
        given,
      })),
  );
  const json = operation.requestBody?.content['application/json'];
  const body = json
    ? spoil(fitting(json.schema, schemas, hints)).map((value) => JSON.stringify(value))
    : fc.constant(undefined);
  const raw =
    broken && json
      ? fc.oneof(
          { weight: 6, arbitrary: body },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
        )
      : body;
  return fc
    .tuple(fc.tuple(...parameters), raw, broken ? fc.boolean() : fc.constant(true))
    .map(([given, text, polite]) => {
      const headers: Record<string, string> = {};
      const query = new URLSearchParams();
      let url = path;
      for (const { name, in: place, value, given: isGiven } of given) {
        if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(wellFormed(value)) || 'x');
        else if (!isGiven) continue;
        else if (place === 'query') query.append(name, wellFormed(value));
        else headers[name] = headerText(value);
      }
      if (operation.security?.length && polite) headers.Authorization = `Bearer ${SECRET}`;
      if (text !== undefined) headers['Content-Type'] = polite ? 'application/json' : 'text/plain';
      const search = query.toString();
      return { method, url: search ? `${url}?${search}` : url, headers, ...(text === undefined ? {} : { body: text }) };
    });
}

async function shopWithGoods() {
  const shop = openShop();
  const cart = await shop.cart({ cup: 2 });
  const checkout = await shop.checkout(await shop.cart({ cup: 1 }));
  const done = await shop.complete(await shop.checkout(await shop.cart({ cup: 1 })));
  const hints: Hints = {
    cartId: [cart.id],
    lineItemId: cart.lineItems.map((line) => line.id),
    checkoutId: [checkout.id],
    itemId: ['cup', 'pot', 'gone', 'lamp', 'stool', 'clip'],
    variantId: ['cup', 'pot', 'gone', 'clip'],
    handle: ['cup', 'pot'],
    handles: ['cup,pot'],
    country: ['DE', 'JP', 'KW', 'US'],
    addressCountry: ['DE', 'GB'],
    currency: ['EUR', 'JPY', 'USD'],
    language: ['de', 'zh-Hans', 'ar'],
    postalCode: ['10999', 'LS1 4AP'],
    phoneNumber: ['+49 30 5550112'],
    groupId: ['parcel-1'],
    optionId: ['de-express', 'de-standard'],
    handlerId: ['test'],
    instrumentId: ['approve', 'decline'],
    email: ['ada@example.com'],
    label: [done.body.order?.label ?? ''],
    'If-Match': ['"1"', '"2"'],
    'If-None-Match': ['*'],
  };
  return { ...shop, hints };
}

for (const broken of [false, true]) {
  test(`requests that ${broken ? 'nearly ' : ''}fit the OpenAPI document are answered as it says`, async () => {
    const { backend, hints } = await shopWithGoods();
    const seen = new Map<string, number>();
    const request = fc.oneof(
      ...all.map((each) => requestTo(each, hints, broken).map((sent) => ({ sent, operation: each.operation }))),
    );
    await fc.assert(
      fc.asyncProperty(request, async ({ sent, operation }) => {
        const { url, body, ...init } = sent;
        const response = await backend.fetch(
          new Request(`http://shop.test/api/v1${url}`, { ...init, ...(body === undefined ? {} : { body }) }),
        );
        const told = `${sent.method} ${url} ${body} → ${response.status}`;
        const { status } = response;
        assert.ok(status < 500, told);
        const described = operation.responses[status] ?? operation.responses[`${String(status)[0]}XX`];
        assert.ok(described, `${told}: not in the document`);
        const type = response.headers.get('content-type');
        const content = type === null ? undefined : described.content?.[type];
        assert.equal(content === undefined, status === 304, `${told}: ${type}`);
        if (content) assert.deepEqual(faults(await response.json(), content.schema, schemas), [], told);
        const key = `${operation.operationId} ${status}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1200) },
    );
    const succeeded = all.filter(
      ({ operation }) => seen.has(`${operation.operationId} 200`) || seen.has(`${operation.operationId} 201`),
    );
    if (!broken)
      assert.ok(succeeded.length >= 11, `only ${succeeded.map(({ operation }) => operation.operationId)} came through`);
  });
}

test('addresses that are no addresses are answered with 404 or 405', async () => {
  const { backend } = openShop();
  const path = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'binary' }).map((text) => `/${encodeURIComponent(wellFormed(text))}`),
    // Not by String(): an object may have a `toString` of its own that is none.
    nasty.map(
      (value) => `/carts/${encodeURIComponent(wellFormed(typeof value === 'string' ? value : JSON.stringify(value)))}`,
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'), path, async (method, url) => {
      const response = await backend.fetch(new Request(`http://shop.test/api/v1${url}`, { method }));
      assert.ok(response.status < 500, `${method} ${url} → ${response.status}`);
      if (response.status >= 400) assert.equal(response.headers.get('content-type'), 'application/problem+json');
    }),
    { numRuns: 400 },
  );
});
