import { Refusal } from '../domain/refusal.ts';

/** The largest body that is read, in bytes. */
export const BODY_LIMIT = 64 * 1024;
const DEPTH_LIMIT = 16;

const unreadable = (detail: string) => new Refusal('invalid_request', detail);

/**
 * Reads a JSON body: media type, size, encoding, syntax, depth, and no key twice.
 *
 * @throws Refusal `unsupported_media_type`, `payload_too_large`, `invalid_request`, `validation_failed`.
 */
export async function readJson(request: Request): Promise<unknown> {
  assertJson(request.headers.get('content-type'));
  const bytes = await readBytes(request);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('The body is not valid UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable('The body is not valid JSON.');
  }
  checkKeys(text);
  return value;
}

function assertJson(contentType: string | null): void {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/"/g, '');
  if (type !== 'application/json' || (charset !== undefined && !['utf-8', 'utf8'].includes(charset))) {
    throw new Refusal('unsupported_media_type', 'Send the body as application/json in UTF-8.');
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('payload_too_large', `A body may have ${BODY_LIMIT} bytes at most.`);
  if (Number(request.headers.get('content-length')) > BODY_LIMIT) throw tooLarge();
  if (!request.body) {
    // Either there is none, or this is Firefox (msw), whose requests have no `body` stream.
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.length > BODY_LIMIT) throw tooLarge();
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw unreadable('The body was cut off.');
    });
    if (done) break;
    size += value.length;
    if (size > BODY_LIMIT) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Walks through JSON that is known to be valid and refuses what `JSON.parse` lets pass: a key twice in one object (two
 * readers could take different ones), keys that every object inherits (`__proto__`), and nesting without end.
 */
function checkKeys(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let key: string | undefined;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') {
      if (open.push(token === '{' ? new Set() : undefined) > DEPTH_LIMIT)
        throw unreadable('The body is nested too deeply.');
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const name = JSON.parse(key as string) as string;
      const keys = open.at(-1);
      if (keys?.has(name))
        throw unreadable(`The body has the key ${JSON.stringify(name.slice(0, 64))} twice in one object.`);
      if (name in Object.prototype) {
        throw new Refusal('validation_failed', undefined, [
          { path: `$.${name}`, code: 'unknown_key', message: 'There is no such member' },
        ]);
      }
      keys?.add(name);
    } else {
      key = token;
    }
  }
}

/** The same text for the same data, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, of]) => of !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => `${JSON.stringify(name)}:${canonical(of)}`)
    .join()}}`;
}
