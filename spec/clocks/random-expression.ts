import { type ColumnKind, columns, type Expression, type Kind } from '@clockstop/rules';
import fc from 'fast-check';

/** Random rules: every word of the language, over the columns that have values worth comparing. */

const USED = [
  ...[
    'priority',
    'referralType',
    'primaryDiagnosis',
    'treatmentModality',
    'firstSeenProvider',
    'treatmentProvider',
  ],
  ...['referralReceivedDate', 'firstSeenDate', 'diagnosisEndDate', 'treatmentDate', 'upgradeDate'],
  ...['firstSeenAdjustment', 'treatmentAdjustment', 'age'],
];

const LITERALS = {
  text: ['3', '07', '16', 'C50.9', 'C', 'R1H', '', "it's"],
  date: ['2019-04-01', '2024-02-29', '2023-10-01'],
  number: [0, 1, 28, 62, -3],
  truth: [true, false],
} as const;

const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='] as const;

/** An expression of a kind that is no deeper than so many words. */
export function someExpression<K extends Kind>(kind: K, depth: number): fc.Arbitrary<Expression<K>> {
  const made = depth === 0 ? leaves(kind) : fc.oneof(leaves(kind), ...branchesOf(kind, depth - 1));
  return made as fc.Arbitrary<Expression<K>>;
}

function leaves(kind: Kind): fc.Arbitrary<Expression> {
  const written = fc
    .constantFrom<string | number | boolean | null>(...LITERALS[kind], null)
    .map((value): Expression => ({ kind: 'literal', value, gives: kind }));
  const named = columns.filter((column) => column.kind === kind && USED.includes(column.id));
  if (named.length === 0) return written;
  const column = fc
    .constantFrom(...named)
    .map(({ id }): Expression => ({ kind: 'column', column: id, gives: kind }));
  return fc.oneof({ weight: 3, arbitrary: column }, written);
}

function branchesOf(kind: Kind, depth: number): readonly fc.Arbitrary<Expression>[] {
  const own = some(kind, depth);
  const shared: readonly fc.Arbitrary<Expression>[] = [
    fc.array(own, { minLength: 1, maxLength: 3 }).map((of) => ({ kind: 'coalesce', of, gives: kind })),
    fc
      .tuple(fc.array(fc.tuple(some('truth', depth), own), { maxLength: 2 }), own)
      .map(([drawn, otherwise]) => ({
        kind: 'case',
        branches: drawn.map(([when, value]) => ({ when: when as Expression<'truth'>, value })),
        otherwise,
        gives: kind,
      })),
  ];
  return [...shared, ...ofKind(kind, depth)];
}

function ofKind(kind: Kind, depth: number): readonly fc.Arbitrary<Expression>[] {
  switch (kind) {
    case 'date':
      return [];
    case 'text':
      return [
        fc
          .tuple(someExpression('text', depth), fc.integer({ min: 0, max: 5 }))
          .map(([of, length]) => ({ kind: 'prefix', of, length, gives: 'text' })),
      ];
    case 'number':
      return numbers(depth);
    case 'truth':
      return truths(depth);
  }
}

function numbers(depth: number): readonly fc.Arbitrary<Expression>[] {
  const [date, number] = [someExpression('date', depth), someExpression('number', depth)];
  return [
    fc.tuple(date, date).map(([from, to]) => ({ kind: 'days-between', from, to, gives: 'number' })),
    fc.tuple(number, number).map(([of, less]) => ({ kind: 'difference', of, less, gives: 'number' })),
  ];
}

function truths(depth: number): readonly fc.Arbitrary<Expression>[] {
  const truth = someExpression('truth', depth);
  const several = fc.array(truth, { maxLength: 3 });
  return [
    fc.constantFrom<ColumnKind>('text', 'date', 'number').chain((of) => comparison(of, depth)),
    fc
      .tuple(someExpression('text', depth), fc.subarray([...LITERALS.text]))
      .map(([of, among]) => ({ kind: 'membership', of, among, gives: 'truth' })),
    fc
      .constantFrom<Kind>('text', 'date', 'number', 'truth')
      .chain((of) => some(of, depth))
      .map((of) => ({ kind: 'known', of, gives: 'truth' })),
    several.map((all) => ({ kind: 'and', all, gives: 'truth' })),
    several.map((any) => ({ kind: 'or', any, gives: 'truth' })),
    truth.map((of) => ({ kind: 'not', of, gives: 'truth' })),
  ];
}

function comparison(of: ColumnKind, depth: number): fc.Arbitrary<Expression> {
  return fc
    .tuple(some(of, depth), fc.constantFrom(...COMPARISONS), some(of, depth))
    .map(([left, is, right]) => ({ kind: 'comparison', left, is, right, gives: 'truth' }));
}

function some(kind: Kind, depth: number): fc.Arbitrary<Expression> {
  return someExpression(kind, depth);
}
