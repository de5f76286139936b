import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { COUNTS_FILE, readCounts } from '../scripts/lib/counts.mjs';
import { root, toolEnv } from '../scripts/lib/workshop.mjs';

const box = mkdtempSync(join(tmpdir(), 'wares-launchers-'));
after(() => rmSync(box, { recursive: true }));

const killer = join(box, 'kill.mjs');
writeFileSync(
  killer,
  `import { execFileSync } from 'node:child_process';
  const browser = execFileSync('pgrep', ['-P', process.ppid, 'WebKitWebDriver'], { encoding: 'utf8' }).trim();
  execFileSync('pkill', ['-9', '-g', browser, process.argv[2]]);
  `,
);

/** One step too many, which must not lead into the file before. */
const BACK = 'history.back(); await new Promise((done) => setTimeout(done, 500));';

/**
 * Runs three files in WebKit. `b` asks for `/die`, which ends a process of the browser, for `times` times; with `early`
 * that happens between two files, when nobody looks. `c` goes back in a history that has nothing before it.
 */
const run = (name, { process, times, early = false }) => {
  const at = (file) => join(box, `${name}-${file}`);
  for (const file of ['a', 'b', 'c']) {
    const wait = "if ((await answer.text()) === 'wait') await new Promise(() => {});";
    const body = { b: `const answer = await fetch('/die'); ${wait}`, c: BACK }[file] ?? '';
    writeFileSync(at(`${file}.test.js`), `it('${file}', async function () { this.timeout(0); ${body} });`);
  }
  writeFileSync(
    at('config.mjs'),
    `import { spawn } from 'node:child_process';
    import { appendFileSync, existsSync, readFileSync } from 'node:fs';
    import { countsReporter } from '${root}/scripts/lib/wtr-reporter.mjs';
    import { webkitPath } from '${root}/tools/browsers.mjs';
    import { webkitGtk } from '${root}/tools/wtr-launchers.mjs';
    const deaths = '${at('deaths')}';
    const die = () => {
      if (existsSync(deaths) && readFileSync(deaths, 'utf8').length >= ${times}) return 'live';
      appendFileSync(deaths, 'x');
      spawn('${globalThis.process.execPath}', ['${killer}', '${process}']);
      return 'wait';
    };
    const browser = webkitGtk({ binary: webkitPath });
    const { startSession } = browser;
    let started = 0;
    browser.startSession = async (...to) => {
      if (${early} && started++ === 1 && die() === 'wait') await new Promise((done) => setTimeout(done, 1500));
      return startSession(...to);
    };
    export default {
      rootDir: '${box}',
      files: ['${at('?.test.js')}'],
      browsers: [browser],
      concurrency: 1,
      browserStartTimeout: 60_000,
      testsFinishTimeout: 20_000,
      reporters: [countsReporter()],
      middleware: [(context, next) => {
        if (context.path !== '/die') return next();
        context.body = ${early} ? 'live' : die();
      }],
    };`,
  );
  const counts = at('counts.json');
  const script = join(root, 'scripts/browser-tests.mjs');
  const { status } = spawnSync(globalThis.process.execPath, [script, '--config', at('config.mjs')], {
    cwd: root,
    env: toolEnv({ [COUNTS_FILE]: counts }),
  });
  assert.ok(existsSync(at('deaths')), 'the browser was killed');
  return { status, ...readCounts(counts, status) };
};

describe('a browser that dies in the middle of the tests', () => {
  const good = { status: 0, passed: 3, failed: 0, skipped: 0 };

  it('is replaced, and its file is tested again', () => {
    assert.deepEqual(run('page', { process: 'WebKitWebProces', times: 1 }), good);
  });

  it('is replaced when it lost its network alone', () => {
    assert.deepEqual(run('network', { process: 'WebKitNetworkPr', times: 1 }), good);
  });

  it('is replaced when it dies between two files', () => {
    assert.deepEqual(run('early', { process: 'WebKitWebProces', times: 1, early: true }), good);
  });

  it('is a failure when the same file kills it again, and of no other file', () => {
    assert.deepEqual(run('again', { process: 'MiniBrowser', times: 9 }), {
      status: 1,
      passed: 2,
      failed: 1,
      skipped: 0,
      failures: [`${relative(root, join(box, 'again-b.test.js'))}\n  Its browser died, twice.`],
    });
  });
});
