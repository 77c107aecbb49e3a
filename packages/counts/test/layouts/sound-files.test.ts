import { describe, expect, test } from 'vitest';
import type { Count } from '../../src/index.ts';
import { inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { g1, g2, g3, g4, g5, g6, small } from './invented-layouts.ts';
import { cellsOf, problemsOf, readInvented, sayCount } from './read-invented.ts';

const files = {
  G1: inventedWorkbook(g1),
  G2: inventedCsv(g2),
  G3: inventedWorkbook(g3),
  G4: inventedWorkbook({ 'Cancer Waiting Times Monthly Da': g4 }),
  G5: inventedWorkbook({ 'CWT CRS Provider Extract': g5 }),
  G6: inventedWorkbook(g6),
} as const;

/** The counts of one standard, and of one month where a file has several. */
function countsOf(layout: keyof typeof files, standard: string, period?: string): string[] {
  const isAsked = (count: Count): boolean =>
    count.standard === standard && (period === undefined || count.period === period);
  return readInvented(files[layout]).counts.filter(isAsked).map(sayCount);
}

describe('a sound file of every layout', () => {
  test.each([
    ['G1', 'workbook', 'unknown', '2015-04..2015-06 provider', 8],
    ['G2', 'csv', 'unknown', '2015-06 provider', 8],
    ['G3', 'workbook', 'provisional', '2020-04 commissioner', 5],
    ['G4', 'extract', 'unknown', '2021-04 provider', 14],
    ['G5', 'extract', 'unknown', '2023-10 provider', 10],
    ['G6', 'workbook', 'final', '2023-10 provider', 7],
  ] as const)('%s is recognised by what it holds', (layout, release, vintage, first, counts) => {
    const file = readInvented(files[layout]);
    expect([file.layout, file.release, file.vintage]).toEqual([layout, release, vintage]);
    expect(`${file.counts[0]?.period} ${file.counts[0]?.basis}`).toBe(first);
    expect(file.counts.length).toBe(counts);
  });

  test.each(Object.entries(files))('%s: every cell is accounted for, and nothing is wrong', (_, bytes) => {
    const file = readInvented(bytes);
    const { there, accountedFor } = cellsOf(bytes, file);
    expect(accountedFor).toBe(there);
    expect(there).toBeGreaterThan(20);
    expect(problemsOf(file)).toEqual([]);
    expect(file.cells.problem).toBe(0);
  });

  test.each(Object.entries(files))('%s: every number stands in one count', (_, bytes) => {
    const file = readInvented(bytes);
    const figures = file.counts.map(({ after, bands, standard }) => {
      const isFirstBand = bands !== null && after === null && standard.startsWith('two-week-wait');
      return 2 + (after === null ? 0 : 1) + Object.keys(bands ?? {}).length - (isFirstBand ? 1 : 0);
    });
    expect(figures.reduce((sum, each) => sum + each, 0)).toBe(file.cells.count);
  });
});

describe('what is counted', () => {
  test('G1: a quarter, England as published, and England rows with nobody under them', () => {
    expect(countsOf('G1', 'two-week-wait')).toEqual([
      '8 R1A: 17 of 20, after 3, bands 17 1 1 0 1',
      '9 R1B: 10 of 10, after 0, bands 10 0 0 0 0',
      '10 ENGLAND: 27 of 30, after 3, bands 27 1 1 0 1',
    ]);
    expect(countsOf('G1', '31-day-rarer')).toEqual([
      '5 R1A Testicular: 2 of 2.5, after 0.5',
      '6 R1B Acute leukaemia: 0 of 1, after 1',
      '7 ENGLAND Testicular: 2 of 2.5, after 0.5',
      '8 ENGLAND Acute leukaemia: 0 of 1, after 1',
      '9 ENGLAND: 2 of 3.5, after 1.5',
    ]);
  });

  test('G2: parts with their settings and a whole without, halves and bands', () => {
    expect(countsOf('G2', '62-day-referral')).toEqual([
      '10 R1A Admitted: 8.5 of 10, after 1.5, bands 4 2 1.5 1 0.5 0 0 1',
      '11 R1B Admitted: 4 of 4, after 0, bands 4 0 0 0 0 0 0 0',
      '12 ENGLAND Admitted: 12.5 of 14, after 1.5, bands 8 2 1.5 1 0.5 0 0 1',
      '16 R1A Non-admitted: 1 of 1.5, after 0.5, bands 1 0 0 0 0 0.5 0 0',
      '17 ENGLAND Non-admitted: 1 of 1.5, after 0.5, bands 1 0 0 0 0 0.5 0 0',
      '21 R1A: 9.5 of 11.5, after 2, bands 5 2 1.5 1 0.5 0.5 0 1',
      '22 R1B: 4 of 4, after 0, bands 4 0 0 0 0 0 0 0',
      '23 ENGLAND: 13.5 of 15.5, after 2, bands 9 2 1.5 1 0.5 0.5 0 1',
    ]);
  });

  test('G3: groups, the hub and unknown commissioners; a share may be missing', () => {
    expect(countsOf('G3', 'two-week-wait')).toEqual([
      '9 01F: 9 of 12, after 3',
      '10 01J: 6 of 6, after 0',
      '11 13Q: 1 of 2, after 1',
      '12 UNKNOWN: 3 of 4, after 1',
    ]);
    expect(countsOf('G3', '62-day-screening')).toEqual(['5 01F: 3 of 3, after 0']);
  });

  test('G4: a total beside its parts, the same patients twice, several months', () => {
    expect(countsOf('G4', 'faster-diagnosis')).toEqual([
      '4 R1A: 7 of 9, after 2',
      '5 R1A Suspected lung cancer Urgent Suspected Cancer: 6 of 8, after 2',
      '6 R1A Missing or Invalid Screening: 1 of 1, after 0',
    ]);
    expect(countsOf('G4', '31-day-first')).toEqual([
      '7 R1A Admitted: 5 of 5, after 0',
      '8 R1A Lung Admitted: 2 of 2, after 0',
      '9 R1A Skin Admitted: 3 of 3, after 0',
      '10 R1A Non-admitted: 0 of 1, after 1',
      '11 R1A Lung Non-admitted: 0 of 1, after 1',
    ]);
    expect(countsOf('G4', '31-day-surgery')).toEqual(['12 R1A Admitted: 3 of 4, after 1']);
    expect(countsOf('G4', '62-day-upgrade')).toEqual(['13 R1A Non-admitted: 1.5 of 2.5, after 1']);
    expect(countsOf('G4', 'two-week-wait-breast')).toEqual(['3 R1A: 5 of 6, after 1']);
    expect(countsOf('G4', 'two-week-wait', '2021-05')).toEqual([
      '14 R1A Suspected skin cancer: 3 of 3, after 0',
    ]);
    expect(countsOf('G4', 'two-week-wait', '2022-01')).toEqual([
      '15 R1B Suspected skin cancer: 2 of 2, after 0',
    ]);
  });

  test('G5: stages, routes and modalities; Screening is the Urgent Screening of G6', () => {
    expect(countsOf('G5', '31-day')).toEqual([
      '4 R1A First Treatment: 3 of 3, after 0',
      '5 R1A Lung First Treatment: 3 of 3, after 0',
      '6 R1A First Treatment Surgery: 3 of 3, after 0',
      '7 R1A Subsequent Treatment Other: 0 of 1, after 1',
      '8 R1A Subsequent Treatment: 0 of 1, after 1',
      '9 R1A Skin Subsequent Treatment: 0 of 1, after 1',
    ]);
    expect(countsOf('G5', '62-day')).toEqual([
      '10 R1A Screening: 1 of 1.5, after 0.5',
      '11 R1A Consultant Upgrade: 1.5 of 2, after 0.5',
    ]);
    expect(countsOf('G5', 'faster-diagnosis').length).toBe(2);
  });

  test('G6: England by its empty code, two columns of one heading, WITHIN as the first band', () => {
    expect(countsOf('G6', '62-day')).toEqual([
      '8 R1A: 2.5 of 3.5, after 1, bands 1 0.5 0 1 0 0 0 1',
      '9 ENGLAND: 2.5 of 3.5, after 1, bands 1 0.5 0 1 0 0 0 1',
      '13 R1A Screening: 2.5 of 3.5, after 1, bands 1 0.5 0 1 0 0 0 1',
      '14 ENGLAND Screening: 2.5 of 3.5, after 1, bands 1 0.5 0 1 0 0 0 1',
    ]);
    expect(countsOf('G6', 'two-week-wait-breast')).toEqual([
      '10 R1A: 5 of 8, bands 5 1 0 2 0',
      '11 R1B: 0 of 1, bands 0 0 0 0 1',
      '12 ENGLAND: 5 of 9, bands 5 1 0 2 1',
    ]);
  });

  test('names are kept as published, and the words on quality in the publisher’s own', () => {
    expect(readInvented(files.G2).counts[0]?.name).toBe('FIRST TRUST');
    expect(readInvented(files.G5).counts[0]?.name).toBe('');
    expect(readInvented(files.G6).statements).toEqual([
      'FIRST TRUST was unable to submit all of its records for this month, and its figures are lower than they should be.',
    ]);
  });
});

describe('a file under a wrong name', () => {
  const book = inventedWorkbook({ T: small });

  test('is read by what it holds: a workbook called .csv and a CSV file called .xlsx', () => {
    expect(readInvented(book, { name: 'surgery.csv' }).release).toBe('workbook');
    expect(readInvented(inventedCsv(small), { name: 'surgery.xlsx' }).release).toBe('csv');
  });

  test('the same table in both forms has the same counts', () => {
    const sheetless = ({ counts }: { counts: readonly Count[] }): unknown =>
      counts.map((count) => ({ ...count, sheet: '' }));
    expect(sheetless(readInvented(book))).toEqual(sheetless(readInvented(inventedCsv(small))));
    const extract = inventedWorkbook({ T: g4.replace(/\d{5} (?=\| 2021-22 \| APR)/g, 'Apr-21 ') });
    const asCsv = inventedCsv(g4.replaceAll('44287', '"44287"'));
    expect(sheetless(readInvented(asCsv))).toEqual(sheetless(readInvented(extract)));
  });
});
