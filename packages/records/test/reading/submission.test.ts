import { createHash } from 'node:crypto';
import { explainRejection, toSubmissionLine } from '@clockstop/records';
import { describe, expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { firstTexts, readText, rejections } from './read-text.ts';

const line = (given: Readonly<Record<string, string>> = {}): string =>
  toSubmissionLine(inventedRecord(given));
const one = line({ nhsNumber: '9990000018' });
const two = line({ nhsNumber: '9990000026' });
const three = line({ nhsNumber: '9990000034' });
const numbers = ['9990000018', '9990000026', '9990000034'];

/** A record with a comment written as given, quotes or none. */
const commented = (nhsNumber: string, comment: string): string =>
  line({ nhsNumber, firstSeenDelayComment: 'COMMENT' }).replace('COMMENT', comment);

describe('a sound submission', () => {
  test('gives its records, with their row and line', async () => {
    const { file, records } = await readText(one + two);
    expect(records.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(records[0]?.texts).toEqual(inventedRecord());
    expect(file).toMatchObject({ layout: 'submission', lines: 2, rows: 2, records: 2, rejectedRows: 0 });
  });

  test('is known by its size and hash', async () => {
    const { file } = await readText(one);
    expect(file.bytes).toBe(one.length);
    expect(file.hash).toBe(createHash('sha256').update(one).digest('hex'));
  });

  test.each([
    ['\n', 'LF'],
    ['\r', 'CR'],
    ['\r\n', 'CRLF'],
    ['\r\n\r\n  \r\n', 'blank lines between'],
  ])('may end its lines in %j (%s)', async (end) => {
    const read = await readText([one, two, three].join('').replaceAll('\r\n', end));
    expect(firstTexts(read)).toEqual(numbers);
    expect(rejections(read)).toEqual([]);
  });

  test('needs no line end after the last record, and may begin with a mark', async () => {
    const read = await readText(`\uFEFF${one}${two.trimEnd()}`);
    expect(firstTexts(read)).toEqual(numbers.slice(0, 2));
  });

  test('may hold commas, quotes and line ends in a text', async () => {
    const comment = 'He said "no",\nand went\r\naway';
    const read = await readText(line({ firstSeenDelayComment: comment }) + two);
    expect(read.records[0]?.texts[16]).toBe(comment);
    expect(read.records[1]).toMatchObject({ row: 2, line: 4 });
    expect(read.file.lines).toBe(4);
  });

  test('loses the space around a text', async () => {
    const { records } = await readText(commented('9990000018', '  late \t'));
    expect(records[0]?.texts[16]).toBe('late');
  });

  test('is recognised although values look like headings, and whatever its name', async () => {
    const { file } = await readText(
      line({ firstSeenDelayComment: 'NHS_NUMBER', diagnosisDelayComment: 'CRTPDATE', pathwayId: 'RECORDID' }),
    );
    expect(file.layout).toBe('submission');
  });

  test('is recognised by a later record when the first is broken, or a title', async () => {
    expect(rejections(await readText(`Cancer,waiting,times\n${two}`))).toEqual(['1 1 wrong-field-count']);
    const read = await readText(`9990000018,01\r\n${two}`);
    expect(rejections(read)).toEqual(['1 1 wrong-field-count']);
    expect(firstTexts(read)).toEqual(['9990000026']);
  });
});

describe('the encoding of a submission', () => {
  const accented = (encoding: 'utf8' | 'latin1'): Buffer =>
    Buffer.from(commented('9990000018', 'café'), encoding);

  test('is UTF-8', async () => {
    const { file, records } = await readText(accented('utf8'));
    expect(records[0]?.texts[16]).toBe('café');
    expect(file.encoding).toBe('utf-8');
  });

  test('or else Windows-1252', async () => {
    const { file, records } = await readText(Buffer.concat([accented('latin1'), Buffer.from(two)]));
    expect(records[0]?.texts[16]).toBe('café');
    expect(file.encoding).toBe('windows-1252');
  });

  test('may differ between records', async () => {
    const { file, records } = await readText(Buffer.concat([accented('latin1'), accented('utf8')]));
    expect(records.map(({ texts }) => texts[16])).toEqual(['café', 'café']);
    expect(file.encoding).toBe('mixed');
  });

  test('has the quotes and dashes of Windows-1252', async () => {
    const { records } = await readText(
      Buffer.from(commented('9990000018', '\x93late\x94 \x96 \x80 5'), 'latin1'),
    );
    expect(records[0]?.texts[16]).toBe('“late” – € 5');
  });

  test('rejects only the record whose bytes are in neither', async () => {
    const read = await readText(
      Buffer.concat([Buffer.from(commented('9990000018', '\x81\xff'), 'latin1'), Buffer.from(two)]),
    );
    expect(rejections(read)).toEqual(['1 1 not-utf-8']);
    expect(firstTexts(read)).toEqual(['9990000026']);
  });
});

describe('a broken record of a submission hides no other', () => {
  test.each<[what: string, broken: string, code: string]>([
    ['a field too few', one.replace(',', ''), 'wrong-field-count'],
    ['a field too many', one.replace(',', ',,'), 'wrong-field-count'],
    ['a quote that never closes', commented('9990000018', '"late'), 'unterminated-quote'],
    ['a quote that never closes, at the end', one.replace('\r\n', '"\r\n'), 'unterminated-quote'],
    ['text after a quote', commented('9990000018', '"said "no" twice"'), 'text-after-quote'],
    [
      'text after a quote, over two lines',
      commented('9990000018', '"said "no"\nand went"'),
      'text-after-quote',
    ],
    [
      'a wrong number of fields over two lines',
      commented('9990000018', '"late\nagain",'),
      'wrong-field-count',
    ],
    ['a NUL', commented('9990000018', 'la\0te'), 'control-character'],
    ['a NUL in quotes', commented('9990000018', '"la\0te"'), 'control-character'],
    ['a very long text', commented('9990000018', 'x'.repeat(70_000)), 'over-long'],
    ['a very long text in quotes', commented('9990000018', `"${'x'.repeat(70_000)}"`), 'over-long'],
  ])('%s', async (_, broken, code) => {
    const read = await readText(two + broken + three);
    expect(read.file.rejected.map((rejected) => [rejected.row, rejected.line, rejected.code])).toEqual([
      [2, 2, code],
    ]);
    expect(firstTexts(read)).toEqual(['9990000026', '9990000034']);
    expect(read.records[1]?.row).toBe(3);
  });

  test('nor one that begins with a quoted comment of two lines itself', async () => {
    const read = await readText(
      two + commented('9990000018', '"late') + commented('9990000034', '"a\nb"') + two,
    );
    expect(rejections(read)).toEqual(['2 2 text-after-quote']);
    expect(firstTexts(read)).toEqual(['9990000026', '9990000034', '9990000026']);
  });

  test('nor one that is broken itself', async () => {
    const broken = commented('9990000018', '"late');
    const read = await readText(two + broken + broken + one.replace(',', '') + three);
    expect(read.file.rejected.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(firstTexts(read)).toEqual(['9990000026', '9990000034']);
  });

  test('at the end of the file', async () => {
    const read = await readText(two + commented('9990000018', '"late').trimEnd());
    expect(rejections(read)).toEqual(['2 2 unterminated-quote']);
  });

  test('when the file is cut off in the middle of it', async () => {
    const read = await readText(two + one.slice(0, 30));
    expect(rejections(read)).toEqual(['2 2 wrong-field-count']);
  });

  test('and the report names the item and no value', async () => {
    const { file } = await readText(two + commented('9990000018', '"secret'));
    const [rejected] = file.rejected;
    const words = rejected === undefined ? '' : explainRejection(rejected);
    expect(words).toContain('field 17 (CANCER CARE SPELL DELAY REASON COMMENT (FIRST SEEN))');
    expect(words).not.toContain('secret');
  });
});
