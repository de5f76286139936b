// Tests in browsers: `ENGINES=chromium,firefox,webkit wtr` (Chromium alone when not said).
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve, sep } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { countsReporter } from './scripts/lib/wtr-reporter.mjs';
import { chromiumArgs, chromiumPath, firefoxPath, webkitPath } from './tools/browsers.mjs';
import { firefoxBidi, webkitGtk } from './tools/wtr-launchers.mjs';

/** nanostores' modules read process.env.NODE_ENV, which no browser has. */
const nodeEnv = {
  name: 'node-env',
  transform(context) {
    if (context.path.includes('/nanostores/') && context.response.is('js')) {
      return { body: context.body.replaceAll('process.env.NODE_ENV', '"production"') };
    }
  },
};

/** `waitUntil` gives up after a second where it is not told otherwise; on a busy machine a page may take longer. */
const SHORT = 'timeout = 1000';
const patience = {
  name: 'patience',
  transform(context) {
    if (!context.path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return;
    if (!context.body.includes(SHORT)) throw new Error(`@open-wc/testing-helpers has no "${SHORT}" any more.`);
    return { body: context.body.replace(SHORT, 'timeout = 5000') };
  },
};

/**
 * The backend as one file. No test of an element looks into its 150 modules, and fetching them one by one took a
 * browser longer than many a file of tests.
 */
const BACKEND = '/bundled/backend.js';
let backend;
const bundledBackend = {
  name: 'bundled-backend',
  resolveImport({ source }) {
    if (source === '@wares/backend') return BACKEND;
  },
  async serve(context) {
    if (context.path !== BACKEND) return;
    backend ??= build({
      entryPoints: ['packages/backend/src/index.ts'],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['wares-source', 'browser', 'production'],
      sourcemap: 'inline',
      write: false,
    });
    const { outputFiles } = await backend;
    return { body: outputFiles[0].text, type: 'js' };
  },
};

const mswWorkerSource = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');

/** The service worker of msw, for tests that run the backend inside the page. */
const mswWorker = {
  name: 'msw-worker',
  serve(context) {
    if (context.path === '/mockServiceWorker.js') {
      return { body: mswWorkerSource, type: 'js', headers: { 'service-worker-allowed': '/' } };
    }
  },
};

const MEDIA_TYPES = {
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.glb': 'model/gltf-binary',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const mediaFolder = resolve('art/products');

/** The pictures of the demo shop, under the address that the reference backend gives them. */
const media = (context, next) => {
  if (!context.path.startsWith('/media/')) return next();
  const file = join(mediaFolder, decodeURIComponent(context.path.slice('/media/'.length)));
  if (!file.startsWith(mediaFolder + sep) || !existsSync(file) || !statSync(file).isFile()) return next();
  context.type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
  context.body = createReadStream(file);
};

const engines = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: chromiumPath, headless: true, args: chromiumArgs } }),
  firefox: () => firefoxBidi({ executablePath: firefoxPath }),
  webkit: () => webkitGtk({ binary: webkitPath }),
};

/** A rejected promise that nobody looks at fails the test during which it happened, as a thrown error does. */
const testRunnerHtml = (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script>
      addEventListener('unhandledrejection', (event) => setTimeout(() => { throw event.reason; }));
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

const wanted = (process.env.ENGINES ?? 'chromium').split(',');
for (const name of wanted) {
  if (!(name in engines)) throw new Error(`ENGINES names "${name}"; there are ${Object.keys(engines).join(', ')}.`);
}

export default {
  rootDir: '.',
  files: ['packages/*/src/**/*.browser-test.ts', 'packages/{elements,wares}/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['wares-source', 'browser', 'production'] },
  preserveSymlinks: false,
  middleware: [media],
  plugins: [
    nodeEnv,
    patience,
    mswWorker,
    bundledBackend,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.base.json' }),
  ],
  browsers: wanted.map((name) => engines[name]()),
  concurrency: 1,
  concurrentBrowsers: 1,
  testRunnerHtml,
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/locales/**'], reportDir: 'coverage' },
};
