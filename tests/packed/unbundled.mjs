// Serves the consumer's node_modules to a browser without any bundler: an import map from every bare name to its file.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const CONDITIONS = ['browser', 'import', 'production', 'default'];

const pick = (target) => {
  if (typeof target === 'string' || target == null) return target;
  if (Array.isArray(target)) return pick(target[0]);
  for (const [condition, value] of Object.entries(target)) {
    if (!CONDITIONS.includes(condition)) continue;
    const found = pick(value);
    if (found) return found;
  }
};

/** The file that a bare specifier names, relative to node_modules; as a browser's import map would say it. */
const resolveBare = async (modules, specifier) => {
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier);
  const manifest = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8'));
  const { exports } = manifest;
  if (!exports) return `${name}/${rest ? rest.slice(1) : (manifest.module ?? manifest.main)}`;
  const table =
    typeof exports === 'string' || !Object.keys(exports).some((key) => key.startsWith('.'))
      ? { '.': exports }
      : exports;
  const wanted = `.${rest}`;
  let target = pick(table[wanted]);
  if (!target) {
    for (const [pattern, value] of Object.entries(table)) {
      const [start, end] = pattern.split('*');
      if (end === undefined || !wanted.startsWith(start) || !wanted.endsWith(end)) continue;
      target = pick(value)?.replaceAll('*', wanted.slice(start.length, wanted.length - end.length));
    }
  }
  if (!target) throw new Error(`${specifier} is not exported for browsers`);
  return join(name, target);
};

const SPECIFIER = /\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g;

/** An import map for everything that is reached from the given bare specifiers. */
export const importMap = async (modules, specifiers) => {
  const imports = {};
  const visit = async (specifier, file) => {
    if (file === undefined) {
      if (imports[specifier]) return;
      file = await resolveBare(modules, specifier);
      imports[specifier] = `/node_modules/${file}`;
    }
    const seen = `file:${file}`;
    if (imports[seen]) return;
    imports[seen] = true;
    const code = await readFile(join(modules, file), 'utf8');
    for (const [, next] of code.matchAll(SPECIFIER)) {
      if (next.startsWith('.')) await visit(next, join(file, '..', next)).catch(() => {});
      else if (/^[@\w]/.test(next) && !next.includes(':')) await visit(next).catch(() => {});
    }
  };
  for (const specifier of specifiers) await visit(specifier);
  return { imports: Object.fromEntries(Object.entries(imports).filter(([, to]) => to !== true)) };
};

/** Serves `pages` (address → HTML) and the files below the folder; resolves to `{ url, close }`. */
export const serve = async (folder, pages) => {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (pages[path] !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[path]);
      return;
    }
    try {
      const body = await readFile(join(folder, path));
      response
        .writeHead(200, { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/javascript' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
