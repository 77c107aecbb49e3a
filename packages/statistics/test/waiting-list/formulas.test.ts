import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautiousDemandPerDay } from '../../src/waiting-list/cautious-demand.ts';
import { queueLoad } from '../../src/waiting-list/queue-load.ts';
import { reliefCapacityPerDay } from '../../src/waiting-list/relief-capacity.ts';
import { targetCapacityPerDay } from '../../src/waiting-list/target-capacity.ts';
import { targetMeanWaitDays, waitFactor } from '../../src/waiting-list/target-mean-wait.ts';
import { isQueueTooBig, targetQueueSize } from '../../src/waiting-list/target-queue-size.ts';
import { waitingListPressure } from '../../src/waiting-list/waiting-list-pressure.ts';
import { describeGolden, goldenCases } from './golden-waiting-list.ts';

interface GoldenFormula {
  readonly fn: string;
  /** Waits in weeks, rates per week. */
  readonly args: Readonly<Record<string, number>>;
  readonly value: number;
}

/** What ours gives for the arguments of the package, with its weeks turned into days, and the answer back into weeks. */
const inWeeks: Readonly<Record<string, (args: (name: string) => number) => number>> = {
  calc_queue_load: (of) => queueLoad({ demandPerDay: of('demand') / 7, capacityPerDay: of('capacity') / 7 }),
  calc_target_mean_wait: (of) => targetMeanWaitDays(7 * of('target_wait'), of('factor')) / 7,
  calc_target_queue_size: (of) =>
    targetQueueSize({
      demandPerDay: of('demand') / 7,
      targetWaitDays: 7 * of('target_wait'),
      factor: of('factor'),
    }),
  calc_target_capacity: (of) =>
    7 *
    targetCapacityPerDay({
      demandPerDay: of('demand') / 7,
      targetWaitDays: 7 * of('target_wait'),
      factor: of('factor'),
      cvDemand: of('cv_demand'),
      cvCapacity: of('cv_capacity'),
    }),
  calc_relief_capacity: (of) =>
    7 *
    reliefCapacityPerDay({
      demandPerDay: of('demand') / 7,
      queueSize: of('queue_size'),
      targetQueueSize: of('target_queue_size'),
      ...(Number.isNaN(of('time_to_target')) ? {} : { reliefDays: 7 * of('time_to_target') }),
    }),
  calc_waiting_list_pressure: (of) => waitingListPressure(7 * of('mean_wait'), 7 * of('target_wait')),
};

describeGolden('NHSRwaitinglist, in weeks, against ours, in days', () => {
  // With num_referrals the package inflates the demand by a figure that depends on the unit of time: see the test below.
  const cases = goldenCases<GoldenFormula>('formulas').filter(({ args }) => !('num_referrals' in args));

  test.each(cases)('$fn($args)', ({ fn, args, value }) => {
    const ours = inWeeks[fn]?.((name) => args[name] ?? Number.NaN) ?? Number.NaN;
    expect(Math.abs(ours - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
  });
});

describe('a demand that the true one hardly exceeds', () => {
  test('is the same whatever the unit of time; that of the package is not', () => {
    const perWeek = 30;
    const ours = cautiousDemandPerDay({ demandPerDay: perWeek / 7, referrals: 20_000 });
    const theirs = (demand: number) => demand / (1 - (2 * demand) / Math.sqrt(20_000));
    expect(7 * ours).toBeCloseTo(perWeek / (1 - 2 / Math.sqrt(20_000)), 10);
    expect(7 * ours).toBeCloseTo(30.43, 2);
    expect(theirs(perWeek)).toBeCloseTo(52.11, 2);
    expect(7 * theirs(perWeek / 7)).toBeCloseTo(31.94, 2);
  });

  test('is not passed over where referrals are few: the package then adds nothing', () => {
    const few = cautiousDemandPerDay({ demandPerDay: 30 / 7, referrals: 150, cvDemand: 1.1 });
    expect(7 * few).toBeCloseTo(30 / (1 - 2.2 / Math.sqrt(150)), 10);
    expect(() => cautiousDemandPerDay({ demandPerDay: 1, referrals: 4 })).toThrow(
      '4 referrals are too few: it takes more than 4',
    );
  });
});

describe('the pressure', () => {
  test('of a mean wait of 1.5 days on a target of 28 is 0.107, not 7 times as much', () => {
    expect(waitingListPressure(1.5, 28)).toBeCloseTo(0.107, 3);
  });

  test('is 1 at twice the wait: where 98.2% are inside the target it is a half', () => {
    expect(waitingListPressure(targetMeanWaitDays(62), 62)).toBe(0.5);
  });
});

describe('the factor', () => {
  test('of 92% is 2.53, of 98.2% about 4', () => {
    expect(waitFactor(0.92)).toBeCloseTo(2.5257, 4);
    expect(waitFactor(1 - Math.exp(-4))).toBeCloseTo(4, 12);
  });
});

describe('the queue', () => {
  test('is too big above twice the target, not at it', () => {
    expect([isQueueTooBig(80, 40), isQueueTooBig(80.5, 40)]).toEqual([false, true]);
  });
});

describe('for any list', () => {
  const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true });

  test('with days counted in another unit of time the same list has the same load, size and pressure', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (demandPerDay, targetWaitDays, meanWait, unit) => {
        const near = (one: number, other: number) => expect(Math.abs(one / other - 1)).toBeLessThan(1e-12);
        const rate = demandPerDay / unit;
        near(
          waitingListPressure(meanWait * unit, targetWaitDays * unit),
          waitingListPressure(meanWait, targetWaitDays),
        );
        near(
          targetQueueSize({ demandPerDay: rate, targetWaitDays: targetWaitDays * unit }),
          targetQueueSize({ demandPerDay, targetWaitDays }),
        );
        near(
          unit * targetCapacityPerDay({ demandPerDay: rate, targetWaitDays: targetWaitDays * unit }),
          targetCapacityPerDay({ demandPerDay, targetWaitDays }),
        );
      }),
    );
  });

  test('a longer target needs less capacity, but more than the demand; a larger queue more relief', () => {
    fc.assert(
      fc.property(amount, amount, amount, (demandPerDay, targetWaitDays, more) => {
        const capacity = targetCapacityPerDay({ demandPerDay, targetWaitDays });
        const longer = targetCapacityPerDay({ demandPerDay, targetWaitDays: targetWaitDays + more });
        expect(longer).toBeLessThanOrEqual(capacity);
        expect(longer).toBeGreaterThanOrEqual(demandPerDay);
        const relief = (queueSize: number) =>
          reliefCapacityPerDay({ demandPerDay, queueSize, targetQueueSize: 10 });
        expect(relief(more + 1)).toBeGreaterThan(relief(more));
        expect(relief(10)).toBe(demandPerDay);
      }),
    );
  });
});

test('what cannot be is refused by its name', () => {
  expect(queueLoad({ demandPerDay: 0, capacityPerDay: 0 })).toBe(0);
  expect(queueLoad({ demandPerDay: 1, capacityPerDay: 0 })).toBe(Number.POSITIVE_INFINITY);
  expect(() => queueLoad({ demandPerDay: -1, capacityPerDay: 2 })).toThrow(
    'demandPerDay is a number from 0: -1',
  );
  expect(() => targetMeanWaitDays(0)).toThrow('targetWaitDays is a number above 0: 0');
  expect(() => waitFactor(1)).toThrow(RangeError);
  expect(() => waitingListPressure(Number.NaN, 28)).toThrow('meanWaitDays is a number from 0: NaN');
});
