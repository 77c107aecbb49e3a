import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../src/spreadsheet/index.ts';
import { isDateFormat } from '../../src/spreadsheet/workbook/date-styles.ts';
import { readCells } from './read-cells.ts';
import { thrownCode } from './thrown-code.ts';
import { relationships, worksheet, writeWorkbook } from './write-workbook.ts';

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const oneCell = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;

/** A workbook with sheets and relationships of the test's own. */
const withSheets = (sheets: string, related: readonly (readonly [string, string, string])[], parts = {}) =>
  writeWorkbook({
    parts: {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(related),
      ...parts,
    },
  });

describe('sheets', () => {
  test('come in the order of their tabs, with their names and whether they are hidden', () => {
    const sheets = `<sheet name="B &amp; C" sheetId="7" r:id="b"/><sheet r:id='a' state="hidden" name="_x0041_"/>
      <sheet name="V" state="veryHidden" r:id="a"/><sheet name="S" state="visible" r:id="a"/>`;
    const workbook = openWorkbook(
      withSheets(
        sheets,
        [
          ['a', 'worksheet', 'worksheets/sheet1.xml'],
          ['b', 'worksheet', 'worksheets/b.xml'],
        ],
        {
          'xl/worksheets/b.xml': worksheet(oneCell(2)),
        },
      ),
    );
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['B & C', false],
      ['A', true],
      ['V', true],
      ['S', false],
    ]);
    const values: unknown[] = [];
    workbook.readSheet(0, (row) => values.push(row.values[0]));
    expect(values).toEqual([2]);
  });

  test.each([
    '/xl/worksheets/s.xml',
    'worksheets/s.xml',
    './worksheets/../worksheets/s.xml',
    '../xl/worksheets/s.xml',
    '/XL/Worksheets/S.xml',
  ])('are found at %s', (target) => {
    const bytes = withSheets('<sheet name="S" r:id="s"/>', [['s', 'worksheet', target]], {
      'xl/worksheets/s.xml': worksheet(oneCell(3)),
    });
    expect(readCells(bytes)).toEqual([['A1', 'number', 3]]);
  });

  test('with backslashes in the names of their parts are found', () => {
    const bytes = withSheets('<sheet name="S" r:id="s"/>', [['s', 'worksheet', 'worksheets/s.xml']], {
      'xl\\worksheets\\s.xml': worksheet(oneCell(4)),
    });
    expect(readCells(bytes)).toEqual([['A1', 'number', 4]]);
  });

  test('of charts are left out', () => {
    const bytes = withSheets('<sheet name="Chart" r:id="c"/><sheet name="S" r:id="s"/>', [
      ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['s', 'worksheet', 'worksheets/sheet1.xml'],
    ]);
    expect(openWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['S']);
  });

  test('whose part is not there are an error, drawings that are not there are none', () => {
    const missing = withSheets('<sheet name="S" r:id="s"/>', [['s', 'worksheet', 'worksheets/none.xml']]);
    expect(thrownCode(() => openWorkbook(missing))).toBe('missing-part');
    const unrelated = withSheets('<sheet name="S" r:id="x"/>', [['s', 'worksheet', 'worksheets/sheet1.xml']]);
    expect(thrownCode(() => openWorkbook(unrelated))).toBe('missing-part');
    const drawing = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['d', 'drawing', '../drawings/none.xml']]),
    };
    expect(readCells(writeWorkbook({ rows: [ONE_CELL], parts: drawing }))).toHaveLength(1);
  });

  test('that do not exist are a fault of the caller', () => {
    expect(() => openWorkbook(writeWorkbook({})).readSheet(1, () => true)).toThrow(RangeError);
  });

  test('can be read again and in any order', () => {
    const workbook = openWorkbook(writeWorkbook({ rows: [oneCell(1), oneCell(2)] }));
    const values: unknown[] = [];
    for (const index of [1, 0, 1]) workbook.readSheet(index, (row) => values.push(row.values[0]));
    expect(values).toEqual([2, 1, 2]);
  });

  test('are found without the relationships of the file', () => {
    expect(readCells(writeWorkbook({ rows: [ONE_CELL], parts: { '_rels/.rels': null } }))).toHaveLength(1);
  });
});

