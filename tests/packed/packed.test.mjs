// What is published is what works: the tarballs in an empty project, in Node, under tsc, in a browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { publicPackages } from '../../scripts/lib/packages.mjs';
import { root } from '../../scripts/lib/workshop.mjs';
import { chromiumArgs, chromiumPath } from '../../tools/browsers.mjs';
import { exportsOf, makeConsumer, runIn } from './consumer.mjs';
import { importMap, serve } from './unbundled.mjs';

/** Modules that do something in a page as soon as they are imported; they have no business in Node. */
const PAGE_ONLY = ['wares/auto', 'wares/wares.js'];
/** Packages that run in Node and have no business in a page. */
const NODE_PACKAGES = ['@wares/backend'];
/** Packages of elements: they are nothing without a page. */
const PAGE_PACKAGES = ['@wares/elements', 'wares'];
/** Modules on SQLite of Node, which Node 20 does not have. */
const NEEDS_NODE_24 = /^@wares\/backend\/(node|sqlite|server)$/;

const names = publicPackages().map(({ name }) => name);

/** The Node of the machine, when it is not the workspace's own. */
const machineNode = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find(existsSync);

let consumer;
let all;
before(async () => {
  consumer = await makeConsumer();
  all = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await exportsOf(consumer.folder, name)])),
  );
});
after(() => consumer?.remove());

const modulesOf = (name) =>
  all[name].found.filter(({ specifier, file }) => file.endsWith('.js') && !PAGE_ONLY.includes(specifier));
const importLine = (specifier, index) => `import * as m${index} from '${specifier}';`;

for (const name of names) {
  describe(`the tarball of ${name}`, () => {
    it('holds a readme and a licence and no tests', () => {
      const { files } = all[name];
      assert.ok(files.includes('./README.md'), 'README.md');
      assert.ok(files.includes('./LICENSE'), 'LICENSE');
      assert.deepEqual(
        files.filter((file) => /^(?!.*node_modules).*(\.test\.|\.browser-test\.|\.stories\.|tsbuildinfo)/.test(file)),
        [],
      );
    });

    it('names its dependencies by version', () => {
      const { manifest } = all[name];
      assert.doesNotMatch(JSON.stringify(manifest.dependencies ?? {}), /workspace:|catalog:|file:|link:/);
    });

    it('has every file that its exports name', () => {
      const { found, home } = all[name];
      for (const { specifier, file, types } of found) {
        assert.ok(existsSync(join(home, file)), `${specifier}: ${file}`);
        if (types) assert.ok(existsSync(join(home, types)), `${specifier}: ${types}`);
      }
    });

    it('can be imported in Node', async () => {
      const program = modulesOf(name).map(({ specifier }) => `await import('${specifier}');`);
      await runIn(consumer.folder, process.execPath, ['--input-type=module', '-e', program.join('\n')]);
    });

    it('can be imported in the Node of the machine', async (test) => {
      const node = machineNode();
      if (!node) return test.skip('there is no other Node');
      const program = modulesOf(name)
        .filter(({ specifier }) => !NEEDS_NODE_24.test(specifier))
        .map(({ specifier }) => `await import('${specifier}');`);
      await runIn(consumer.folder, node, ['--input-type=module', '-e', program.join('\n')]);
    });
  });
}

describe('what the elements tell editors', () => {
  const read = async (file) => JSON.parse(await readFile(join(all['@wares/elements'].home, file), 'utf8'));

  it('names modules that are published, attributes that can be written, and events by their class', async () => {
    const { files } = all['@wares/elements'];
    for (const { path, declarations } of (await read('custom-elements.json')).modules) {
      assert.ok(files.includes(`./${path}`), path);
      for (const { name, attributes = [], events = [] } of declarations) {
        for (const attribute of attributes) {
          assert.match(attribute.name, /^[a-z-]+$/, name);
          assert.ok(attribute.description, `${name} ${attribute.name}`);
        }
        for (const event of events) assert.match(event.type?.text ?? '', /Event/, `${name} ${event.name}`);
      }
    }
  });

  it('has every tag for completion in HTML', async () => {
    const { tags } = await read('html-custom-data.json');
    const defined = all['@wares/elements'].found.filter(({ specifier }) => specifier.endsWith('/define'));
    assert.deepEqual(
      tags.map(({ name }) => name).sort(),
      defined.map(({ specifier }) => `wares-${specifier.split('/').at(-2)}`).sort(),
    );
    const { attributes } = tags.find(({ name }) => name === 'wares-recommendations');
    const { values } = attributes.find(({ name }) => name === 'intent');
    assert.deepEqual(values, [{ name: 'related' }, { name: 'bought_together' }, { name: 'best_sellers' }]);
  });
});

