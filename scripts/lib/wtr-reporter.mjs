// A reporter for @web/test-runner: leaves the counts of the whole run in the file that the step asked for.
import { failure, writeCounts } from './counts.mjs';

/** `path` is the names of the suites around this one. */
const count = (suite, into, file, path = []) => {
  for (const test of suite.tests ?? []) {
    if (test.skipped) into.skipped += 1;
    else if (test.passed) into.passed += 1;
    else {
      into.failed += 1;
      into.failures.push(failure(file, [...path, test.name].join(' > '), test.error?.message));
    }
  }
  for (const child of suite.suites ?? []) count(child, into, file, [...path, child.name]);
};

/**
 * A file that broke before its tests could run counts as one failure. One whose browser died counts as nothing and is
 * named in `lost`, unless a test of it had failed before: that stands.
 */
export const countSessions = (sessions) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const lost = [];
  for (const session of sessions) {
    const own = { passed: 0, failed: 0, skipped: 0, failures: [] };
    if (session.testResults) count(session.testResults, own, session.testFile);
    if (own.failed === 0 && session.browser?.lost?.has(session.id)) {
      lost.push(session.testFile);
      continue;
    }
    if (own.failed === 0 && (!session.passed || session.errors.length > 0)) {
      own.failed = 1;
      own.failures.push(failure(session.testFile, '', session.errors.map((error) => error.message).join('\n')));
    }
    failures.push(...own.failures);
    for (const key of Object.keys(total)) total[key] += own[key];
  }
  return { ...total, ...(lost.length > 0 && { lost }), ...(failures.length > 0 && { failures }) };
};

export const countsReporter = () => ({
  onTestRunFinished: ({ sessions }) => writeCounts(countSessions(sessions)),
});
