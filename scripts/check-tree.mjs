// What must not stand in a tracked file: hosts of package registries (a lockfile that names one works nowhere else)
// and paths of somebody's machine.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/workshop.mjs';

const TEXT =
  /\.(ts|mts|js|mjs|cjs|json|jsonc|yaml|yml|md|html|css|svg|txt|xlf|sh)$|(^|\/)(LICENSE|run|\.npmrc|\.gitignore|pnpm-lock\.yaml)$/;

/** Places are written as patterns, so that this file does not find itself. */
const rules = [
  {
    says: 'the host of a package registry',
    in: /(^|\/)(pnpm-lock\.yaml|package-lock\.json|\.npmrc|package\.json|pnpm-workspace\.yaml)$/,
    find: /registry\s*[=:]\s*["']?(https?:)?\/\/\S+|https?:\/\/[^\s"']*(registry|npm|artifact|nexus|verdaccio)[^\s"']*|tarball:\s*\S+|_authToken/i,
  },
  {
    says: 'an address of a private network',
    in: TEXT,
    find: /https?:\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+/,
  },
  { says: 'a path of a machine', in: TEXT, find: /(^|[\s"'`(=:])\/(home|Users|root|work|tmp)\/[\w.-]+\// },
  { says: 'a conflict marker', in: TEXT, find: /^(<{7}|>{7}) / },
];

const tracked = () => {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
      .split('\0')
      .filter((file) => file && existsSync(join(root, file)));
  } catch {
    console.log('not a git checkout: nothing is tracked, nothing to look at');
    return [];
  }
};

let found = 0;
for (const file of tracked()) {
  const mine = rules.filter((rule) => rule.in.test(file));
  if (mine.length === 0) continue;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  lines.forEach((line, index) => {
    for (const rule of mine) {
      const hit = rule.find.exec(line);
      if (!hit) continue;
      found += 1;
      console.log(`${file}:${index + 1}: ${rule.says}: ${hit[0].trim().slice(0, 120)}`);
    }
  });
}
console.log(found ? `${found} found` : 'nothing found');
process.exitCode = found ? 1 : 0;
