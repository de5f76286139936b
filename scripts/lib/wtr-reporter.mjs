// A reporter for @web/test-runner: leaves the counts of the whole run in the file that the step asked for.
import { writeCounts } from './counts.mjs';

const count = (suite, into) => {
  for (const test of suite.tests ?? []) {
    if (test.skipped) into.skipped += 1;
    else if (test.passed) into.passed += 1;
    else into.failed += 1;
  }
  for (const child of suite.suites ?? []) count(child, into);
};

/** A file that broke before its tests could run counts as one failure. */
export const countSessions = (sessions) => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const own = { passed: 0, failed: 0, skipped: 0 };
    if (session.testResults) count(session.testResults, own);
    if (own.failed === 0 && (!session.passed || session.errors.length > 0)) own.failed = 1;
    for (const key of Object.keys(total)) total[key] += own[key];
  }
  return total;
};

export const countsReporter = () => ({
  onTestRunFinished: ({ sessions }) => writeCounts(countSessions(sessions)),
});
