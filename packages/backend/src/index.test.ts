import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

/** What a browser would have to load for an entry. */
async function browserBundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['wares-source'],
    external: ['msw'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

for (const entry of ['index.ts', 'msw.ts', 'seed/index.ts']) {
  test(`${entry} loads in a browser: nothing of Node, and no OpenAPI document`, async () => {
    const code = await browserBundle(entry);
    assert.ok(code.length > 100);
    assert.doesNotMatch(code, /from ?["']node:|require\(["']node:/);
    assert.ok(!code.includes('Wares storefront API'));
  });
}
