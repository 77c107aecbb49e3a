import { describe, expect, test } from 'vitest';
import { explainPlace, explainProblem, severityOf } from '../src/index.ts';

describe('a problem in words', () => {
  test('says what is there and what to do', () => {
    const facts = { heading: 'TOTAL', value: '*' };
    expect(explainProblem({ code: 'not-a-number', facts })).toBe(
      'TOTAL should be a number of patients, but is "*". The row was left out.',
    );
    expect(severityOf('not-a-number')).toBe('error');
  });

  test('facts with signs of their own are put in as they are', () => {
    expect(explainProblem({ code: 'unknown-standard', facts: { value: "$& {value} $'" } })).toBe(
      'The standard "$& {value} $\'" is not known. The row was left out.',
    );
  });

  test.each([
    [
      { sheet: '31-DAY (RARER CANCERS)', row: 154, column: 6 },
      'sheet "31-DAY (RARER CANCERS)", row 154, column F',
    ],
    [{ sheet: 'T', row: 2 }, 'sheet "T", row 2'],
    [{ sheet: 'T' }, 'sheet "T"'],
    [{ row: 2, column: 28 }, 'row 2, column AB'],
    [{ sheet: '', row: 2 }, 'row 2'],
    [{}, ''],
  ])('the place %j', (place, words) => {
    expect(explainPlace(place)).toBe(words);
  });
});
