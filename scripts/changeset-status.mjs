// `changeset status`: on a branch, against main; on main itself, that the waiting changesets can become a release.
import { execFileSync } from 'node:child_process';
import { run } from './lib/workshop.mjs';

const git = (...args) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

const base = ['origin/main', 'main'].find((ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`));
const fork = base && git('merge-base', base, 'HEAD');

if (!fork) console.log('no main branch to compare with: skipped');
else
  process.exitCode = await run(
    'changeset',
    fork === git('rev-parse', 'HEAD') ? ['status'] : ['status', `--since=${base}`],
  );
