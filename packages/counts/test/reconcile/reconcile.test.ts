import { type Dimension, month } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { ALL, breakdownOf, type LabelBook, startLabelBook } from '../../src/breakdown.ts';
import { type Count, explainProblem } from '../../src/index.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { drawnTable } from '../drawn-table.ts';

/**
 * Rows of 62-day-referral, one patient a unit: code | labels, as `setting=Admitted` | total within after | bands up to
 * 62 days, 63 to 76, after. `-` stands for a column that the table does not have.
 */
function toCounts(drawn: string, book: LabelBook): Count[] {
  return drawnTable(drawn).map(([code = '', labels = '', figures = '', bands = ''], index) => {
    const [total, within, after] = figures.split(' ').map((each) => (each === '-' ? null : Number(each) * 2));
    return {
      period: month('2021-07'),
      basis: 'provider',
      code,
      name: '',
      standard: '62-day-referral',
      breakdown: breakdownOf(book, { ...ALL, ...toLabels(labels) }),
      total: total ?? 0,
      within: within ?? 0,
      after: after ?? null,
      bands: toBands(bands),
      sheet: 'T',
      row: index + 1,
    };
  });
}

function toLabels(text: string): Partial<Record<Dimension, string>> {
  const pairs = text.split(' ').filter((each) => each !== '');
  return Object.fromEntries(pairs.map((each) => each.split('=')));
}

function toBands(text: string): Count['bands'] {
  if (text === '') return null;
  const [first = 0, second = 0, third = 0] = text.split(' ').map((each) => Number(each) * 2);
  return { '0-31': first, '63-76': second, '105+': third };
}

/** What disagrees, each with its row. */
function disagreements(drawn: string): string[] {
  const book = startLabelBook();
  return reconcile(toCounts(drawn, book), book).map(
    (problem) => `${problem.row} ${problem.code}: ${explainProblem(problem)}`,
  );
}

describe('a row with itself', () => {
  test.each([
    ['all agrees', 'R1A | | 10 8 2 | 8 1 1', []],
    ['halves agree', 'R1A | | 10 8.5 1.5 | 8.5 1 0.5', []],
    ['no column after', 'R1A | | 10 8 - | 8 1 1', []],
    [
      'within + after is not the total',
      'R1A | | 10 8 1',
      ['1 within-after: Within 8 and after 1 do not add up to the total 10.'],
    ],
    [
      'half a patient is missing',
      'R1A | | 10 8 1.5',
      ['1 within-after: Within 8 and after 1.5 do not add up to the total 10.'],
    ],
    [
      'more within than there are, and no column after',
      'R1A | | 10 11 -',
      ['1 within-after: Within 11 and after 0 do not add up to the total 10.'],
    ],
    [
      'bands of more than the total',
      'R1A | | 10 8 2 | 8 2 1',
      ['1 bands-total: The wait bands add up to 11, not to the total 10.'],
    ],
    [
      'bands of the total but not of those within',
      'R1A | | 10 8 2 | 7 2 1',
      ['1 bands-within: The wait bands up to the limit add up to 7, not to 8 within it.'],
    ],
    [
      'everything wrong is said once',
      'R1A | | 10 8 1 | 7 2 9',
      ['1 within-after: Within 8 and after 1 do not add up to the total 10.'],
    ],
  ])('%s', (_, drawn, expected) => {
    expect(disagreements(drawn)).toEqual(expected);
  });
});

