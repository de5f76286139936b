// The demo shop: the pages of plain-html, the built files of Wares and the reference backend, all of one origin.
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress, createNodeBackend, encodingFor, nodeListener } from '@wares/backend/node';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const port = Number(process.env.PORT ?? 4173);

/** Nothing but this origin; no inline script or style, no evaluator; Trusted Types required. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A 3D model carries its pictures inside: they are read as `blob:` addresses.
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "connect-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html wares wares-json',
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.glb': 'model/gltf-binary',
};

/** Where each folder of the address is on the disk; the first that fits. */
const ROOTS = [
  ['/wares/', here('../packages/wares/dist/')],
  ['/media/', here('../art/products/')],
  ['/', here('./plain-html/')],
];

/** Carts and orders are kept here over a restart; delete the file to begin anew. */
const db = process.env.DB ?? here('../.cache/demo-shop.sqlite');
mkdirSync(dirname(db), { recursive: true });

const backend = createNodeBackend({
  db,
  // A day of the demo carrier passes in a minute, so that a parcel can be followed to the door.
  carrierSpeed: Number(process.env.DEMO_SPEED ?? 1440),
});
const api = nodeListener(backend);

/** The file that an address names, or nothing when it leaves its folder or is not there. */
function fileFor(path) {
  const [prefix, root] = ROOTS.find(([start]) => path.startsWith(start));
  const file = normalize(join(root, path.slice(prefix.length) || 'index.html'));
  return file.startsWith(normalize(root)) && !file.endsWith(sep) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined;
}

/**
 * The one part of a file that a `Range` header asks for (RFC 9110, 14.2), both ends included; undefined when it asks for
 * none, for several, or in a form that is not understood: then the whole file is a right answer. `false`: there is no such part.
 */
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? false : { start, end };
}

const isText = (type) => /^(text\/|application\/json|image\/svg)/.test(type);
/** Compressed texts, made when they are first asked for, by file, encoding and time of its last change. */
const packed = new Map();

/** A text as the browser accepts it; undefined where it is sent as it is. */
function packedFor(request, file, { size, mtimeMs }) {
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (!encoding || size < 1024 || request.headers.range) return undefined;
  const key = `${file} ${encoding}`;
  const known = packed.get(key);
  if (known?.mtimeMs === mtimeMs) return known;
  const made = { encoding, mtimeMs, body: compress(readFileSync(file), encoding) };
  packed.set(key, made);
  return made;
}

async function serve(request, response) {
  if (request.url.startsWith('/api/v1')) {
    api(request, response);
    return;
  }
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This is no address.\n');
    return;
  }
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(path) : undefined;
  response.setHeader('Content-Security-Policy', CSP);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  const stat = statSync(file);
  const { size } = stat;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const caching = path.includes('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (isText(type)) {
    response.setHeader('Vary', 'Accept-Encoding');
    const text = packedFor(request, file, stat);
    if (text) {
      const body = await text.body;
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': text.encoding,
        'Content-Length': body.length,
        'Cache-Control': caching,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
  }
  // Films are fetched in parts; WebKit plays none from a server that gives the whole only.
  const range = request.method === 'GET' ? rangeOf(request.headers.range, size) : undefined;
  if (range === false) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(range ? 206 : 200, {
    'Content-Type': type,
    'Content-Length': range ? range.end - range.start + 1 : size,
    'Accept-Ranges': 'bytes',
    ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` } : {}),
    'Cache-Control': caching,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file, range).pipe(response);
}

const server = createServer((request, response) => {
  // A file that was taken away in between: the browser asks again.
  serve(request, response).catch(() => response.destroy());
});

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : `The demo shop did not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`ready http://localhost:${server.address().port}/`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => {
      backend.close();
      process.exit(0);
    });
    server.closeAllConnections();
  });
}
