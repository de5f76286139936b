// Puts the pages of plain-html, the built files of Wares, the pictures and the backend into dist/, to be served by
// any static file server.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('./dist/');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

await build({
  configFile: false,
  logLevel: 'warn',
  root: here('.'),
  resolve: { conditions: ['wares-source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: false,
    lib: { entry: here('./src/shop.js'), formats: ['es'], fileName: () => 'shop.js' },
    rollupOptions: { output: { minify: true, codeSplitting: false } },
  },
});

const TAG = /<script type="module" src="wares\/wares\.js" data-endpoint="[^"]*"><\/script>/;
for (const page of readdirSync(here('../plain-html'))) {
  const from = here(`../plain-html/${page}`);
  if (!page.endsWith('.html')) {
    cpSync(from, `${dist}${page}`);
    continue;
  }
  const html = readFileSync(from, 'utf8');
  if (!TAG.test(html)) throw new Error(`${page} has no script tag of Wares`);
  writeFileSync(
    `${dist}${page}`,
    html
      .replace(TAG, '<script type="module" src="shop.js" data-wares></script>')
      .replace(
        '<main',
        '<p id="no-worker" hidden>This page needs a service worker: open it from a web server (http://localhost or https://).</p>\n    <main',
      ),
  );
}
cpSync(here('../../packages/wares/dist/wares.js'), `${dist}wares/wares.js`);
cpSync(here('../../packages/wares/dist/chunks'), `${dist}wares/chunks`, { recursive: true });
cpSync(here('../../art/products'), `${dist}media`, {
  recursive: true,
  filter: (path) => !/\.(png|json)$/.test(path),
});
cpSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), `${dist}mockServiceWorker.js`);
