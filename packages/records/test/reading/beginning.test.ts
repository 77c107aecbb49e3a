import {
  type RecordsBeginning,
  toSubmissionLine,
  toXmlRecord,
  xmlFooter,
  xmlHeader,
} from '@clockstop/records';
import { columns } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { readText } from './read-text.ts';

async function beginningOf(content: string): Promise<readonly (RecordsBeginning | 'record')[]> {
  const told: (RecordsBeginning | 'record')[] = [];
  await readText(content, {
    onBegin: (beginning) => told.push(beginning),
    onRecord: () => told.push('record'),
  });
  return told;
}

const all = new Set(columns.map(({ id }) => id));
const record = inventedRecord();

test.each([
  ['submission', toSubmissionLine(record)],
  ['xml', xmlHeader + toXmlRecord(record) + xmlFooter],
])(
  'before the first record the layout is told, and that every column is given: %s',
  async (layout, content) => {
    expect(await beginningOf(content)).toEqual([{ layout, given: all }, 'record']);
  },
);

test('of a download the columns that it has are told, and in the end the items that it lacks', async () => {
  const content = 'CRTPDATE,CANCERTREATMENTPERIODSTARTDATE,TREATMENTSTARTDATECANCER,AGE\n2024-05-01,,,70\n';
  const given = new Set(['referralReceivedDate', 'decisionToTreatDate', 'treatmentDate', 'age']);
  expect(await beginningOf(content)).toEqual([{ layout: 'download', given }, 'record']);
  const { file } = await readText(content);
  expect(file.missingItems).toHaveLength(51);
  expect(file.missingItems).not.toContain('treatmentDate');
});
