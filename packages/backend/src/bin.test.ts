import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const bin = new URL('bin.ts', import.meta.url).pathname;
const run = (...options: string[]) =>
  spawnSync(process.execPath, ['--conditions=wares-source', bin, ...options], { encoding: 'utf8', timeout: 30_000 });

for (const port of ['', 'x', '0x1f90', '1e3', '65536']) {
  test(`refuses "${port}" as a port, and says so`, () => {
    const { status, stderr } = run('--port', port);
    assert.equal(status, 2);
    assert.match(stderr, new RegExp(`--port ${port} is not a port`));
  });
}
