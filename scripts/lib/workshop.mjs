// What every script of the workshop shares. Only Node built-ins: these files run before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const cacheDir = join(root, '.cache');
const windows = process.platform === 'win32';

/** A failure that is told in one line, without a stack. */
export class PlainError extends Error {}

/** The environment in which installed tools run: the workspace's own Node comes first on the path. */
export const toolEnv = (extra = {}) => ({
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  // Nothing in the workshop reports home.
  STORYBOOK_DISABLE_TELEMETRY: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  ...extra,
});

/** The Node of the workspace (24), installed from the registry beside the other tools. */
export const workspaceNode = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');

const groups = new Set();

const killGroup = (pid) => {
  try {
    process.kill(windows ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
};

/** Ends everything that `run` started with a limit and that is still running. */
export const killGroups = () => {
  for (const pid of groups) killGroup(pid);
};

/**
 * Runs a command and resolves to its exit code; one that a signal ended counts as 1. With `onLine`, output is handed
 * over line by line instead of being inherited. With `limit` (milliseconds) it is ended, with all that it started.
 */
export const run = (command, args, { cwd = root, env = toolEnv(), onLine, limit } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', onLine ? 'pipe' : 'inherit'],
      shell: windows,
      detached: limit !== undefined && !windows,
    });
    const flushers = onLine ? [child.stdout, child.stderr].map((stream) => lines(stream, onLine)) : [];
    let timer;
    if (limit !== undefined && child.pid) {
      groups.add(child.pid);
      timer = setTimeout(() => {
        onLine?.(`${command} did not end within ${Math.round(limit / 1000)} s`);
        killGroup(child.pid);
      }, limit);
    }
    child.once('error', (error) => {
      onLine?.(`${command}: ${error.message}`);
      done(127);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      groups.delete(child.pid);
      // What it left running would hold the pipes open; give its last output a moment, then end it.
      if (limit !== undefined) setTimeout(() => killGroup(child.pid), 2000).unref();
      const end = () => {
        for (const flush of flushers) flush();
        done(code ?? 1);
      };
      if (onLine) child.once('close', end);
      else end();
    });
  });

const lines = (stream, onLine) => {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) onLine(part);
  });
  return () => rest && onLine(rest);
};

const SKIP = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  'storybook-static',
  'custom-elements.json',
  'html-custom-data.json',
]);

/** Every file below a path (or the path itself when it is a file), sorted, relative to the root. */
const filesBelow = (path) => {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const found = [];
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (SKIP.has(entry.name)) continue;
      const child = join(at, entry.name);
      if (entry.isDirectory()) walk(child);
      else if (entry.isFile()) found.push(relative(root, child));
    }
  };
  try {
    walk(full);
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    found.push(path);
  }
  return found.sort();
};

/** One hash over the names and contents of files; independent of git, of clocks and of where the checkout lies. */
export const hashFiles = (paths, salt = '') => {
  const hash = createHash('sha256').update(salt);
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
};

const stampFile = (name) => join(cacheDir, `${name}.stamp`);

/** A stamp says for which inputs a step was last done; `done()` writes it. */
export const stamp = (name, value) => ({
  fresh: existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === value,
  done: () => {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stampFile(name), value);
  },
});
