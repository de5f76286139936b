// publint and "are the types wrong" over what would really be published: the tarballs, not the folders.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicPackages } from './lib/packages.mjs';
import { pnpm, setUp } from './lib/setup.mjs';
import { run } from './lib/workshop.mjs';

/** Entries that are files for a script tag: nobody imports them, so they have no types. */
const UNTYPED = { wares: ['wares.js'] };
const untyped = (name) => (UNTYPED[name] ? ['--exclude-entrypoints', ...UNTYPED[name]] : []);

/** Runs a tool and passes on what it said when it is not content. */
const tell = async (command, args) => {
  const lines = [];
  const code = await run(command, args, { onLine: (line) => lines.push(line) });
  if (code !== 0) console.log(lines.join('\n'));
  return code;
};

await setUp(console.log);
const box = mkdtempSync(join(tmpdir(), 'wares-pack-'));
let failed = 0;
try {
  for (const { name, folder } of publicPackages()) {
    const before = new Set(readdirSync(box));
    if ((await run(pnpm, ['pack', '--pack-destination', box], { cwd: folder, onLine: () => {} })) !== 0) {
      console.log(`${name}: pnpm pack failed`);
      failed += 1;
      continue;
    }
    const tarball = join(box, readdirSync(box).find((file) => !before.has(file)) ?? '');
    const lint = await tell('publint', ['run', '--strict', tarball]);
    const types = await tell('attw', [
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-emoji',
      ...untyped(name),
    ]);
    console.log(`${name}: publint ${lint ? 'FAILED' : 'ok'}, attw ${types ? 'FAILED' : 'ok'}`);
    if (lint || types) failed += 1;
  }
} finally {
  rmSync(box, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
