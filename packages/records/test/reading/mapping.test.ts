import { type ColumnMapping, parseMapping, readMapping } from '@clockstop/records';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const mapping: ColumnMapping = {
  columns: {
    'NHS no': 'nhsNumber',
    'Seen on': 'firstSeenDate',
    Priority: 'priority',
    Days: 'treatmentAdjustment',
  },
  dates: 'DD/MM/YYYY',
  values: { priority: { 'Two week wait': '3', NULL: '1' } },
};
const parsed = (json: unknown) => () => parseMapping(JSON.stringify(json), 'map.json');

describe('an extract with its mapping', () => {
  test('is read under its own headings, dates and values', async () => {
    const { file, records } = await readText(
      'Ward, seen ON ,NHS no,Priority,Days\n7,01/05/2024,9990000018,Two week wait,3.0\n8,2024-05-01,9990000026,2,NULL\n',
      { mapping },
    );
    expect(file).toMatchObject({ layout: 'mapped', records: 2, unknownColumns: ['Ward'] });
    expect(records.map(({ texts }) => [texts[0], texts[11], texts[5], texts[48]])).toEqual([
      ['9990000018', '2024-05-01', '3', '3'],
      ['9990000026', '2024-05-01', '2', ''],
    ]);
  });

  test('must have the headings of the mapping', async () => {
    await expect(readText('NHS no,Seen at,Priority,Days\n', { mapping })).rejects.toThrow('Seen on: Seen at');
  });

  test('is recognised as something else when it has none of them', async () => {
    const headings = 'CRTPDATE,CANCERTREATMENTPERIODSTARTDATE,TREATMENTSTARTDATECANCER\n';
    const { file } = await readText(headings, { mapping });
    expect(file.layout).toBe('download');
  });
});

describe('a mapping file', () => {
  test('is JSON', () => {
    expect(parsed(mapping)()).toEqual(mapping);
    expect(() => parseMapping('columns', 'map.json')).toThrow('map.json is not JSON');
  });

  test.each<[what: string, json: unknown, says: string]>([
    ['not an object', [], 'the mapping should be an object'],
    ['without columns', {}, '"columns" should be an object'],
    ['with an unknown part', { columns: {}, colums: {} }, '"colums" is not part of a column mapping'],
    [
      'with an unknown column',
      { columns: { Seen: 'firstSeenDat' } },
      '"firstSeenDat" is not a column. The nearest are: firstSeenDate',
    ],
    ['with a number', { columns: { Seen: 3 } }, '"Seen" in "columns" should be a text'],
    [
      'with a column twice',
      { columns: { A: 'age', B: 'age' } },
      'two headings are given to the column age: "A", "B"',
    ],
    ['with a heading twice', { columns: { A: 'age', 'a ': 'practice' } }, 'the heading "a " is there twice'],
    [
      'with another order of dates',
      { columns: {}, dates: 'MM/DD/YYYY' },
      '"dates" should be "YYYY-MM-DD" or "DD/MM/YYYY"',
    ],
    ['with codes of an unknown column', { columns: {}, values: { prio: {} } }, '"prio" is not a column'],
    [
      'with a list of codes',
      { columns: {}, values: { priority: ['3'] } },
      '"priority" in "values" should be an object',
    ],
  ])('%s is refused', (_, json, says) => {
    expect(parsed(json)).toThrow(says);
  });

  test('must be there', async () => {
    await expect(readMapping('nowhere/map.json')).rejects.toThrow('map.json cannot be opened');
  });
});
