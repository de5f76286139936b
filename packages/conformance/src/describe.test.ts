import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inProcess } from '../test/reference.ts';
import { conformance, describeConformance, type TestFramework } from './index.ts';

type Body = Parameters<TestFramework['it']>[1];

/** What the suite registers with a framework. */
function registered(makeHarness: Parameters<typeof describeConformance>[1]) {
  const tests: [name: string, body: Body][] = [];
  describeConformance('x', makeHarness, {
    describe: (_, body) => body(),
    it: (name, body) => tests.push([name, body]),
  });
  return tests;
}

describe('describeConformance', () => {
  it('registers every case, in a form that mocha does not take for one with a callback', () => {
    const tests = registered(() => inProcess());
    assert.equal(tests.length, conformance(() => inProcess()).length);
    for (const [, body] of tests) assert.equal(body.length, 0);
  });

  it('skips by the argument or by this, as the framework has it', async () => {
    const reasons: string[] = [];
    const context = { skip: (reason: string) => reasons.push(reason) };
    const tests = registered(() => ({ ...inProcess(), advance: undefined as never }));
    const [, body] = tests.find(([name]) => name.includes('as time passes')) as [string, Body];
    await body.call(undefined, context);
    await body.call(context);
    assert.deepEqual(reasons, Array(2).fill('the harness cannot let time pass'));
  });

  it('closes the harness after each case, also after one that fails', async () => {
    let closed = 0;
    const broken = { ...inProcess(), client: { shop: { get: () => Promise.reject(new Error('down')) } } as never };
    const [first] = conformance(() => ({ ...broken, close: () => void closed++ }));
    await assert.rejects(async () => first?.run(), /down/);
    assert.equal(closed, 1);
  });
});
