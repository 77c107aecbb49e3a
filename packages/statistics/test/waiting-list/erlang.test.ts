import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB, erlangC } from '../../src/waiting-list/erlang.ts';
import { priorityWaits } from '../../src/waiting-list/priority-waits.ts';
import {
  chanceOfWaitBeyond,
  type Queue,
  queueWaits,
  waitQuantileDays,
} from '../../src/waiting-list/queue-waits.ts';
import { describeGolden, goldenCases } from './golden-waiting-list.ts';

type GoldenQueue = Readonly<
  Record<'c' | 'lambda' | 'mu' | 'erlangB' | 'erlangC' | 'Wq' | 'Lq' | 'p_wait_gt_1' | 't_95', number>
>;

function expectNear(actual: number, wanted: number, parts = 1e-9): void {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(parts * Math.abs(wanted) + 1e-300);
}

describeGolden('the golden queues', () => {
  test.each(goldenCases<GoldenQueue>('mmc_erlang'))('$c servers, $lambda arrivals', (golden) => {
    const queue = { servers: golden.c, arrivalsPerDay: golden.lambda, serviceDays: 1 / golden.mu };
    expectNear(erlangB(golden.c, golden.lambda / golden.mu), golden.erlangB);
    expectNear(erlangC(golden.c, golden.lambda / golden.mu), golden.erlangC);
    expectNear(queueWaits(queue).meanWaitDays, golden.Wq);
    expectNear(queueWaits(queue).meanQueue, golden.Lq);
    expectNear(chanceOfWaitBeyond(queue, 1), golden.p_wait_gt_1);
    expectNear(waitQuantileDays(queue, 0.95), golden.t_95);
  });
});

describe('Erlang’s formulas', () => {
  // Summed to 60 digits.
  test.each([
    [300, 290, 0.026481901167089303, 0.4493598466425404],
    [1000, 999.999, 0.024811302017772183, 0.9999606973318141],
    [200, 50, 1.5219070610627717e-57, 2.0292094147503622e-57],
  ])('%d servers and a load of %d', (servers, load, lost, waiting) => {
    expectNear(erlangB(servers, load), lost, 1e-11);
    expectNear(erlangC(servers, load), waiting, 1e-9);
  });

  test('one server: the load is the chance to wait', () => {
    expect(erlangC(1, 0.999999)).toBeCloseTo(0.999999, 12);
    expect(erlangB(1, 3)).toBeCloseTo(0.75, 12);
    expect(erlangB(4, 0)).toBe(0);
  });

  test('a load that the servers cannot do is refused, and so is half a server', () => {
    expect(() => erlangC(5, 5)).toThrow('a load of 5 is too much for 5 servers: the queue grows without end');
    expect(() => queueWaits({ servers: 2, arrivalsPerDay: 6, serviceDays: 0.5 })).toThrow(RangeError);
    expect(() => erlangB(2.5, 1)).toThrow('servers are a whole number from 1: 2.5');
    expect(() => erlangB(2, -1)).toThrow('the load is a number from 0: -1');
  });
});

const anyQueue: fc.Arbitrary<Queue> = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
    fc.double({ min: 0.01, max: 30, noNaN: true }),
  )
  .map(([servers, utilisation, serviceDays]) => ({
    servers,
    arrivalsPerDay: (utilisation * servers) / serviceDays,
    serviceDays,
  }));

describe('for any queue', () => {
  test('one server more makes waits shorter, more arrivals longer', () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const wait = queueWaits(queue).meanWaitDays;
        expect(queueWaits({ ...queue, servers: queue.servers + 1 }).meanWaitDays).toBeLessThanOrEqual(wait);
        const fewer = { ...queue, arrivalsPerDay: queue.arrivalsPerDay * 0.9 };
        expect(queueWaits(fewer).meanWaitDays).toBeLessThanOrEqual(wait);
      }),
    );
  });

  test('the quantile is the wait that is exceeded as often', () => {
    fc.assert(
      fc.property(anyQueue, fc.double({ min: 0, max: 0.999, noNaN: true }), (queue, share) => {
        const days = waitQuantileDays(queue, share);
        if (days > 0) expectNear(chanceOfWaitBeyond(queue, days), 1 - share);
        else expect(chanceOfWaitBeyond(queue, 0)).toBeLessThanOrEqual(1 - share + 1e-12);
      }),
    );
  });

  test('the unit of time makes no difference', () => {
    fc.assert(
      fc.property(anyQueue, fc.constantFrom(7, 24, 1 / 7), (queue, unit) => {
        const other = {
          ...queue,
          arrivalsPerDay: queue.arrivalsPerDay / unit,
          serviceDays: queue.serviceDays * unit,
        };
        expectNear(queueWaits(other).meanWaitDays, unit * queueWaits(queue).meanWaitDays);
        expectNear(queueWaits(other).meanQueue, queueWaits(queue).meanQueue);
      }),
    );
  });

  test('priorities leave the mean wait of all as it is, and the urgent wait less', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyQueue, parts, (queue, classes) => {
        const whole = classes.reduce((sum, part) => sum + part, 0);
        const arrivals = classes.map((part) => (queue.arrivalsPerDay * part) / whole);
        const waits = priorityWaits({ ...queue, arrivalsPerDay: arrivals });
        const mean = waits.reduce((sum, wait, at) => sum + (wait * (classes[at] ?? 0)) / whole, 0);
        expectNear(mean, queueWaits(queue).meanWaitDays);
        expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('priorities', () => {
  test('five servers at 90% with 20%, 30% and 50% in three classes', () => {
    const waits = priorityWaits({ servers: 5, arrivalsPerDay: [0.9, 1.35, 2.25], serviceDays: 1 });
    for (const [at, wanted] of [0.18597, 0.33813, 2.7727].entries()) expect(waits[at]).toBeCloseTo(wanted, 4);
  });

  test('an impossible class is refused by its place', () => {
    expect(() => priorityWaits({ servers: 2, arrivalsPerDay: [1, -1], serviceDays: 1 })).toThrow(
      'the arrivals per day of class 2 is a number from 0: -1',
    );
  });
});
