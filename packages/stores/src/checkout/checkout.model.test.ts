import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CHECKOUT_ACTIONS, type CheckoutStep, runCheckoutScenario } from '@wares/testing';
import fc from 'fast-check';

const RUNS = Number(process.env.WARES_RUNS ?? 1_200);

it('buys everything once, whatever is pressed, reloaded, lost and repeated in two tabs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.nat(),
        tabs: fc.integer({ min: 1, max: 2 }),
        faults: fc.constantFrom(0, 20, 50, 90),
        steps: fc.array(
          fc.record({
            wait: fc.oneof(fc.nat(200), fc.nat(200), fc.nat(15_000)),
            tab: fc.nat(1),
            action: fc.constantFrom(...CHECKOUT_ACTIONS, 'start', 'fill', 'place', 'reload' as const),
          }),
          { minLength: 1, maxLength: 10 },
        ),
      }),
      async ({ steps, ...rest }) => {
        const filled = [{ wait: 0, tab: 0, action: 'fill' as const }, ...steps];
        assert.deepEqual(await runCheckoutScenario({ ...rest, steps: filled }), []);
      },
    ),
    { numRuns: RUNS },
  );
});

it('asks anew when the lost answer to an earlier press was that something was missing', async () => {
  const step = (wait: number, action: 'fill' | 'place' | 'offline') => ({ wait, tab: 0, action });
  const steps = [
    step(0, 'fill'),
    step(0, 'place'),
    step(9_622, 'fill'),
    step(14_858, 'fill'),
    step(7_586, 'offline'),
    step(0, 'place'),
  ];
  assert.deepEqual(await runCheckoutScenario({ seed: 8, tabs: 1, faults: 90, steps }), []);
});

it('keeps the cart that another tab has begun, when this one hears only then that the one before was ordered', async () => {
  const step = (wait: number, tab: number, action: CheckoutStep['action']) => ({ wait, tab, action });
  const late = [step(0, 0, 'fill'), step(0, 0, 'add'), step(9_059, 0, 'place-twice'), step(105, 0, 'fill')];
  assert.deepEqual(await runCheckoutScenario({ seed: 22, tabs: 2, faults: 90, steps: late }), []);
  const twice = [
    step(0, 0, 'fill'),
    step(0, 0, 'place'),
    step(378, 0, 'add'),
    step(83, 1, 'show'),
    step(7_938, 0, 'add'),
  ];
  assert.deepEqual(await runCheckoutScenario({ seed: 2_133_446_776, tabs: 2, faults: 50, steps: twice }), []);
});
