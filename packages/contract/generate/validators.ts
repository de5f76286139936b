import type * as v from 'valibot';
import * as cart from '../src/schemas/cart.ts';
import * as checkout from '../src/schemas/checkout.ts';
import * as common from '../src/schemas/common.ts';
import * as order from '../src/schemas/order.ts';
import * as product from '../src/schemas/product.ts';
import * as search from '../src/schemas/search.ts';
import * as shop from '../src/schemas/shop.ts';

/** What a client reads, in files by when: every page its goods, most their cart, few pages checkouts and orders. */
export const FILES = {
  'validators.generated.ts': ['Problem', 'Product', 'ProductList'],
  'shop-validators.generated.ts': ['Shop'],
  'cart-validators.generated.ts': ['Cart'],
  'search-validators.generated.ts': ['SearchResult', 'Suggestions', 'Recommendations', 'DeliveryPromise'],
  'order-validators.generated.ts': ['Checkout', 'Order'],
};

interface Part {
  type: string;
  pipe?: Part[];
  entries?: Record<string, Part>;
  item?: Part;
  wrapped?: Part;
  requirement?: unknown;
}

const modules = { common, shop, product, search, cart, checkout, order };
const named = new Map<unknown, { name: string; module: string }>();
for (const [module, members] of Object.entries(modules))
  for (const [name, value] of Object.entries(members as Record<string, unknown>))
    if ((value as v.GenericSchema)?.kind === 'schema') named.set(value, { name, module });

/** Texts and numbers of any pipe; what only requests are held to (lengths, bounds) plays no part in answers. */
function scalar(schema: Part): string {
  const actions = schema.pipe?.slice(1) ?? [];
  const regex = actions.find(({ type }) => type === 'regex');
  if (schema.type === 'string') {
    if (actions.some(({ type }) => type === 'iso_timestamp')) return 'c.time';
    return regex ? `c.like(${regex.requirement})` : 'c.text';
  }
  if (schema.type === 'number') return actions.some(({ type }) => /integer/.test(type)) ? 'c.integer' : 'c.number';
  throw new Error(`No check is known for ${schema.type}`);
}

/** The file of every page, from which the others borrow. Among each other they do not: each shall stand alone. */
const BASE = 'validators.generated.ts';

/** The modules of checks by file name, written from the schemas: the same verdicts for a part of the bytes. */
export function validators(): Record<string, string> {
  /** What stands in the file of every page. */
  const common = new Set<string>();

  const write = (file: string, answers: readonly string[]): string => {
    const lines: string[] = [];
    const borrowed = new Set<string>();
    const own = file === BASE ? common : new Set<string>();
    const reference = (schema: Part, top = false): string => {
      const known = named.get(schema);
      if (!known || top) return code(schema);
      const { name } = known;
      if (own.has(name)) return name;
      if (common.has(name)) borrowed.add(name);
      else {
        const line = `export const ${name} = /* @__PURE__ */ ${reference(schema, true)};`;
        own.add(name);
        lines.push(line);
      }
      return name;
    };
    const code = (schema: Part): string => {
      switch (schema.type) {
        case 'object':
          return `c.object({ ${Object.entries(schema.entries ?? {})
            .map(([name, entry]) => `${name}: ${reference(entry)}`)
            .join(', ')} })`;
        case 'array': {
          const least = schema.pipe?.find(({ type }) => type === 'min_length')?.requirement;
          return `c.list(${reference(schema.item as Part)}${least ? `, ${least}` : ''})`;
        }
        case 'optional':
          return `c.optional(${reference(schema.wrapped as Part)})`;
        case 'boolean':
          return 'c.flag';
        case 'record':
          return 'c.record';
        default:
          return scalar(schema);
      }
    };
    const types = new Map<string, string[]>();
    for (const [schema, { name, module }] of named) {
      if (!answers.includes(name)) continue;
      types.set(module, [...(types.get(module) ?? []), name]);
      reference(schema as Part);
    }
    return [
      '// Written by generate/write.ts from the schemas. Do not edit.',
      "import * as c from './check.ts';",
      ...[...types].map(
        ([module, names]) =>
          `import type { ${names.map((name) => `${name} as ${name}Type`).join(', ')} } from './schemas/${module}.ts';`,
      ),
      ...(borrowed.size ? [`import { ${[...borrowed].sort().join(', ')} } from './${BASE}';`] : []),
      ...(file === BASE ? ['', "export type { Validator } from './check.ts';"] : []),
      '',
      ...lines,
      '',
      ...answers.map(
        (name) => `export const ${name}Answer: c.Answer<${name}Type> = /* @__PURE__ */ c.validator(${name});`,
      ),
      '',
    ].join('\n');
  };

  return Object.fromEntries(Object.entries(FILES).map(([file, answers]) => [file, write(file, answers)]));
}
