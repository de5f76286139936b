// Builds every package: JavaScript and types by `tsc -b`, then the files for a CDN by Vite. With --if-changed it
// does nothing when no source changed since the last build.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashFiles, PlainError, root, run, stamp } from './lib/workshop.mjs';

const CDN_CONFIG = 'packages/wares/vite.config.ts';
const CDN_ENTRY = 'packages/wares/dist/wares.js';

const sources = [
  'packages',
  'tools/custom-elements-manifest.config.mjs',
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

/** @throws PlainError when a step of the build fails; what it printed stands above */
export const build = async ({ ifChanged = false, say = console.log } = {}) => {
  const built = stamp('build', hashFiles(sources));
  if (ifChanged && built.fresh && existsSync(join(root, CDN_ENTRY))) return;
  say('building the packages …');
  if ((await run('tsc', ['-b', ...projects()])) !== 0)
    throw new PlainError('The build failed: tsc names the lines above.');
  if (
    (await run('cem', ['analyze', '--quiet', '--config', '../../tools/custom-elements-manifest.config.mjs'], {
      cwd: join(root, 'packages/elements'),
    })) !== 0
  ) {
    throw new PlainError('The build failed: the manifest of the custom elements could not be written.');
  }
  // Chunks carry a hash in their names: those of the build before would stay.
  rmSync(join(root, 'packages/wares/dist/chunks'), { recursive: true, force: true });
  if (existsSync(join(root, CDN_CONFIG))) {
    say('building the files for the browser …');
    if (
      (await run('vite', ['build', '--config', 'vite.config.ts', '--logLevel', 'warn'], {
        cwd: join(root, 'packages/wares'),
      })) !== 0
    ) {
      throw new PlainError('The build failed: vite names the cause above.');
    }
  }
  built.done();
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  build({ ifChanged: process.argv.includes('--if-changed') }).catch((error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  });
}
