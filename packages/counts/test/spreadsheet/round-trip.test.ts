import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName, columnName, createCsvScanner, openWorkbook } from '../../src/spreadsheet/index.ts';
import { parseDecimal } from '../../src/spreadsheet/sheet/decimal.ts';
import { collect, readCells, readCsvCells, type SeenCell } from './read-cells.ts';
import { thrownCode } from './thrown-code.ts';
import { workbookEntries, worksheet, writeWorkbook } from './write-workbook.ts';
import { writeZip } from './write-zip.ts';

/** Text that XML 1.0 can hold: no lone surrogates, no control characters but tab and line feed. No byte order mark. */
const text = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'a_x005F_<>&"\',\n ]—£😀') },
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .map((value) => Array.from(value).filter(isXmlCharacter).join(''));
const number = fc.oneof(
  fc.integer(),
  fc.nat(1000).map((count) => count / 2),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const value = fc.oneof(text, number, fc.constant(null));
const grid = fc.array(fc.array(value, { maxLength: 30 }), { maxLength: 12 });

/** How a cell is written: with or without an address, in which form, with which noise around it. */
const manner = fc.record({
  isNamed: fc.boolean(),
  form: fc.constantFrom('shared', 'inline', 'str'),
  noise: fc.constantFrom('', ' ', '<!-- > -->', '<?x?>', '\n'),
  quote: fc.constantFrom('"', "'"),
  prefix: fc.constantFrom('', 'x:'),
  isStyled: fc.boolean(),
});
type Manner = typeof manner extends fc.Arbitrary<infer T> ? T : never;

describe('any grid', () => {
  test('that is written as a workbook is read back the same, however it is written', () => {
    fc.assert(
      fc.property(grid, fc.array(manner, { minLength: 1, maxLength: 7 }), (rows, manners) => {
        const written = writeGrid(rows, manners);
        expect(readCells(writeWorkbook(written))).toEqual(expectedCells(rows));
      }),
      { numRuns: 300 },
    );
  });

  test('that is written as CSV is read back the same, whole and in pieces', () => {
    const field = fc.oneof(text, fc.constant(null));
    const csv = fc.array(fc.array(field, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        csv,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 50 }),
        (rows, lineEnd, size) => {
          const bytes = Buffer.from(rows.map((row) => row.map(csvField).join(',')).join(lineEnd) + lineEnd);
          expect(readCsvCells(bytes)).toEqual(expectedCells(rows));
          expect(collect((visit) => pushPieces(createCsvScanner(visit), bytes, size))).toEqual(
            expectedCells(rows),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any number', () => {
  test('is read as JavaScript reads it, to the last bit', () => {
    const decimal = fc
      .tuple(fc.constantFrom('', '-'), fc.nat(99_999_999), fc.nat(9_999_999))
      .map(([sign, whole, part]) => `${sign}${whole}.${part}`);
    const written = fc.oneof(
      number.map(String),
      decimal,
      fc.integer({ min: -999, max: 999 }).map((power) => `1.7e${power}`),
    );
    fc.assert(
      fc.property(written, (digits) => {
        const bytes = Buffer.from(`<v>${digits}</v>`);
        const expected = Number.isFinite(Number(digits)) ? Number(digits) + 0 : Number.NaN;
        expect(parseDecimal(bytes, 3, 3 + digits.length)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any column', () => {
  test('has its letters, in order of length and then alphabet', () => {
    expect([1, 26, 27, 52, 702, 703, 16_384].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_383 }), (column) => {
        const [name, next] = [columnName(column), columnName(column + 1)];
        expect(name.length < next.length || (name.length === next.length && name < next)).toBe(true);
      }),
    );
  });
});

describe('any damage', () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c><c><f>A1</f><v>2</v></c></row>';
  const parts = {
    rows: [rows],
    strings: '<si><t>a</t></si>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  };
  const whole = writeWorkbook(parts);
  const edits = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });

  test('to the file leads to a SpreadsheetError or to nothing, never to another error', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        expect(thrownCode(() => readCells(damaged(whole, changes)))).not.toBe('empty-file');
      }),
      { numRuns: 2000 },
    );
  });

  test('that cuts the file short is noticed', () => {
    for (let length = 0; length < whole.length; length++) {
      const code = thrownCode(() => openWorkbook(whole.subarray(0, length)));
      expect(['empty-file', 'not-a-workbook', 'truncated']).toContain(code);
    }
  });

  test('to the XML of any part, zipped again soundly, leads to the same', () => {
    const entries = workbookEntries(parts);
    fc.assert(
      fc.property(edits, fc.nat(entries.length - 1), fc.option(fc.nat(400)), (changes, index, length) => {
        const broken = entries.map((entry, at) =>
          at === index
            ? { ...entry, bytes: damaged(entry.bytes, changes).subarray(0, length ?? undefined) }
            : entry,
        );
        thrownCode(() => readCells(writeZip(broken)));
        expect(readCells(whole)).toHaveLength(4);
      }),
      { numRuns: 2000 },
    );
  });

  test('to a CSV file leads to the same', () => {
    const csv = Buffer.from('a,"b,""c""\nd",e\r\n1,2,£\r\n');
    fc.assert(
      fc.property(edits, fc.nat(csv.length), (changes, length) => {
        const code = thrownCode(() => readCsvCells(damaged(csv, changes).subarray(0, length)));
        expect([null, 'empty-file', 'binary', 'encoding', 'unterminated-quote']).toContain(code);
      }),
      { numRuns: 2000 },
    );
  });

  test('of tokens in any order does not hang the scanner', () => {
    const tokens = [
      '<row r="1">',
      '</row>',
      '<c r="A1">',
      '<c',
      '/>',
      '>',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<is>',
      '<t>',
      '&amp;',
      '&',
      '"',
      ' r="',
      '<?',
      '?>',
      '</sheetData>',
      '<f>',
      '<',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 40 }), (picked) => {
        const bytes = writeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': worksheet(picked.join('')) } });
        expect([null, 'corrupt-xml', 'cell-reference', 'cell-order']).toContain(
          thrownCode(() => readCells(bytes)),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code === 9 ||
    code === 10 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfeff) ||
    code > 0xffff
  );
}

type Value = string | number | null;

function expectedCells(rows: readonly (readonly Value[])[]): SeenCell[] {
  return rows.flatMap((row, index) =>
    row.flatMap((value, column): SeenCell[] =>
      value === null
        ? []
        : [[cellName(index + 1, column + 1), typeof value === 'number' ? 'number' : 'text', value]],
    ),
  );
}

/** The grid as rows of XML, each cell in the next manner, with the shared strings that it needs. */
function writeGrid(rows: readonly (readonly Value[])[], manners: readonly Manner[]) {
  const strings: string[] = [];
  let turn = 0;
  const xml = rows.map((row, index) => {
    const cells = row.map((value, column) => {
      const how = manners[turn++ % manners.length] as Manner;
      return writeCell(value, cellName(index + 1, column + 1), how, strings);
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return {
    rows: [xml.join('\n')],
    strings: strings.map((string) => `<si><t xml:space="preserve">${string}</t></si>`).join(''),
  };
}

function writeCell(value: Value, address: string, how: Manner, strings: string[]): string {
  const { prefix, quote, noise } = how;
  const name = how.isNamed ? ` r=${quote}${address}${quote}` : '';
  const style = how.isStyled ? ` s=${quote}0${quote}` : '';
  if (value === null) return `${noise}<${prefix}c${name}${style}/>`;
  const [type, content] =
    typeof value === 'number' ? ['n', `<${prefix}v>${value}</${prefix}v>`] : writeText(value, how, strings);
  return `${noise}<${prefix}c${name}${style} t=${quote}${type}${quote}>${content}</${prefix}c>`;
}

function writeText(value: string, { form, prefix }: Manner, strings: string[]): [string, string] {
  const escaped = xmlText(value);
  if (form === 'inline')
    return ['inlineStr', `<${prefix}is><${prefix}t>${escaped}</${prefix}t></${prefix}is>`];
  if (form === 'str') return ['str', `<${prefix}v>${escaped}</${prefix}v>`];
  return ['s', `<${prefix}v>${strings.push(escaped) - 1}</${prefix}v>`];
}

/** Text with what XML and Excel would take for their own marks escaped. */
function xmlText(value: string): string {
  return value
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&#62;');
}

function csvField(value: Value): string {
  if (value === null) return '';
  const text = String(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function pushPieces(scanner: ReturnType<typeof createCsvScanner>, bytes: Buffer, size: number): void {
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
}

function damaged(bytes: Buffer, changes: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, byte] of changes) copy[at % copy.length] = byte;
  return copy;
}
