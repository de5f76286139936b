// An empty project somewhere else, with the packed packages installed as a stranger would.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publicPackages } from '../../scripts/lib/packages.mjs';
import { pnpm } from '../../scripts/lib/setup.mjs';

const exec = promisify(execFile);

/** Runs a program in the consumer's folder; a failure carries what was printed. */
export const runIn = async (cwd, command, args) => {
  try {
    const { stdout } = await exec(command, args, { cwd, maxBuffer: 1 << 26 });
    return stdout;
  } catch (error) {
    throw new Error(
      `${command} ${args.slice(0, 3).join(' ')}: ${error.stdout ?? ''}${error.stderr ?? ''}` || error.message,
    );
  }
};

/** Packs every public package and installs all tarballs into a new project. */
export const makeConsumer = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wares-consumer-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    return { folder, packages: await fill(folder), remove };
  } catch (error) {
    await remove();
    throw error;
  }
};

const fill = async (folder) => {
  const dependencies = {};
  /** Optional ones too: their modules are imported here. */
  const peers = {};
  const packages = publicPackages();
  for (const { name, folder: source, manifest } of packages) {
    Object.assign(peers, manifest.peerDependencies);
    const before = new Set(await readdir(folder));
    await runIn(source, pnpm, ['pack', '--pack-destination', folder]);
    dependencies[name] = `file:./${(await readdir(folder)).find((file) => !before.has(file))}`;
  }
  // The packages name each other by version; nothing of that version may come from anywhere but these tarballs.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify(
      { name: 'consumer', private: true, type: 'module', dependencies: { ...dependencies, ...peers }, overrides },
      null,
      2,
    ),
  );
  await runIn(folder, 'npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ]);
  return packages;
};

/** What can be imported from an installed package: `{ specifier, file, types }`, wildcards written out. */
export const exportsOf = async (folder, name) => {
  const home = join(folder, 'node_modules', name);
  const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const files = (await readdir(home, { recursive: true })).map((file) => `./${file.replaceAll('\\', '/')}`);
  const found = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    const file = typeof target === 'string' ? target : target.default;
    const types = typeof target === 'string' ? undefined : target.types;
    if (!subpath.includes('*')) {
      found.push({ specifier: name + subpath.slice(1), file, types });
      continue;
    }
    const [start, end] = file.split('*');
    for (const match of files.filter(
      (one) => one.startsWith(start) && one.endsWith(end) && !one.endsWith('.d.ts') && !one.endsWith('.map'),
    )) {
      const star = match.slice(start.length, match.length - end.length);
      found.push({
        specifier: name + subpath.slice(1).replace('*', star),
        file: match,
        types: types?.replace('*', star),
      });
    }
  }
  return { manifest, home, files, found };
};
