import { describe, expect, test } from 'vitest';
import { type Limits, openWorkbook } from '../../src/spreadsheet/index.ts';
import { readCells } from './read-cells.ts';
import { thrownCode, thrownError } from './thrown-code.ts';
import { relationships, workbookEntries, worksheet, writeWorkbook } from './write-workbook.ts';
import { type Entry, writeZip, writeZip64 } from './write-zip.ts';

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const entries = workbookEntries({ rows: [ONE_CELL] });
const withSheetEntry = (more: Partial<Entry>) =>
  entries.map((entry) => (entry.name === SHEET ? { ...entry, ...more } : entry));
const codeFor = (bytes: Buffer, limits: Partial<Limits> = {}) =>
  thrownCode(() => readCells(bytes, 0, limits));

describe('zip files', () => {
  test.each([
    ['stored', writeZip(withSheetEntry({ method: 0 }))],
    ['deflated', writeZip(entries)],
    ['with data descriptors', writeZip(entries.map((entry) => ({ ...entry, hasDescriptor: true })))],
    ['with a comment', writeZip(entries, 'a comment PK\x05\x06 that looks like an end')],
    ['in zip64 form', writeZip64(entries)],
    [
      'with folders',
      writeZip([
        { name: 'xl/', bytes: Buffer.alloc(0) },
        { name: 'xl/', bytes: Buffer.alloc(0) },
        ...entries,
      ]),
    ],
    ['followed by something', Buffer.concat([writeZip(entries), Buffer.from('\r\n')])],
  ])('%s are read', (_, bytes) => {
    expect(readCells(bytes)).toEqual([['A1', 'number', 1]]);
  });

  test.each([
    ['no bytes', Buffer.alloc(0), 'empty-file'],
    ['a text', Buffer.from('Period,Basis\r\n'), 'not-a-workbook'],
    ['a web page', Buffer.from('<html><table></table></html>'), 'not-a-workbook'],
    ['an empty zip', writeZip([]), 'not-a-workbook'],
    ['another zip', writeZip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'not-a-workbook'],
    ['only a beginning', writeZip(entries).subarray(0, 200), 'truncated'],
    ['an encrypted part', writeZip(withSheetEntry({ flags: 1 })), 'encrypted'],
    ['another compression', writeZip(withSheetEntry({ method: 12 })), 'compression'],
    ['a wrong checksum', writeZip(withSheetEntry({ crc: 1 })), 'checksum'],
    ['a part longer than stated', writeZip(withSheetEntry({ statedSize: 10 })), 'size-mismatch'],
    ['a part shorter than stated', writeZip(withSheetEntry({ statedSize: 100_000 })), 'size-mismatch'],
    ['a name twice', writeZip([...entries, { name: SHEET, bytes: Buffer.from('') }]), 'duplicate-part'],
    [
      'a name twice in other letters',
      writeZip([...entries, { name: 'XL\\Worksheets\\Sheet1.XML', bytes: Buffer.from('') }]),
      'duplicate-part',
    ],
  ])('%s: refused', (_, bytes, code) => {
    expect(codeFor(bytes)).toBe(code);
  });

  test('a directory that does not make sense is refused, wherever it is wrong', () => {
    const whole = writeZip(entries);
    const damage = (at: number, value: number) => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt32LE(value, bytes.length - 22 + at);
      return codeFor(bytes);
    };
    expect(damage(16, 0x7fffffff)).toBe('corrupt-zip');
    expect(damage(16, 0)).toBe('corrupt-zip');
    expect(damage(12, 0x7fffffff)).toBe('corrupt-zip');
    expect(damage(16, 0xffffffff)).toBe('corrupt-zip');
    expect(damage(8, 0x00ff00ff)).toBe('corrupt-zip');
  });

  test('a place beyond the file is refused', () => {
    const bytes = writeZip64(entries);
    const field = bytes.lastIndexOf(Buffer.from([1, 0, 24, 0]));
    bytes.writeBigUInt64LE(2n ** 60n, field + 4);
    expect(codeFor(bytes)).toBe('corrupt-zip');
    bytes.writeBigUInt64LE(2n ** 50n, field + 4);
    expect(codeFor(bytes)).toBe('over-limit');
  });
});

