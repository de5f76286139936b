import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openapi } from '../generate/openapi.ts';
import { PROBLEMS } from './errors.ts';
import { type Operation, operations } from './operations.ts';

interface Content {
  content: Record<string, { schema: { $ref?: string } }>;
}
interface Described {
  operationId: string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean; description?: string }[];
  requestBody?: Content;
  security: object[];
  responses: Record<string, Content & { description: string; headers?: object }>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  tags: { name: string }[];
  components: { schemas: Record<string, Shape>; securitySchemes: object };
}
interface Shape {
  description?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
}

const document = JSON.parse(JSON.stringify(openapi())) as Document;
const entries = Object.entries<Operation>(operations);
const of = ({ path, method }: Operation) => document.paths[path]?.[method.toLowerCase()] as Described;
const names = (operation: Operation, where: string) =>
  of(operation)
    .parameters.filter((parameter) => parameter.in === where)
    .map(({ name }) => name);

/** Every `$ref` in the document. */
function* references(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref') yield member as string;
    else yield* references(member);
  }
}

describe('openapi.json', () => {
  it('is what the schemas say (else run: pnpm --filter @wares/contract generate)', () => {
    const committed = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
    assert.equal(committed, `${JSON.stringify(openapi(), null, 2)}\n`);
  });

  it('refers to nothing that is not there', () => {
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    const used = new Set(references(document));
    assert.ok(used.size > 20);
    for (const reference of used) assert.ok(known.includes(reference), reference);
  });

  it('says of every shape and of every parameter of a query what it means', () => {
    const { schemas } = document.components;
    for (const [name, { description }] of Object.entries(schemas)) assert.ok(description, name);
    for (const [id, operation] of entries)
      for (const parameter of of(operation).parameters)
        assert.ok(parameter.description || parameter.in === 'path', `${id} ${parameter.name}`);
  });

  it('says what the comments of the schemas say: of members, in lists, of what is spread, with the values of a list', () => {
    const { LineItem, Checkout, OrderLineItem } = document.components.schemas;
    assert.equal(LineItem?.properties?.['item']?.properties?.['price']?.description, 'For one piece.');
    assert.equal(OrderLineItem?.properties?.['maximumQuantity']?.description, 'The most that can be had now.');
    assert.match(Checkout?.properties?.['status']?.description ?? '', /^One of incomplete, .*, canceled; others/);
    const { Product } = document.components.schemas;
    assert.match(Product?.properties?.['categories']?.items?.properties?.['handle']?.description ?? '', /in URLs/);
  });

  it('has every operation once and no other', () => {
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    assert.deepEqual(described.sort(), Object.keys(operations).sort());
  });

  for (const [id, operation] of entries)
    it(`describes ${id} by name`, () => {
      const described = of(operation);
      const reference = (content: Content | undefined) => content?.content['application/json']?.schema.$ref;
      assert.match(reference(described.responses[operation.status]) ?? '', /^#\/components\/schemas\/[A-Z]/);
      assert.equal(described.requestBody === undefined, operation.body === undefined);
      if (operation.body) assert.match(reference(described.requestBody) ?? '', /^#\/components\/schemas\/[A-Z]/);
      assert.ok(document.tags.some(({ name }) => name === described.tags[0]));
      assert.deepEqual(
        names(operation, 'path'),
        [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      );
      assert.deepEqual(names(operation, 'query'), Object.keys(operation.query?.entries ?? {}));
      assert.equal(names(operation, 'header').includes('Idempotency-Key'), operation.keyed === true);
      assert.equal(names(operation, 'header').includes('If-Match'), operation.versioned === true);
      assert.equal(names(operation, 'header').includes('If-None-Match'), '304' in described.responses);
      const { headers = {} } = described.responses[operation.status] as { headers?: object };
      assert.equal(
        'ETag' in headers,
        '304' in described.responses || 'version' in (operation.response as unknown as { entries: object }).entries,
      );
      assert.equal('Idempotency-Replayed' in headers, operation.keyed === true);
      assert.equal(described.security.length, operation.secret ? 1 : 0);
      for (const code of operation.errors)
        assert.ok(described.responses[PROBLEMS[code].status]?.description.includes(`\`${code}\``), code);
    });
});

describe('operations', () => {
  for (const [id, { method, keyed, versioned, path, errors }] of entries)
    it(`${id} is safe, asks only, or is keyed`, () => {
      assert.equal(keyed === true, method !== 'GET' && path !== '/orders/lookup');
      if (keyed)
        for (const code of ['idempotency_key_missing', 'idempotency_in_progress', 'idempotency_key_reused'] as const)
          assert.ok(errors.includes(code));
      assert.equal(versioned === true, errors.includes('version_conflict'));
    });

  it('limit every list, and page by cursor whatever may go on', () => {
    /** A handful, best first, with nothing behind it to turn to. */
    const short = ['getRecommendations'];
    const lists = entries.filter(([, { response }]) => 'items' in ((response as { entries?: object }).entries ?? {}));
    const ids = lists.map(([id]) => id);
    for (const id of ['listProducts', 'searchProducts', ...short]) assert.ok(ids.includes(id), id);
    for (const [id, { query, response }] of lists) {
      assert.ok(query && 'limit' in query.entries, id);
      assert.equal('cursor' in query.entries, !short.includes(id), id);
      assert.equal('nextCursor' in (response as unknown as { entries: object }).entries, !short.includes(id), id);
    }
  });
});
