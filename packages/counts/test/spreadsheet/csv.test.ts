import { describe, expect, test } from 'vitest';
import { createCsvScanner, type Limits, readCsv } from '../../src/spreadsheet/index.ts';
import { collect, readCsvCells } from './read-cells.ts';
import { thrownCode, thrownError } from './thrown-code.ts';

const encodingOf = (bytes: Buffer) => readCsv(bytes, () => true).encoding;

describe('CSV records', () => {
  test.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no last line end', 'a,b\n1,2'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
  ])('end with %s', (_, text) => {
    expect(readCsvCells(text)).toEqual([
      ['A1', 'text', 'a'],
      ['B1', 'text', 'b'],
      ['A2', 'text', '1'],
      ['B2', 'text', '2'],
    ]);
  });

  test('that are blank are counted and not shown', () => {
    expect(readCsvCells('\n\r\n,,\na').map(([address]) => address)).toEqual(['A4']);
  });

  test('hold commas, line ends and doubled quotes in quoted fields', () => {
    expect(readCsvCells('"a, b","say ""no""","one\r\ntwo\nthree",""""\nnext')).toEqual([
      ['A1', 'text', 'a, b'],
      ['B1', 'text', 'say "no"'],
      ['C1', 'text', 'one\r\ntwo\nthree'],
      ['D1', 'text', '"'],
      ['A2', 'text', 'next'],
    ]);
  });

  test('leave out empty fields, keep empty quoted and blank ones, and take nothing for a number', () => {
    expect(readCsvCells(',"", ,007,1e5,')).toEqual([
      ['B1', 'text', ''],
      ['C1', 'text', ' '],
      ['D1', 'text', '007'],
      ['E1', 'text', '1e5'],
    ]);
  });

  test('with quotes inside bare fields are taken as they are', () => {
    expect(readCsvCells('5" pipe, "x"').map(([, kind, value]) => [kind, value])).toEqual([
      ['text', '5" pipe'],
      ['text', ' "x"'],
    ]);
  });

  test('with text after a closing quote are malformed there, and nowhere else', () => {
    expect(readCsvCells('"a" b,"c"\n"d,""e"f"g,h')).toEqual([
      ['A1', 'malformed', '"a" b'],
      ['B1', 'text', 'c'],
      ['A2', 'malformed', '"d,""e"f"g'],
      ['B2', 'text', 'h'],
    ]);
  });

  test('end the reading when the visitor returns false', () => {
    const seen: number[] = [];
    readCsv(Buffer.from('a\nb\n"c'), (row) => {
      seen.push(row.number);
      return row.number < 2;
    });
    expect(seen).toEqual([1, 2]);
  });
});

describe('an unterminated quote', () => {
  test('is an error that names the row where it opens', () => {
    expect(thrownError(() => readCsvCells('a,b\n1,2\n3,"four\n5,6\n7,8\n'))).toMatchObject({
      code: 'unterminated-quote',
      facts: { row: 3 },
    });
    expect(thrownCode(() => readCsvCells('"'))).toBe('unterminated-quote');
    expect(thrownCode(() => readCsvCells('"a""'))).toBe('unterminated-quote');
  });

  test('that a later quote happens to close leaves a malformed field where it opens', () => {
    const malformed = readCsvCells('a,"b\nc,d\ne,"f"\ng,h').filter(([, kind]) => kind === 'malformed');
    expect(malformed).toEqual([['B1', 'malformed', '"b\nc,d\ne,"f"']]);
  });

  test('is noticed before the rest of a large file is swallowed', () => {
    const rest = '1,2\n'.repeat(100_000);
    expect(thrownError(() => readCsvCells(`a\n"b\n${rest}","`))?.facts).toEqual({ row: 2 });
  });
});

describe('the text of a CSV file', () => {
  test('is UTF-8, or windows-1252 where it is not', () => {
    expect(encodingOf(Buffer.from('£,’'))).toBe('utf-8');
    expect(encodingOf(Buffer.from('plain'))).toBe('utf-8');
    const older = Buffer.from('a\xa3,\x92s\n', 'latin1');
    expect(encodingOf(older)).toBe('windows-1252');
    expect(readCsvCells(older).map(([, , value]) => value)).toEqual(['a£', '’s']);
  });

  test('may be of both kinds, as when files have been put together', () => {
    const both = Buffer.concat([Buffer.from('£\n'), Buffer.from('\xa3\n', 'latin1')]);
    expect(readCsvCells(both).map(([, , value]) => value)).toEqual(['£', '£']);
    expect(encodingOf(both)).toBe('windows-1252');
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty-file'],
    ['zero bytes', Buffer.from('a,b\n\0,c'), 'binary'],
    ['a zip', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'), 'binary'],
    ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'encoding'],
    ['UTF-16, the other way round', Buffer.from('\ufeffa,b\n', 'utf16le').swap16(), 'encoding'],
  ])('is refused when it is %s', (_, bytes, code) => {
    expect(thrownCode(() => readCsvCells(bytes))).toBe(code);
  });
});

describe('limits of CSV files', () => {
  const text = 'abc,"d"\nef,g,h\n';
  const limitOf = (limits: Partial<Limits>) => thrownError(() => readCsvCells(text, limits))?.facts.limit;

  test('that are just kept let the file through', () => {
    expect(
      limitOf({ maxCsvBytes: text.length, maxColumns: 3, maxCells: 5, maxTextBytes: 3, maxRecordBytes: 6 }),
    ).toBe(undefined);
  });

  test.each([
    { maxCsvBytes: text.length - 1 },
    { maxColumns: 2 },
    { maxCells: 4 },
    { maxTextBytes: 2 },
    { maxRecordBytes: 5 },
  ])('%j refuses it and is named', (limits) => {
    expect(limitOf(limits)).toBe(Object.keys(limits)[0]);
  });

  test('hold for a file without line ends, before all of it has come', () => {
    const scanner = createCsvScanner(() => true);
    const push = () => {
      for (let count = 0; count < 100; count++) scanner.push(Buffer.alloc(100_000, `${'a'.repeat(999)},`));
    };
    expect(thrownError(push)?.facts).toMatchObject({ limit: 'maxRecordBytes', row: 1 });
  });
});

describe('a CSV file in pieces', () => {
  const text = '\ufeffname,"x\r\ny"\r\n"a ""b""",£\r\n\r\nlast,"é"';

  test.each([1, 2, 3, 5, 7, 1000])('of %i bytes reads as it does whole', (size) => {
    const bytes = Buffer.from(text.repeat(500));
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    const cells = collect((visit) => {
      const scanner = createCsvScanner(visit);
      for (const piece of pieces) scanner.push(piece);
      expect(scanner.end()).toEqual({ encoding: 'utf-8' });
    });
    expect(cells).toEqual(readCsvCells(bytes));
  });

  test('that are large are read as they come', () => {
    const rows: number[] = [];
    const scanner = createCsvScanner((row) => rows.push(row.number));
    expect(scanner.push(Buffer.from('a,b\n'.repeat(20_000)))).toBe(true);
    expect(rows).toHaveLength(20_000);
    scanner.end();
    expect(rows).toHaveLength(20_000);
  });

  test('is no longer wanted once the visitor has said so', () => {
    const scanner = createCsvScanner(() => false);
    expect(scanner.push(Buffer.from('a,b\n'.repeat(20_000)))).toBe(false);
    expect(scanner.push(Buffer.from('\0'))).toBe(false);
    expect(scanner.end()).toEqual({ encoding: 'utf-8' });
  });
});
