import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/index.ts';
import { type Drawing, inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { g5 } from './invented-layouts.ts';
import { problemsOf, readInvented, sayCount } from './read-invented.ts';
import { readDrawing } from './small-table.ts';

const HEADINGS =
  'PERIOD | YEAR | MONTH | STANDARD | ORG CODE | CARE SETTING | CANCER TYPE | TOTAL TREATED | WITHIN STANDARD | BREACHES';
const small: Drawing = `
${HEADINGS}
Jul-20 | 2020-21 | JUL | 31 Days | R1A | Admitted | Lung | 5 | 4 | 1
Jul-20 | 2020-21 | JUL | 31 Days Sub (Surgery) | R1B | Non-admitted | SURGERY | 2 | 2 | 0
`;
const sound = { a: '2 R1A Lung Admitted: 4 of 5, after 1', b: '3 R1B Non-admitted: 2 of 2, after 0' };

function otherwise(was: string, is: string): Drawing {
  if (!small.includes(was)) throw new Error(`the extract has no ${was}`);
  return small.replace(was, is);
}

describe('one wrong record is left out and named; the others are kept', () => {
  test.each([
    ['a standard that is none', '31 Days |', '104 Days |', 'unknown-standard row 2, column D'],
    ['no standard', '31 Days |', ' |', 'unknown-standard row 2, column D'],
    ['a month that is none', 'Jul-20 |', 'Smarch-20 |', 'unknown-period row 2, column A'],
    ['no month', 'Jul-20 |', ' |', 'unknown-period row 2, column A'],
    ['a month that contradicts the period', '| JUL |', '| AUG |', 'period-differs row 2, column C'],
    ['a year that contradicts the period', '2020-21', '2019-20', 'period-differs row 2, column C'],
    ['no code', 'R1A', '', 'missing-code row 2, column E'],
    ['a code that is none', 'R1A', 'R 1 A', 'not-a-code row 2, column E'],
    ['no count', '5 | 4 | 1', ' | 4 | 1', 'missing-number row 2, column H'],
    ['a dash for a count', '5 | 4 | 1', '5 | - | 1', 'not-a-number row 2, column I'],
    ['a star for a count', '5 | 4 | 1', '5 | 4 | *', 'not-a-number row 2, column J'],
    ['a negative count', '5 | 4 | 1', '5 | 6 | -1', 'not-a-half row 2, column J'],
    ['a third of a patient', '5 | 4 | 1', '5 | 4.333 | 0.667', 'not-a-half row 2, column I'],
    ['an error of a spreadsheet', '5 | 4 | 1', '#N/A | 4 | 1', 'not-a-number row 2, column H'],
    ['no cancer, so that it could be taken for all', 'Lung', '', 'wrong-label row 2, column G'],
  ])('%s', (_, was, is, problem) => {
    expect(readDrawing(otherwise(was, is))).toEqual({ problems: [`error ${problem}`], kept: [sound.b] });
    expect(readDrawing(otherwise(was, is), true)).toEqual({
      problems: [`error ${problem}`],
      kept: [sound.b],
    });
  });

  test('the treatment of another standard', () => {
    expect(readDrawing(otherwise('SURGERY', 'RADIOTHERAPY'))).toEqual({
      problems: ['error wrong-label row 3, column G'],
      kept: [sound.a],
    });
  });

  test.each([
    ['a count', '5 | 4 | 1', '= | 4 | 1', 'uncalculated row 2, column H'],
    ['a cancer', 'Lung', '=', 'uncalculated row 2, column G'],
    ['a code', 'R1A', '=', 'uncalculated row 2, column E'],
  ])('a formula without its result for %s', (_, was, is, problem) => {
    expect(readDrawing(otherwise(was, is), true)).toEqual({
      problems: [`error ${problem}`],
      kept: [sound.b],
    });
  });

  test('a truth value for a count', () => {
    expect(readDrawing(otherwise('5 | 4 | 1', 'TRUE | 1 | 0'), true)).toEqual({
      problems: ['error not-a-number row 2, column H'],
      kept: [sound.b],
    });
  });

  test('a record that stands twice counts once, however it is written', () => {
    const again = '01/07/2020 | | | 31 DAYS | r1a | ADMITTED | LUNG | 7 | 7 | 0';
    expect(readDrawing(`${small}${again}\n`)).toEqual({
      problems: ['error repeated-row row 4, column E'],
      kept: [sound.a, sound.b],
    });
  });

  test('and in another sheet too', () => {
    const file = readInvented(inventedWorkbook({ One: small, Two: small }));
    expect(file.counts.map(sayCount)).toEqual([sound.a, sound.b]);
    expect(problemsOf(file)).toEqual([
      'error repeated-row sheet "Two", row 2, column E',
      'error repeated-row sheet "Two", row 3, column E',
    ]);
  });
});

describe('what looks odd but is sound', () => {
  test.each([
    ['a period as a serial number', 'Jul-20 |', '44013 |'],
    ['a period as a date', 'Jul-20 |', '2020-07-01 |'],
    ['neither year nor month', '2020-21 | JUL', ' | '],
    ['a month in full', '| JUL |', '| July |'],
    ['a year with a slash', '2020-21', '2020/21'],
    ['numbers as texts', '5 | 4 | 1', '"5" | "4" | "1"'],
    ['small letters', '31 Days | R1A | Admitted | Lung', '31 days | r1a | ADMITTED | LUNG'],
  ])('%s', (_, was, is) => {
    expect(readDrawing(otherwise(was, is))).toEqual({ problems: [], kept: [sound.a, sound.b] });
    expect(readDrawing(otherwise(was, is), true)).toEqual({ problems: [], kept: [sound.a, sound.b] });
  });

  test('January to March belong to the year before', () => {
    expect(readDrawing(otherwise('Jul-20 | 2020-21 | JUL', 'Feb-21 | 2020-21 | FEB')).problems).toEqual([]);
  });

  test('thousands of blank rows at the end', () => {
    const blanks = "'' | '' | '' | '' | '' | '' | '' | '' | '' | ''\n".repeat(3000);
    expect(readDrawing(small + blanks, true)).toEqual({ problems: [], kept: [sound.a, sound.b] });
  });

  test('rows split by area team are added up, to the half', () => {
    const split = `
${HEADINGS.replace('STANDARD |', 'STANDARD | AREA TEAM |')}
Jul-15 | 2015-16 | JUL | 62 Days (Consultant) | Q70 | R1A | Admitted | ALL CANCERS | 2.5 | 2 | 0.5
Jul-15 | 2015-16 | JUL | 62 Days (Consultant) | Q71 | R1A | Admitted | ALL CANCERS | 1 | 0.5 | 0.5
Jul-15 | 2015-16 | JUL | 62 Days (Consultant) | Q71 | R1B | Admitted | ALL CANCERS | 1 | 1 | 0
Jul-15 | 2015-16 | JUL | 62 Days (Consultant) | Q72 | R1A | Non-admitted | ALL CANCERS | 0.5 | 0 | 0.5
Jul-15 | 2015-16 | JUL | 62 Days (Consultant) | Q72 | R1A | Admitted | ALL CANCERS | 0.5 | 0.5 | 0
`;
    expect(readDrawing(split)).toEqual({
      problems: [],
      kept: [
        '2 R1A Admitted: 3 of 4, after 1',
        '4 R1B Admitted: 1 of 1, after 0',
        '5 R1A Non-admitted: 0 of 0.5, after 0.5',
      ],
    });
    expect(readInvented(inventedCsv(split)).counts[0]?.standard).toBe('62-day-upgrade');
  });
});

describe('words that the reader does not know', () => {
  test('a new label is kept under its own name and said to be new', () => {
    expect(readDrawing(otherwise('Lung', 'Left foot'))).toEqual({
      problems: ['notice new-label row 2'],
      kept: ['2 R1A Left foot Admitted: 4 of 5, after 1', sound.b],
    });
  });

  test('a column after the figures is left out with its cells', () => {
    const wider = small.replace('BREACHES', 'BREACHES | MEDIAN').replace('5 | 4 | 1', '5 | 4 | 1 | 12');
    expect(readDrawing(wider)).toEqual({
      problems: ['error unknown-column row 1, column K', 'error unexpected-cell row 2, column K'],
      kept: [sound.a, sound.b],
    });
  });

  test('a column among the labels may be a breakdown: no record of it becomes a total', () => {
    const split = `
${HEADINGS.replace('CANCER TYPE', 'AGE GROUP | CANCER TYPE')}
Jul-20 | 2020-21 | JUL | 31 Days | R1A | Admitted | UNDER 65 | Lung | 5 | 4 | 1
Jul-20 | 2020-21 | JUL | 31 Days | R1A | Admitted | 65 AND OVER | Lung | 2 | 2 | 0
`;
    const { kept, problems } = readDrawing(split);
    expect(problems).toContain('error unknown-column row 1, column G');
    expect(kept).toEqual([]);
  });

  test('without a column of figures nothing can be counted', () => {
    const { kept, problems } = readDrawing(otherwise('| BREACHES', '| OTHERS'));
    expect(kept).toEqual([]);
    expect(problems).toContain('error missing-column row 1');
  });

  test('headings without records', () => {
    expect(readDrawing(HEADINGS)).toEqual({ problems: ['error no-rows'], kept: [] });
  });
});

describe('the basis of an extract', () => {
  const commissioners = g5.replaceAll('R1A', 'QMF');
  const basisOf = (drawing: Drawing, facts: Partial<FileFacts> = {}, sheet = 'Sheet1'): unknown => {
    const { counts } = readInvented(inventedWorkbook({ [sheet]: drawing }), facts);
    return [...new Set(counts.map(({ basis }) => basis))].join(' ');
  };
  const isCommissioner = (code: string): boolean => code.startsWith('Q');

  test('is that of its name or its sheet', () => {
    expect(basisOf(g5, { name: 'CWT-CRS-Oct-2024-Data-Extract-Provider.xlsx' })).toBe('provider');
    expect(basisOf(commissioners, { name: 'CWT-CRS-Oct-2024-Data-Extract-Commissioner.xlsx' })).toBe(
      'commissioner',
    );
    expect(basisOf(commissioners, {}, 'CWT CRS Commissioner Extract')).toBe('commissioner');
  });

  test('or of most of its codes where neither says it', () => {
    expect(basisOf(g5, { isCommissioner })).toBe('provider');
    expect(basisOf(commissioners, { isCommissioner })).toBe('commissioner');
    const mixed = g5.replace('R1A', 'QMF').replace('R1A', 'R1B');
    expect(basisOf(mixed, { isCommissioner })).toBe('provider');
  });
});
