import { describe, expect, test } from 'vitest';
import { findingInWords } from '../src/national-chart/finding.ts';
import { summaryOf } from '../src/national-chart/summary.ts';
import { sampleChart } from './sample-chart.ts';

const alliances = ['Wessex', 'Peninsula', 'Northern', 'Thames Valley'];
const none = 'no file that was read has it.';

describe('the finding', () => {
  test('says who was first on the only standard that can be checked', () => {
    const figures = {
      'faster-diagnosis': [
        [4, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
      '62-day-referral': none,
    } as const;
    const chart = sampleChart({ period: '2022-04', alliances, figures });
    expect(findingInWords(chart)).toBe('April 2022: Wessex was first on the 1 standard that can be checked');
  });

  test('says on how many of all standards', () => {
    const figures = {
      'faster-diagnosis': [
        [4, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
      '31-day-first': [
        [4, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
      '62-day-referral': [
        [1, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
    } as const;
    const chart = sampleChart({ period: '2022-04', alliances, figures });
    expect(findingInWords(chart)).toBe('April 2022: Wessex was first on 2 of the 3 standards');
  });

  test('says a tie as a tie', () => {
    const tied = [
      [4, 4],
      [5, 5],
      [2, 5],
      [1, 5],
    ] as const;
    const alone = [
      [4, 5],
      [3, 5],
      [2, 5],
      [1, 5],
    ] as const;
    const both = sampleChart({ period: '2022-04', alliances, figures: { '31-day-drug': tied } });
    expect(findingInWords(both)).toBe(
      'April 2022: Wessex and Peninsula were each joint first on the 1 standard',
    );
    const mixed = sampleChart({
      period: '2022-04',
      alliances,
      figures: { '31-day-drug': tied, '31-day-first': alone },
    });
    expect(findingInWords(mixed)).toBe('April 2022: Wessex was first or joint first on both standards');
  });

  test('counts those who are all tied at 100%', () => {
    const figures = {
      '31-day-drug': [
        [4, 4],
        [5, 5],
        [6, 6],
        [1, 1],
      ],
      '31-day-surgery': none,
    } as const;
    const chart = sampleChart({ period: '2022-04', alliances, figures });
    expect(findingInWords(chart)).toBe(
      'April 2022: 4 alliances were each joint first on the 1 standard that can be checked',
    );
  });

  test('admits when nothing can be checked, or nobody was counted', () => {
    const nothing = sampleChart({ period: '2022-04', alliances: [], figures: { '31-day-drug': none } });
    expect(findingInWords(nothing)).toBe('April 2022: no standard can be checked');
    const zero = [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ] as const;
    const nobody = sampleChart({ period: '2022-04', alliances, figures: { '31-day-drug': zero } });
    expect(findingInWords(nobody)).toBe('April 2022: nobody was counted on any standard');
  });
});

describe('the summary', () => {
  test('names the standards of the leader, how many were first at all, and what England met', () => {
    const figures = {
      'faster-diagnosis': [
        [40, 50],
        [39, 50],
        [38, 50],
        [37, 50],
      ],
      '31-day-first': [
        [50, 50],
        [50, 50],
        [2, 50],
        [1, 50],
      ],
      '62-day-upgrade': [
        [1, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
    } as const;
    const chart = sampleChart({ period: '2022-04', alliances, figures });
    expect(summaryOf(chart)).toEqual([
      '2 of the 4 alliances were first, alone or tied, on at least 1 standard.',
      'England as a whole met 1 of the 2 operational standards: 28-day faster diagnosis.',
    ]);
    const alone = sampleChart({
      period: '2022-04',
      alliances,
      figures: { '31-day-first': figures['31-day-first'] },
    });
    expect(summaryOf(alone)).toEqual([
      'England as a whole did not meet the standard for 31-day first treatment.',
    ]);
    const leader = sampleChart({
      period: '2022-04',
      alliances,
      figures: { '31-day-first': figures['31-day-first'], 'faster-diagnosis': figures['faster-diagnosis'] },
    });
    expect(summaryOf(leader)[0]).toBe(
      'Wessex was first on 31-day first treatment (with 1 other) and 28-day faster diagnosis.',
    );
  });

  test('says nothing of a standard that there was not', () => {
    const figures = {
      '62-day-upgrade': [
        [1, 5],
        [3, 5],
        [2, 5],
        [1, 5],
      ],
    } as const;
    expect(summaryOf(sampleChart({ period: '2022-04', alliances, figures }))).toEqual([
      'Peninsula was first on 62-day upgrade.',
    ]);
  });
});
