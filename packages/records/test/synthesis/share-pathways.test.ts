/** Half patients made into pathways again, as drawn cases: the halves of each provider, and how many it treated. */
import { type SharedCell, sharePathways, type TreatmentGroup } from '@clockstop/records';
import { describe, expect, test } from 'vitest';

/** Halves and treatments as `A4 B1`; what comes out as `A>B` (A investigated, B treated), `A>B!` where A answers for all. */
const cases = [
  { what: 'patients stay with one provider', halves: 'A4', treated: 'A2', pathways: 'A>A A>A' },
  { what: 'the one that has treatments treats', halves: 'A1 B1', treated: 'B1', pathways: 'A>B' },
  {
    what: 'alone as far as it goes, then shared',
    halves: 'A3 B1',
    treated: 'A1 B1',
    pathways: 'A>A A>B',
  },
  {
    what: 'all halves of one, treated by two others',
    halves: 'A2 B1 C1',
    treated: 'B1 C1',
    pathways: 'A>B A>C',
  },
  {
    what: 'a half is left over: the other is outside England',
    halves: 'A3',
    treated: 'A2',
    pathways: 'A>A W>A',
  },
  { what: 'nobody can have treated it: left', halves: 'A2', treated: 'B1', pathways: '', left: 'A A' },
  {
    what: 'nobody, but too late: A answers for all that B treated',
    halves: 'A2',
    treated: 'B1',
    wait: 63,
    pathways: 'A>B!',
  },
  {
    what: 'the same before one of two could answer for all',
    halves: 'A2',
    treated: 'B1',
    wait: 63,
    canBeWhole: false,
    pathways: '',
    left: 'A A',
  },
  {
    what: 'treatments of another cancer do not fit',
    halves: 'A2',
    treated: 'A1x',
    pathways: '',
    left: 'A A',
  },
];

describe('half patients are made into pathways', () => {
  test.each(cases)('$what', ({ halves, treated, wait = 0, canBeWhole = true, pathways, left = '' }) => {
    const cell: SharedCell = {
      standard: '62-day',
      route: 'Screening',
      wait: { from: wait, to: null },
      cancer: 'Breast',
      setting: null,
      halves: new Map(drawn(halves).map(({ provider, count }) => [provider, count])),
    };
    const shared = sharePathways([cell], {
      groups: drawn(treated).map(groupOf),
      fits: ({ cancer }, group) => cancer === group.cancer,
      placeOf: () => '',
      outside: 'W',
      canBeWhole,
    });
    const found = shared.pathways.map(
      ({ investigating, treatment, isWhole }) =>
        `${investigating}>${treatment.provider}${isWhole ? '!' : ''}`,
    );
    expect(found.toSorted().join(' ')).toBe(pathways);
    expect(shared.left.map(({ provider }) => provider).join(' ')).toBe(left);
  });
});

interface Drawn {
  readonly provider: string;
  readonly count: number;
  readonly isOther: boolean;
}

function drawn(text: string): readonly Drawn[] {
  return text.split(' ').map((each) => ({
    provider: each.charAt(0),
    count: Number(/\d+/.exec(each)?.[0]),
    isOther: each.endsWith('x'),
  }));
}

function groupOf({ provider, count, isOther }: Drawn): TreatmentGroup {
  return { provider, standard: '31-day', cancer: isOther ? 'Lung' : 'Breast', setting: null, count };
}
