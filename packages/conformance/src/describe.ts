import { conformance } from './conformance.ts';
import type { MakeHarness } from './harness.ts';

/** What node:test, mocha and others have in common. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: (this: unknown, ...context: unknown[]) => Promise<void>): unknown;
}

interface Skippable {
  skip?: (reason: string) => void;
}

/** Registers the suite: `describeConformance('my backend', makeHarness, { describe, it })`. */
export function describeConformance(name: string, makeHarness: MakeHarness, { describe, it }: TestFramework): void {
  const cases = conformance(makeHarness);
  describe(name, () => {
    for (const group of new Set(cases.map((each) => each.group)))
      describe(group, () => {
        // No named parameter: mocha would take it for a callback and wait for it.
        for (const each of cases.filter((one) => one.group === group))
          it(each.name, async function (...context) {
            const { skipped } = await each.run();
            if (skipped === undefined) return;
            // node:test gives the means to skip as an argument, mocha as `this`.
            const test = [...context, this].find((one) => (one as Skippable | undefined)?.skip) as
              | Skippable
              | undefined;
            test?.skip?.(skipped);
          });
      });
  });
}
