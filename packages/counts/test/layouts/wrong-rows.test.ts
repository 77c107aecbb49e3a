import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../src/index.ts';
import { inventedCsv } from '../invented-file.ts';
import { small } from './invented-layouts.ts';
import { readInvented } from './read-invented.ts';
import { lines, otherwise, readDrawing, sound } from './small-table.ts';

const lacking = ['disagreement england-sum row 8'];

describe('one wrong row is left out and named; the others are kept', () => {
  test.each([
    ['a dash for a count', '5 | 4 | 1 | 0.8', '- | 4 | 1 | 0.8', 'not-a-number row 6, column D'],
    ['a star for a count', '5 | 4 | 1 | 0.8', '5 | * | 1 | 0.8', 'not-a-number row 6, column E'],
    ['words for a count', '5 | 4 | 1 | 0.8', '5 | 4 | one | 0.8', 'not-a-number row 6, column F'],
    ['stars for all counts', '5 | 4 | 1 | 0.8', '* | * | * | *', 'not-a-number row 6, column D'],
    ['a negative count', '5 | 4 | 1 | 0.8', '5 | 6 | -1 | 1.2', 'not-a-half row 6, column F'],
    ['a third of a patient', '5 | 4 | 1 | 0.8', '5 | 4.333 | 0.667 | 0.8666', 'not-a-half row 6, column E'],
    ['an empty count', '5 | 4 | 1 | 0.8', '5 | | 1 | 0.8', 'missing-number row 6, column E'],
    ['no counts at all', '5 | 4 | 1 | 0.8', ' | | | ', 'missing-number row 6, column D'],
    ['no code', 'R1A | FIRST', ' | FIRST', 'missing-code row 6, column A'],
    ['a code that is none', 'R1A | FIRST', 'R1/A | FIRST', 'not-a-code row 6, column A'],
    ['a code that is too short', 'R1A | FIRST', 'R1 | FIRST', 'not-a-code row 6, column A'],
    ['a total of several trusts', 'R1A | FIRST TRUST', ' | TOTAL', 'missing-code row 6, column A'],
    ['the treatment of another table', 'SURGERY | 5', 'RADIOTHERAPY | 5', 'wrong-label row 6, column C'],
    ['no label', 'SURGERY | 5', "'' | 5", 'wrong-label row 6, column C'],
    ['an error of a spreadsheet', '5 | 4 | 1 | 0.8', '#REF! | 4 | 1 | 0.8', 'not-a-number row 6, column D'],
  ])('%s', (_, was, is, problem) => {
    const expected = { problems: [`error ${problem}`, ...lacking], kept: [sound.b, sound.england] };
    expect(readDrawing(otherwise(was, is))).toEqual(expected);
    expect(readDrawing(otherwise(was, is), true)).toEqual(expected);
  });

  test.each([
    ['a formula without its result', '5 | 4 | 1 | 0.8', '= | 4 | 1 | 0.8', 'uncalculated row 6, column D'],
    ['a label that is one', 'SURGERY | 5', '= | 5', 'uncalculated row 6, column C'],
    ['a truth value', '5 | 4 | 1 | 0.8', 'TRUE | 1 | 0 | 1', 'not-a-number row 6, column D'],
  ])('%s in a workbook', (_, was, is, problem) => {
    expect(readDrawing(otherwise(was, is), true)).toEqual({
      problems: [`error ${problem}`, ...lacking],
      kept: [sound.b, sound.england],
    });
  });

  test('nothing but errors in the figures of a row', () => {
    const errors = otherwise('5 | 4 | 1 | 0.8', '#DIV/0! | #DIV/0! | #DIV/0! | #DIV/0!');
    expect(readDrawing(errors).kept).toEqual([sound.b, sound.england]);
    expect(readDrawing(errors).problems).toContain('error not-a-number row 6, column D');
    expect(readDrawing(errors, true).kept).toEqual([sound.b, sound.england]);
  });

  test('a row that stands twice counts once, however its words are written', () => {
    const twice = `${lines.a}\n${lines.b}\nr1a | First Trust | surgery | 9 | 9 | 0 | 1`;
    expect(readDrawing(otherwise(`${lines.a}\n${lines.b}`, twice))).toEqual({
      problems: ['error repeated-row row 8'],
      kept: [sound.a, sound.b, sound.england.replace('8 E', '9 E')],
    });
    expect(readDrawing(small.replace(lines.england, `${lines.england}\n${lines.england}`)).problems).toEqual([
      'error repeated-row row 9',
    ]);
  });

  test('the words of a problem name what stands there', () => {
    const [problem] = readInvented(inventedCsv(otherwise('5 | 4 | 1', '"1.234,5" | 4 | 1'))).problems;
    expect(problem && explainProblem(problem)).toBe(
      'TOTAL should be a number of patients, but is "1.234,5". The row was left out.',
    );
  });
});

