// The files for the browser: two builds of the same sources are the same bytes, and nothing of Node is left in them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../scripts/lib/workshop.mjs';

const dist = join(root, 'packages/wares/dist');
const again = mkdtempSync(join(tmpdir(), 'wares-again-'));

const filesOf = (folder) => {
  const names = [
    'wares.js',
    'sri.json',
    'inventory.json',
    ...readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`),
  ];
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

describe('the files for the browser', () => {
  before(() => {
    const { status, stderr } = spawnSync('vite', ['build', '--logLevel', 'error', '--outDir', again], {
      cwd: join(root, 'packages/wares'),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(again, { recursive: true }));

  it('are the same bytes in a second build', () => {
    const first = filesOf(dist);
    const second = filesOf(again);
    assert.deepEqual(Object.keys(second), Object.keys(first));
    const different = Object.keys(first).filter((name) => first[name] !== second[name]);
    assert.deepEqual(different, []);
  });

  it('read no environment of Node', () => {
    const reading = Object.entries(filesOf(dist)).filter(
      ([name, code]) => name.endsWith('.js') && /process\.env/.test(code),
    );
    assert.deepEqual(
      reading.map(([name]) => name),
      [],
    );
  });

  it('evaluate no text', () => {
    const evaluating = Object.entries(filesOf(dist)).filter(
      ([name, code]) => name.endsWith('.js') && /\beval\(|\bnew Function\b/.test(code),
    );
    assert.deepEqual(
      evaluating.map(([name]) => name),
      [],
    );
  });
});
