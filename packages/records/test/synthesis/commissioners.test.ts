/** Commissioners get as many patients of each class as were published, whatever the classes and providers. */
import {
  assignCommissioners,
  classNameOf,
  countName,
  type TreatmentClass,
  treatmentPlaces,
} from '@clockstop/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const commissioners = ['QA', 'QB', 'QC', 'UNKNOWN'];

/** Treated patients as they might really be, each with a commissioner. */
const patients = fc.array(
  fc.record({
    commissioner: fc.constantFrom(...commissioners),
    provider: fc.constantFrom('RA', 'RB', 'RC'),
    isLate: fc.boolean(),
    fromReferral: fc.constantFrom<TreatmentClass['fromReferral']>(
      null,
      { standard: '62-day-referral', isLate: false },
      { standard: '62-day-referral', isLate: true },
      { standard: '62-day-upgrade', isLate: true },
    ),
  }),
  { maxLength: 60 },
);

describe('commissioners of treated patients', () => {
  test('from the counts of both standards alone every commissioner has its counts again', () => {
    fc.assert(
      fc.property(patients, (real) => {
        const counted = real.map((each) => ({ ...each, standard: '31-day-first' }));
        const counts = tally(counted, ({ commissioner }) => commissioner ?? '');
        const places = treatmentPlaces(counted, counts);
        const given = assignCommissioners(
          counted.map((each): Unassigned => ({ ...each, commissioner: null })),
          {
            classOf: classNameOf,
            wanted: places,
            areasOfProvider: (code) => [code.slice(1)],
            areasOfCommissioner: (code) => [code.slice(1)],
            random: () => 0.5,
          },
        );
        expect(given.map(classNameOf)).toEqual(counted.map(classNameOf));
        const again = tally(given, ({ commissioner }) => commissioner ?? 'nobody');
        expect(sorted(again)).toEqual(sorted(counts));
      }),
    );
  });

  test('patients go to the board of their provider while it has places, and the rest elsewhere', () => {
    const here: { readonly provider: string; readonly commissioner: string | null } = {
      provider: 'RA',
      commissioner: null,
    };
    const given = assignCommissioners([here, here, here], {
      classOf: () => 'all',
      wanted: new Map([
        [
          'all',
          new Map([
            ['QB', 1],
            ['QA', 1],
          ]),
        ],
      ]),
      areasOfProvider: () => ['A', 'north'],
      areasOfCommissioner: (code) => [code.slice(1), 'north'],
      random: () => 0.5,
    });
    expect(given.map(({ commissioner }) => commissioner).toSorted()).toEqual(['QA', 'QB', null]);
  });
});

type Unassigned = TreatmentClass & { readonly provider: string; readonly commissioner: string | null };

interface Counted extends TreatmentClass {
  readonly commissioner: string | null;
}

function tally(
  all: readonly Counted[],
  codeOf: (each: Counted) => string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const each of all) {
    for (const count of [each, ...(each.fromReferral === null ? [] : [each.fromReferral])]) {
      const name = countName(count);
      const wanted = counts.get(name) ?? new Map<string, number>();
      wanted.set(codeOf(each), (wanted.get(codeOf(each)) ?? 0) + 1);
      counts.set(name, wanted);
    }
  }
  return counts;
}

function sorted(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): unknown {
  return [...counts].map(([name, wanted]) => [name, [...wanted].toSorted()]).toSorted();
}
