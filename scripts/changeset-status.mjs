// `changeset status` against main; where there is no main to compare with (a shallow clone) it says so and passes.
import { execFileSync } from 'node:child_process';
import { run } from './lib/workshop.mjs';

const has = (ref) => {
  try {
    execFileSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { stdio: 'ignore' });
    execFileSync('git', ['merge-base', ref, 'HEAD'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const base = ['origin/main', 'main'].find(has);
if (base) process.exitCode = await run('changeset', ['status', `--since=${base}`]);
else console.log('no main branch to compare with: skipped');
