import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';

interface Chunk {
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
}

const brotli = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Writes `sri.json` (file → sha384) and `inventory.json` (what each tag and language loads, and how much it is). */
const inventory = (): Plugin => ({
  name: 'wares-inventory',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as unknown as Chunk[];
    // A helper of a hundred bytes is not worth a request of its own.
    const runtime = chunks.find(({ fileName }) => fileName.includes('rolldown-runtime'));
    const helper = /\bt=(.*?);export\{t\}/.exec(runtime?.code ?? '')?.[1];
    if (runtime && helper) {
      // Only what is the module's own: a page that adds to Object.prototype would stop every element.
      const own = helper.replace(/for\s*\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
      if (own === helper) this.error('The helper of the bundler has changed: look at it again.');
      const line = new RegExp(`import\\{t as (\\w+)\\}from"\\./${runtime.fileName.slice('chunks/'.length)}";`);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          line,
          (_, name: string) => `var ${name}=${own.replace(/(^|\W)e\(/, '$1Object.defineProperty(')};`,
        );
        chunk.imports = chunk.imports.filter((other) => other !== runtime.fileName);
      }
      chunks.splice(chunks.indexOf(runtime), 1);
      delete bundle[runtime.fileName];
    }
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
        .flatMap((chunk) => chunk.moduleIds.map((id) => ({ chunk, match: pattern.exec(id.replaceAll('\\', '/')) })))
        .filter((found) => found.match)
        .sort((a, b) => (a.chunk.fileName < b.chunk.fileName ? -1 : 1));
    const boot = closure(find(/\/src\/boot\.ts$/)[0]?.chunk.fileName ?? '');
    const tags = Object.fromEntries(
      find(/\/elements\/src\/\w+\/([\w-]+)\/\1\.ts$/)
        .map(({ chunk, match }) => [match?.[1] ?? '', closure(chunk.fileName)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    // Told to the loader: what a tag's file will ask for in its turn, so that all of it is asked for at once.
    const loader = byName.get('wares.js') as Chunk;
    const words = find(/\/locales\/([\w-]+)\/shop\.ts$/).map(
      ({ chunk, match }) => [`words:${match?.[1]}`, [chunk.fileName]] as const,
    );
    const parts = Object.entries({ boot, ...tags, ...Object.fromEntries(words) })
      .map(([tag, names]) => [tag, names.filter((name) => tag === 'boot' || !boot.includes(name))] as const)
      .filter(([tag, names]) => /^(boot$|words:)/.test(tag) || names.length > 1)
      .map(([tag, names]) => [tag, names.map((name) => name.slice('chunks/'.length, -'.js'.length))]);
    loader.code = loader.code.replace('__WARES_PARTS__', JSON.stringify(Object.fromEntries(parts)));
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
      boot,
      tags,
      locales,
      files,
    });
  },
});

/** Style sheets and markup stand in template literals, which minifiers leave alone. */
const minifyTemplates = (): Plugin => ({
  name: 'wares-minify-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/packages\/elements\/src\/.*\.ts$/.test(id) || !/(css|html)`/.test(code)) return null;
    const sheets = [...code.matchAll(/\bcss`([^`$]*)`/g)];
    // Line breaks between tags are there for who reads the source; each would be a text node in every card.
    let out = code.includes('html`')
      ? code.replace(/>\s*\n\s*(?=<|\$\{)/g, '>').replace(/(?<=\})\s*\n\s*(?=<)/g, '')
      : code;
    for (const [whole, sheet = ''] of sheets) {
      const { code: small } = await transform(sheet, { loader: 'css', minify: true, target: 'esnext' });
      out = out.replace(whole, () => `css\`${small.trim().replaceAll('\\', '\\\\')}\``);
    }
    return { code: out, map: null };
  },
});

/** The files for a page without a build: `wares.js`, its chunks, `sri.json`, `inventory.json`. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['wares-source', 'module', 'browser', 'production'] },
  plugins: [minifyTemplates(), inventory()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    modulePreload: false,
    reportCompressedSize: false,
    // A library: no preload helper, which would put links into the page that nobody needs here.
    lib: { entry: { wares: 'src/auto.ts' }, formats: ['es'] },
    rollupOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every page needs, and nothing that only some need: one file, asked for at once with the tags' own.
            {
              name: 'core',
              test: /packages\/(contract|client|stores)\/src\/(?!checkout\/|orders\/|order-validators|resources\/(checkouts|orders))|\/src\/boot\.ts|\/lit\/index|\/lit-html\/(lit-html|is-server)|\/lit-element\/|\/@lit\/reactive-element\/|\/nanostores\/|packages\/money\/src|elements\/src\/(internal\/(ancestors|announce|error-text|gates|live-region|page|states|wares-element|words)|controllers\/store-|events\/|localization|templates\/(money|icons)|styles\/(tokens|base|button|money|notice))/,
            },
            // The goods: a grid is nothing without its cards.
            {
              name: 'goods',
              test: /elements\/src\/(product\/product-(card|grid)\/|templates\/(marks|door|picture|price)|styles\/marks|controllers\/add-|internal\/variants)/,
            },
            {
              name: 'product',
              test: /elements\/src\/(product\/(product|price|add-to-cart)\/|templates\/(buy|price-block)|styles\/buy|controllers\/product-)/,
            },
          ],
        },
      },
    },
  },
});