describe('what looks odd but is sound', () => {
  test.each([
    [
      'thousands with commas',
      '5 | 4 | 1 | 0.8',
      '"1,005" | "1,004" | 1 | 0.9990',
      '6 R1A: 1004 of 1005, after 1',
    ],
    ['spaces around numbers', '5 | 4 | 1 | 0.8', '" 5 " | "4 " | 1 | 80%', sound.a],
    ['halves', '5 | 4 | 1 | 0.8', '4.5 | 4 | 0.5 | 88.89%', '6 R1A: 4 of 4.5, after 0.5'],
    ['nobody', '5 | 4 | 1 | 0.8', '0 | 0 | 0 | #DIV/0!', '6 R1A: 0 of 0, after 0'],
    ['no share', '5 | 4 | 1 | 0.8', '5 | 4 | 1', sound.a],
    ['an error for a share', '5 | 4 | 1 | 0.8', '5 | 4 | 1 | #DIV/0!', sound.a],
    ['small letters', 'R1A | FIRST TRUST  | SURGERY', 'r1a | First Trust | Surgery', sound.a],
    ['a five-letter code', 'R1A', 'S3H9L', sound.a.replace('R1A', 'S3H9L')],
    ['a code of digits', 'R1A', '15123', sound.a.replace('R1A', '15123')],
  ])('%s', (_, was, is, row) => {
    const table = otherwise(was, is).replace(lines.england, '');
    expect(readDrawing(table)).toEqual({ problems: [], kept: [row, sound.b] });
    expect(readDrawing(table, true)).toEqual({ problems: [], kept: [row, sound.b] });
  });

  test('the saved result of a formula', () => {
    expect(readDrawing(otherwise('5 | 4 | 1 | 0.8', '=5 | =4 | 1 | =0.8'), true)).toEqual({
      problems: [],
      kept: [sound.a, sound.b, sound.england],
    });
  });

  test.each([
    ['ENGLAND', ' | ENGLAND'],
    ['small letters', ' | All English Providers'],
    ['a dash for a code', "'' | ALL ENGLISH PROVIDERS"],
    ['the code of England', 'E92000001 | ENGLAND'],
  ])('England by other words: %s', (_, row) => {
    const { kept, problems } = readDrawing(otherwise(' | ALL ENGLISH PROVIDERS', row));
    expect(kept).toEqual([sound.a, sound.b, sound.england]);
    expect(problems).toEqual([]);
  });

  test('rows of blanks between, and notes below', () => {
    const spaced = small
      .replace(lines.b, `'' | '' | '' | '' | '' | '' | ''\n${lines.b}`)
      .concat('\n(1) A footnote\nSOURCE: us\n');
    expect(readDrawing(spaced)).toEqual({
      problems: [],
      kept: [sound.a, sound.b.replace('7', '8'), sound.england.replace('8', '9')],
    });
  });
});

describe('what disagrees is kept as published', () => {
  test.each([
    [
      'a share of other counts',
      '5 | 4 | 1 | 0.8',
      '5 | 4 | 1 | 0.7',
      ['disagreement share-differs row 6'],
      sound.a,
    ],
    [
      'within and after of another total',
      '5 | 4 | 1 | 0.8',
      '5 | 4 | 2 | 0.8',
      ['disagreement within-after row 6', 'disagreement england-sum row 8'],
      '6 R1A: 4 of 5, after 2',
    ],
    [
      'England of other organisations',
      '5 | 4 | 1 | 0.8',
      '6 | 5 | 1 | 83.33%',
      ['disagreement england-sum row 8'],
      '6 R1A: 5 of 6, after 1',
    ],
  ])('%s', (_, was, is, problems, row) => {
    expect(readDrawing(otherwise(was, is))).toEqual({ problems, kept: [row, sound.b, sound.england] });
  });
});