describe('files that are something else', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]);
  const office = (part: string, root: string) =>
    writeZip([
      { name: '_rels/.rels', bytes: Buffer.from(relationships([['a', 'officeDocument', part]])) },
      { name: part, bytes: Buffer.from(root) },
    ]);

  test.each([
    ['an old workbook', compound('Workbook'), 'old-xls'],
    ['an older one', compound('Book'), 'old-xls'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an old text document', compound('WordDocument'), 'not-a-workbook'],
    ['a binary workbook', office('xl/workbook.bin', '\0\0\0'), 'xlsb'],
    ['a text document', office('word/document.xml', '<w:document xmlns:w="w"/>'), 'not-a-workbook'],
    ['slides', office('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>'), 'not-a-workbook'],
    [
      'a workbook without its main part',
      writeWorkbook({ parts: { 'xl/workbook.xml': null } }),
      'missing-part',
    ],
    [
      'a workbook with an empty main part',
      writeWorkbook({ parts: { 'xl/workbook.xml': '' } }),
      'corrupt-xml',
    ],
  ])('%s', (_, bytes, code) => {
    expect(thrownCode(() => openWorkbook(bytes))).toBe(code);
  });

  test('messages say what to do', () => {
    expect(thrownError(() => openWorkbook(compound('Workbook')))?.message).toMatch(/save it as \.xlsx/);
    expect(thrownError(() => openWorkbook(office('xl/workbook.bin', '')))?.message).toMatch(
      /save it as \.xlsx/,
    );
    expect(thrownError(() => openWorkbook(compound('EncryptedPackage')))?.message).toMatch(/password/);
  });
});

