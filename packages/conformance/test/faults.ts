import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Product } from '@wares/contract';
import { ConformanceError, conformance } from '../src/index.ts';
import { inProcess, type Wire } from './reference.ts';

/** A backend that is nearly right, and the case that must notice. */
export type Fault = [fault: string, noticedBy: string, wire: Wire];

/** Each case passes with the reference backend, and fails with the one that has its fault. */
export function noticesEach(faults: readonly Fault[]): void {
  for (const [fault, noticedBy, wire] of faults)
    it(fault, async () => {
      const find = (run?: Wire) => conformance(() => inProcess(run)).find(({ name }) => name === noticedBy);
      assert.deepEqual(await find()?.run(), {});
      await assert.rejects(async () => find(wire)?.run(), ConformanceError);
    });
}

/** For requests of one kind alone. */
export const when =
  (method: string, path: RegExp, wire: Wire): Wire =>
  (request, send) =>
    request.method === method && path.test(new URL(request.url).pathname) ? wire(request, send) : send(request);

/** Changes the body of every good answer. */
export const spoil =
  (change: (body: Record<string, unknown>) => void, path: RegExp = /./): Wire =>
  async (request, send) => {
    const response = await send(request);
    if (!response.ok || !path.test(new URL(request.url).pathname)) return response;
    const body = (await response.json()) as Record<string, unknown>;
    change(body);
    return Response.json(body, { status: response.status });
  };

/** Changes every product of every list, and each alone. */
export const eachProduct = (change: (product: Product) => void): Wire =>
  spoil((body) => {
    for (const each of (body.items ?? (body.variants ? [body] : [])) as Product[]) change(each);
  }, /\/products/);

export const withHeader =
  (name: string, value: () => string): Wire =>
  (request, send) => {
    const { headers } = request;
    if (headers.has(name)) headers.set(name, value());
    return send(request);
  };

export const instead =
  (from: string, to: Response): Wire =>
  async (request, send) => {
    const response = await send(request);
    if (response.ok) return response;
    const { code } = (await response.clone().json()) as { code: string };
    return code === from ? to.clone() : response;
  };
