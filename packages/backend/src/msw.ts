import { http, type RequestHandler } from 'msw';
import type { Backend } from './app.ts';

export interface MswOptions {
  /** Where the page asks. The path must end in the backend's own base path. Default: that path on any host. */
  endpoint?: string;
}

/** A backend as msw handlers: a page with no server at all. What is outside of the endpoint is not touched. */
export function handlers(
  backend: Pick<Backend, 'fetch' | 'basePath'>,
  { endpoint = `*${backend.basePath}` }: MswOptions = {},
): RequestHandler[] {
  return [http.all(`${endpoint.replace(/\/$/, '')}/*`, ({ request }) => backend.fetch(request))];
}
