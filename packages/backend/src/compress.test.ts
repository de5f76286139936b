import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encodingFor } from './compress.ts';
import { type Server, serve } from './node.ts';

let server: Server;
before(async () => {
  server = await serve({ port: 0 });
});
after(() => server.close());

/** As it comes over the line: `fetch` would have unpacked it. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, string>; bytes: Buffer }>((resolve, reject) => {
    const asked = request(server.url + path, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

for (const [accepted, encoding] of [
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;Q=0.5', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['br;q=x;, ,;;', undefined],
] as const)
  test(`takes ${encoding ?? 'no encoding'} for "${accepted}"`, () => assert.equal(encodingFor(accepted), encoding));

test('gives the same text in whatever encoding is accepted', async () => {
  const plain = await raw('/products?limit=24');
  assert.equal(plain.headers['content-encoding'], undefined);
  const br = await raw('/products?limit=24', { 'Accept-Encoding': 'gzip, br' });
  const gzip = await raw('/products?limit=24', { 'Accept-Encoding': 'gzip' });
  assert.deepEqual([br.headers['content-encoding'], gzip.headers['content-encoding']], ['br', 'gzip']);
  assert.ok(brotliDecompressSync(br.bytes).equals(plain.bytes));
  assert.ok(gunzipSync(gzip.bytes).equals(plain.bytes));
  assert.ok(br.bytes.length < plain.bytes.length / 6, `${br.bytes.length} of ${plain.bytes.length}`);
  for (const { headers } of [plain, br, gzip]) {
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers.etag, plain.headers.etag);
    // One tag for all encodings must not say that they are the same byte for byte.
    assert.match(headers.etag ?? '', /^W\//);
  }
  assert.equal(br.headers['content-length'], String(br.bytes.length));
});

test('leaves small answers and answers without a text alone', async () => {
  const accept = { 'Accept-Encoding': 'br' };
  const small = await raw('/carts/none', accept);
  assert.deepEqual([small.status, small.headers['content-encoding']], [404, undefined]);
  assert.equal(JSON.parse(small.bytes.toString()).code, 'cart_not_found');
  assert.equal(small.headers.vary, 'Accept-Encoding');
  const head = await raw('/products', accept, 'HEAD');
  assert.deepEqual([head.status, head.bytes.length], [200, 0]);
  const { headers } = await raw('/products', accept);
  const seen = await raw('/products', { ...accept, 'If-None-Match': headers.etag ?? '' });
  assert.deepEqual([seen.status, seen.headers['content-encoding'], seen.bytes.length], [304, undefined, 0]);
});
