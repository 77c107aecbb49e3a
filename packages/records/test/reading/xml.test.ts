import {
  explainRejection,
  itemElements,
  recordElement,
  toXmlRecord,
  xmlFooter,
  xmlHeader,
} from '@clockstop/records';
import { describe, expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { firstTexts, readText, rejections } from './read-text.ts';

const record = (...elements: readonly string[]): string =>
  `<${recordElement}>\n${elements.join('\n')}\n</${recordElement}>\n`;
const number = (digits: string): string => `<NhsNumber>${digits}</NhsNumber>`;
const file = (...records: readonly string[]): string => `${xmlHeader}${records.join('')}${xmlFooter}`;
const one = record(number('9990000018'));
const two = record(number('9990000026'));

describe('a sound submission in XML', () => {
  test('gives its records, with their row and line', async () => {
    const read = await readText(file(toXmlRecord(inventedRecord()), one));
    expect(read.records[0]).toEqual({ row: 1, line: 3, texts: inventedRecord() });
    expect(read.records[1]).toMatchObject({ row: 2, line: 9 });
    expect(read.file).toMatchObject({ layout: 'xml', rows: 2, records: 2, lines: 13 });
  });

  test('may leave items out or empty, and may use a prefix, comments and CDATA', async () => {
    const read = await readText(
      file(
        record(
          number('999<!-- - -->0000<![CDATA[018]]>'),
          '<DateFirstSeen/>',
          '<c:TumourLaterality>L</c:TumourLaterality>',
        ),
      ),
    );
    expect(read.records[0]?.texts[0]).toBe('9990000018');
    expect(read.records[0]?.texts[21]).toBe('L');
  });

  test('may declare Windows-1252', async () => {
    const comment = record(
      '<CancerCareSpellDelayReasonCommentFirstSeen>caf\xe9 \x96 late</CancerCareSpellDelayReasonCommentFirstSeen>',
    );
    const text = file(comment).replace('UTF-8', 'windows-1252');
    const read = await readText(Buffer.from(text, 'latin1'));
    expect(read.records[0]?.texts[16]).toBe('café – late');
    expect(read.file.encoding).toBe('windows-1252');
  });

  test('may hold no record', async () => {
    const read = await readText(file());
    expect(read.file).toMatchObject({ rows: 0, records: 0 });
  });

  test('has an element of its own for every item', () => {
    expect(new Set(itemElements).size).toBe(54);
    expect(itemElements[7]).toBe('CancerReferralToTreatmentPeriodStartDate');
  });
});

describe('a broken record in XML hides no other', () => {
  test.each<[what: string, broken: string, code: string]>([
    ['an unknown element', record(number('1'), '<Ward>2</Ward>'), 'unknown-element'],
    ['an unknown record', '<Patient></Patient>', 'unknown-element'],
    ['an element twice', record(number('1'), number('2')), 'repeated-element'],
    ['elements out of order', record('<DateFirstSeen>2</DateFirstSeen>', number('1')), 'out-of-order'],
    ['an element in an element', record('<NhsNumber><b>1</b></NhsNumber>'), 'nested-element'],
    ['text between elements', record(number('1'), 'loose'), 'stray-text'],
    ['text between records', 'loose', 'stray-text'],
    ['a very long text', record(number('1'.repeat(70_000))), 'over-long'],
  ])('%s', async (_, broken, code) => {
    const read = await readText(file(one, broken, two));
    expect(read.file.rejected.map((rejected) => [rejected.row, rejected.code])).toEqual([[2, code]]);
    expect(firstTexts(read)).toEqual(['9990000018', '9990000026']);
  });

  test('bytes that are not UTF-8', async () => {
    const text = Buffer.from(file(one, record(number('caf\xe9')), two), 'latin1');
    const read = await readText(text);
    expect(rejections(read)).toEqual(['2 6 not-utf-8']);
    expect(firstTexts(read)).toEqual(['9990000018', '9990000026']);
  });

  test('and the report names the element', async () => {
    const { file: read } = await readText(file(record('<DateFirstSeen/>', number('1'))));
    const [rejected] = read.rejected;
    expect(rejected === undefined ? '' : explainRejection(rejected)).toContain(
      'The element NhsNumber comes after DateFirstSeen',
    );
  });
});

describe('where XML cannot be read on, the records before are kept and the rest is one rejection', () => {
  test.each<[what: string, rest: string, code: string]>([
    ['a wrong closing tag', `<${recordElement}><NhsNumber>1</Nhs></${recordElement}>`, 'xml-not-well-formed'],
    ['an unknown entity', record(number('&bomb;')), 'xml-not-well-formed'],
    ['a NUL', record(number('\0')), 'xml-not-well-formed'],
    ['a bare <', record('<'), 'xml-not-well-formed'],
    ['deep nesting', `<${recordElement}>${'<a>'.repeat(100_000)}`, 'nested-too-deep'],
    ['a text without end', `<${recordElement}><NhsNumber>${'1'.repeat(2_000_000)}`, 'xml-over-long'],
    ['a tag without end', `<${recordElement} a="${'1'.repeat(2_000_000)}`, 'xml-over-long'],
  ])('%s', async (_, rest, code) => {
    const read = await readText(file(one, rest, two));
    expect(rejections(read)).toEqual([`2 6 ${code}`]);
    expect(firstTexts(read)).toEqual(['9990000018']);
  });

  test('a file that is cut off', async () => {
    const read = await readText(file(one, two).slice(0, -60));
    expect(rejections(read)).toEqual(['2 6 xml-not-well-formed']);
    expect(read.file.rows).toBe(2);
  });

  test('a document type among the records refuses the file', async () => {
    await expect(readText(file(one, '<!DOCTYPE a>'))).resolves.toMatchObject({
      file: { rejected: [{ code: 'xml-not-well-formed' }] },
    });
  });
});
