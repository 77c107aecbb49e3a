import { describe, expect, test } from 'vitest';
import { readPublishedFile } from '../../src/index.ts';
import { inventedCsv, inventedWorkbook } from '../invented-file.ts';
import { thrownCode } from '../spreadsheet/thrown-code.ts';
import { g6, small } from './invented-layouts.ts';
import { cellsOf, problemsOf, readInvented, sayCount } from './read-invented.ts';
import { otherwise, sound } from './small-table.ts';

describe('a file that is none', () => {
  test('an empty CSV file, and one of blanks', () => {
    expect(thrownCode(() => readInvented(Buffer.alloc(0)))).toBe('empty-file');
    expect(
      readPublishedFile(Buffer.from(',,\r\n ,"",\r\n'), { name: 'a.csv', isCommissioner: () => false }),
    ).toBe(null);
  });

  test('a CSV file whose quotation mark is never closed is refused as a whole', () => {
    const bytes = Buffer.from(inventedCsv(small).toString().replace('SECOND TRUST', '"SECOND TRUST'));
    expect(thrownCode(() => readInvented(bytes))).toBe('unterminated-quote');
  });

  test.each([
    ['a CSV file of something else', inventedCsv('Hospital | Beds\nR1A | 500\nR1B | 300')],
    [
      'a workbook of something else',
      inventedWorkbook({ Frontpage: 'Beds', Beds: 'Hospital | Beds\nR1A | 500' }),
    ],
    ['a workbook without anything', inventedWorkbook({ 'Sheet 1': '' })],
  ])('%s', (_, bytes) => {
    expect(readPublishedFile(bytes, { name: 'a', isCommissioner: () => false })).toBe(null);
  });

  test('a CSV file in an older encoding is read, and that is said', () => {
    const bytes = Buffer.from(inventedCsv(otherwise('FIRST TRUST', 'ÉCOLE TRUST')).toString(), 'latin1');
    const file = readInvented(bytes);
    expect(file.counts[0]?.name).toBe('ÉCOLE TRUST');
    expect(problemsOf(file)).toEqual(['notice other-encoding']);
  });
});

describe('a workbook whose sheets do not fit together', () => {
  const other =
    'REFERRAL TO TREATMENT\nPERIOD: July 2021\nODS CODE | PROVIDER | TOTAL\nR1A | FIRST TRUST | 5';
  const august = small.replace('July', 'August').replaceAll('SURGERY', 'RADIOTHERAPY');

  test('a sheet of something else is left out with its cells', () => {
    const bytes = inventedWorkbook({ T: small, RTT: other });
    const file = readInvented(bytes);
    expect(problemsOf(file)).toEqual(['error unknown-table sheet "RTT"']);
    expect(file.problems[0]?.facts).toEqual({ title: 'REFERRAL TO TREATMENT', cells: 8 });
    expect(file.counts.length).toBe(3);
    expect(cellsOf(bytes, file).accountedFor).toBe(cellsOf(bytes, file).there);
  });

  test('a sheet of another month is kept under its own, and named', () => {
    const july = small
      .replaceAll('SURGERY', 'RADIOTHERAPY')
      .replace('SUBSEQUENT TREATMENT: RADIOTHERAPY', 'SUBSEQUENT TREATMENT: ANTI CANCER DRUG TREATMENTS')
      .replaceAll('RADIOTHERAPY', 'DRUGS');
    const file = readInvented(inventedWorkbook({ A: small, B: august, C: july }));
    expect(problemsOf(file)).toEqual(['disagreement sheet-period-differs sheet "B"']);
    const periods = file.counts.map(({ standard, period }) => `${standard} ${period}`);
    expect([...new Set(periods)]).toEqual([
      '31-day-surgery 2021-07',
      '31-day-radiotherapy 2021-08',
      '31-day-drug 2021-07',
    ]);
  });

  test('a sheet that stands twice counts nobody twice', () => {
    const file = readInvented(inventedWorkbook({ T: small, 'T (2)': small }));
    expect(file.counts.map(sayCount)).toEqual([sound.a, sound.b, sound.england]);
    expect(problemsOf(file)).toEqual([
      'error repeated-row sheet "T (2)", row 6',
      'error repeated-row sheet "T (2)", row 7',
      'error repeated-row sheet "T (2)", row 8',
    ]);
  });
});

describe('a name that says something else than the file', () => {
  const bytes = inventedWorkbook(g6);
  test.each([
    ['OCTOBER-2023-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx', []],
    ['NOVEMBER-2023-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx', ['disagreement name-period-differs']],
    ['OCTOBER-2023-CWT-CRS-PROVIDER-WORKBOOK-PROVISIONAL.xlsx', ['disagreement status-differs']],
    ['October to November 2023.xlsx', []],
    ['figures.xlsx', []],
  ])('%s', (name, problems) => {
    const file = readInvented(bytes, { name });
    expect(problemsOf(file)).toEqual(problems);
    expect([file.vintage, file.counts[0]?.period]).toEqual(['final', '2023-10']);
  });

  test('a status in the name holds where the file has none', () => {
    const plain = inventedCsv(small);
    expect(readInvented(plain, { name: 'JULY-2021-PROVISONAL.csv' }).vintage).toBe('provisional');
    expect(readInvented(plain, { name: 'JULY-2021.csv' }).vintage).toBe('unknown');
    expect(problemsOf(readInvented(plain, { name: 'JUNE-2021.csv' }))).toEqual([
      'disagreement name-period-differs',
    ]);
  });
});
