import { conformance } from './conformance.ts';
import type { MakeHarness } from './harness.ts';

/** What node:test, mocha and others have in common. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: (this: unknown, context: unknown) => Promise<void>): unknown;
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
        for (const { name, run } of cases.filter((each) => each.group === group))
          it(name, async function (context) {
            const { skipped } = await run();
            // node:test gives the means to skip as an argument, mocha as `this`.
            const test = [context, this].find((each) => (each as Skippable | undefined)?.skip) as Skippable | undefined;
            if (skipped) test?.skip?.(skipped);
          });
      });
  });
}
