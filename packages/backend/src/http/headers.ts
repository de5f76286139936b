import type { Answer } from './call.ts';

const EXPOSED = 'ETag, Idempotency-Replayed, Retry-After, Allow';

/** On every answer: callable from any page (nothing depends on cookies), never to be taken for a document. */
const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Weak or strong makes no difference to who only reads (RFC 9110, 13.1.2). */
const plain = (tag: string): string => tag.trim().replace(/^W\//, '');

export function toResponse(request: Request, answer: Answer, more: Readonly<Record<string, string>> = {}): Response {
  const { status, body, etag, replayed, retryAfter, cacheControl = 'no-store' } = answer;
  const headers: Record<string, string> = {
    ...ALWAYS,
    ...more,
    'Cache-Control': cacheControl,
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
  };
  if (etag !== undefined) headers.ETag = etag;
  if (replayed) headers['Idempotency-Replayed'] = 'true';
  if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
  const seen = request.headers.get('if-none-match')?.split(',').map(plain);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  // The version of a cart says nothing of prices and stock: what is not to be stored is always sent whole.
  const isCached = etag !== undefined && cacheControl !== 'no-store';
  if (reads && status === 200 && isCached && seen?.some((tag) => tag === '*' || tag === plain(etag))) {
    delete headers['Content-Type'];
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status, headers });
}

export const preflight = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...ALWAYS,
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match',
      'Access-Control-Max-Age': '7200',
    },
  });
