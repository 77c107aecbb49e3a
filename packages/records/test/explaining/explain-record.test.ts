import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from '@clockstop/organisations';
import {
  type ExplainedRecord,
  explainRecord,
  type RecordJson,
  toExplanationJson,
  toSubmissionLine,
  toXmlRecord,
  xmlFooter,
  xmlHeader,
} from '@clockstop/records';
import { day } from '@clockstop/rules';
import { afterAll, describe, expect, test } from 'vitest';
import { sharedBreach, textsOf } from './one-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asOf = day('2026-06-30');
const submission = write('submission.csv', toSubmissionLine(textsOf(sharedBreach)));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function explained(path: string, number = 1): Promise<ExplainedRecord> {
  const found = await explainRecord(path, number, { register, asOf });
  if (found.kind !== 'explained') throw new Error(`not explained: ${found.kind}`);
  return found;
}

/** The clocks of a record: standard, days, within, band, month and shares. */
function clocksOf({ standards }: RecordJson): readonly string[] {
  return standards
    .filter(({ counted }) => counted)
    .map(({ standard, days, limit, within, band, month, shares }) => {
      const parts = shares.map((share) => `${share.code} ${share.within} of ${share.total}`).join(', ');
      return [standard, days, limit, within, band, month, parts].join(' | ');
    });
}

const CLOCKS = [
  'two-week-wait | 10 |  |  | 0-14 | 2024-01 | RAL null of 1',
  'faster-diagnosis | 23 | 28 | true | 15-28 | 2024-01 | RAL 1 of 1',
  '31-day | 35 | 31 | false | 32-38 | 2024-03 | R1H 0 of 1',
  '62-day | 63 | 62 | false | 63-76 | 2024-03 | RAL 0 of 0, R1H 0 of 1',
];

describe('one record of a file', () => {
  test('has every clock, whatever the layout', async () => {
    const xml = write('one.xml', `${xmlHeader}${toXmlRecord(textsOf(sharedBreach))}${xmlFooter}`);
    for (const path of [submission, xml])
      expect(clocksOf(toExplanationJson(await explained(path)))).toEqual(CLOCKS);
  });

  test('of the national download takes the transfer that it was given', async () => {
    const head =
      'RECORDID,PRIORITYTYPECODE,SOURCEOFREFERRALFOROUTPATIENT,CRTPDATE,REFTYPE,DATEFIRSTSEEN,ORGFIRSTSEEN,PRIMARYDIAGNOSISICD,CANCERTREATMENTPERIODSTARTDATE,TREATMENTSTARTDATECANCER,ORGTREATSTART,CANCERTREATMENTEVENTTYPE,CANCERTREATMENTMODALITY,CANCERCARESETTINGTREATMENT,ACCOUNTABLEINVESTIGATINGPROVIDER,TRANSFERTOTREATMENTDATE,ICS_OF_REGISTRATION';
    const row =
      '1,3,03,2024-01-02,07,2024-01-12,RAL01,C18.7,2024-01-30,2024-03-05,R1H12,01,23,01,RQX,2024-02-20,QMF';
    const found = await explained(write('download.csv', `${head}\n${row}\n`));
    expect(clocksOf(toExplanationJson(found)).at(-1)).toBe(
      '62-day | 63 | 62 | false | 63-76 | 2024-03 | RQX 0 of 1, R1H 0 of 0',
    );
    expect(found.pathway.commissioner).toBe('QMF');
    expect(found.pathway.transferBasis).toBe('national');
  });

  test('says of each step where it is written down, and what is assumed', async () => {
    const { standards } = toExplanationJson(await explained(submission));
    const steps = standards.flatMap((clock) => clock.steps);
    expect(steps.every(({ text, source }) => text.endsWith('.') && source.length > 10)).toBe(true);
    const shared = standards.find(({ standard }) => standard === '62-day');
    expect(shared?.restsOn).toEqual(['shared-pathways', 'several-transfers']);
    expect(shared?.steps.map(({ text }) => text)).toContain(
      'The investigating trust had the patient for 38 days (38 at most), the treating trust for 25 days (24 at most): scenario 4.',
    );
  });

  test('numbers its rows from 1, and keeps the number of a row that was rejected', async () => {
    const lines = [textsOf(sharedBreach), textsOf({ ...sharedBreach, pathwayId: 'P3' })].map(
      toSubmissionLine,
    );
    const path = write('rejected.csv', `${lines[0]}one,two\r\n${lines[1]}`);
    expect((await explained(path, 3)).pathway.pathwayId).toBe('P3');
    expect((await explainRecord(path, 2, { register, asOf })).kind).toBe('unreadable');
    expect(await explainRecord(path, 4, { register, asOf })).toEqual({ kind: 'none', rows: 3 });
  });

  test('takes an item that is wrong as not recorded, and says so', async () => {
    const wrong = textsOf({ ...sharedBreach, treatmentDate: '2024-02-30' });
    const found = await explained(write('wrong.csv', toSubmissionLine(wrong)));
    expect(found.problems.map(({ id, item }) => [id, item])).toEqual([['CWT-S006', 'treatmentDate']]);
    expect(found.pathway.treatmentDate).toBeNull();
  });

  test('lists the ten standards before October 2023 and the one for rarer cancers, and none of the combined ones', async () => {
    const dates = Object.entries(sharedBreach).map(([id, text]) => [id, text?.replace(/^2024/, '2022')]);
    const old = write('old.csv', toSubmissionLine(textsOf(Object.fromEntries(dates))));
    const ids = (await explained(old)).standards.map(({ standard }) => standard.id);
    expect(ids).toEqual([
      'two-week-wait',
      'two-week-wait-breast',
      'faster-diagnosis',
      '31-day-first',
      '31-day-surgery',
      '31-day-drug',
      '31-day-radiotherapy',
      '62-day-referral',
      '62-day-screening',
      '62-day-upgrade',
      '31-day-rarer',
    ]);
  });
});
