// What the demo server sends over the line: texts compressed, pictures and films as they are, films in parts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startShop } from './lib/shop.mjs';

const site = readFileSync(new URL('../examples/plain-html/site.css', import.meta.url));

describe('the demo server', () => {
  let shop;
  before(async () => {
    shop = await startShop();
  });
  after(() => shop.stop());

  /** As it comes: `fetch` would have unpacked it. */
  const get = (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request(shop.url + path, { method, headers }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('compresses texts as the browser accepts it, and tells caches that it does', async () => {
    const path = '/site.css';
    const plain = await get(path);
    const br = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get(path, { 'accept-encoding': 'gzip' });
    assert.deepEqual(
      [plain, br, gzip].map(({ headers }) => headers['content-encoding']),
      [undefined, 'br', 'gzip'],
    );
    for (const bytes of [plain.bytes, brotliDecompressSync(br.bytes), gunzipSync(gzip.bytes)])
      assert.ok(bytes.equals(site));
    for (const { headers } of [plain, br, gzip]) assert.equal(headers.vary, 'Accept-Encoding');
    const again = await get(path, { 'accept-encoding': 'br' });
    assert.ok(again.bytes.equals(br.bytes));
    const head = await get(path, { 'accept-encoding': 'br' }, 'HEAD');
    assert.deepEqual([head.headers['content-length'], head.bytes.length], [String(br.bytes.length), 0]);
  });

  it('compresses pages, scripts and the answers of the shop', async () => {
    for (const path of ['/', '/wares/wares.js', '/api/v1/products'])
      assert.equal((await get(path, { 'accept-encoding': 'br' })).headers['content-encoding'], 'br', path);
  });

  it('sends pictures and films as they are, and parts of them where parts are asked for', async () => {
    const headers = { 'accept-encoding': 'br' };
    const picture = await get('/media/teapot-ink-hero-900.avif', headers);
    assert.deepEqual([picture.status, picture.headers['content-encoding']], [200, undefined]);
    const film = await get('/media/teapot-ink-film.webm', { ...headers, range: 'bytes=4-9' });
    assert.deepEqual([film.status, film.headers['content-encoding'], film.bytes.length], [206, undefined, 6]);
    assert.match(film.headers['content-range'], /^bytes 4-9\/\d+$/);
    const part = await get('/site.css', { ...headers, range: 'bytes=0-9' });
    assert.deepEqual([part.status, part.headers['content-encoding']], [206, undefined]);
    assert.ok(part.bytes.equals(site.subarray(0, 10)));
  });
});
