// `npm start`: from a bare checkout to the demo shop at http://localhost:4173/ (PORT changes the port).
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from './build.mjs';
import { setUp } from './lib/setup.mjs';
import { PlainError, root, toolEnv, workspaceNode } from './lib/workshop.mjs';

const say = (line) => console.log(line);
let stopping = false;

const wantedPort = () => {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  return port;
};

/** Looked at before the long work as well: nobody should wait a minute to read that the port is taken. */
const checkPort = (port) =>
  new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EACCES')
        taken(new PlainError(`Port ${port} needs more rights than you have: choose another, PORT=4174 npm start`));
      else
        taken(
          new PlainError(`Port ${port} is in use: choose another, PORT=${port === 65_535 ? 4173 : port + 1} npm start`),
        );
    });
    probe.listen(port, () => probe.close(free));
  });

/** Runs the server in the foreground; a stop signal reaches it and is then a clean end. */
const serve = (port) =>
  new Promise((ended) => {
    const server = spawn(workspaceNode, [join(root, 'examples/server.mjs')], {
      cwd: root,
      env: toolEnv({ PORT: String(port) }),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        stopping = true;
        // Ctrl-C reaches the server by itself; a signal sent to this process alone does not.
        setTimeout(() => server.kill(signal), 300).unref();
      });
    }
    server.once('exit', (code) => ended(stopping ? 0 : (code ?? 1)));
  });

const main = async () => {
  const stopEarly = () => process.exit(0);
  process.once('SIGINT', stopEarly);
  process.once('SIGTERM', stopEarly);
  const port = wantedPort();
  await checkPort(port);
  await setUp(say);
  await build({ ifChanged: true, say });
  process.off('SIGINT', stopEarly);
  process.off('SIGTERM', stopEarly);
  process.exitCode = await serve(port);
};

main().catch((error) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
