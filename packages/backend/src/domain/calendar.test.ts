import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dateIn, instantIn, isWorkingDay, workingDayFrom, workingDaysAfter } from './calendar.ts';

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

for (const [date, time, zone, instant] of [
  ['2026-11-23', '14:00', 'Europe/Berlin', '2026-11-23T13:00:00.000Z'],
  ['2026-07-06', '14:00', 'Europe/Berlin', '2026-07-06T12:00:00.000Z'],
  ['2026-03-29', '14:00', 'Europe/Berlin', '2026-03-29T12:00:00.000Z'],
  ['2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
  ['2026-10-25', '14:00', 'Europe/Berlin', '2026-10-25T13:00:00.000Z'],
  ['2026-10-25', '01:30', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
  ['2026-11-23', '08:00', 'America/New_York', '2026-11-23T13:00:00.000Z'],
  ['2026-11-23', '08:00', 'Asia/Tokyo', '2026-11-22T23:00:00.000Z'],
] as const) {
  test(`${time} on ${date} in ${zone} is ${instant}`, () => assert.equal(iso(instantIn(date, time, zone)), instant));
}

test('a time that the change of clocks leaves out is one beside it', () => {
  const between = instantIn('2026-03-29', '02:30', 'Europe/Berlin');
  assert.ok(Math.abs(between - Date.UTC(2026, 2, 29, 1)) <= 3_600_000, iso(between));
});

test('knows which day it is elsewhere', () => {
  assert.equal(dateIn(Date.UTC(2026, 11, 31, 23, 30), 'Europe/Berlin'), '2027-01-01');
  assert.equal(dateIn(Date.UTC(2026, 11, 31, 23, 30), 'America/New_York'), '2026-12-31');
});

test('the clock on the wall says what was asked for, in any zone on any day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Tokyo', 'Asia/Almaty', 'UTC'),
      fc.integer({ min: 0, max: 729 }),
      fc.integer({ min: 4, max: 23 }),
      (zone, days, hour) => {
        const date = addDays('2026-01-01', days);
        const instant = instantIn(date, `${hour}:15`, zone);
        assert.equal(dateIn(instant, zone), date);
        const said = new Date(instant).toLocaleTimeString('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
        });
        assert.equal(said, `${String(hour).padStart(2, '0')}:15`);
      },
    ),
    { numRuns: 300 },
  );
});

const name = { en: 'A day off' };
const here = { weekend: [6, 0], holidays: [{ date: '2026-12-25', name }] };
const there = { weekend: [5, 6], holidays: [] };

test('counts days on which all of the places work', () => {
  assert.equal(workingDayFrom([here], '2026-12-25'), '2026-12-28');
  assert.equal(workingDayFrom([here, there], '2026-12-24'), '2026-12-24');
  // Friday and Saturday rest there, Saturday and Sunday here.
  assert.equal(workingDaysAfter([here, there], '2026-12-16', 2), '2026-12-21');
  assert.equal(workingDaysAfter([here], '2026-12-16', 0), '2026-12-16');
  assert.ok(isWorkingDay([undefined], '2026-12-25'));
  assert.ok(!isWorkingDay([undefined], '2026-12-26'), 'who has no calendar rests at weekends');
});

test('a calendar without a working day hangs nobody', () => {
  workingDaysAfter([{ weekend: [0, 1, 2, 3, 4, 5, 6], holidays: [] }], '2026-01-01', 10);
});
