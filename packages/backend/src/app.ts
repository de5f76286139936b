import { type Operation, type OperationId, operations } from '@wares/contract';
import { Hono } from 'hono';
import { sha256 } from './domain/ids.ts';
import { acceptedLanguage, matchLanguage } from './domain/language.ts';
import { Refusal } from './domain/refusal.ts';
import { tableOf } from './domain/search/table.ts';
import type { Answer, Call, Handler } from './http/call.ts';
import { preflight, toResponse } from './http/headers.ts';
import { canonical, readJson } from './http/json.ts';
import { refuse } from './http/once.ts';
import { readQuery, validate } from './http/validate.ts';
import { cartRoutes } from './routes/carts.ts';
import { checkoutLanguage } from './routes/checkout-found.ts';
import { checkoutRoutes } from './routes/checkouts.ts';
import { deliveryRoutes } from './routes/delivery.ts';
import { orderRoutes } from './routes/orders.ts';
import { productRoutes } from './routes/products.ts';
import { searchRoutes } from './routes/search.ts';
import { shopRoutes } from './routes/shop.ts';
import { type BackendOptions, createServices, type Services } from './services.ts';

const handlers: Record<OperationId, Handler> = {
  ...shopRoutes,
  ...productRoutes,
  ...searchRoutes,
  ...deliveryRoutes,
  ...cartRoutes,
  ...checkoutRoutes,
  ...orderRoutes,
};

/** The reference backend: one function from request to answer. */
export interface Backend {
  /**
   * Answers a request under the base path. Never rejects: whatever goes wrong is an answer.
   *
   * @param from - who asks, e.g. an IP address, where the server knows it: guessing of orders is then slowed down for each.
   */
  fetch(request: Request, from?: { remote?: string }): Promise<Response>;
  /** Where the API is mounted, e.g. `/api/v1`. */
  readonly basePath: string;
  /**
   * Makes the search of every language of the shop, one after the other and in slices of a few milliseconds, so that
   * nobody waits for it later; a language is else made when it is first asked for. `signal` ends it.
   */
  warm(signal?: AbortSignal): Promise<void>;
}

type Env = { Bindings: { remote?: string | undefined } };

/**
 * Makes a backend. Without options: the demo shop in memory.
 *
 * @throws TypeError that names the member when the seed makes no shop; and when it cannot be put into the storage.
 */
export function createBackend(options: BackendOptions = {}): Backend {
  const services = createServices(options);
  const app = new Hono<Env>();
  const methods = new Map<string, string[]>();
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const path = services.basePath + operation.path.replace(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), operation.method]);
    app.on(operation.method, path, async (context) => {
      const call = { services, operation, params: context.req.param(), remote: context.env?.remote };
      const { request } = { request: context.req.raw };
      return toResponse(request, await answered(services, () => run(handlers[id as OperationId], request, call)));
    });
  }
  const { openapi } = services;
  if (openapi) {
    const path = `${services.basePath}/openapi.json`;
    methods.set(path, ['GET']);
    app.get(path, async (context) => {
      const document = async () => ({
        status: 200,
        body: JSON.stringify(await openapi()),
        cacheControl: 'public, max-age=300',
      });
      return toResponse(context.req.raw, await answered(services, document));
    });
  }
  for (const [path, allowed] of methods) {
    const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.options(path, () => preflight(allow));
    app.all(path, (context) =>
      toResponse(context.req.raw, refuse(new Refusal('method_not_allowed')), { Allow: allow }),
    );
  }
  app.notFound((context) => toResponse(context.req.raw, refuse(new Refusal('not_found'))));
  return {
    basePath: services.basePath,
    async fetch(request, from = {}) {
      try {
        return await app.fetch(request, { remote: from.remote });
      } catch (error) {
        services.onError(error);
        return toResponse(request, refuse(new Refusal('internal')));
      }
    },
    async warm(signal) {
      const { catalogue } = services;
      for (const language of catalogue.seed.locales) await tableOf(catalogue).prepare(language, signal);
    },
  };
}

async function answered(services: Services, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error);
    services.onError(error);
    return refuse(new Refusal('internal'));
  }
}

/** Reads and checks everything of a request that is not the operation's own business, then hands over. */
async function run(
  handler: Handler,
  request: Request,
  known: Pick<Call, 'services' | 'operation' | 'params' | 'remote'>,
): Promise<Answer> {
  const { operation, services } = known;
  const { headers, method } = request;
  const url = new URL(request.url);
  const secret = operation.secret ? readSecret(headers.get('authorization')) : undefined;
  const key = operation.keyed ? readKey(headers.get('idempotency-key')) : '';
  const version = operation.versioned ? readVersion(headers.get('if-match')) : undefined;
  const { locales } = services.catalogue.seed;
  const language = acceptedLanguage(headers.get('accept-language'), locales);
  const inQuery = () => matchLanguage(url.searchParams.get('language') ?? '', locales) ?? language;
  const query = operation.query
    ? validate(operation.query, readQuery(url, operation.query.entries), '', inQuery)
    : undefined;
  const secretHash = secret === undefined ? '' : await sha256(secret);
  const inCheckout = () => checkoutLanguage({ ...known, secretHash }) ?? language;
  const body = operation.body ? validate(operation.body, await readJson(request), '$', inCheckout) : undefined;
  return handler({
    ...known,
    query,
    body,
    key,
    version,
    fingerprint: operation.keyed ? await shortened(`${method} ${url.pathname} ${canonical(body)}`) : '',
    secretHash,
    language,
  });
}

/** What is as short as a hash, or nearly, need not be hashed. */
const shortened = (text: string): string | Promise<string> => (text.length <= 256 ? text : sha256(text));

function readSecret(header: string | null): string {
  const secret = /^Bearer +([A-Za-z0-9_-]{22,256})$/i.exec(header ?? '')?.[1];
  if (secret) return secret;
  throw new Refusal(
    'unauthorized',
    'Send `Authorization: Bearer <secret>` with 22 or more letters, digits, `-` or `_`.',
  );
}

function readKey(header: string | null): string {
  if (header === null) throw new Refusal('idempotency_key_missing');
  if (/^[A-Za-z0-9_-]{8,128}$/.test(header)) return header;
  throw wrongHeader('Idempotency-Key', 'Send 8 to 128 letters, digits, `-` or `_`');
}

function readVersion(header: string | null): number | undefined {
  if (header === null) return undefined;
  const version = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  throw wrongHeader('If-Match', 'Send the ETag of the version that was seen, e.g. `"3"`');
}

const wrongHeader = (path: string, message: string) =>
  new Refusal('validation_failed', `${path}: ${message}`, [{ path, code: 'wrong_format', message }]);
