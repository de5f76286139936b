// Builds every package: JavaScript and types by `tsc -b`, the files for a CDN by Vite, the manifest of the custom
// elements. With --if-changed it does nothing when no source changed since the last build.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashFiles, PlainError, root, run, stamp } from './lib/workshop.mjs';

const CDN_ENTRY = 'packages/wares/dist/wares.js';
const MANIFEST = 'packages/elements/custom-elements.json';

const sources = [
  'packages',
  'tools/custom-elements-manifest.config.mjs',
  'tools/html-custom-data.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
  'scripts/build.mjs',
];

/** The packages alone: the tests' project would make a broken test break `npm start`. */
const projects = () =>
  readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((path) => existsSync(join(root, path, 'tsconfig.json')));

/** What is built, each from the sources alone and so side by side. */
const parts = () => [
  { says: 'the packages', command: ['tsc', '-b', ...projects()] },
  { says: 'the files for the browser', command: ['vite', 'build', '--logLevel', 'warn'], folder: 'packages/wares' },
  {
    says: 'the manifest of the elements',
    command: ['cem', 'analyze', '--quiet', '--config', '../../tools/custom-elements-manifest.config.mjs'],
    folder: 'packages/elements',
  },
];

const complete = () =>
  [CDN_ENTRY, MANIFEST, ...projects().map((path) => `${path}/dist`)].every((path) => existsSync(join(root, path)));

/** @throws PlainError when a part of the build fails; what it printed stands above */
export const build = async ({ ifChanged = false, say = console.log } = {}) => {
  const built = stamp('build', hashFiles(sources));
  if (ifChanged && built.fresh && complete()) return;
  say('building …');
  // Chunks carry a hash in their names: those of the build before would stay.
  rmSync(join(root, 'packages/wares/dist/chunks'), { recursive: true, force: true });
  const codes = await Promise.all(
    parts().map(({ command: [name, ...args], folder = '.' }) => run(name, args, { cwd: join(root, folder) })),
  );
  const failed = parts().filter((_, index) => codes[index] !== 0);
  if (failed.length)
    throw new PlainError(
      `The build of ${failed.map(({ says }) => says).join(' and ')} failed: the lines above say why.`,
    );
  built.done();
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  build({ ifChanged: process.argv.includes('--if-changed') }).catch((error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  });
}
