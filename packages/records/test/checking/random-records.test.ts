import { isRejected, severityOfProblem, startCheck } from '@clockstop/records';
import { codeLists, columns, day, type Format, items } from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const formats: ReadonlyMap<string, Format> = new Map(items.map(({ id, format }) => [id, format]));
const dates = fc.integer({ min: 1, max: 28 }).map((date) => `2024-02-${String(date).padStart(2, '0')}`);

/** Texts that pass as the item, so that the rules between items are reached; mostly empty, as records are. */
function textsOf(id: string): fc.Arbitrary<string> {
  const format = formats.get(id);
  if (format === undefined) return fc.constant('');
  switch (format.kind) {
    case 'code':
      return fc.constantFrom(...codeLists[format.list].codes.map(({ code }) => code));
    case 'date':
      return dates;
    case 'days':
      return fc.integer({ min: 0, max: 40 }).map(String);
    case 'nhs-number':
      return fc.constant('9434765919');
    case 'icd-10':
      return fc.constantFrom('C50.9', 'C61', 'C189', 'D05', 'D06', 'B20');
    case 'organisation':
    case 'site':
      return fc.constantFrom('R1H', 'RRV00');
    case 'comment':
    case 'identifier':
      return fc.constantFrom('A', 'B');
  }
}

const plausible = fc.tuple(
  ...columns.map(({ id }) => fc.oneof(fc.constant(''), { arbitrary: textsOf(id), weight: 2 })),
);
const anything = fc.array(fc.string({ maxLength: 12 }), {
  minLength: columns.length,
  maxLength: columns.length,
});
const asOf = day('2024-02-20');

describe('records drawn at random', () => {
  test('are each told of a problem once, and rejected when one of them is an error', () => {
    fc.assert(
      fc.property(plausible, (texts) => {
        const { check, counts } = startCheck({ asOf });
        const problems = check({ row: 1, line: 1, texts });
        const places = problems.map(({ id, item }) => `${id} ${item}`);
        expect(new Set(places).size).toBe(places.length);
        const errors = problems.filter((problem) => severityOfProblem(problem) === 'error');
        expect([isRejected(problems), counts().rejected]).toEqual([
          errors.length > 0,
          errors.length > 0 ? 1 : 0,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test('show none of their values', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const marked = texts.map((text) => (text === '' ? '' : `§${text}`));
        expect(JSON.stringify(startCheck({ asOf }).check({ row: 1, line: 1, texts: marked }))).not.toContain(
          '§',
        );
      }),
    );
  });
});
