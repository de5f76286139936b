// The server of the benchmarks: pages, the built files of Wares and the reference backend, all of one origin on this
// machine. What a CDN would have compressed beforehand is compressed before the clock runs: brotli 11, kept in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { createBackend } from '@wares/backend';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.avif': 'image/avif',
};
const IMMUTABLE = 'public, max-age=31536000, immutable';

const brotli = (body) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

/** Every `.js` file below a folder, as [path from the folder, text]. */
const scripts = (folder, under = '') =>
  readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? scripts(folder, `${under}${entry.name}/`)
      : extname(entry.name) === '.js'
        ? [[under + entry.name, readFileSync(join(folder, under, entry.name))]]
        : [],
  );

/** @returns {{ headers: Record<string, string>, body: Buffer }} what is sent for a path, ready to go */
const ready = (path, text, cache = 'no-cache') => {
  const type = TYPES[extname(path)] ?? TYPES['.html'];
  const compressed = type.startsWith('image/') ? undefined : brotli(Buffer.from(text));
  const body = compressed ?? text;
  return {
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': cache,
      ...(compressed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
    },
    body,
  };
};

/**
 * Starts it on a free port of 127.0.0.1. The built files are read once, so that a build beside a run changes nothing.
 *
 * @throws when there is no build
 */
export async function startServer() {
  const dist = here('../../packages/wares/dist/');
  const inventory = JSON.parse(readFileSync(join(dist, 'inventory.json'), 'utf8'));
  const backend = createBackend();
  const files = new Map();
  for (const [name, text] of scripts(dist))
    if (inventory.files[name])
      files.set(`/wares/${name}`, ready(name, text, name.startsWith('chunks/') ? IMMUTABLE : 'no-cache'));
  // Minified and in one file each, as their author would ship them.
  const { outputFiles } = await build({
    entryPoints: ['plain-cards', 'contenders'].map((name) => here(`../pages/${name}.js`)),
    outdir: '/pages',
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  for (const { path, contents } of outputFiles) files.set(`/pages/${basename(path)}`, ready(path, contents));
  const media = here('../../art/products/');

  /** Answers of the backend that do not depend on who asks, compressed once. */
  const answers = new Map();
  async function api(request, response, url) {
    const cacheable = request.method === 'GET' && /\/(products|shop|capabilities)/.test(url.pathname);
    const known = cacheable && answers.get(url.href);
    if (known) return response.writeHead(200, known.headers).end(known.body);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await backend.fetch(
      new Request(url, {
        method: request.method,
        headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ...(chunks.length && { body: Buffer.concat(chunks) }),
      }),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-length'));
    if (!cacheable || answer.status !== 200) return response.writeHead(answer.status, headers).end(body);
    const small = brotli(body);
    const kept = {
      headers: { ...headers, 'content-encoding': 'br', 'content-length': small.length },
      body: small,
    };
    answers.set(url.href, kept);
    return response.writeHead(200, kept.headers).end(small);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname.startsWith('/api/v1')) {
      api(request, response, url).catch((error) => response.writeHead(500).end(String(error)));
      return;
    }
    if (url.pathname.startsWith('/media/') && !files.has(url.pathname)) {
      const name = url.pathname.slice(7);
      if (/^[\w-]+\.avif$/.test(name)) {
        try {
          files.set(url.pathname, ready(name, readFileSync(join(media, name)), IMMUTABLE));
        } catch {
          // Not there: 404 below.
        }
      }
    }
    const file = files.get(url.pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, file.headers).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    inventory,
    backend,
    /** Serves a text at a path. */
    page: (path, text) => files.set(path, ready(path, text)),
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
