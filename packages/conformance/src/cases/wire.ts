import type { Case } from '../conformance.ts';
import { check, Skip, same } from '../expect.ts';
import { chance, type Shopper } from '../shopper.ts';

function ask(shopper: Shopper, path: string, init?: RequestInit): Promise<Response> {
  if (!shopper.harness.fetch) throw new Skip('the harness has no fetch');
  return shopper.harness.fetch(path, init);
}

const makeCart = (headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: '{}',
});

export const wireCases: readonly Case[] = [
  {
    name: 'tells errors as problem details, with their code and status inside',
    async check(shopper) {
      for (const [code, status, response] of [
        ['product_not_found', 404, await ask(shopper, '/products/there-is-no-such-product')],
        ['idempotency_key_missing', 400, await ask(shopper, '/carts', makeCart({}))],
      ] as const) {
        same(response.status, status, `status of ${code}`);
        const type = response.headers.get('content-type') ?? '';
        check(/^application\/problem\+json\b/i.test(type), `${code} is of the type "${type}"`);
        const problem = await response.json();
        const expected = { type: `urn:wares:error:${code}`, status, code };
        same({ type: problem.type, status: problem.status, code: problem.code }, expected, `${code} in the answer`);
        check(problem.title, `${code} has no title`);
      }
    },
  },
  {
    name: 'gives the version of a cart as its ETag, in quotes',
    async check(shopper) {
      const made = await ask(shopper, '/carts', makeCart({ 'idempotency-key': chance() }));
      const { id } = await made.clone().json();
      for (const response of [made, await ask(shopper, `/carts/${id}`)])
        same(response.headers.get('etag'), `"${(await response.json()).version}"`, 'ETag');
    },
  },
];
