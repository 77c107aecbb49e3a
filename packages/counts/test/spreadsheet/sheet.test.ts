import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/spreadsheet/index.ts';
import { readCells } from './read-cells.ts';
import { thrownCode, thrownError } from './thrown-code.ts';
import { worksheet, writeWorkbook } from './write-workbook.ts';

const cellsOf = (rows: string, more = {}) => readCells(writeWorkbook({ rows: [rows], ...more }));
describe('what cells hold', () => {
  test.each([
    ['<c r="A1"><v>12</v></c>', 'number', 12],
    ['<c r="A1" t="n"><v>-0.5</v></c>', 'number', -0.5],
    ['<c r="A1"><v>0.93200000000000005</v></c>', 'number', 0.932],
    ['<c r="A1"><v>1.5E-3</v></c>', 'number', 0.0015],
    ['<c r="A1"><v> 7 </v></c>', 'number', 7],
    ['<c r="A1" t="s"><v>1</v></c>', 'text', 'second'],
    ['<c r="A1" t="s"><v>2</v></c>', 'text', ''],
    ['<c r="A1" t="str"><v>a &lt; b</v></c>', 'text', 'a < b'],
    ['<c r="A1" t="str"><v></v></c>', 'text', ''],
    ['<c r="A1" t="str"><v/></c>', 'text', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> in </t></is></c>', 'text', ' in '],
    ['<c r="A1" t="inlineStr"><is/></c>', 'text', ''],
    ['<c r="A1" t="b"><v>1</v></c>', 'boolean', 1],
    ['<c r="A1" t="b"><v>false</v></c>', 'boolean', 0],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', 'error', '#DIV/0!'],
    ['<c r="A1"><v>twelve</v></c>', 'malformed', 'twelve'],
    ['<c r="A1"><v>.</v></c>', 'malformed', '.'],
    ['<c r="A1"><v>1e999</v></c>', 'malformed', '1e999'],
    ['<c r="A1"><v>0x10</v></c>', 'malformed', '0x10'],
    ['<c r="A1" t="s"><v>3</v></c>', 'malformed', '3'],
    ['<c r="A1" t="s"><v>-1</v></c>', 'malformed', '-1'],
    ['<c r="A1" t="b"><v>2</v></c>', 'malformed', '2'],
    ['<c r="A1" t="new"><v>x</v></c>', 'malformed', 'x'],
  ])('%s is %s %j', (cell, kind, value) => {
    const strings = '<si><t>first</t></si><si><t>second</t></si><si><t/></si>';
    expect(cellsOf(`<row r="1">${cell}</row>`, { strings })).toEqual([['A1', kind, value]]);
  });

  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="3"/>',
    '<c r="A1"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="s"><v/></c>',
  ])('%s is no cell, and its row is not shown', (cell) => {
    expect(cellsOf(`<row r="1">${cell}</row><row r="2"><c r="C2"><v>5</v></c></row>`)).toEqual([
      ['C2', 'number', 5],
    ]);
  });

  test('a formula gives its saved result and is never evaluated', () => {
    const formulas = [
      '<c r="A1"><f>1+1</f><v>3</v></c>',
      '<c r="B1" t="str"><f t="shared" si="0"/><v>x</v></c>',
      '<c r="C1"><f>SUM(A1:B1)</f></c>',
      '<c r="D1" t="str"><f>IF(1&lt;2,"","")</f><v></v></c>',
    ];
    expect(cellsOf(`<row r="1">${formulas.join('')}</row>`)).toEqual([
      ['A1', 'number', 3, 'formula'],
      ['B1', 'text', 'x', 'formula'],
      ['C1', 'uncalculated', '', 'formula'],
      ['D1', 'text', '', 'formula'],
    ]);
  });

  test('dates of strict workbooks become serial numbers', () => {
    const cell = (address: string, text: string) => `<c r="${address}" t="d"><v>${text}</v></c>`;
    const rows = `<row r="1">${cell('A1', '2024-04-01')}${cell('B1', '1900-01-01T12:00:00Z')}${cell('C1', '2023-02-30')}</row>`;
    expect(cellsOf(rows)).toEqual([
      ['A1', 'number', 45383, 'date'],
      ['B1', 'number', 1.5, 'date'],
      ['C1', 'malformed', '2023-02-30'],
    ]);
    expect(cellsOf(rows, { workbookProperties: '<workbookPr date1904="1"/>' })[0]).toEqual([
      'A1',
      'number',
      43921,
      'date',
    ]);
  });
});

