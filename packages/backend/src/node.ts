import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, getRequestListener } from '@hono/node-server';
import openapi from '@wares/contract/openapi.json' with { type: 'json' };
import { type Backend, createBackend } from './app.ts';
import { compressed } from './compress.ts';
import type { BackendOptions } from './services.ts';
import { sqliteStorage } from './storage/sqlite/index.ts';

export { compress, type Encoding, encodingFor } from './compress.ts';

export interface NodeBackendOptions extends BackendOptions {
  /** File of the SQLite database. Default: none, everything in memory. */
  db?: string;
}

export interface ServeOptions extends NodeBackendOptions {
  /** Default 8787; 0 takes a free one. */
  port?: number;
  /** Default `127.0.0.1`: this machine alone. */
  host?: string;
}

export interface Server {
  /** Of the API, e.g. `http://127.0.0.1:8787/api/v1`. */
  url: string;
  port: number;
  backend: Backend;
  /** Lets requests under way end, then closes the database. */
  close(): Promise<void>;
}

/** As `createBackend`, with the OpenAPI document and, where `db` is given, a SQLite file. */
export function createNodeBackend({ db, ...options }: NodeBackendOptions = {}): Backend & { close(): void } {
  const storage = options.storage ?? (db === undefined ? undefined : sqliteStorage(db));
  const backend = createBackend({ openapi: () => openapi, ...options, ...(storage ? { storage } : {}) });
  return { ...backend, close: () => storage?.close() };
}

type Answer = Parameters<typeof getRequestListener>[0];

/** Answers over HTTP: knows who asks, and compresses what is worth it. */
const over =
  (backend: Backend): Answer =>
  async (request, env) => {
    const remote = 'incoming' in env ? env.incoming.socket.remoteAddress : undefined;
    return compressed(request, await backend.fetch(request, remote === undefined ? {} : { remote }));
  };

/**
 * A listener for `http.createServer`, for a server that answers for more than the API. Compresses answers (brotli, gzip);
 * `encodingFor` and `compress` do the same for other texts of that server.
 */
export const nodeListener = (backend: Backend) => getRequestListener(over(backend), { overrideGlobalObjects: false });

/**
 * A graceful end of a server. Node waits seconds for a connection that is kept after its last answer, and for one that a
 * browser has opened without a question; here they are closed at once, and each other one with its answer.
 */
function stopper(server: HttpServer): () => Promise<void> {
  const connections = new Set<Socket>();
  let isStopping = false;
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', (_, response) => {
    response.once('close', () => {
      if (isStopping) server.closeIdleConnections();
    });
  });
  return () =>
    new Promise((resolve) => {
      isStopping = true;
      server.close(() => resolve());
      server.closeIdleConnections();
      for (const socket of connections) if (!socket.bytesRead) socket.destroy();
    });
}

/** Serves a backend over HTTP. */
export async function serve({ port = 8787, host = '127.0.0.1', ...options }: ServeOptions = {}): Promise<Server> {
  const backend = createNodeBackend(options);
  const server = createAdaptorServer({ fetch: over(backend), overrideGlobalObjects: false }) as HttpServer;
  const stop = stopper(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    backend.close();
    throw error;
  });
  const closing = new AbortController();
  // Nobody shall wait for the index of a large catalogue.
  void backend.warm(closing.signal);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${backend.basePath}`,
    port: taken,
    backend,
    async close() {
      closing.abort();
      await stop();
      backend.close();
    },
  };
}
