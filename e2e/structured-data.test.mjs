// What the shop tells search engines, held against schema.org's own types: each product of the demo shop in three
// markets becomes a literal of schema-dts, and TypeScript is asked whether it fits.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createBackend } from '@wares/backend';
import { createClient } from '@wares/client';
import { productJsonLd } from '@wares/elements/json-ld';
import ts from 'typescript';

const MARKETS = [
  { country: 'DE', language: 'de' },
  { country: 'JP', language: 'en' },
  { country: 'KW', language: 'ar' },
];

/** What TypeScript has to say about graphs as literals. */
function complaints(graphs) {
  // Beside this file, where schema-dts is found.
  const folder = mkdtempSync(join(import.meta.dirname, '.types-'));
  const file = join(folder, 'graphs.ts');
  const lines = graphs.map((graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph)};`);
  writeFileSync(file, `import type { Graph } from 'schema-dts';\n${lines.join('\n')}\n`);
  try {
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('structured data', () => {
  const backend = createBackend();
  const client = createClient({
    endpoint: 'https://shop.test/api/v1',
    fetch: async (url, init) => backend.fetch(new Request(url, init)),
  });

  it('fits schema.org, for every product, in euro, yen and dinar', async () => {
    const graphs = [];
    for (const market of MARKETS) {
      let cursor;
      do {
        const page = await client.products.list({ ...market, limit: 100, ...(cursor && { cursor }) });
        for (const product of page.items)
          graphs.push(
            productJsonLd(product, {
              url: `/product.html?handle=${product.handle}`,
              base: 'https://shop.test/',
              categoryUrl: '/search.html?category={handle}',
            }),
          );
        cursor = page.nextCursor;
      } while (cursor);
    }
    assert.ok(graphs.length > 60);
    assert.deepEqual(complaints(graphs.filter((_, index) => index % 3 === 0)), []);
  });

  it('would be told if it did not', async () => {
    const { items } = await client.products.list({ limit: 1 });
    const graph = productJsonLd(items[0]);
    graph['@graph'][0].colour = 'red';
    assert.notDeepEqual(complaints([graph]), []);
  });
});
