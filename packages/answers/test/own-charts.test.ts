import { describe, expect, test } from 'vitest';
import { chartFunnel, chartRanks, chartSeries } from '../src/own-charts.ts';

function file(text: string): { name: string; bytes: Buffer } {
  return { name: 'own.csv', bytes: Buffer.from(text) };
}

describe('a control chart of own figures', () => {
  test('has one point for each row; a blank value is a missing month', () => {
    const rows = Array.from(
      { length: 14 },
      (_, i) =>
        `2022-${String((i % 12) + 1).padStart(2, '0')}-${i < 12 ? '01' : '15'},${i === 5 ? '' : 10 + (i % 3)}`,
    );
    const { points, variation } = chartSeries(file(`date,value\n${rows.join('\n')}\n`), {});
    expect(points).toHaveLength(14);
    expect(points.filter(({ value }) => value === null)).toHaveLength(1);
    expect(variation).toBe('common_cause');
  });

  test('takes shares from numerator and denominator, and percentages as written', () => {
    const { points } = chartSeries(
      file('Date,Numerator,Denominator\n2022-01,3,4\n2022-02,"1,500","2,000"\n'),
      {},
    );
    expect(points.map(({ value }) => value)).toEqual([0.75, 0.75]);
    expect(chartSeries(file('date,value\n2022-01,75%\n'), {}).points[0]?.value).toBe(0.75);
  });
});

describe('a table of own figures', () => {
  test('is ranked with ties, and without a rank below the volume', () => {
    const { rows } = chartRanks(file('name,numerator,denominator\nA,5,10\nB,50,100\nC,1,1\nD,0,0\n'), {
      minimumVolume: 2,
      withSets: true,
    });
    expect(rows.map(({ name, rank, tied }) => `${name} ${rank} ${tied}`)).toEqual([
      'A 1 2',
      'B 1 2',
      'C null 0',
      'D null 0',
    ]);
    expect([rows[2]?.low, rows[2]?.marginal, rows[2]?.shrunken]).toEqual([null, null, null]);
    expect(rows[0]).toMatchObject({
      marginal: { low: 1, high: 2 },
      simultaneous: { low: 1, high: 2 },
      shrunken: 0.5,
    });
  });

  test('is charted as a funnel in the order of its rows', () => {
    const { points, target } = chartFunnel(file('name,numerator,denominator\nA,9,10\nB,1,10\n'), {});
    expect(target).toBe(0.5);
    expect(points.map(({ name, share }) => [name, share])).toEqual([
      ['A', 0.9],
      ['B', 0.1],
    ]);
  });
});

describe('what is wrong is named with file, row and column', () => {
  test.each([
    ['no rows', 'date,value\n', /own\.csv, row 1: the file has no rows/],
    [
      'wrong headings',
      'month,value\n2022-01,1\n',
      /own\.csv, row 1: the headings should be: date, value or date, numerator, denominator/,
    ],
    ['no date', 'date,value\n,1\n', /own\.csv, row 2: date is empty/],
    ['no number', 'date,value\n2022-01,many\n', /own\.csv, row 2: value should be a number, but is "many"/],
    ['an empty file', '', /own\.csv: The file is empty\. It should be a CSV file/],
    ['an open quotation mark', 'date,value\n2022-01,1\n"2022-02,2\n', /own\.csv, row 3: A quotation mark/],
    ['no text at all', '\u0000\u0001\u0002', /own\.csv: The file is not text/],
    ['the same date twice', 'date,value\n2022-01,1\n2022-01,2\n', /own\.csv cannot be charted/],
  ])('%s', (_, text, message) => {
    expect(() => chartSeries(file(text), {})).toThrow(message);
  });

  test.each([
    ['A,12,10', /own\.csv, row 2: numerator \(12\) is above the denominator \(10\)/],
    ['A,-1,10', /own\.csv, row 2: numerator or denominator is below 0/],
  ])('what cannot be ranked: %s', (line, message) => {
    const table = file(`name,numerator,denominator\n${line}\n`);
    expect(() => chartRanks(table, { minimumVolume: 0 })).toThrow(message);
  });

  test('a numerator above its denominator', () => {
    expect(() => chartFunnel(file('name,numerator,denominator\nA,11,10\n'), {})).toThrow(
      /own\.csv cannot be charted: A/,
    );
    expect(() => chartRanks(file('name,numerator,denominator\nA,,10\n'), { minimumVolume: 1 })).toThrow(
      /row 2: numerator is empty/,
    );
  });
});
