import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CART_ACTIONS, type CartScenario, runCartScenario } from '@wares/testing';
import fc from 'fast-check';

const RUNS = Number(process.env.WARES_RUNS ?? 2_000);

/** Adding and changing more often than the rest. */
const action = fc.constantFrom(...CART_ACTIONS, 'add', 'add', 'add', 'set', 'set', 'remove', 'reload' as const);

/** There at once, or fetched: soon or late, when idle or when needed, and after failures. */
const late = fc.option(
  fc.record(
    {
      wait: fc.constantFrom(0, 30, 400),
      failures: fc.integer({ min: 0, max: 3 }),
      idle: fc.constantFrom(0, 200, 3_000),
    },
    { requiredKeys: ['wait', 'failures'] },
  ),
  { nil: undefined },
);

const scenario = (actions: fc.Arbitrary<(typeof CART_ACTIONS)[number]>): fc.Arbitrary<CartScenario> =>
  fc.record({
    seed: fc.nat(),
    tabs: fc.integer({ min: 1, max: 4 }),
    faults: fc.constantFrom(0, 20, 50, 90),
    lag: fc.constantFrom(0, 40),
    late,
    steps: fc.array(
      fc.record({
        wait: fc.oneof(fc.nat(100), fc.nat(100), fc.nat(5_000)),
        tab: fc.nat(3),
        action: actions,
        item: fc.nat(6),
        quantity: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  });

const hold = async (input: CartScenario) => assert.deepEqual(await runCartScenario(input), []);

it('ends with what was asked for, once, in every tab, whatever the line, the tabs and reloads do', async () => {
  await fc.assert(fc.asyncProperty(scenario(action.filter((each) => each !== 'order')), hold), { numRuns: RUNS });
});

it('ends with what was asked for, once, in orders and cart together, when orders come in between', async () => {
  await fc.assert(fc.asyncProperty(scenario(action), hold), { numRuns: RUNS });
});