describe('types of the packed packages', () => {
  const tsc = join(root, 'node_modules/.bin/tsc');
  const check = async (specifiers, options, label) => {
    await writeFile(
      join(consumer.folder, `${label}.ts`),
      `${specifiers.map(importLine).join('\n')}\nexport const all = [${specifiers.map((_, index) => `m${index}`)}];\n`,
    );
    const config = {
      compilerOptions: { target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, types: [], ...options },
      files: [`${label}.ts`],
    };
    await writeFile(join(consumer.folder, `tsconfig.${label}.json`), JSON.stringify(config));
    await runIn(consumer.folder, tsc, ['-p', `tsconfig.${label}.json`]);
  };
  const typed = (wanted) =>
    wanted.flatMap((name) => all[name].found.filter(({ types }) => types).map(({ specifier }) => specifier));
  const forPages = names.filter((name) => !NODE_PACKAGES.includes(name));
  const resolutions = {
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  };
  for (const [label, options] of Object.entries(resolutions)) {
    it(`are sound for a page, ${label}`, () =>
      check(typed(forPages), { ...options, lib: ['es2022', 'dom', 'dom.iterable'] }, label));
    it(`are sound for Node alone, without the types of a page, ${label}`, () =>
      check(
        typed(names.filter((name) => !PAGE_PACKAGES.includes(name))).filter((specifier) => !specifier.endsWith('/msw')),
        { ...options, lib: ['es2023'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
        `${label}-node`,
      ));
  }
});

describe('the packed packages in a browser', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  after(() => browser?.close());

  /** Opens a page, waits until its script says `done`, and returns every error that it heard. */
  const errorsOf = async (url) => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && errors.push(message.text()),
    );
    await page.goto(url);
    await page
      .waitForFunction('globalThis.done === true', null, { timeout: 15_000 })
      .catch(() => errors.push('the script did not reach its end'));
    await page.close();
    return errors;
  };
  const forPages = () =>
    names
      .filter((name) => !NODE_PACKAGES.includes(name))
      .flatMap(modulesOf)
      .map(({ specifier }) => specifier);

  it('load without a bundler', async () => {
    const specifiers = forPages();
    const map = await importMap(join(consumer.folder, 'node_modules'), specifiers);
    // nanostores reads process.env, which a page without a bundler must give it.
    const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script>globalThis.process = { env: {} };</script>
<script type="importmap">${JSON.stringify(map)}</script>
<script type="module">${specifiers.map(importLine).join('\n')}\nglobalThis.done = true;</script>`;
    const server = await serve(consumer.folder, { '/': page });
    try {
      assert.deepEqual(await errorsOf(server.url), []);
    } finally {
      server.close();
    }
  });

  it('load bundled', async () => {
    const specifiers = forPages();
    await writeFile(
      join(consumer.folder, 'bundle-entry.js'),
      `${specifiers.map(importLine).join('\n')}\nglobalThis.kept = [${specifiers.map((_, index) => `m${index}`)}];\nglobalThis.done = true;\n`,
    );
    await build({
      entryPoints: [join(consumer.folder, 'bundle-entry.js')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      outfile: join(consumer.folder, 'bundle.js'),
      logLevel: 'silent',
    });
    const server = await serve(consumer.folder, {
      '/': '<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="/bundle.js"></script>',
    });
    try {
      assert.deepEqual(await errorsOf(server.url), []);
    } finally {
      server.close();
    }
  });

  it('bundles keep the registration of an element that a page imports for its effect', async () => {
    const defines = all['@wares/elements'].found.filter(({ file }) => file.endsWith('.define.js'));
    assert.ok(defines.length > 0, 'there are define modules');
    await writeFile(
      join(consumer.folder, 'define-entry.js'),
      defines.map(({ specifier }) => `import '${specifier}';`).join('\n'),
    );
    const { outputFiles } = await build({
      entryPoints: [join(consumer.folder, 'define-entry.js')],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    const code = outputFiles[0].text;
    for (const { specifier } of defines) {
      const tag = /([\w-]+)$/.exec(specifier.replace(/[./]define(\.js)?$/, ''))[1];
      assert.ok(code.includes(`wares-${tag}`), `wares-${tag}`);
    }
  });

  it('the loader of the tarball starts in a page', async () => {
    const page =
      '<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="/node_modules/wares/dist/wares.js"></script><script type="module">globalThis.done = true;</script>';
    const server = await serve(consumer.folder, { '/': page });
    try {
      assert.deepEqual(await errorsOf(server.url), []);
    } finally {
      server.close();
    }
  });

  it('every file for the browser has the hash that sri.json says, and none is missing there', async () => {
    const dist = join(consumer.folder, 'node_modules/wares/dist');
    const sri = JSON.parse(await readFile(join(dist, 'sri.json'), 'utf8'));
    const { files } = all.wares;
    const shipped = files
      .filter((file) => /^\.\/dist\/(wares\.js|chunks\/.*\.js)$/.test(file))
      .map((file) => file.slice('./dist/'.length));
    assert.deepEqual(Object.keys(sri).sort(), shipped.sort());
    for (const [file, hash] of Object.entries(sri)) {
      const real = createHash('sha384')
        .update(await readFile(join(dist, file)))
        .digest('base64');
      assert.equal(hash, `sha384-${real}`, file);
    }
  });
});
