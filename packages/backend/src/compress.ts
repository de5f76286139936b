import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Below this many bytes what is saved is less than what it costs. */
const LEAST = 1024;
/** An eighth larger than brotli at its best, in a hundredth of its time. */
const QUALITY = 5;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Which encoding a caller likes best, by its `Accept-Encoding` (RFC 9110, 12.5.3); undefined: none of these. */
export function encodingFor(accepted: string | null | undefined): Encoding | undefined {
  const weights = new Map(
    accepted
      ?.toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const q = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, q ? Number(q.slice(2)) : 1];
      }),
  );
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  return (['br', 'gzip'] as const)
    .filter((name) => weight(name) > 0)
    .sort((one, other) => weight(other) - weight(one))[0];
}

/** Compresses a text, apart from the thread that answers. */
export const compress = (bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> =>
  encoding === 'br'
    ? toBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      })
    : toGzip(bytes);

/**
 * An answer of the API as its caller accepts it. No secret is in danger (BREACH): a browser adds none by itself to what a
 * foreign page asks for, since nothing depends on cookies.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { status, headers } = response;
  headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  if (!encoding || !response.body) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < LEAST) return new Response(bytes, { status, headers });
  headers.set('Content-Encoding', encoding);
  return new Response((await compress(bytes, encoding)) as Uint8Array<ArrayBuffer>, { status, headers });
}