describe('text that is not UTF-8', () => {
  const sheet = (bytes: Buffer) => codeFor(writeWorkbook({ parts: { [SHEET]: bytes } }));

  test('is refused', () => {
    expect(sheet(Buffer.from(`\ufeff${worksheet(ONE_CELL)}`, 'utf16le'))).toBe('encoding');
    expect(sheet(Buffer.from(worksheet(ONE_CELL), 'utf16le'))).toBe('encoding');
    expect(sheet(Buffer.from('<worksheet><!-- \xa3 --></worksheet>', 'latin1'))).toBe('encoding');
    expect(sheet(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>'))).toBe('encoding');
    expect(sheet(Buffer.from("<?xml version='1.0' encoding='utf-8'?><worksheet/>"))).toBe(null);
  });
});

describe('lists that are wrong', () => {
  test.each([
    ['_rels/.rels', '<Relationships>'],
    ['_rels/.rels', '<Relationships></Other>'],
    ['xl/workbook.xml', '<workbook><sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id=a/></Relationships>'],
    ['xl/styles.xml', '<a>'.repeat(1000)],
  ])('%s with %s', (part, text) => {
    expect(codeFor(writeWorkbook({ styles: '', parts: { [part]: text } }))).toBe('corrupt-xml');
  });

  test('entities declared anywhere are refused', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>';
    for (const part of ['_rels/.rels', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', SHEET]) {
      expect(codeFor(writeWorkbook({ strings: '', styles: '', parts: { [part]: `${doctype}<a/>` } }))).toBe(
        'doctype',
      );
    }
  });
});

describe('limits', () => {
  const rows = '<row><c t="s"><v>0</v></c><c t="str"><v>abcdef</v></c></row><row><c><v>1</v></c></row>';
  const strings = '<si><t>a</t></si><si><t>b</t></si>';
  const bytes = writeWorkbook({ rows: [rows, rows], strings, styles: '<cellXfs/>' });
  const limitOf = (limits: Partial<Limits>) => thrownError(() => readCells(bytes, 0, limits))?.facts.limit;

  test('that are just kept let the file through', () => {
    const kept = {
      maxFileBytes: bytes.length,
      maxEntries: 7,
      maxSheets: 2,
      maxSharedStrings: 2,
      maxRows: 2,
      maxColumns: 2,
      maxCells: 3,
    };
    expect(readCells(bytes, 0, kept)).toHaveLength(3);
  });

  test.each([
    { maxFileBytes: bytes.length - 1 },
    { maxEntries: 6 },
    { maxSheets: 1 },
    { maxSharedStrings: 1 },
    { maxRows: 1 },
    { maxColumns: 1 },
    { maxCells: 2 },
    { maxTextBytes: 5 },
    { maxUnzippedBytes: 500 },
    { maxPartBytes: 50 },
    { maxSharedStringBytes: 50 },
    { maxListBytes: 50 },
  ])('%j refuses it and is named', (limits) => {
    expect(limitOf(limits)).toBe(Object.keys(limits)[0]);
  });

  test('long texts are refused however they are written', () => {
    const long = 'x'.repeat(100);
    const texts = [
      `<c t="str"><v>${long}</v></c>`,
      `<c t="str"><v>&amp;${long}</v></c>`,
      `<c t="str"><v><![CDATA[${long}]]></v></c>`,
      `<c><is><t>${long}</t></is></c>`,
      `<c><is>${'<t>x</t>'.repeat(100)}</is></c>`,
      `<c><v>${'<!---->'.repeat(20)}</v></c>`,
    ];
    for (const text of texts) {
      expect(codeFor(writeWorkbook({ rows: [`<row>${text}</row>`] }), { maxTextBytes: 99 })).toBe(
        'over-limit',
      );
    }
  });

  test('a zip bomb is refused before it is unzipped, one that lies while it is', () => {
    const zeros = Buffer.alloc(50 * 1024 * 1024);
    const bomb = writeWorkbook({ parts: { [SHEET]: zeros } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(thrownError(() => readCells(bomb))?.facts).toMatchObject({ limit: 'maxRatio', part: SHEET });
    const start = performance.now();
    const liar = writeZip(withSheetEntry({ bytes: zeros, statedSize: 1000 }));
    expect(codeFor(liar)).toBe('size-mismatch');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('parts that are small alone are counted together', () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({
      name: `xl/${index}.xml`,
      bytes: Buffer.alloc(1000),
    }));
    expect(codeFor(writeZip([...entries, ...parts]), { maxUnzippedBytes: 15_000 })).toBe('over-limit');
    expect(codeFor(writeZip([...entries, ...parts]), { maxUnzippedBytes: 25_000 })).toBe(null);
  });
});

describe('time', () => {
  const size = 4_000_000;
  test.each([
    ['comments', '<!---->'.repeat(size / 7)],
    ['one text', 'x'.repeat(size)],
    ['nested elements', '<a>'.repeat(size / 3)],
    ['attributes', `<row ${'a="" '.repeat(size / 5)}/>`],
    ['an open comment', `<!--${'<'.repeat(size)}`],
    ['an open tag', `<row ${' '.repeat(size)}`],
    ['an open value', `<row r="${'1'.repeat(size)}`],
    ['ampersands', `<row><c t="str"><v>${'&'.repeat(size)}</v></c></row>`],
    ['almost plain cells', `<row>${'<c r="A1" s="1" t="s"><v>1</v></c >'.repeat(size / 35)}</row>`],
    ['runs', `<row><c><is>${'<r><t>a</t></r>'.repeat(size / 15)}</is></c></row>`],
  ])('of a pathological sheet is bounded: %s', (_, rows) => {
    const bytes = writeWorkbook({ rows: [rows] });
    const start = performance.now();
    thrownCode(() => readCells(bytes, 0, { maxRatio: 1e9 }));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
