export { conformance } from './conformance.ts';
export { describeConformance, type TestFramework } from './describe.ts';
export { ConformanceError } from './expect.ts';
export type { ConformanceCase, Harness, MakeHarness, Outcome } from './harness.ts';
