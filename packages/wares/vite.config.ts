import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import { defineConfig, minify, type Plugin } from 'vite';

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
    if (runtime && !helper) this.error('The helper of the bundler has changed: look at it again.');
    if (runtime && helper) {
      // Only what is the module's own: a page that adds to Object.prototype would stop every element.
      const own = helper.replace(/for\s*\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
      // No one asks such an object what it is called.
      const bare = own.replace(/return \w+\|\|.*?,(\w+)\}$/, 'return $1}');
      if (own === helper || bare === own) this.error('The helper of the bundler has changed: look at it again.');
      const line = new RegExp(`import\\{t(?: as (\\w+))?\\}from"\\./${runtime.fileName.slice('chunks/'.length)}";`);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          line,
          (_, name = 't') => `var ${name}=${bare.replace(/(^|\W)e\(/g, '$1Object.defineProperty(')};`,
        );
        if (chunk.code.includes('rolldown-runtime')) this.error(`${chunk.fileName} imports the helper in another way.`);
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
    // What not every page needs of the client, and the address for a further attempt to fetch it.
    const clients = find(/\/wares\/src\/([\w-]+-client)\.ts$/).map(
      ({ chunk, match }) => [match?.[1] ?? '', closure(chunk.fileName)] as const,
    );
    // The loader's table of tags gives way to one of files: what each imports, and what is in it. So a tag's file and
    // those that it imports are asked for together, and no file's name stands there twice.
    const loader = byName.get('wares.js') as Chunk;
    const table = /\{(?:["'`]?[\w-]+["'`]?:\(\)=>import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?,?)+\}/;
    const written = table.exec(loader.code)?.[0] ?? '';
    const entries = [...written.matchAll(/([\w-]+)["'`]?:\(\)=>import\(.\.\/([^"'`]+)/g)];
    if (entries.length < Object.keys(tags).length || !loader.code.includes('__WARES_FILES__'))
      this.error('The table of tags is not found in the loader: look at what the minifier has made of it.');
    const held = new Map<string, string[]>();
    const hold = (file: string, name: string) => held.set(file, [...(held.get(file) ?? []), name]);
    for (const file of boot) hold(file, ':boot');
    for (const [, tag = '', file = ''] of entries) hold(file, tag);
    for (const { chunk, match } of find(/\/locales\/([\w-]+)\/shop\.ts$/)) hold(chunk.fileName, `:${match?.[1]}`);
    for (const { chunk, match } of find(/\/wares\/src\/((?:cart|shop|search)-client)\.ts$/))
      hold(chunk.fileName, `:${match?.[1]}`);
    const needs = (file: string) => (byName.get(file)?.imports ?? []).filter((other) => !boot.includes(other));
    // Those that others import come first, since their places are digits.
    const imported = [...new Set([...held.keys()].flatMap((file) => closure(file).flatMap(needs)))].sort();
    if (imported.length > 36) this.error('More files are shared than there are digits for.');
    const order = [...new Set([...imported, ...[...held.keys()].sort()])];
    const lines = order.map((file) => {
      const places = needs(file).map((other) => order.indexOf(other).toString(36));
      return [file.slice('chunks/'.length, -'.js'.length), places.join(''), ...(held.get(file) ?? [])].join(' ');
    });
    loader.code = loader.code.replace(table, '{}').replace('__WARES_FILES__', lines.join('\\n'));
    for (const chunk of chunks)
      chunk.code = chunk.code.replace(/__WARES_FILE_([\w-]+)__/g, (_, name: string) => {
        const file = byName.get(Object.fromEntries(clients)[name]?.find((one) => one.includes(`/${name}-`)) ?? '');
        if (!file || file.imports.some((other) => !boot.includes(other)))
          this.error(`${name} must be a file of its own, so that it can be asked for again.`);
        return `./${file.fileName.slice('chunks/'.length)}`;
      });
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
      clients: Object.fromEntries(clients),
      locales,
      files,
    });
  },
  // Chunks have a hash in their names, so those of the build before would stay.
  writeBundle({ dir = '' }, bundle) {
    for (const name of readdirSync(join(dir, 'chunks')))
      if (!bundle[`chunks/${name}`]) rmSync(join(dir, 'chunks', name));
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

/**
 * What of Lit no page without a build needs: hooks for browsers of 2017 and for markup of a server's, lists of versions on
 * the page's own `globalThis`, and the sentence for who misuses a tag.
 */
const SUPERFLUOUS: Record<string, readonly RegExp[]> = {
  'lit-html/lit-html.js': [
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/,
    /;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  '@lit/reactive-element/css-tag.js': [/"Value passed to 'css'[^"]*"\+\w+\+"[^"]*"/],
};
const leanLit = (): Plugin => ({
  name: 'wares-lean-lit',
  enforce: 'pre',
  transform(code, id) {
    const [file, parts = []] = Object.entries(SUPERFLUOUS).find(([end]) => id.endsWith(`/node_modules/${end}`)) ?? [];
    if (!file) return null;
    if (!parts.every((part) => part.test(code))) this.error(`${file} has changed: look at what is taken out of it.`);
    return { code: parts.reduce((left, part) => left.replace(part, ''), code), map: null };
  },
});

/**
 * Nearly all of what these files hold runs as soon as they are there. Told so, V8 compiles it beside the main thread while
 * it arrives, and not there, function by function, before the first card. The line is 26 bytes, so only large files have it;
 * not those that are there for a press, nor the viewer of models and the gate for HTML, of which a page calls little.
 */
const isRunAtOnce = (fileName: string, code: string): boolean =>
  fileName === 'wares.js' || (code.length > 9000 && !/\/(model|html-gate|cart-drawer|market-switcher)-/.test(fileName));

/**
 * First by the bundler's own minifier, then by terser: what the first has shortened the second can join, and the other way
 * round neither is as small (1.3 % of brotli less than either alone).
 */
const minifyTwice = (): Plugin => ({
  name: 'wares-minify-twice',
  async renderChunk(code, { fileName }) {
    const once = await minify(fileName, code, { module: true });
    // It goes into the others, as the inventory knows it.
    if (fileName.includes('rolldown-runtime')) return { code: once.code, map: null };
    const { code: twice = once.code } = await terser(once.code, { module: true, ecma: 2020, compress: { passes: 3 } });
    return { code: isRunAtOnce(fileName, twice) ? `//# allFunctionsCalledOnLoad\n${twice}` : twice, map: null };
  },
});

/** Modules whose path has one of these beginnings of it behind a slash. */
const files = (...paths: string[]) => new RegExp(`/(${paths.join('|')})`);

/** The files for a page without a build: `wares.js`, its chunks, `sri.json`, `inventory.json`. */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['wares-source', 'module', 'browser', 'production'] },
  plugins: [leanLit(), minifyTemplates(), minifyTwice(), inventory()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The types of the package are written there at the same time.
    emptyOutDir: false,
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    // A library: no preload helper, which would put links into the page that nobody needs here.
    lib: { entry: { wares: 'src/auto.ts' }, formats: ['es'] },
    rollupOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: false,
        entryFileNames: '[name].js',
        hashCharacters: 'hex',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every page needs, and nothing that only some need: one file, asked for at once with the tags' own.
            {
              name: 'core',
              test: files(
                'contract/src/(check|validators)',
                'client/src/(errors|internal|rest|resources/products)',
                'stores/src/(lean|browser|cart/(cart|journal)|catalogue|market|internal/(attempt|errors|ids|keep))',
                'money/src/(currencies|format|money)',
                'wares/src/(boot|late)',
                'lit/index',
                'lit-html/(lit-html|is-server)',
                'lit-element',
                '@lit/reactive-element',
                'nanostores',
                'elements/src/internal/(ancestors|announce|error-text|gates|live-region|page|states|wares-element|words)',
                'elements/src/(cart/cart-button|controllers/store-|events|localization|messages/shop)',
                'elements/src/templates/(money|common-icons)',
                'elements/src/styles/(tokens|base|button|money|notice)',
              ),
            },
            // The goods: a grid is nothing without its cards. Those of a page's own making are rare, and a file of their own.
            {
              name: 'goods',
              test: files(
                'elements/src/product/product-(card|grid)/(?!own-cards)',
                'elements/src/(styles/marks|controllers/add-|internal/(variants|srcset))',
              ),
            },
            // What every piece of a search needs, and the small pieces together.
            {
              name: 'search-base',
              test: /elements\/src\/(search\/shared\/(address|filters)|search\/search-box\/(float|place)|controllers\/search-|internal\/capability|messages\/search)|stores\/src\/search\/filters/,
            },
            {
              name: 'search-tools',
              test: /elements\/src\/search\/(sort|pagination)\/|stores\/src\/search\/search/,
            },
            {
              name: 'product',
              test: files(
                'elements/src/product/(product|product-page)/',
                'elements/src/(controllers/product-|bindings/has-bindings|internal/(product-piece|quantities)|messages/product|styles/piece)',
              ),
            },
            // What a page with a product of its own layout puts together as it likes, by what is used together.
            {
              name: 'buy',
              test: files(
                'elements/src/product/(add-to-cart|quantity|stock)/',
                'elements/src/(templates/buy|styles/buy)',
              ),
            },
            {
              name: 'facts',
              test: files('elements/src/product/(title|badge|breadcrumbs|attributes|description|share)/'),
            },
            // What a shopper puts aside: the lists, and the buttons that fill them.
            {
              name: 'lists',
              test: files(
                'stores/src/(lists|consent)/',
                'elements/src/engage/(wishlist-button|compare-toggle)/',
                'elements/src/engage/shared/(list-toggle|keepsake|current|products)',
                'elements/src/messages/lists',
              ),
            },
            // What wish list and comparison share, and what is done with a row of cards.
            { name: 'put-aside', test: files('elements/src/engage/shared/(list\\.styles|kept|weight)') },
            {
              name: 'rows',
              test: files(
                'elements/src/engage/(shared/row|recommendations/|recently-viewed/)',
                'stores/src/recommendations/',
              ),
            },
            // Where goods are shown in other ways than by cards.
            { name: 'show', test: files('elements/src/templates/(marks|door|picture|price)') },
            { name: 'icons', test: files('elements/src/templates/icons') },
          ],
        },
      },
    },
  },
});
