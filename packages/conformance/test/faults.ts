import type { Wire } from './reference.ts';

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
