// What the tests need from the system besides Node: three browsers and a few tools.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './workshop.mjs';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const needs = [
  { what: 'Chromium', debian: 'chromium', variable: 'CHROMIUM_BIN', there: () => onPath('chromium') },
  { what: 'Firefox ESR', debian: 'firefox-esr', variable: 'FIREFOX_BIN', there: () => onPath('firefox-esr') },
  {
    what: 'WebKitGTK and its driver',
    debian: 'webkit2gtk-driver',
    variable: 'WEBKIT_BIN',
    there: () => onPath('WebKitWebDriver') && existsSync(process.env.WEBKIT_BIN ?? MINI_BROWSER),
  },
  { what: 'Xvfb', debian: 'xvfb', there: () => onPath('Xvfb') },
  {
    what: 'fonts for Arabic and other scripts',
    debian: 'fonts-noto-core',
    optional: true,
    there: () => existsSync('/usr/share/fonts/truetype/noto'),
  },
];

const missing = () =>
  needs.filter(
    (need) => !(need.variable && need.variable !== 'WEBKIT_BIN' && process.env[need.variable]) && !need.there(),
  );

const isDebian = () =>
  existsSync('/etc/os-release') &&
  /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) &&
  existsSync('/usr/bin/apt-get');

/**
 * Installs what is missing where that is possible (Debian, as root); elsewhere says in one line each what is missing
 * and how to get it.
 * @returns the names of the Debian packages still missing
 */
export const installBrowsers = async (say) => {
  if (missing().length && isDebian() && process.getuid?.() === 0) {
    const packages = missing().map((need) => need.debian);
    say(`installing ${packages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, onLine: (line) => /^E:|^W:/.test(line) && say(line) };
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
    await run('apt-get', [...wait, 'update'], quiet);
    await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet);
  }
  const left = missing();
  for (const need of left) {
    const byHand = need.variable ? `, or set ${need.variable} to its program` : '';
    say(
      `missing: ${need.what}${need.optional ? ' (pictures only)' : ''}. Get it with: sudo apt-get install --no-install-recommends ${need.debian}${byHand}`,
    );
  }
  return left.filter((need) => !need.optional).map((need) => need.debian);
};
