import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { asker, type Cart, testSeed } from './harness.test.ts';
import { type Server, serve } from './node.ts';
import { sqliteStorage } from './storage/sqlite/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'wares-node-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const overHttp = (server: Server) => asker((request) => fetch(request), server.url);

test('keeps its carts and its stock in a file of its own over a restart', async () => {
  const db = join(folder, 'shop.sqlite');
  const first = await serve({ port: 0, db, seed: testSeed });
  const { body } = await overHttp(first)<Cart>('POST', '/carts', {
    body: { lineItems: [{ itemId: 'cup', quantity: 3 }] },
  });
  await first.close();
  assert.equal(statSync(db).mode & 0o077, 0, 'nobody else reads it');
  const second = await serve({ port: 0, db, seed: testSeed });
  const again = await overHttp(second)<Cart>('GET', `/carts/${body.id}`);
  assert.deepEqual(again.body, body);
  await second.close();
});

test('serves the OpenAPI document', async () => {
  const server = await serve({ port: 0 });
  const { status, body } = await overHttp(server)<{ openapi: string }>('GET', '/openapi.json');
  assert.deepEqual([status, body.openapi], [200, '3.1.0']);
  await server.close();
});

test('says so when the port is taken or the file is no database', async () => {
  const server = await serve({ port: 0 });
  await assert.rejects(serve({ port: server.port }), /EADDRINUSE/);
  await server.close();
  const file = join(folder, 'no.sqlite');
  writeFileSync(file, 'this is a letter, not a database, and long enough to be sure of that'.repeat(50));
  await assert.rejects(serve({ port: 0, db: file }), /no\.sqlite: .*not a database/);
});

test('leaves the database of another program as it was, and names the file', () => {
  for (const setUp of ['CREATE TABLE notes (text)', 'CREATE TABLE orders (id)', 'PRAGMA user_version = 99']) {
    const file = join(folder, 'another.sqlite');
    const other = new DatabaseSync(file);
    other.exec(setUp);
    other.close();
    const before = readFileSync(file);
    assert.throws(() => sqliteStorage(file).close(), /another\.sqlite: .*Use another file/);
    assert.deepEqual(readFileSync(file), before);
    rmSync(file);
  }
});

test('raw junk on the line is answered with 4xx or cut off, and the server lives on', async () => {
  const server = await serve({ port: 0, onError: (error) => assert.fail(String(error)) });
  const junk = [
    'GET / HTTP/1.1\r\nHost: \u0000\r\n\r\n',
    'GET /api/v1/shop HTTP/1.1\r\n\r\n',
    'GET http://[::1 HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /api/v1/products?q=%zz%ff%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET //// HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n',
    'GET /api/v1/shop HTTP/1.1\r\nHost: ex ample:99999999\r\nConnection: close\r\n\r\n',
    `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    'POST /api/v1/carts HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n',
    'POST /api/v1/carts HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001',
  ];
  for (const text of junk) {
    const answer = await new Promise<string>((resolve) => {
      let received = '';
      const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
      socket.on('data', (data) => {
        received += data;
      });
      socket.on('error', () => resolve(received));
      socket.on('close', () => resolve(received));
    });
    const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
    assert.ok(status === undefined || Number(status) < 500, `${JSON.stringify(text.slice(0, 60))} → ${status}`);
  }
  assert.equal((await overHttp(server)('GET', '/shop')).status, 200);
  await server.close();
});

test('stops as soon as the last request has ended, whoever keeps a connection', { timeout: 20_000 }, async () => {
  const door = new EventEmitter();
  const asked = once(door, 'asked');
  const openapi = async () => {
    door.emit('asked');
    await once(door, 'open');
    return {};
  };
  const server = await serve({ port: 0, seed: testSeed, openapi });
  const agent = new Agent({ keepAlive: true });
  const status = async (path: string) => {
    const [response] = (await once(get(server.url + path, { agent }), 'response')) as [IncomingMessage];
    await once(response.resume(), 'end');
    return response.statusCode;
  };
  // A connection that has had its answer, one that was never asked anything, one that waits.
  const [slow, first] = [status('/openapi.json'), status('/shop')];
  const silent = connect(server.port, '127.0.0.1');
  await Promise.all([once(silent, 'connect'), asked, first]);
  let isClosed = false;
  const closed = server.close().then(() => {
    isClosed = true;
  });
  await once(silent.resume(), 'close');
  assert.equal(isClosed, false, 'what is under way is waited for');
  const before = performance.now();
  door.emit('open');
  assert.equal(await slow, 200);
  await closed;
  assert.ok(performance.now() - before < 2000, `after ${performance.now() - before} ms`);
  agent.destroy();
});
