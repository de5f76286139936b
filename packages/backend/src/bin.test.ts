import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const bin = new URL('bin.ts', import.meta.url).pathname;
const start = (...given: string[]) =>
  spawnSync(process.execPath, ['--conditions=wares-source', ...given], { encoding: 'utf8', timeout: 30_000 });
const run = (...options: string[]) => start(bin, ...options);

for (const port of ['', 'x', '0x1f90', '1e3', '65536']) {
  test(`refuses "${port}" as a port, and says so`, () => {
    const { status, stderr } = run('--port', port);
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`--port ${port} is not a port`));
  });
}

test('refuses a module whose shop is none, and names what is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wares-bin-'));
  const file = join(folder, 'shop.mjs');
  writeFileSync(file, 'export const seed = { products: [] };');
  const { status, stderr } = run('--port', '0', '--seed', file);
  rmSync(folder, { recursive: true });
  assert.equal(status, 2);
  assert.match(stderr, /The seed makes no shop: id is missing/);
});

test('needs no SQLite for what is kept in memory, and says which Node has it', () => {
  const { status, stderr } = start('--no-experimental-sqlite', bin, '--port', '0', '--db', ':memory:');
  assert.equal(status, 2);
  assert.match(stderr, /^wares-backend: SQLite needs Node 22\.13 or later.*no --db/);
  assert.match(start('--no-experimental-sqlite', bin, '--help').stdout, /^wares-backend: the reference backend/);
});
