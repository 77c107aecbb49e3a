import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalsPerDay } from '../../src/waiting-list/arrivals-per-day.ts';
import { dateOf } from '../../src/waiting-list/day-number.ts';
import { queueSizes } from '../../src/waiting-list/queue-sizes.ts';
import { scheduleFirstCome } from '../../src/waiting-list/schedule-first-come.ts';
import { describeGolden, readGolden } from './golden-waiting-list.ts';

interface GoldenSchedule {
  readonly referral: readonly string[];
  readonly slots2_per_day: readonly string[];
  readonly removal_2: readonly (string | null)[];
  readonly removal_3: readonly (string | null)[];
}

describeGolden('wl_schedule', () => {
  test('two slots a day', () => {
    const { referral, slots2_per_day, removal_2 } = readGolden<GoldenSchedule>('wl_schedule');
    expect(scheduleFirstCome(referral, slots2_per_day)).toEqual(removal_2);
  });

  test('three slots a day', () => {
    const { referral, slots2_per_day, removal_3 } = readGolden<GoldenSchedule>('wl_schedule');
    const days = [...new Set(slots2_per_day)];
    expect(
      scheduleFirstCome(
        referral,
        days.flatMap((day) => [day, day, day]),
      ),
    ).toEqual(removal_3);
  });
});

describe('first come, first served', () => {
  test.each([
    ['on the day of the referral nobody is served', ['2024-04-02'], ['2024-04-02'], [null]],
    ['the day after, they are', ['2024-04-02'], ['2024-04-03'], ['2024-04-03']],
    [
      'who is referred first is served first, whatever the order',
      ['2024-04-05', '2024-04-01'],
      ['2024-04-09', '2024-04-08'],
      ['2024-04-09', '2024-04-08'],
    ],
    [
      'two slots on one day serve two, and a slot with nobody waiting is lost',
      ['2024-04-01', '2024-04-01', '2024-04-01'],
      ['2024-03-31', '2024-04-02', '2024-04-02'],
      ['2024-04-02', '2024-04-02', null],
    ],
  ])('%s', (_, referred, slots, served) => {
    expect(scheduleFirstCome(referred, slots)).toEqual(served);
  });

  const dates = fc.array(fc.integer({ min: 19_000, max: 19_060 }).map(dateOf), { maxLength: 40 });

  test('as many as can be are served; nobody overtakes; nobody is served before the day after referral', () => {
    fc.assert(
      fc.property(dates, dates, (referred, slots) => {
        const served = scheduleFirstCome(referred, slots);
        const used = served.filter((slot) => slot !== null).toSorted();
        expect(served.every((slot, at) => slot === null || slot > (referred[at] ?? ''))).toBe(true);
        expect(
          used.every(
            (slot) =>
              used.filter((each) => each === slot).length <= slots.filter((each) => each === slot).length,
          ),
        ).toBe(true);
        referred.forEach((one, at) => {
          referred.forEach((other, then) => {
            if (one < other) expect((served[at] ?? '9') <= (served[then] ?? '9')).toBe(true);
          });
        });
      }),
    );
  });

  test('the order of the slots makes no difference', () => {
    fc.assert(
      fc.property(dates, dates, (referred, slots) => {
        expect(scheduleFirstCome(referred, slots.toReversed())).toEqual(scheduleFirstCome(referred, slots));
      }),
    );
  });
});

describe('arrivals per day', () => {
  const april = { from: '2024-04-01', until: '2024-04-30' };

  test('are those within the window by its days: not one more, and none from outside', () => {
    const dates = ['2024-03-31', '2024-04-01', '2024-04-15', '2024-04-30', '2024-05-01'];
    expect(arrivalsPerDay(dates, april)).toBe(3 / 30);
    expect(arrivalsPerDay([], april)).toBe(0);
    expect(arrivalsPerDay(['2024-04-01'], { from: '2024-04-01', until: '2024-04-01' })).toBe(1);
  });

  test('what is no date, and a window that ends before it begins, are refused', () => {
    expect(() => arrivalsPerDay(['2024-04-31'], april)).toThrow('"2024-04-31" is not a date');
    expect(() => arrivalsPerDay(['April'], april)).toThrow('"April" is not a date');
    expect(() => arrivalsPerDay([], { from: april.until, until: april.from })).toThrow(
      'the window from 2024-04-30 until 2024-04-01 ends before it begins',
    );
  });
});

describe('queue sizes', () => {
  const rows = [
    { referred: '2024-04-01', removed: '2024-04-03' },
    { referred: '2024-04-02', removed: null },
    { referred: '2024-04-02', removed: '2024-04-02' },
    { referred: '2024-04-04', removed: '2024-04-01' },
    { referred: '2024-04-09', removed: null },
  ];
  const drawn = (from: string, until: string) =>
    queueSizes(rows, { from, until }).map(({ waiting }) => waiting);

  test('are those referred and not removed by the end of each day', () => {
    expect(drawn('2024-03-31', '2024-04-05')).toEqual([0, 1, 2, 1, 1, 1]);
    expect(queueSizes(rows, { from: '2024-04-01', until: '2024-04-01' })).toEqual([
      { date: '2024-04-01', waiting: 1 },
    ]);
  });

  test('are the same whichever window they are seen through', () => {
    const whole = drawn('2024-03-30', '2024-04-12');
    for (let day = 1; day <= 12; day++) {
      const from = `2024-04-${String(day).padStart(2, '0')}`;
      expect(drawn(from, '2024-04-12')).toEqual(whole.slice(day + 1));
    }
  });
});