describe('England with its organisations', () => {
  test('is their sum, in every column', () => {
    const agree = `
      R1A     | | 10 8.5 1.5 | 8.5 1 0.5
      R1B     | |  4 4 0     | 4 0 0
      ENGLAND | | 14 12.5 1.5 | 12.5 1 0.5
    `;
    expect(disagreements(agree)).toEqual([]);
  });

  test.each([
    ['total', 'ENGLAND | | 15 12 3', "England's total is 15, but its organisations add up to 14."],
    ['within', 'ENGLAND | | 14 13 1', "England's within is 13, but its organisations add up to 12."],
    [
      'bands',
      'ENGLAND | | 14 12 2 | 12 2 0',
      "England's band 63-76 is 2, but its organisations add up to 1.",
    ],
  ])('differs in %s', (_, england, expected) => {
    const organisations = `
      R1A | | 10 8 2 | 8 1 1
      R1B | | 4 4 0  | 4 0 0
    `;
    expect(disagreements(`${organisations}\n${england}`)).toEqual([`3 england-sum: ${expected}`]);
  });

  test('is held against those of the same labels only', () => {
    const blocks = `
      R1A     | setting=Admitted     | 10 8 2
      ENGLAND | setting=Admitted     | 10 8 2
      R1B     | setting=Non-admitted | 4 4 0
      ENGLAND | setting=Non-admitted | 5 4 1
    `;
    expect(disagreements(blocks)).toEqual([
      "4 england-sum: England's total is 5, but its organisations add up to 4.",
    ]);
  });

  test('unknown commissioners and hubs are among them', () => {
    const commissioners = `
      13Q     | | 1 1 0
      UNKNOWN | | 3 2 1
      ENGLAND | | 4 3 1
    `;
    expect(disagreements(commissioners)).toEqual([]);
  });

  test('with nobody under it and no parts, is wrong unless it is nothing', () => {
    expect(disagreements('ENGLAND | | 4 3 1')).toEqual([
      "1 england-sum: England's total is 4, but its organisations add up to 0.",
    ]);
    expect(disagreements('ENGLAND | | 0 0 0')).toEqual([]);
  });

  test('with nobody under it, is the sum of the England rows that it holds', () => {
    const rarer = (all: string): string => `
      R1A     | cancerType=Testicular | 3 2 1
      ENGLAND | cancerType=Testicular | 3 2 1
      R1A     | cancerType=Lung       | 2 2 0
      ENGLAND | cancerType=Lung       | 2 2 0
      ENGLAND | | ${all}
    `;
    expect(disagreements(rarer('5 4 1'))).toEqual([]);
    expect(disagreements(rarer('6 5 1'))).toEqual([
      "5 england-siblings: England's total is 6, but the England rows that it should hold add up to 5.",
    ]);
  });

  test('a row that contradicts itself is named once, and its bands are not held against England', () => {
    const wrong = `
      R1A     | | 10 8 2 | 8 2 1
      R1B     | | 4 4 0  | 4 0 0
      ENGLAND | | 14 12 2 | 12 1 1
    `;
    expect(disagreements(wrong)).toEqual([
      '1 bands-total: The wait bands add up to 11, not to the total 10.',
    ]);
  });
});

describe('a whole with its parts', () => {
  test('is their sum for each organisation', () => {
    const agree = `
      R1A | | 10 8 2
      R1A | setting=Admitted | 7 6 1
      R1A | setting=Non-admitted | 3 2 1
      R1B | | 4 4 0
      R1B | setting=Admitted | 4 4 0
    `;
    expect(disagreements(agree)).toEqual([]);
  });

  test('a part that is absent counts nobody', () => {
    expect(disagreements('R1A | | 1 1 0\nR1B | | 2 2 0\nR1B | setting=Admitted | 2 2 0')).toEqual([
      '1 parts-whole: total is 1, but its parts by setting add up to 0.',
    ]);
  });

  test('a whole that is absent counts nobody either', () => {
    const lacking = `
      R1A | | 10 8 2
      R1A | setting=Admitted | 10 8 2
      R1B | setting=Admitted | 4 4 0
    `;
    const [problem = '', ...others] = disagreements(lacking);
    expect(problem).toMatch(/^3 parts-whole/);
    expect(others).toEqual([]);
  });

  test('each step of a breakdown is compared with the next, not with all that follow', () => {
    const steps = `
      R1A | | 10 8 2
      R1A | stage=First | 10 8 2
      R1A | stage=First cancerType=Lung | 6 5 1
      R1A | stage=First cancerType=Skin | 3 2 1
    `;
    expect(disagreements(steps)).toEqual([
      '2 parts-whole: total is 10, but its parts by cancerType add up to 9.',
    ]);
  });

  test('two breakdowns without a whole in the file agree with each other', () => {
    const two = (lung: string): string => `
      R1A | stage=First modality=Surgery | 6 5 1
      R1A | stage=First modality=Other   | 4 3 1
      R1A | stage=First cancerType=Lung  | ${lung}
    `;
    expect(disagreements(two('10 8 2'))).toEqual([]);
    expect(disagreements(two('9 8 1'))).toEqual([
      '1 parts-whole: total is 10, but its parts by cancerType add up to 9.',
    ]);
  });

  test('figures of two months or standards are never compared', () => {
    const book = startLabelBook();
    const counts = toCounts('R1A | | 10 8 2\nR1A | setting=Admitted | 4 4 0', book);
    const apart = counts.map((count, index) => ({ ...count, period: month(`2021-0${index + 1}`) }));
    expect(reconcile(counts, book)).toHaveLength(1);
    expect(reconcile(apart, book)).toEqual([]);
    const standards = counts.map((count, index) => ({
      ...count,
      standard: index === 0 ? ('62-day-upgrade' as const) : ('62-day-screening' as const),
    }));
    expect(reconcile(standards, book)).toEqual([]);
  });
});
