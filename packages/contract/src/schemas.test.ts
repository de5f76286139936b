import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { answers, type Example, inputs } from '../test/examples.ts';
import * as cartValidators from './cart-validators.generated.ts';
import type { Validator } from './check.ts';
import { operations } from './operations.ts';
import * as orderValidators from './order-validators.generated.ts';
import { LanguageTag } from './schemas/common.ts';
import * as searchValidators from './search-validators.generated.ts';
import * as shopValidators from './shop-validators.generated.ts';
import * as validators from './validators.generated.ts';

type Path = readonly (string | number)[];
type Tree = Record<string | number, unknown>;
/** As much of a schema as is needed to walk it. */
type Walkable = v.GenericSchema & {
  type: string;
  wrapped?: Walkable;
  item?: Walkable;
  entries?: Record<string, Walkable>;
};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (value: unknown, path: Path): unknown => path.reduce((part, key) => (part as Tree)[key], value);
const dotted = (path: Path) => `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

/** A copy in which the value at the path is another one; undefined: is not there. */
function changed(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Tree) }) as Tree;
  copy[key] = changed(copy[key], rest, other);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

/** Paths of everything in the value but what may be anything. */
function* paths(value: unknown, base: Path = []): Generator<Path> {
  if (base.length) yield base;
  if (!isTree(value) || base.at(-1) === 'metadata') return;
  for (const key of Object.keys(value)) yield* paths(value[key], [...base, Array.isArray(value) ? Number(key) : key]);
}

const unwrap = (schema: Walkable): Walkable => (schema.wrapped ? unwrap(schema.wrapped) : schema);

/** Members that the schema knows and the value has not. */
function* missing(schema: Walkable, value: unknown, base: Path = []): Generator<string> {
  const { entries, item } = unwrap(schema);
  if (item) yield* (value as unknown[]).length ? missing(item, at(value, [0]), [...base, 0]) : [dotted(base)];
  for (const [key, entry] of Object.entries(entries ?? {})) {
    if ((value as Tree)[key] === undefined) yield dotted([...base, key]);
    else yield* missing(entry, (value as Tree)[key], [...base, key]);
  }
}

/** The value without all that is optional. */
function least(schema: Walkable, value: unknown): unknown {
  const { entries, item } = unwrap(schema);
  if (item) return (value as unknown[]).map((element) => least(item, element));
  if (!entries) return value;
  const needed = Object.entries(entries).filter(([, entry]) => entry.type !== 'optional');
  return Object.fromEntries(needed.map(([key, entry]) => [key, least(entry, (value as Tree)[key])]));
}

const issuesOf = (schema: v.GenericSchema, value: unknown) =>
  (v.safeParse(schema, value).issues ?? []).map((issue) => dotted((issue.path ?? []).map(({ key }) => key as string)));

const each = (examples: Record<string, Example>, check: (schema: v.GenericSchema, full: unknown) => void) => {
  for (const [name, { schema, full }] of Object.entries(examples)) it(name, () => check(schema, full));
};
const all = { ...answers, ...inputs };

describe('there is an example of everything that an operation takes or gives', () => {
  for (const [id, operation] of Object.entries(operations))
    it(id, () => {
      const known = Object.values(all).map(({ schema }) => schema);
      assert.ok(known.includes(operation.response));
      if ('body' in operation) assert.ok(known.includes(operation.body));
    });
});

describe('a language', () => {
  it('is one that Intl takes, whichever fits the pattern', () => {
    const pattern = LanguageTag.pipe.find((step) => step.type === 'regex')?.requirement as RegExp;
    fc.assert(fc.property(fc.stringMatching(pattern), (tag) => new Intl.NumberFormat(tag).format(1).length > 0));
  });

  for (const tag of ['de', 'zh-Hans', 'zh-Hans-CN', 'es-419', 'en-us', 'ca-valencia', 'sl-rozaj'])
    it(`may be ${tag}`, () => assert.deepEqual(issuesOf(LanguageTag, tag), []));
});

describe('a value that has everything is taken as it is', () =>
  each(all, (schema, full) => {
    assert.deepEqual([...missing(schema as Walkable, full)], []);
    assert.deepEqual(v.parse(schema, full), full);
  }));

describe('a value that has only what it must have is taken as it is', () =>
  each(all, (schema, full) => {
    const value = least(schema as Walkable, full);
    assert.deepEqual(v.parse(schema, value), value);
  }));

describe('a value of a wrong type is refused at its path, anywhere', () =>
  each(all, (schema, full) => {
    for (const path of paths(full)) {
      for (const wrong of [typeof at(full, path) === 'string' ? 7 : 'x', null])
        assert.ok(issuesOf(schema, changed(full, path, wrong)).includes(dotted(path)), `${dotted(path)} = ${wrong}`);
    }
  }));

describe('a member that is missing is optional or refused at its path', () =>
  each(all, (schema, full) => {
    for (const path of paths(full)) {
      if (typeof path.at(-1) === 'number') continue;
      const issues = issuesOf(schema, changed(full, path, undefined));
      assert.ok(issues.length === 0 || issues.includes(dotted(path)), `${dotted(path)}: ${issues}`);
    }
  }));

describe('an unknown member of an answer is left out, anywhere', () =>
  each(answers, (schema, full) => {
    for (const path of [[], ...paths(full)]) {
      if (!isTree(at(full, path)) || Array.isArray(at(full, path)) || path.includes('metadata')) continue;
      assert.deepEqual(v.parse(schema, changed(full, [...path, 'fromTheFuture'], { a: 1 })), full);
    }
  }));

describe('an unknown member of an input is refused at its path, anywhere', () =>
  each(inputs, (schema, full) => {
    for (const path of [[], ...paths(full)]) {
      if (!isTree(at(full, path)) || Array.isArray(at(full, path))) continue;
      const key = [...path, 'amount' in (at(full, path) as Tree) ? 'price' : 'amount'];
      assert.ok(issuesOf(schema, changed(full, key, 1)).includes(dotted(key)), dotted(key));
    }
  }));

describe('a value that a list of values does not know yet is taken', () =>
  each(answers, (schema, full) => {
    const open = /^(type|status|code|reason|severity|method|tracking|checkout|dutiesPaid)$/;
    for (const path of paths(full)) {
      if (!open.test(String(path.at(-1))) || typeof at(full, path) !== 'string') continue;
      assert.deepEqual(issuesOf(schema, changed(full, path, 'from_the_future')), [], dotted(path));
    }
  }));

describe('amounts', () => {
  const amounts = [...paths(answers.Cart?.full)].filter(
    (path) => path.at(-1) === 'amount' && !path.includes('discounts'),
  );
  for (const amount of [0.5, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY, '5900', 5n])
    it(`are whole minor units, so ${typeof amount} ${amount} is none`, () => {
      assert.ok(amounts.length >= 4);
      for (const path of amounts) {
        const { schema, full } = answers.Cart as Example;
        assert.ok(issuesOf(schema, changed(full, path, amount)).includes(dotted(path)), dotted(path));
      }
    });
});

describe('what a client may send', () => {
  const refused = (name: string, change: [Path, unknown]) =>
    it(`is not ${change[0].join('.')} = ${JSON.stringify(change[1])?.slice(0, 40)} in ${name}`, () => {
      const { schema, full } = inputs[name] as Example;
      assert.ok(issuesOf(schema, changed(full, ...change)).includes(dotted(change[0])));
    });
  for (const quantity of [0, -1, 1.5, 10_000, Number.POSITIVE_INFINITY])
    refused('LineItemAdd', [['quantity'], quantity]);
  for (const quantity of [-1, 1.5, 10_000]) refused('LineItemUpdate', [['quantity'], quantity]);
  for (const id of ['', '../x', 'a b', 'a'.repeat(129), 'é']) refused('LineItemAdd', [['itemId'], id]);
  for (const currency of ['eur', 'EURO', '']) refused('CartCreate', [['context', 'currency'], currency]);
  for (const country of ['de', 'DEU', '']) refused('CartUpdate', [['context', 'country'], country]);
  for (const language of ['', 'D', 'de_DE', 'da-Bin', 'rmf-r2', 'de-1996', `de-${'a'.repeat(40)}`])
    refused('CartUpdate', [['context', 'language'], language]);
  for (const email of ['', 'a', 'a@b', 'a b@c.example', `${'a'.repeat(250)}@b.example`])
    refused('OrderLookup', [['email'], email]);
  for (const text of ['', '   ']) refused('CheckoutUpdate', [['shippingAddress', 'lastName'], text]);
  refused('CheckoutUpdate', [['shippingAddress', 'lastName'], '😀'.repeat(201)]);
  it('is as long as JSON Schema counts it: by characters, not by their halves', () => {
    const { schema, full } = inputs['CheckoutUpdate'] as Example;
    assert.deepEqual(issuesOf(schema, changed(full, ['shippingAddress', 'lastName'], '😀'.repeat(200))), []);
  });
  refused('CartCreate', [['lineItems'], Array(101).fill({ itemId: 'v1', quantity: 1 })]);
});

describe('the generated validator of an answer agrees with its schema', () => {
  const all = { ...validators, ...shopValidators, ...cartValidators, ...orderValidators, ...searchValidators };
  const generated = all as unknown as Record<string, Validator<unknown>>;
  for (const [name, { schema, full }] of Object.entries(answers))
    it(name, () => {
      const validate = (value: unknown) => generated[`${name}Answer`]?.['~standard'].validate(value);
      for (const value of [full, least(schema as Walkable, full), changed(full, ['fromTheFuture'], 1)])
        assert.deepEqual(validate(value), { value: v.parse(schema, value) });
      for (const path of paths(full)) {
        const wrongs = [
          typeof at(full, path) === 'string' ? 7 : 'x',
          null,
          ...(typeof path.at(-1) === 'number' ? [] : [undefined]),
        ];
        for (const wrong of wrongs) {
          const value = changed(full, path, wrong);
          const [issue] = issuesOf(schema, value);
          const result = validate(value) as { issues?: { path: Path }[] };
          assert.equal(result.issues?.[0] && dotted(result.issues[0].path), issue, `${dotted(path)} = ${wrong}`);
        }
      }
    });
});
