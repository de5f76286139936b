import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { validators } from '../generate/validators.ts';
import { CartAnswer } from './cart-validators.generated.ts';
import { Cart } from './schemas/cart.ts';
import { Problem } from './schemas/common.ts';
import { ProductList } from './schemas/product.ts';
import { ProblemAnswer, ProductListAnswer } from './validators.generated.ts';

const money = { amount: 3900, currency: 'EUR' };
const context = { country: 'DE', currency: 'EUR', language: 'de' };
const cart = {
  id: 'c1',
  version: 2,
  status: 'active',
  context,
  currency: 'EUR',
  lineItems: [
    {
      id: 'l1',
      item: { id: 'v1', productId: 'p1', handle: 'pot', title: 'Pot', price: money },
      quantity: 1,
      totals: [{ type: 'total', ...money }],
    },
  ],
  discounts: { codes: [], applied: [], rejected: [] },
  totals: [
    { type: 'subtotal', ...money },
    { type: 'total', ...money, estimated: true },
  ],
  messages: [{ type: 'info', code: 'x', content: 'y' }],
  expiresAt: '2026-11-21T10:00:00.000Z',
};
const list = {
  items: [
    {
      id: 'p1',
      handle: 'pot',
      title: 'Pot',
      description: { plain: 'A pot' },
      categories: [{ value: 'Tea' }],
      media: [{ type: 'image', url: '/a.avif', width: 900, height: 1125 }],
      options: [
        { id: 'colour', name: 'Colour', values: [{ id: 'ink', label: 'Ink', available: true, swatch: '#223344' }] },
      ],
      variants: [
        { id: 'v1', title: 'Ink', price: money, availability: { available: true, status: 'in_stock' }, options: [] },
      ],
      priceRange: { min: money, max: money },
      tags: [],
      metadata: { any: ['thing'] },
    },
  ],
  context,
};
const problem = {
  type: 'urn:wares:error:x',
  title: 'X',
  status: 404,
  code: 'x',
  errors: [{ path: '$.a', code: 'b', message: 'c' }],
};

const subjects = [
  { name: 'Cart', schema: Cart, answer: CartAnswer, example: cart },
  { name: 'ProductList', schema: ProductList, answer: ProductListAnswer, example: list },
  { name: 'Problem', schema: Problem, answer: ProblemAnswer, example: problem },
] as const;

type Path = (string | number)[];

function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      paths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function change(example: unknown, path: Path, replacement: unknown): unknown {
  if (!path.length) return replacement;
  const copy = structuredClone(example) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) as string] = replacement;
  return copy;
}

describe('the generated validators', () => {
  it('are fresh', () => {
    for (const [file, code] of Object.entries(validators()))
      assert.equal(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'), code);
  });

  for (const { name, schema, answer, example } of subjects) {
    it(`take a ${name} and give back just its known fields`, () => {
      const result = answer['~standard'].validate({ ...example, unknownField: 1 });
      assert.ok('value' in result);
      assert.deepEqual(result.value, v.parse(schema as v.GenericSchema, example));
    });

    it(`judge a damaged ${name} as the schema does`, () => {
      const anything = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(undefined, null, '', 'EUR', -1, 1.5, 2 ** 53, [], {}, '2026-11-21T10:00:00Z'),
      );
      fc.assert(
        fc.property(fc.constantFrom(...paths(example)), anything, (path, replacement) => {
          const damaged = change(example, path, replacement);
          const expected = v.safeParse(schema as v.GenericSchema, damaged);
          const result = answer['~standard'].validate(damaged);
          // Texts of time: the schema wants ISO 8601; the client is content with a time it can read.
          if (path.at(-1) === 'expiresAt') return;
          assert.equal('value' in result, expected.success, `${path.join('.')} = ${JSON.stringify(replacement)}`);
          // An array is an object to the schema, which then misses the fields; here it is wrong itself.
          if (!expected.success && 'issues' in result && !Array.isArray(replacement))
            assert.deepEqual(result.issues[0]?.path, expected.issues[0]?.path?.map(({ key }) => key) ?? []);
        }),
        { numRuns: 2000 },
      );
    });
  }
});
