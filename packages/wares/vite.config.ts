import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

interface Chunk {
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  facadeModuleId: string | null;
}

const brotli = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Writes `sri.json` (file → sha384) and `inventory.json` (what each tag and language loads, and how much it is). */
const inventory = (): Plugin => ({
  name: 'wares-inventory',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as unknown as Chunk[];
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const closure = (name: string, seen = new Set<string>()): string[] => {
      if (!seen.has(name)) {
        seen.add(name);
        for (const other of byName.get(name)?.imports ?? []) closure(other, seen);
      }
      return [...seen].sort();
    };
    const find = (pattern: RegExp) =>
      chunks
        .map((chunk) => ({ chunk, match: pattern.exec(chunk.facadeModuleId?.replaceAll('\\', '/') ?? '') }))
        .filter((found) => found.match)
        .sort((a, b) => (a.chunk.fileName < b.chunk.fileName ? -1 : 1));
    const files = Object.fromEntries(
      chunks
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        .map(({ fileName, code }) => [
          fileName,
          {
            bytes: Buffer.byteLength(code),
            brotli: brotli(code),
            sri: `sha384-${createHash('sha384').update(code).digest('base64')}`,
          },
        ]),
    );
    const emit = (fileName: string, value: unknown) =>
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n` });
    emit('sri.json', Object.fromEntries(Object.entries(files).map(([name, { sri }]) => [name, sri])));
    const locales: Record<string, string[]> = {};
    for (const { chunk, match } of find(/\/locales\/([\w-]+)\/\w+\.ts$/))
      locales[match?.[1] ?? ''] = [...(locales[match?.[1] ?? ''] ?? []), chunk.fileName];
    emit('inventory.json', {
      entry: 'wares.js',
      boot: closure(find(/\/src\/boot\.ts$/)[0]?.chunk.fileName ?? ''),
      tags: Object.fromEntries(
        find(/\/elements\/src\/\w+\/([\w-]+)\/\1\.ts$/).map(({ chunk, match }) => [
          match?.[1],
          closure(chunk.fileName),
        ]),
      ),
      locales,
      files,
    });
  },
});

/** The files for a page without a build: `wares.js`, its chunks, `sri.json`, `inventory.json`. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['wares-source', 'module', 'browser', 'production'] },
  plugins: [inventory()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { wares: 'src/auto.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        advancedChunks: {
          groups: [
            // What every element needs, and nothing that only some need: one file, asked for at once with the tags' own.
            {
              name: 'base',
              test: /\/lit(-html|-element)?\/|\/@lit\/|\/nanostores\/|packages\/money\/src|elements\/src\/(internal\/|controllers\/store-|events\/|localization|templates\/(money|icons)|styles\/(tokens|base|button|money))/,
            },
            { name: 'core', test: /packages\/(contract|client|stores)\/src|\/valibot\/|\/src\/boot\.ts/ },
          ],
        },
      },
    },
  },
});
