// How a step says how many tests it ran: through a file, so that no output has to be parsed.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './workshop.mjs';

/** The variable that names the file; unset when a developer runs the tool by hand. */
export const COUNTS_FILE = 'WARES_COUNTS';

/**
 * `lost` names files that have no result because their browser died; whoever leaves any here has to run them again.
 * `failures` says what failed and why, a text each; it is left out when nothing did.
 *
 * @param {{ passed: number, failed: number, skipped?: number, lost?: string[], failures?: string[] }} counts
 */
export const writeCounts = (counts) => {
  const file = process.env[COUNTS_FILE];
  if (file) writeFileSync(file, JSON.stringify(counts));
};

const WHY_LINES = 6;
const WHY_WIDTH = 300;

/** What failed and why, short enough to stand in a list: the first lines of the message. */
export const failure = (file, name, message = '') => {
  const why = stripVTControlCharacters(String(message))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, WHY_LINES);
  const head = [file && relative(root, file), name].filter(Boolean).join(': ');
  return [...(head ? [head] : []), ...why.map((line) => `  ${line.slice(0, WHY_WIDTH)}`)].join('\n');
};

/**
 * The counts of a step. One that ran no tests, or died before it could say, counts as a single thing that passed or
 * failed by its exit code.
 */
export const readCounts = (file, code) => {
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
  } catch {
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  }
  const { passed = 0, failed = 0, skipped = 0, lost, failures } = counts;
  const unsaid = code !== 0 && failed === 0 && !lost?.length;
  return { passed, failed: unsaid ? 1 : failed, skipped, ...(lost && { lost }), ...(failures && { failures }) };
};

/** The counts of a run and of the one that repeated what it had lost; what is lost twice has failed. */
export const together = (first, again = { passed: 0, failed: 0, skipped: 0 }) => {
  const lost = (again.lost ?? []).map((file) => failure(file, '', 'Its browser died, twice.'));
  const failures = [...(first.failures ?? []), ...(again.failures ?? []), ...lost];
  return {
    passed: first.passed + again.passed,
    failed: first.failed + again.failed + lost.length,
    skipped: first.skipped + again.skipped,
    ...(failures.length > 0 && { failures }),
  };
};
