// Brings a bare machine (Node and npm) to an installed workspace: pnpm into .cache, then the locked dependencies.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, hashFiles, PlainError, root, run, stamp, workspaceNode } from './workshop.mjs';

const PNPM_VERSION = '12.21.0';
const MINIMUM = [20, 19];
const windows = process.platform === 'win32';
const pnpmHome = join(cacheDir, 'pnpm');

/** The pnpm of this workspace, whatever is or is not on the machine. */
export const pnpm = join(pnpmHome, 'node_modules', '.bin', windows ? 'pnpm.cmd' : 'pnpm');

/** @throws PlainError when the Node that runs this is older than the workspace supports */
const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new PlainError(
      `Node ${version} is too old: Wares needs Node ${MINIMUM.join('.')} or newer (https://nodejs.org).`,
    );
  }
};

const runQuietly = async (command, args, say) => {
  const tail = [];
  const code = await run(command, args, {
    env: process.env,
    onLine: (line) => {
      tail.push(line);
      if (tail.length > 200) tail.shift();
    },
  });
  if (code === 0) return;
  const text = tail.join('\n');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|fetch failed|META_FETCH_FAIL|FETCH_/i.test(text)) {
    throw new PlainError(
      'The package registry cannot be reached: the first start needs a network. Check the connection and run it again.',
    );
  }
  if (/SELF_SIGNED_CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_HAS_EXPIRED/.test(text)) {
    throw new PlainError(
      'The package registry shows a certificate that Node does not trust: behind a proxy, set NODE_EXTRA_CA_CERTS to its certificate.',
    );
  }
  if (/FROZEN_LOCKFILE|OUTDATED_LOCKFILE|lockfile is not up to date/i.test(text)) {
    throw new PlainError(
      'pnpm-lock.yaml does not match the package.json files: run `pnpm install` and commit the lockfile.',
    );
  }
  if (/ENOSPC|no space left/i.test(text)) throw new PlainError('The disk is full: the workspace needs about 1 GB.');
  if (/EACCES|EPERM/i.test(text))
    throw new PlainError(`No permission to write below ${root}: run it as the owner of the folder.`);
  say(tail.slice(-25).join('\n'));
  throw new PlainError(`Setting up failed (exit ${code}); the lines above say why.`);
};

const ensurePnpm = async (say) => {
  const wanted = stamp('pnpm', PNPM_VERSION);
  if (wanted.fresh && existsSync(pnpm)) return;
  say(`getting pnpm ${PNPM_VERSION} into .cache …`);
  await runQuietly(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--prefix', pnpmHome, '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${PNPM_VERSION}`],
    say,
  );
  wanted.done();
};

/** Dependencies are as good as the lockfile and the manifests that they were installed from. */
const installHash = () => {
  const manifests = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  return hashFiles(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests],
    `${process.platform} ${process.arch} ${PNPM_VERSION}`,
  );
};

/** Leaves an installed workspace behind; does nothing, and needs no network, when it is one already. */
export const setUp = async (say) => {
  checkNode();
  const installed = stamp('install', installHash());
  if (installed.fresh && existsSync(workspaceNode)) return;
  await ensurePnpm(say);
  say('installing dependencies …');
  await runQuietly(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only'], say);
  if (!existsSync(workspaceNode))
    throw new PlainError(`The install left no Node at ${workspaceNode}: remove node_modules and run it again.`);
  installed.done();
};
