// `npm test`: sets up what it needs and runs everything that CI runs. Its last line is `N passed, N failed`.
//   --only name,name   runs those steps (and sets up, but does not run what they need)
//   --list             names the steps
//   --serial           one step at a time, output unprefixed
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTS_FILE, readCounts } from './lib/counts.mjs';
import { installBrowsers } from './lib/debian.mjs';
import { setUp } from './lib/setup.mjs';
import { steps } from './lib/steps.mjs';
import { cacheDir, killGroups, PlainError, run, toolEnv } from './lib/workshop.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const serial = process.argv.includes('--serial');
const width = Math.max(...steps.map((step) => step.name.length));

const chosen = () => {
  const only = option('only')?.split(',');
  const unknown = only?.filter((name) => !steps.some((step) => step.name === name));
  if (unknown?.length)
    throw new PlainError(`No such step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}`);
  return steps.filter((step) => (only ? only.includes(step.name) : step.when !== false));
};

/** A step that hangs must not hang the whole: it is ended, and counts as failed. */
const STEP_LIMIT_MS = 9 * 60_000;

/** How many lines of a step that failed without a word on tests are said once more. */
const LAST_LINES = 25;

/** Runs one step; resolves to its row of the table. */
const runStep = async (step, say) => {
  const last = [];
  const onLine = (line) => {
    say(line);
    last.push(line);
    if (last.length > LAST_LINES) last.shift();
  };
  const countsFile = join(cacheDir, `counts-${step.name}-${process.pid}.json`);
  const started = performance.now();
  let code = 0;
  if (step.special === 'browsers') code = (await installBrowsers(onLine)).length ? 1 : 0;
  for (const [command, ...args] of step.run ?? []) {
    if (code !== 0) break;
    code = await run(command, args, {
      env: toolEnv({ ...step.env, [COUNTS_FILE]: countsFile }),
      onLine,
      limit: STEP_LIMIT_MS,
    });
  }
  return { step, seconds: (performance.now() - started) / 1000, failures: last, ...readCounts(countsFile, code) };
};

/** Runs the steps of all lanes; a step waits for those it needs, and is not run when one of them failed. */
const runAll = async (list) => {
  const rows = [];
  const settled = new Map();
  const release = new Map();
  for (const step of list) settled.set(step.name, new Promise((done) => release.set(step.name, done)));
  const lane = async (mine) => {
    for (const step of mine) {
      const say = (line) => console.log(lanes.length > 1 ? `${step.name.padEnd(width)} | ${line}` : line);
      await Promise.all((step.after ?? []).map((name) => settled.get(name)));
      const needed = await Promise.all((step.needs ?? []).map((name) => settled.get(name) ?? { failed: 0 }));
      const broken = needed.filter((row) => row.failed > 0);
      say(`── ${step.says}`);
      const row = broken.length
        ? {
            step,
            seconds: 0,
            passed: 0,
            failed: 1,
            skipped: 0,
            note: `not run: ${broken.map((row) => row.step.name).join(', ')} failed`,
          }
        : await runStep(step, say);
      if (row.note) say(row.note);
      say(`── ${step.says}: ${row.failed ? 'FAILED' : 'ok'} in ${row.seconds.toFixed(1)} s`);
      rows.push(row);
      release.get(step.name)(row);
    }
  };
  const names = serial ? [undefined] : [...new Set(list.map((step) => step.lane))];
  const lanes = names.map((name) => list.filter((step) => name === undefined || step.lane === name));
  await Promise.all(lanes.map(lane));
  return list.map((step) => rows.find((row) => row.step === step));
};

const table = (rows) => {
  const line = (a, b, c, d, e) =>
    `${a.padEnd(width)}  ${String(b).padStart(7)}  ${String(c).padStart(6)}  ${String(d).padStart(6)}  ${String(e).padStart(7)}`;
  console.log(`\n${line('step', 'seconds', 'passed', 'failed', 'skipped')}`);
  for (const row of rows)
    console.log(
      `${line(row.step.name, row.seconds.toFixed(1), row.passed, row.failed, row.skipped)}${row.note ? `  ${row.note}` : ''}`,
    );
};

/** What failed, once more: the lines above it may be thousands, or cut off. */
const sayFailures = (rows) => {
  for (const row of rows.filter((row) => row.failed > 0)) {
    console.log(`\n${row.step.name} failed`);
    for (const text of row.failures ?? []) console.log(text.replaceAll(/^/gm, '  '));
  }
};

const main = async () => {
  if (process.argv.includes('--list')) {
    for (const step of steps) console.log(`${step.name.padEnd(width)}  ${step.says}`);
    return;
  }
  const list = chosen();
  const started = performance.now();
  mkdirSync(cacheDir, { recursive: true });
  await setUp(console.log);
  const rows = await runAll(list);
  table(rows);
  sayFailures(rows);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
};

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    killGroups();
    process.exit(1);
  });
}

main().catch((error) => {
  console.error(error instanceof PlainError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
