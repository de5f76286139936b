import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { PROBLEMS, type ProblemCode } from '../src/errors.ts';
import { type Operation, operations } from '../src/operations.ts';
import * as cart from '../src/schemas/cart.ts';
import * as checkout from '../src/schemas/checkout.ts';
import * as common from '../src/schemas/common.ts';
import * as order from '../src/schemas/order.ts';
import * as product from '../src/schemas/product.ts';
import * as search from '../src/schemas/search.ts';
import * as shop from '../src/schemas/shop.ts';
import { described, withDescriptions } from './descriptions.ts';

type Json = Record<string, unknown>;

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'schema';

const schemas = [common, shop, product, search, cart, checkout, order]
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, v.GenericSchema] => isSchema(entry[1]));
const queries = schemas.filter(([name]) => name.endsWith('Query'));
const definitions = Object.fromEntries(schemas.filter(([name]) => !name.endsWith('Query')));

const options = {
  definitions,
  errorMode: 'ignore',
  typeMode: 'input',
  overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const;

function schema(of: v.GenericSchema): Json {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(of, options) as Json;
  return rest;
}

const problemResponse = (codes: readonly ProblemCode[]): Json => ({
  description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** What is said about a parameter where its query is written. */
function descriptionOf(query: v.GenericSchema, name: string): { description?: string } {
  const [schemaName = ''] = queries.find(([, one]) => one === query) ?? [];
  const { text } = described(schemaName).members?.[name] ?? {};
  return text ? { description: text } : {};
}

function parameters({ path, query, keyed, versioned, revalidated }: Operation): Json[] {
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: schema(common.Id),
    })),
    ...Object.entries(query?.entries ?? {}).map(([name, entry]) => ({
      name,
      in: 'query',
      required: entry.type !== 'optional',
      ...(query && descriptionOf(query, name)),
      schema: schema(entry),
    })),
    ...(keyed
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description:
              'Chosen by the caller by chance, one per intended change, kept until a definite answer. The same request with the same key is made once and answered as the first time, for 24 hours, also after other changes and when it was refused; another request with it is `idempotency_key_reused`. A key belongs to one cart, to one checkout with its secret, or, where a cart or a checkout begins, to all of those; elsewhere it is a new one. It is free again after an answer that was no decision: the request cannot be read or is not of this shape, there is no such cart or checkout, or `idempotency_in_progress`.',
            schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,128}$' },
          },
        ]
      : []),
    ...(versioned
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: false,
            description:
              'The version that the caller saw, as its ETag; when it is another by now, the answer is `version_conflict`. Without it the change is made to whatever version there is. Anything but one version in quotes is `validation_failed`, an empty text too.',
            schema: { type: 'string', pattern: '^"[0-9]{1,15}"$' },
          },
        ]
      : []),
    ...(revalidated
      ? [
          {
            name: 'If-None-Match',
            in: 'header',
            required: false,
            description:
              'The ETag of an answer that the caller still has, several with commas, or `*`. Where it is still right the answer may be 304 with nothing in it; a backend without ETags answers 200.',
            schema: { type: 'string' },
          },
        ]
      : []),
  ];
}

const text = (description: string): Json => ({ description, schema: { type: 'string' } });

const hasVersion = ({ response }: Operation): boolean =>
  'version' in ((response as { entries?: object }).entries ?? {});

function operationObject(id: string, operation: Operation): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of operation.errors)
    byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  const { keyed, revalidated } = operation;
  const headers = {
    ...(hasVersion(operation) && { ETag: text('The version, in quotes') }),
    ...(revalidated && { ETag: text('Stands for this answer; may be absent') }),
    ...(keyed && {
      'Idempotency-Replayed': text('`true`: what this key was answered before. A refusal that was kept has it too.'),
    }),
  };
  return {
    operationId: id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    parameters: parameters(operation),
    ...(operation.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schema(operation.body) } } } }
      : {}),
    ...(operation.secret ? { security: [{ checkoutSecret: [] }] } : { security: [] }),
    responses: {
      [operation.status]: {
        description: 'Done',
        ...(Object.keys(headers).length && { headers }),
        content: { 'application/json': { schema: schema(operation.response) } },
      },
      ...(revalidated && { 304: { description: 'What `If-None-Match` names is still right', headers } }),
      ...Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemResponse(codes)])),
      '4XX': problemResponse(['not_found', 'method_not_allowed', 'rate_limited']),
      '5XX': problemResponse(['internal', 'unavailable']),
    },
  };
}

/** The whole API as an OpenAPI 3.1 document, made from the same schemas that both ends validate with. */
export function openapi(): Json {
  const paths: Record<string, Json> = {};
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: operationObject(id, operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wares storefront API',
      version: '1.0.0',
      description:
        'What a Wares storefront asks of a backend. Money is an integer in minor units with an ISO 4217 code; times are ISO 8601 in UTC; errors are problem details (RFC 9457) with a stable `code`. A member or a parameter that is not named here is `validation_failed` with the field code `unknown_key`; a backend may ignore such parameters instead.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1', description: 'The reference backend' }],
    tags: [
      { name: 'Shop', description: 'What a page needs to know first' },
      { name: 'Products', description: 'Goods with prices in the shopper’s context' },
      { name: 'Search', description: 'Finding goods in every language' },
      { name: 'Carts', description: 'Opaque carts that lose nothing' },
      { name: 'Checkout', description: 'From a cart to a placed order' },
      { name: 'Orders', description: 'Orders and their parcels' },
    ],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(definitions).map(([name, of]) => [name, inline(name, of)])),
      securitySchemes: {
        checkoutSecret: {
          type: 'http',
          scheme: 'bearer',
          description: 'Chosen by the caller when the checkout begins: 22 or more letters, digits, `-` or `_`.',
        },
      },
    },
  };
}

/** A definition's own schema: everything by reference but itself. */
function inline(name: string, of: v.GenericSchema): Json {
  const { [name]: _, ...others } = definitions;
  const { $schema: __, $defs: ___, ...rest } = toJsonSchema(of, { ...options, definitions: others }) as Json;
  return withDescriptions(rest, described(name));
}
