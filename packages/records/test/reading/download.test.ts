import { downloadColumns, toSubmissionLine } from '@clockstop/records';
import { columns, items } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { readText, rejections } from './read-text.ts';

const headings = [
  'RECORDID',
  'nhs_number',
  'CRTPDATE',
  'DATEFIRSTSEEN',
  'CANCERTREATMENTPERIODSTARTDATE',
  'TREATMENTSTARTDATECANCER',
  'ACCOUNTABLEINVESTIGATINGPROVIDER',
  'TransferToTreatmentDate',
  'ICS_OF_REGISTRATION',
  'WAITINGTIMEADJUSTMENTTREATMENT',
  '28 day note',
];
const values = [
  '17',
  '9990000018',
  '2024-05-01 00:00:00',
  '2024-05-08T00:00:00.000',
  '01/06/2024',
  '2024-06-20',
  'R1H',
  'NULL',
  'QMF',
  '5.0',
  'mine',
];
const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join(',')}\n`).join('');

function byColumn(texts: readonly string[] | undefined): Readonly<Record<string, string>> {
  const filled = columns.map(({ id }, place) => [id, texts?.[place] ?? '']).filter(([, text]) => text !== '');
  return Object.fromEntries(filled);
}

test('a national download is known by its headings, in any case, and its dates are brought into one form', async () => {
  const { file, records } = await readText(csv(headings, values));
  expect(file).toMatchObject({ layout: 'download', records: 1, unknownColumns: ['28 day note'], lines: 2 });
  expect(records[0]).toMatchObject({ row: 1, line: 2 });
  expect(byColumn(records[0]?.texts)).toEqual({
    recordId: '17',
    nhsNumber: '9990000018',
    referralReceivedDate: '2024-05-01',
    firstSeenDate: '2024-05-08',
    decisionToTreatDate: '2024-06-01',
    treatmentDate: '2024-06-20',
    investigatingProvider: 'R1H',
    commissioner: 'QMF',
    treatmentAdjustment: '5',
  });
});

test('its columns may stand in any order', async () => {
  const { records } = await readText(csv(headings.toReversed(), values.toReversed()));
  expect(byColumn(records[0]?.texts)).toMatchObject({ nhsNumber: '9990000018', treatmentDate: '2024-06-20' });
});

test('the names of the data dictionary are headings as well, so that a submission under them is read', async () => {
  const names = items.map(({ name }) => `"${name}"`).join(',');
  const { file, records } = await readText(`${names}\n${toSubmissionLine(inventedRecord())}`);
  expect(file).toMatchObject({ layout: 'download', records: 1, unknownColumns: [] });
  expect(records[0]?.texts).toEqual(inventedRecord());
});

test('it may have headings and no record', async () => {
  const { file } = await readText(csv(headings));
  expect(file).toMatchObject({ layout: 'download', rows: 0, records: 0 });
});

test('files joined with their headings lose the second row of headings', async () => {
  const read = await readText(csv(headings, values, headings, values));
  expect(rejections(read)).toEqual(['2 3 headings-again']);
  expect(read.records.map(({ row }) => row)).toEqual([1, 3]);
});

test('a broken record hides no other', async () => {
  const broken = values.with(10, '"mine');
  const read = await readText(csv(headings, values, broken, values, values.slice(1), values));
  expect(rejections(read)).toEqual(['2 3 unterminated-quote', '4 5 wrong-field-count']);
  expect(read.file).toMatchObject({ rows: 5, records: 3, rejectedRows: 2 });
});

test('every heading is that of a column', () => {
  const ids = new Set<string>(columns.map(({ id }) => id));
  expect(downloadColumns.filter(({ column }) => column !== null && !ids.has(column))).toEqual([]);
  expect(downloadColumns.length).toBeGreaterThan(80);
});
