import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../src/words/to-csv.ts';

test('lines end in CR LF, text is quoted where it must be, nothing is empty', () => {
  expect(
    toCsv([
      ['a', 1.5, true, null],
      ['b, c', 'say "so"', 'two\nlines', ''],
    ]),
  ).toBe('a,1.5,true,\r\n"b, c","say ""so""","two\nlines",\r\n');
});

test.each(['=1+1', '+44', '-2', '@name', '\t=1', '\r=1', '  =1', '|cmd', '＝1'])(
  'the text %j is not left for a spreadsheet to run',
  (text) => {
    expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
  },
);

test('numbers are left as numbers, even below zero', () => {
  expect(toCsv([[-1, 0.25]])).toBe('-1,0.25\r\n');
});

test('whatever the text, a reader gets it back in one cell', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', ' ', '"', ',', '\r', '\n', "'", 'é') })
    .map((rest) => `x${rest}`);
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (table) => {
      expect(readCsv(toCsv(table))).toEqual(table);
    }),
  );
});

/** A small reader of RFC 4180 to hold the writer against. */
function readCsv(csv: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r\n)/y;
  const table: string[][] = [[]];
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    const [, raw = '', end] = match;
    table.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') table.push([]);
    if (cell.lastIndex === csv.length) break;
  }
  expect(cell.lastIndex).toBe(csv.length);
  return table.slice(0, -1);
}
