import { RecordsFileError, readRecords, toSubmissionLine } from '@clockstop/records';
import { expect, test } from 'vitest';
import { inventedRecord } from './invented-record.ts';
import { readText } from './read-text.ts';

const minimum = 'CRTPDATE,CANCERTREATMENTPERIODSTARTDATE,TREATMENTSTARTDATECANCER';
const submission = toSubmissionLine(inventedRecord());

test.each<[what: string, content: string | Uint8Array, code: string, says: string]>([
  ['nothing', '', 'empty', 'Export it again'],
  ['blank lines only', '\uFEFF\r\n \r\n', 'empty', 'Export it again'],
  ['a spreadsheet', 'PK\x03\x04abc', 'binary', 'a spreadsheet'],
  ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'binary', 'a compressed file'],
  ['bytes', Buffer.alloc(500), 'binary', 'binary data'],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${submission}`, 'utf16le'), 'utf-16', 'UTF-8'],
  ['UTF-16 without it', Buffer.from(submission, 'utf16le'), 'utf-16', 'UTF-8'],
  ['53 fields', submission.replace(',', ''), 'not-recognised', 'has 53 fields'],
  ['prose', 'Dear all, here are the records.\n', 'not-recognised', 'column mapping'],
  ['semicolons', submission.replaceAll(',', ';'), 'wrong-delimiter', 'semicolons'],
  ['tabs', submission.replaceAll(',', '\t'), 'wrong-delimiter', 'tabs'],
  ['unknown headings', 'Hospital,Ward,Bed\n1,2,3\n', 'unknown-headings', 'column mapping'],
  ['a column twice', `${minimum},crtp_date\n`, 'headings-repeated', 'CRTPDATE, crtp_date'],
  [
    'two names of one column',
    `${minimum},CANCERREFERRALTOTREATMENTPERIODSTARTDATE\n`,
    'headings-repeated',
    'CRTPDATE',
  ],
  [
    'a missing column',
    `NHS_NUMBER,${minimum.replace('CRTPDATE', 'CRTPDAT')}\n`,
    'columns-missing',
    'CRTPDATE: CRTPDAT',
  ],
  ['another root', '<Records></Records>', 'wrong-root', 'CancerWaitingTimes'],
  ['an unread encoding', '<?xml version="1.0" encoding="EBCDIC-UK"?><x/>', 'other-encoding', 'ebcdic-uk'],
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'doctype', 'refused'],
])('%s is refused as a whole, with what to do', async (_, content, code, says) => {
  const reading = readText(content);
  await expect(reading).rejects.toThrow(RecordsFileError);
  await expect(reading).rejects.toMatchObject({ code, facts: { file: 'invented.txt' } });
  await expect(reading).rejects.toThrow(says);
});

test('so is what is not there, and a folder', async () => {
  const onRecord = (): void => undefined;
  await expect(readRecords('nowhere/nothing.csv', { onRecord })).rejects.toThrow('there is nothing there');
  await expect(readRecords(import.meta.dirname, { onRecord })).rejects.toThrow('it is a folder');
});

test('a message shows no value of a record', async () => {
  await expect(readText(submission.replace(',', ''))).rejects.not.toThrow('9990000018');
});
