// A reporter for `node --test`: leaves the counts of the whole run in the file that the step asked for.
import { failure, writeCounts } from './counts.mjs';

export default async function* report(events) {
  const failures = [];
  for await (const { type, data } of events) {
    // A suite or a file fails with the tests in it; those speak for themselves.
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed' && data.todo === undefined)
      failures.push(failure(data.file, data.name, data.details.error.cause?.message ?? data.details.error.message));
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled, skipped, todo } = data.counts;
    writeCounts({
      passed,
      failed: failed + cancelled,
      skipped: skipped + todo,
      ...(failures.length > 0 && { failures }),
    });
  }
  yield '';
}
