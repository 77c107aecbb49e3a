import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/waiting-list/day-number.ts';
import { scheduleFirstCome } from '../../src/waiting-list/schedule-first-come.ts';
import { type SummaryOptions, summariseWaitingList } from '../../src/waiting-list/summarise-waiting-list.ts';
import type { WaitingListRow } from '../../src/waiting-list/waiting-list.ts';

const options: SummaryOptions = { from: '2024-04-01', until: '2024-04-10', targetWaitDays: 28 };

describe('a small list, by hand', () => {
  const rows: readonly WaitingListRow[] = [
    { referred: '2024-03-20', removed: '2024-03-29' },
    { referred: '2024-03-28', removed: '2024-04-04' },
    { referred: '2024-04-02', removed: '2024-04-05' },
    { referred: '2024-04-04', removed: null },
    { referred: '2024-04-08', removed: '2024-05-01' },
    { referred: '2024-04-20', removed: null },
    { referred: '2024-04-09', removed: '2024-04-01' },
  ];
  const summary = summariseWaitingList(rows, options);

  test('counts referrals and removals within the window alone', () => {
    expect(summary).toMatchObject({ days: 10, referrals: 3, removals: 2, leftOut: 1, queueSize: 2 });
    expect(summary.demandPerDay).toBeCloseTo(0.3, 12);
    expect(summary.capacityPerDay).toBeCloseTo(0.2, 12);
    expect(summary.load).toBeCloseTo(1.5, 12);
  });

  test('waits are in days: 7 and 3 of the removed, 6 and 2 so far of the waiting', () => {
    expect(summary).toMatchObject({ meanWaitDays: 5, meanWaitSoFarDays: 4 });
    expect(summary.pressure).toBeCloseTo(10 / 28, 12);
  });

  test('the target size is 0.3 a day for 7 days, and 2 are not too many', () => {
    expect(summary.targetQueueSize).toBeCloseTo(2.1, 12);
    expect(summary).toMatchObject({ isQueueTooBig: false, reliefCapacityPerDay: null });
    // Between referrals 2 and 4 days: a standard deviation of √2 on a mean of 3. Between removals one day alone.
    expect(summary.cvDemand).toBeCloseTo(Math.SQRT2 / 3, 12);
    expect(summary.cvCapacity).toBeNull();
    expect(summary.targetCapacityPerDay).toBeCloseTo(0.3 + (2 / 9 + 1) / 2 / 7, 12);
  });

  test('five times the target size takes relief over half a year', () => {
    const long = Array.from({ length: 10 }, () => ({ referred: '2024-04-05', removed: null }));
    const { targetQueueSize, isQueueTooBig, reliefCapacityPerDay } = summariseWaitingList(long, {
      ...options,
      targetWaitDays: 8,
    });
    expect([targetQueueSize, isQueueTooBig]).toEqual([2, true]);
    expect(reliefCapacityPerDay).toBeCloseTo(1 + 8 / 182, 12);
  });
});

describe('lists and windows of every kind', () => {
  test('an empty list has no waits and no load', () => {
    expect(summariseWaitingList([], options)).toMatchObject({
      referrals: 0,
      removals: 0,
      load: null,
      meanWaitDays: null,
      meanWaitSoFarDays: null,
      pressure: null,
      queueSize: 0,
      targetQueueSize: 0,
      isQueueTooBig: false,
    });
  });

  test('a window in the midst of a list, where the package crashes, is as if what comes later were not known', () => {
    const day = fc.integer({ min: 19_810, max: 19_850 });
    const list = fc
      .tuple(fc.array(day.map(dateOf), { maxLength: 40 }), fc.array(day.map(dateOf), { maxLength: 40 }))
      .map(([referred, slots]) => {
        const served = scheduleFirstCome(referred, slots);
        return referred.map((each, at) => ({ referred: each, removed: served[at] ?? null }));
      });
    fc.assert(
      fc.property(list, day, fc.nat(20), (rows, first, more) => {
        const until = dateOf(first + more);
        const window = { ...options, from: dateOf(first), until };
        const known = rows
          .filter(({ referred }) => referred <= until)
          .map(({ referred, removed }) => ({
            referred,
            removed: removed !== null && removed <= until ? removed : null,
          }));
        const summary = summariseWaitingList(rows, window);
        expect(summary).toEqual(summariseWaitingList(known, window));
        expect(summary.queueSize).toBe(known.filter(({ removed }) => removed === null).length);
      }),
    );
  });

  test('the order of the rows makes no difference', () => {
    const rows = [3, 1, 4, 1, 5].map((day) => ({ referred: `2024-04-0${day}`, removed: null }));
    expect(summariseWaitingList(rows.toReversed(), options)).toEqual(summariseWaitingList(rows, options));
  });

  test('a target of no days is refused', () => {
    expect(() => summariseWaitingList([], { ...options, targetWaitDays: 0 })).toThrow('targetWaitDays');
  });
});
