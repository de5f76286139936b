import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { demoSeed } from '../seed/index.ts';
import { isWorkingDay } from './calendar.ts';
import { promise } from './delivery-promise.ts';

const at = (now: string, country = 'DE', minDays = 2, maxDays = 4, leadDays = 0) => {
  const { cutoffAt, holidays, ...dates } = promise(demoSeed, {
    now: Date.parse(now),
    country,
    minDays,
    maxDays,
    leadDays,
  });
  return { ...dates, cutoffAt: new Date(cutoffAt).toISOString(), holidays: holidays.map((each) => each.name.en) };
};

test('before the cut-off it leaves today, from then on tomorrow', () => {
  const before = at('2026-11-23T12:59:59.999Z');
  assert.deepEqual(before, {
    cutoffAt: '2026-11-23T13:00:00.000Z',
    dispatchDate: '2026-11-23',
    earliestDate: '2026-11-25',
    latestDate: '2026-11-27',
    holidays: [],
  });
  const after = at('2026-11-23T13:00:00.000Z');
  assert.deepEqual([after.dispatchDate, after.cutoffAt], ['2026-11-24', '2026-11-24T13:00:00.000Z']);
});

test('what is ordered on Friday afternoon leaves on Monday, also over the change of clocks', () => {
  assert.equal(at('2026-11-20T13:00:00Z').dispatchDate, '2026-11-23');
  // Saturday in summer time, Monday in winter time.
  assert.equal(at('2026-10-24T10:00:00Z').cutoffAt, '2026-10-26T13:00:00.000Z');
  assert.equal(at('2026-03-28T10:00:00Z').cutoffAt, '2026-03-30T12:00:00.000Z');
});

test('counts out holidays of the warehouse in Saxony, and names them', () => {
  const repentance = at('2026-11-17T14:00:00Z');
  assert.equal(repentance.dispatchDate, '2026-11-19');
  assert.deepEqual(repentance.holidays, ['Day of Repentance']);
});

test('counts out holidays of the destination', () => {
  const thanksgiving = at('2026-11-23T10:00:00Z', 'US', 3, 5);
  assert.deepEqual(
    [thanksgiving.earliestDate, thanksgiving.latestDate, thanksgiving.holidays],
    ['2026-11-27', '2026-12-01', ['Thanksgiving']],
  );
});

test('over Christmas names what both ends keep once', () => {
  const { holidays, dispatchDate, earliestDate } = at('2026-12-23T15:00:00Z', 'AT', 1, 2);
  assert.deepEqual([dispatchDate, earliestDate], ['2026-12-24', '2026-12-28']);
  assert.deepEqual(holidays, ['Christmas Day']);
});

test('where Friday and Saturday are the weekend, four days of a week count', () => {
  const { earliestDate } = at('2026-11-23T10:00:00Z', 'KW', 4, 4);
  assert.equal(earliestDate, '2026-11-30');
});

test('what is made first leaves on a working day after its lead time', () => {
  assert.equal(at('2026-11-21T10:00:00Z', 'DE', 2, 4, 14).dispatchDate, '2026-12-07');
  assert.equal(at('2026-11-23T10:00:00Z', 'DE', 2, 4, 5).dispatchDate, '2026-11-30');
});

const journey = fc
  .record({
    now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 1) }),
    country: fc.constantFrom(...demoSeed.markets.map((market) => market.country), 'ZZ'),
    leadDays: fc.integer({ min: 0, max: 60 }),
    minDays: fc.integer({ min: 0, max: 12 }),
    longer: fc.integer({ min: 0, max: 10 }),
  })
  .map(({ longer, ...rest }) => ({ ...rest, maxDays: rest.minDays + longer }));

test('the cut-off is to come, it leaves on a working day and comes on one, the first day not after the last', () => {
  const warehouse = demoSeed.calendars[demoSeed.dispatch.calendar];
  fc.assert(
    fc.property(journey, (given) => {
      const made = promise(demoSeed, given);
      assert.ok(made.cutoffAt > given.now);
      assert.ok(isWorkingDay([warehouse], made.dispatchDate));
      if (given.minDays) assert.ok(isWorkingDay([warehouse, demoSeed.calendars[given.country]], made.earliestDate));
      assert.ok(made.dispatchDate <= made.earliestDate && made.earliestDate <= made.latestDate);
      const dates = made.holidays.map(({ date }) => date);
      assert.deepEqual([...dates].sort(), dates);
    }),
    { numRuns: 400 },
  );
});

test('who orders later is never promised less than who orders earlier', () => {
  fc.assert(
    fc.property(journey, fc.integer({ min: 0, max: 20 * 86_400_000 }), (given, wait) => {
      const [first, later] = [promise(demoSeed, given), promise(demoSeed, { ...given, now: given.now + wait })];
      for (const part of ['cutoffAt', 'dispatchDate', 'earliestDate', 'latestDate'] as const) {
        assert.ok(first[part] <= later[part], part);
      }
    }),
    { numRuns: 400 },
  );
});
