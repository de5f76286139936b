// The shop with no server: the backend runs in the page, and any static file server will do.
import assert from 'node:assert/strict';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addFirst, cartButton, fillCheckout, launch, orderNumber, ready, visit } from './lib/shop.mjs';

const dist = fileURLToPath(new URL('../examples/no-server/dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.avif': 'image/avif',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.glb': 'model/gltf-binary',
};

let server;
let browser;

before(async () => {
  assert.ok(existsSync(dist), 'examples/no-server/dist is built: run `node examples/no-server/build.mjs` first');
  server = createServer((request, response) => {
    // Under a folder, as a static site often is.
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).replace(/^\/demo\//, '');
    const file = normalize(join(dist, path || 'index.html'));
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

it('sells from a static folder: cart, reload, checkout and order', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  const { page, wrong } = await visit(context);
  const url = `http://localhost:${server.address().port}/demo/`;
  await page.goto(`${url}index.html`);
  await ready(page);
  await addFirst(page).click();
  await cartButton(page, 1).waitFor();
  await page.goto(`${url}checkout.html`);
  await cartButton(page, 1).waitFor();
  await fillCheckout(page);
  await page.getByRole('radio', { name: /Approve$/ }).check({ force: true });
  await page.getByRole('button', { name: /^Pay €/ }).click();
  const number = await orderNumber(page);
  await page.goto(`${url}order.html`);
  await page.getByText(number).first().waitFor();
  assert.deepEqual(await wrong(), []);
});