describe('how sheets are written', () => {
  test('cells and rows without an address follow on', () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const addresses = cellsOf(rows).map(([address]) => address);
    expect(addresses).toEqual(['A1', 'C1', 'B4', 'C4', 'A5']);
  });

  test('a row without a number takes that of its first cell', () => {
    expect(
      cellsOf('<row><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row><row><c><v>3</v></c></row>'),
    ).toEqual([
      ['B3', 'number', 1],
      ['C3', 'number', 2],
      ['A4', 'number', 3],
    ]);
  });

  test('any prefix, attributes in any order, either quotes, white space, comments, CDATA, instructions', () => {
    const sheet = `<?xml version="1.0"?><!-- <sheetData> --><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">
      <x:cols><x:col min="1" max="2"/></x:cols><x:sheetData >
      <x:row  spans='1:3' x14ac:r="9" r = '2' ><?pi <c r="Z9"> ?>
        <x:c t='str' s="1" r="A2" ><x:v>a<![CDATA[<&>]]><!-- no -->b&#x41;&#66;\r\nc</x:v ></x:c>
        <!-- <x:c r="B2"><x:v>9</x:v></x:c> -->
        <x:extLst><x:ext><x:c r="ZZ9"><x:v>1</x:v></x:c></x:ext></x:extLst>
        <x:c other="a>b" r='C2'><x:extLst/><x:v xml:space="preserve">7</x:v></x:c>
      </x:row></x:sheetData><x:extLst><x:sheetData/></x:extLst></x:worksheet>`;
    expect(cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([
      ['A2', 'text', 'a<&>bAB\nc'],
      ['C2', 'number', 7],
    ]);
  });

  test('a byte order mark, no declaration, no sheetData, an empty one', () => {
    const withSheet = (text: string) => cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': text } });
    expect(withSheet(`\ufeff${worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')}`)).toHaveLength(1);
    expect(withSheet('<worksheet><sheetPr/></worksheet>')).toEqual([]);
    expect(withSheet('<worksheet/>')).toEqual([]);
    expect(withSheet('<worksheet><sheetData/></worksheet>')).toEqual([]);
  });

  test('columns beyond Z, and rows wider than any before', () => {
    const wide = Array.from({ length: 200 }, (_, index) => `<c><v>${index}</v></c>`).join('');
    const cells = cellsOf(
      `<row r="1"><c r="ZZ1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576">${wide}</row>`,
    );
    expect(cells.slice(0, 2).map(([address]) => address)).toEqual(['ZZ1', 'XFD1']);
    expect(cells.slice(-1)).toEqual([['GR1048576', 'number', 199]]);
    expect(cells).toHaveLength(202);
  });

  test('the visitor ends the reading by returning false', () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="3"><broken';
    const seen: number[] = [];
    openWorkbook(writeWorkbook({ rows: [rows] })).readSheet(0, (row) => {
      seen.push(row.number);
      return row.number < 2;
    });
    expect(seen).toEqual([1, 2]);
  });
});

describe('sheets that are wrong', () => {
  test.each([
    ['<row r="1"><c r="1A"><v>1</v></c></row>', 'cell-reference'],
    ['<row r="1"><c r="A"><v>1</v></c></row>', 'cell-reference'],
    ['<row r="1"><c r="AAAA1"><v>1</v></c></row>', 'cell-reference'],
    ['<row r="1"><c r=""><v>1</v></c></row>', 'cell-reference'],
    ['<row r="1"><c r="A2"><v>1</v></c></row>', 'cell-reference'],
    ['<row><c r="A3"/><c r="B4"><v>1</v></c></row>', 'cell-reference'],
    ['<row r="0"><c r="A0"><v>1</v></c></row>', 'cell-reference'],
    ['<row r="x"/>', 'cell-reference'],
    ['<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>', 'cell-order'],
    ['<row r="1"><c r="B1"/><c r="B1"><v>1</v></c></row>', 'cell-order'],
    ['<row r="2"/><row r="2"/>', 'cell-order'],
    ['<row r="1"><c r="XFE1"><v>1</v></c></row>', 'over-limit'],
    ['<row r="1048577"><c><v>1</v></c></row>', 'over-limit'],
    ['<row><c r="A9999999"><v>1</v></c></row>', 'over-limit'],
    ['<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c r="A1"><v>1</v></row>', 'corrupt-xml'],
    ['<row r="1"><c r="A1"><v>1</c></row>', 'corrupt-xml'],
    ['<row r="1"><c r="A1"', 'corrupt-xml'],
    ['<row r="1"><c r="A1><v>1</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c r=A1><v>1</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c t="str"><v>&nbsp;</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c t="str"><v>a & b</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c t="str"><v>&#xD800;</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><c t="str"><v>&#1114112;</v></c></row>', 'corrupt-xml'],
    ['<row r="1"><!-- ', 'corrupt-xml'],
    ['<row r="1"><![CDATA[ ', 'corrupt-xml'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><row r="1"/>', 'doctype'],
  ])('%s is %s', (rows, code) => {
    expect(thrownCode(() => cellsOf(rows))).toBe(code);
  });

  test('a document type before the sheet is refused', () => {
    const sheet = `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet('')}`;
    expect(thrownCode(() => cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe('doctype');
  });

  test('a part that is no worksheet is refused', () => {
    expect(thrownCode(() => cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': '<chartsheet/>' } }))).toBe(
      'corrupt-xml',
    );
    expect(thrownCode(() => cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': '' } }))).toBe('corrupt-xml');
    expect(
      thrownCode(() => cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><cols>' } })),
    ).toBe('corrupt-xml');
  });

  test('the error says where and never what', () => {
    const error = thrownError(() =>
      cellsOf('<row r="7"><c r="A7" t="str"><v>secret</v></c><c r="secret"/></row>'),
    );
    expect(error?.facts).toEqual({ part: 'xl/worksheets/sheet1.xml', row: 7 });
    expect(error?.message).not.toContain('secret');
  });
});
