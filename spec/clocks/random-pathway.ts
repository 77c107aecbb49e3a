import { codeLists, columns, type Day, day, dayNumber, dayOf, items, type Pathway } from '@clockstop/rules';
import fc from 'fast-check';

/** Days at which rules change, and around which mistakes are made: eras, leap days, ends of months and years. */
const TURNS = [
  '2019-03-31',
  '2019-04-01',
  '2020-10-01',
  '2023-09-30',
  '2023-10-01',
  '2024-02-29',
  '2023-12-31',
].map(day);

/** Distances at which limits and bands end, and the day after. */
const STEPS = [
  0, 1, 14, 15, 16, 24, 25, 28, 29, 31, 32, 38, 39, 42, 48, 49, 62, 63, 76, 90, 104, 105, 366, -1, -14,
];

const PROVIDERS = ['R1H', 'RAL', 'RQX'];
const DIAGNOSES = [
  'C50.9',
  'C61',
  'C62.9',
  'C91.0',
  'C91.1',
  'C17.0',
  'C46.0',
  'C44.1',
  'C97',
  'D05.1',
  'D12.6',
  'C77.0',
];

const codesOf = new Map<string, readonly string[]>(
  items.map(({ id, format }) => [
    id,
    format.kind === 'code' ? codeLists[format.list].codes.map(({ code }) => code) : [],
  ]),
);

/** The start of a pathway near a turn, and later days at a step from it or a step from that. */
const someDay: fc.Arbitrary<Day> = fc
  .tuple(fc.constantFrom(...TURNS), fc.constantFrom(...STEPS), fc.constantFrom(...STEPS))
  .map(([turn, one, two]) => dayOf(dayNumber(turn) + one + two));

function someValue(id: string, kind: string): fc.Arbitrary<string | number> {
  const codes = codesOf.get(id) ?? [];
  if (codes.length > 0) return fc.constantFrom(...codes, ...codes.slice(0, 3));
  if (kind === 'date') return someDay;
  if (id === 'age') return fc.constantFrom(0, 15, 16, 40, 84, 85, 101);
  if (kind === 'number') return fc.constantFrom(0, 1, 2, 7, 30);
  if (id === 'primaryDiagnosis') return fc.constantFrom(...DIAGNOSES);
  if (id.endsWith('Provider')) return fc.constantFrom(...PROVIDERS);
  return fc.constantFrom('1', 'A', '');
}

/** A value, or nothing one time in eight. */
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 8 });

/** Any pathway at all: no column depends on another. */
const wild = fc.record(
  Object.fromEntries(columns.map(({ id, kind }) => [id, perhaps(someValue(id, kind))])),
) as fc.Arbitrary<Pathway>;

/** Columns that make a pathway one that is counted, each there most of the time. */
const likely = fc.record({
  priority: fc.constantFrom('3', '3', '2', null),
  referralSource: fc.constantFrom('03', '03', '17', null),
  referralType: fc.constantFrom('07', '16', '02', '12', null),
  treatmentEventType: fc.constantFrom('01', '01', '02', '12', null),
  treatmentModality: fc.constantFrom('23', '02', '05', '08', '21', '98', null),
  diagnosisEndReason: fc.constantFrom('01', '02', '03', '04', null),
  diagnosisExclusion: fc.constantFrom('01', '02', null),
}) as fc.Arbitrary<Pathway>;

/** A pathway: half of them anything, half of them likely to be counted somewhere. */
export const somePathway: fc.Arbitrary<Pathway> = fc
  .tuple(wild, likely, fc.boolean())
  .map(([any, counted, isLikely]) => (isLikely ? { ...any, ...counted } : any));
