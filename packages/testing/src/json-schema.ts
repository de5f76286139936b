import fc from 'fast-check';

/** As much of JSON Schema as the OpenAPI document uses. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

export type Schemas = Record<string, JsonSchema>;

const KNOWN = new Set(
  '$ref type enum properties required additionalProperties propertyNames items minItems maxItems minimum maximum minLength maxLength pattern format description'.split(
    ' ',
  ),
);

const resolve = (schema: JsonSchema, schemas: Schemas): JsonSchema => {
  if (schema.$ref === undefined) return schema;
  const found = schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`No ${schema.$ref}`);
  return resolve(found, schemas);
};

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** What is wrong with a value, by path; nothing when it is right. */
export function faults(value: unknown, of: JsonSchema, schemas: Schemas, path = '$'): string[] {
  const schema = resolve(of, schemas);
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (unknown.length) throw new Error(`The checker does not know ${unknown.join()}`);
  const wrong: string[] = [];
  const fault = (is: boolean, what: string) => is && wrong.push(`${path} ${what}`);
  const type = typeOf(value);
  if (schema.type === 'integer') fault(!Number.isInteger(value), `is no integer: ${String(value)}`);
  else if (schema.type) fault(type !== schema.type, `is ${type}, not ${schema.type}`);
  if (schema.enum) fault(!schema.enum.includes(value), `is none of ${schema.enum.join()}`);
  if (typeof value === 'number') {
    fault(value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity), 'is out of range');
  }
  if (typeof value === 'string') {
    fault(
      value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Infinity),
      'has a wrong length',
    );
    if (schema.pattern) fault(!new RegExp(schema.pattern, 'u').test(value), `does not match ${schema.pattern}`);
    if (schema.format === 'date-time') fault(Number.isNaN(Date.parse(value)), 'is no time');
  }
  if (Array.isArray(value)) {
    fault(
      value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity),
      'has a wrong number of items',
    );
    const { items } = schema;
    if (items) wrong.push(...value.flatMap((item, index) => faults(item, items, schemas, `${path}[${index}]`)));
  } else if (type === 'object') {
    const object = value as Record<string, unknown>;
    for (const name of schema.required ?? []) fault(!(name in object), `lacks ${name}`);
    for (const [name, inner] of Object.entries(object)) {
      const property = schema.properties?.[name];
      if (property) wrong.push(...faults(inner, property, schemas, `${path}.${name}`));
      else fault(schema.additionalProperties === false, `has ${name} too many`);
    }
  }
  return wrong;
}

/** What was seen in answers, by the name of the member or parameter that it is for, e.g. ids that exist. */
export type Hints = Readonly<Record<string, readonly string[]>>;

/** Values that fit a schema. `hints` are tried for strings of their name. */
export function fitting(of: JsonSchema, schemas: Schemas, hints: Hints, name = ''): fc.Arbitrary<unknown> {
  const schema = resolve(of, schemas);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return stringFor(schema, hints[name] ?? []);
    case 'integer':
      return fc.oneof(
        fc.integer({
          min: Math.max(schema.minimum ?? -(2 ** 31), -(2 ** 31)),
          max: Math.min(schema.maximum ?? 2 ** 31 - 1, 2 ** 31 - 1),
        }),
        fc.integer({ min: Math.max(schema.minimum ?? 0, 0), max: Math.min(schema.maximum ?? 5, 5) }),
      );
    case 'number':
      return fc.double({ noNaN: true, min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6 });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fitting(schema.items ?? {}, schemas, hints), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case 'object': {
      const entries = Object.entries(schema.properties ?? {}).map(
        ([name, inner]) => [name, fitting(inner, schemas, hints, name)] as const,
      );
      return fc.record(Object.fromEntries(entries), { requiredKeys: schema.required ?? [] });
    }
    default:
      return fc.jsonValue();
  }
}

function stringFor(schema: JsonSchema, hints: readonly string[]): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 200 } = schema;
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (!schema.pattern || new RegExp(schema.pattern, 'u').test(text));
  const known = hints.filter(fits);
  const made = schema.pattern
    ? fc.stringMatching(new RegExp(schema.pattern, 'u')).filter(fits)
    : fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 40) });
  return known.length
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: made })
    : made;
}

/** What a hostile or broken caller may send in place of anything. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -0,
    -1,
    1.5,
    1e21,
    2 ** 53,
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    [],
    {},
    [[[[]]]],
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value with something in it replaced, taken away or added. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    return fc.oneof(
      nasty,
      fc.constant([...value, ...value]),
      ...value.map((item, index) => spoiled(item).map((bad) => value.with(index, bad))),
    );
  }
  if (typeof value !== 'object' || value === null) return nasty;
  const names = Object.keys(value);
  return fc.oneof(
    nasty,
    fc.string({ maxLength: 12 }).chain((name) => nasty.map((bad) => ({ ...value, [name]: bad }))),
    ...names.map((name) => fc.constant(Object.fromEntries(Object.entries(value).filter(([each]) => each !== name)))),
    ...names.map((name) => spoiled((value as Record<string, unknown>)[name]).map((bad) => ({ ...value, [name]: bad }))),
  );
}
