import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../src/index.ts';
import { inventedCsv } from '../invented-file.ts';
import { small } from './invented-layouts.ts';
import { readInvented } from './read-invented.ts';
import { lines, otherwise, readDrawing, sound } from './small-table.ts';

describe('words that the reader does not know', () => {
  test('a new label is kept under its own name and said to be new', () => {
    const table = `
28-DAY FASTER DIAGNOSIS: BY ROUTE & BY SUSPECTED CANCER OR BREAST SYMPTOMATIC
Apr-22
BASIS: PROVIDER BASED
ODS CODE | ACCOUNTABLE PROVIDER | REFERRAL ROUTE | SUSPECTED CANCER OR BREAST SYMPTOMATIC | TOTAL | WITHIN 28 DAYS | AFTER 28 DAYS
R1A | FIRST TRUST | URGENT SUSPECTED CANCER | Suspected cancer of the left foot | 3 | 2 | 1
`;
    expect(readDrawing(table)).toEqual({
      problems: ['notice new-label row 5, column D'],
      kept: ['5 R1A Suspected cancer of the left foot Urgent Suspected Cancer: 2 of 3, after 1'],
    });
  });

  test('a line of text is named, and so is a number outside the table', () => {
    const table = small
      .replace('\n\nODS', '\nTHIS MONTH IS SPECIAL\nODS')
      .concat('\nSee also\n | | | | | | | | | 17\n');
    expect(readDrawing(table)).toEqual({
      problems: [
        'notice unknown-text row 4, column A',
        'notice unknown-text row 10, column A',
        'error unexpected-cell row 11, column J',
      ],
      kept: [sound.a, sound.b, sound.england],
    });
  });

  test('an error value outside the figures is a notice', () => {
    expect(readDrawing(small.concat('\n | | | | | | | | #DIV/0!\n')).problems).toEqual([
      'notice error-value row 10, column I',
    ]);
  });

  test('a column to the right of the figures is left out with its cells, and the rows are kept', () => {
    const wider = small
      .replace('TREATED WITHIN 31 DAYS', 'TREATED WITHIN 31 DAYS | MEDIAN WAIT')
      .replace(lines.a, `${lines.a} | 12`)
      .replace(lines.b, `${lines.b} | 9`);
    expect(readDrawing(wider)).toEqual({
      problems: [
        'error unknown-column row 5, column H',
        'error unexpected-cell row 6, column H',
        'error unexpected-cell row 7, column H',
      ],
      kept: [sound.a, sound.b, sound.england],
    });
  });

  test('a column among the labels may be a breakdown: no row of it becomes a total', () => {
    const split = `
31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY
PERIOD: July 2021
BASIS: PROVIDER BASED
ODS CODE | PROVIDER | AGE GROUP | CANCER TYPE | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS
R1A | FIRST TRUST | UNDER 65 | SURGERY | 2 | 1 | 1
R1A | FIRST TRUST | 65 AND OVER | SURGERY | 3 | 3 | 0
`;
    const { kept, problems } = readDrawing(split);
    expect(problems).toContain('error unknown-column row 4, column C');
    expect(kept).toEqual([]);
  });
});

describe('a table that cannot be read', () => {
  const BASIS = 'BASIS: PROVIDER BASED\n';
  test.each([
    ['does not say its basis', otherwise(BASIS, '\n'), ['error no-basis']],
    [
      'says it in other words',
      otherwise('BASIS: PROVIDER', 'BASIS: HOSPITAL'),
      ['error no-basis', 'notice unknown-text row 3, column A'],
    ],
    ['does not say its period', otherwise('PERIOD: July 2021', ''), ['error no-period']],
    [
      'has a period that is none',
      otherwise('July 2021', 'Smarch 2021'),
      ['error no-period', 'notice unknown-text row 2, column A'],
    ],
    [
      'has the limit of another standard',
      small.replaceAll('31 DAYS', '62 DAYS'),
      ['error wrong-limit row 5'],
    ],
    [
      'has no count within the limit',
      otherwise('WITHIN 31 DAYS | AFTER', 'ON TIME | AFTER'),
      [
        'error missing-column row 5',
        'error unknown-column row 5, column E',
        'error unknown-column row 5, column F',
      ],
    ],
  ])('%s: none of its rows is counted, and that is said', (_, drawing, problems) => {
    const found = readDrawing(drawing);
    expect(found.kept).toEqual([]);
    expect(found.problems.toSorted()).toEqual(problems);
  });

  test('has headings and no rows', () => {
    const [headings = ''] = small.split('\nR1A');
    expect(readDrawing(headings)).toEqual({ problems: ['error no-rows'], kept: [] });
  });

  test('has no headings: its cells are counted as left out', () => {
    const bytes = inventedCsv(small.replace(/ODS CODE.*/, ''));
    const file = readInvented(bytes);
    expect(file.counts).toEqual([]);
    const headless = file.problems.find(({ code }) => code === 'no-header');
    expect(headless && explainProblem(headless)).toMatch(/20 cells were left out/);
  });

  test('is only a title', () => {
    expect(readDrawing('31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY')).toEqual({
      problems: ['error no-header'],
      kept: [],
    });
  });
});
