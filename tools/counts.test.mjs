import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { COUNTS_FILE, readCounts, together } from '../scripts/lib/counts.mjs';
import { root } from '../scripts/lib/workshop.mjs';
import { countSessions } from '../scripts/lib/wtr-reporter.mjs';

const box = mkdtempSync(join(tmpdir(), 'wares-counts-'));
after(() => rmSync(box, { recursive: true }));
const file = join(box, 'counts.json');

describe('the counts of a step', () => {
  it('are a single pass or failure when it counted nothing', () => {
    assert.deepEqual(readCounts(file, 0), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(readCounts(file, 1), { passed: 0, failed: 1, skipped: 0 });
  });

  it('are those that it left', () => {
    writeFileSync(file, '{"passed":7,"failed":2,"failures":["a","b"]}');
    assert.deepEqual(readCounts(file, 1), { passed: 7, failed: 2, skipped: 0, failures: ['a', 'b'] });
  });

  it('have a failure when it ended badly though every test passed', () => {
    writeFileSync(file, '{"passed":7,"failed":0}');
    assert.deepEqual(readCounts(file, 1), { passed: 7, failed: 1, skipped: 0 });
  });

  it('have a failure when it died in the middle of its file', () => {
    writeFileSync(file, '{"passed":7');
    assert.deepEqual(readCounts(file, 1), { passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the counts of node --test', () => {
  const run = (code) => {
    const test = join(box, 'some.test.mjs');
    writeFileSync(test, `import { describe, it } from 'node:test';\n${code}`);
    const reporter = new URL('../scripts/lib/node-reporter.mjs', import.meta.url).pathname;
    const env = { ...process.env, [COUNTS_FILE]: file };
    delete env.NODE_TEST_CONTEXT;
    const { status } = spawnSync(
      process.execPath,
      ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stderr', test],
      { env },
    );
    return readCounts(file, status);
  };

  it('tell passed, failed and skipped tests apart, and what failed', () => {
    const code =
      "describe('a', () => { it('b', () => {}); it('c', () => { throw new Error('planted'); }); it.skip('d', () => {}); });";
    const { failures, ...counts } = run(code);
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
    assert.equal(failures.length, 1, 'the suite around it and its file say nothing of their own');
    assert.match(failures[0], /some\.test\.mjs: c\n {2}planted$/);
  });

  it('count a file that does not load as a failure', () => {
    assert.equal(run("throw new Error('planted');").failed, 1);
  });
});

describe('the counts of browsers', () => {
  const test = (passed, skipped = false) => ({
    name: 'x',
    passed,
    skipped,
    ...(!passed && { error: { message: 'no' } }),
  });

  it('go through all suites of all sessions', () => {
    const inner = { name: 'inner', suites: [], tests: [test(true), test(false)] };
    const session = {
      passed: false,
      errors: [],
      testResults: { name: '', suites: [inner], tests: [test(true), test(false, true)] },
    };
    assert.deepEqual(countSessions([session, session]), {
      passed: 4,
      failed: 2,
      skipped: 2,
      failures: ['inner > x\n  no', 'inner > x\n  no'],
    });
  });

  it('have a failure for a file that broke before its tests ran', () => {
    assert.deepEqual(countSessions([{ passed: false, errors: [{ message: 'x' }] }]), {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ['  x'],
    });
  });

  it('name a file whose browser died, and count it again when it was repeated', () => {
    const browser = { lost: new Set(['b']) };
    const results = { name: '', suites: [], tests: [test(true)] };
    const sessions = [
      { id: 'a', browser, passed: true, errors: [], testResults: results },
      { id: 'b', browser, passed: false, errors: [{ message: 'x' }], testFile: '/b.test.js' },
    ];
    writeFileSync(file, JSON.stringify(countSessions(sessions)));
    const first = readCounts(file, 1);
    assert.deepEqual(first, { passed: 1, failed: 0, skipped: 0, lost: ['/b.test.js'] });
    const again = { passed: 3, failed: 0, skipped: 1 };
    assert.deepEqual(together(first, again), { passed: 4, failed: 0, skipped: 1 });
    const twice = together(first, { ...again, lost: [join(root, 'b.test.js')] });
    const failures = ['b.test.js\n  Its browser died, twice.'];
    assert.deepEqual(twice, { passed: 4, failed: 1, skipped: 1, failures });
    assert.deepEqual(together({ ...first, failed: 2 }, again).failed, 2, 'what failed is not forgotten');
  });

  it('keep a test that had failed before its browser died', () => {
    const browser = { lost: new Set(['a', 'b']) };
    const results = (passed) => ({ name: '', suites: [], tests: [test(passed), test(true)] });
    const session = (id, passed) => ({
      id,
      browser,
      passed: false,
      errors: [{ message: 'x' }],
      testFile: join(root, `${id}.test.js`),
      testResults: results(passed),
    });
    assert.deepEqual(countSessions([session('a', false), session('b', true)]), {
      passed: 1,
      failed: 1,
      skipped: 0,
      lost: [join(root, 'b.test.js')],
      failures: ['a.test.js: x\n  no'],
    });
  });

  it('have a failure for an error outside of every test', () => {
    const session = {
      passed: true,
      errors: [{ message: 'x' }],
      testResults: { name: '', suites: [], tests: [test(true)] },
    };
    assert.deepEqual(countSessions([session]), { passed: 1, failed: 1, skipped: 0, failures: ['  x'] });
  });
});

describe('the runner of all steps', () => {
  it('ends with a line that counts, also when a step is unknown', () => {
    const script = new URL('../scripts/test.mjs', import.meta.url).pathname;
    const { status, stdout } = spawnSync(process.execPath, [script, '--only', 'nothing'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /\n?0 passed, 1 failed\n$/);
  });

  it('names its steps', () => {
    const script = new URL('../scripts/test.mjs', import.meta.url).pathname;
    assert.match(
      execFileSync(process.execPath, [script, '--list'], { encoding: 'utf8' }),
      /^webkit +tests in webkit$/m,
    );
  });
});