describe('shared strings', () => {
  const read = (strings: string) => {
    const count = strings.split('<si').length - 1;
    const cells = Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`);
    return readCells(writeWorkbook({ rows: [`<row>${cells.join('')}</row>`], strings })).map(
      ([, , value]) => value,
    );
  };

  test('join their runs, leave out phonetic hints, decode entities and escapes, keep white space', () => {
    expect(
      read(`<si><t>plain</t></si>
        <si><r><rPr><b/><sz val="11"/></rPr><t>bo</t></r><r><t xml:space="preserve">ld </t></r></si>
        <si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>
        <si><t>&lt;&gt;&amp;&quot;&apos;&#163;&#x2019;&#x1F600;</t></si>
        <si><t>a_x000D_b_x005F_x0041__x00a3_</t></si>
        <si><t xml:space="preserve"> spaced\r\n </t></si>
        <si><t> bare </t></si><si/><si><t/></si>
        <si><t><![CDATA[<b> & ]]></t></si><si><!-- <t>no</t> --><t>yes</t></si>`),
    ).toEqual([
      'plain',
      'bold ',
      '課',
      `<>&"'£’😀`,
      'a\rb_x0041_£',
      ' spaced\n ',
      ' bare ',
      '',
      '',
      '<b> & ',
      'yes',
    ]);
  });

  test('with a prefix', () => {
    const strings = '<x:sst xmlns:x="s"><x:si><x:t>x</x:t></x:si></x:sst>';
    const bytes = writeWorkbook({
      rows: ['<row><c t="s"><v>0</v></c></row>'],
      strings: '',
      parts: { 'xl/sharedStrings.xml': strings },
    });
    expect(readCells(bytes)).toEqual([['A1', 'text', 'x']]);
  });

  test('that are cut short are an error', () => {
    expect(thrownCode(() => read('<si><t>a</t></si><si><t>b'))).toBe('corrupt-xml');
    expect(thrownCode(() => read('<si><t>a</t>'))).toBe('corrupt-xml');
  });
});

describe('dates', () => {
  test('are told by the styles of cells, built in or their own', () => {
    const styles = `<numFmts count="2"><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>`;
    const cells = [0, 1, 2, 3, 4, 99].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
    const marks = readCells(writeWorkbook({ rows: [`<row>${cells}<c><v>1</v></c></row>`], styles })).map(
      ([, , , mark]) => mark ?? '',
    );
    expect(marks).toEqual(['', 'date', 'date', '', '', '', '']);
  });

  test.each([
    'dd/mm/yyyy',
    'mmm-yy',
    '[h]:mm:ss',
    '[$-809]d mmmm yyyy',
    'yyyy"年"m"月"',
    'h:mm AM/PM',
    '[Red]dd',
    'm/d;@',
  ])('%s is a date format', (format) => expect(isDateFormat(format)).toBe(true));

  test.each([
    'General',
    '0.00',
    '#,##0;[Red]-#,##0',
    '0.0" days"',
    '_-* #,##0_-;\\-* #,##0_-',
    '\\d0',
    '[$£-809]#,##0',
    '0.00E+00',
    '@',
    '0;dd',
    '',
  ])('%s is none', (format) => expect(isDateFormat(format)).toBe(false));

  test('of 1904 are told by the workbook', () => {
    const system = (properties: string) =>
      openWorkbook(writeWorkbook({ workbookProperties: properties })).date1904;
    expect(
      [
        '<workbookPr/>',
        '<workbookPr date1904="false"/>',
        '<workbookPr date1904="1"/>',
        '<workbookPr date1904="true"/>',
      ].map(system),
    ).toEqual([false, false, true, true]);
  });
});
