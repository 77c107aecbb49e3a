/**
 * Chapter: the examples T1 to T22 that anyone's rules for cancer waiting times can be held against, each by its number.
 *
 * Those about clocks run on both engines: `evaluate` for one pathway, and the compiled SQL in DuckDB. T19 is a property
 * of any set of records, T20 and T21 belong to the check of records, and T22 to the calendar.
 */

import { isNhsNumber, startCheck } from '@clockstop/records';
import {
  clockSql,
  columns,
  day,
  duckDb,
  evaluate,
  isMet,
  month,
  operationalStandard,
  type StandardId,
  standardById,
  standards,
  standardsIn,
  submissionDeadlines,
} from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { byEvaluate } from './clocks/by-evaluate.ts';
import { bySql, openDuckDb, tableOf } from './clocks/by-sql.ts';
import { type ChapterTable, firstSurgery, urgentReferral } from './clocks/chapter.ts';
import { somePathway } from './clocks/random-pathway.ts';
import { casesOf } from './clocks/read-table.ts';

const treated = {
  ...urgentReferral,
  ...firstSurgery,
  firstSeenProvider: 'RAL',
  treatmentProvider: 'R1H',
  decisionToTreatDate: '2024-02-20',
} as const;

const vectors: readonly ChapterTable[] = [
  {
    caption: 'T1 to T2b: first seen',
    standard: 'two-week-wait',
    given: { ...urgentReferral, referralReceivedDate: '2022-01-03', firstSeenProvider: 'RAL' },
    drawn: `
      case | referralReceivedDate | firstSeenDate | firstSeenAdjustment | days | within | band
      ---- | -------------------- | ------------- | ------------------- | ---- | ------ | -----
      T1   | 2022-01-03           | 2022-01-17    |                     | 14   | yes    | 0-14
      T2   | 2022-01-03           | 2022-01-18    |                     | 15   | no     | 15-16
      T2   | 2022-01-03           | 2022-01-18    | 2                   | 13   | yes    | 0-14
      T2b  | 2024-01-03           | 2024-01-17    |                     | 14   | yes    | 0-14
    `,
  },
  {
    caption: 'T3 to T6: told',
    standard: 'faster-diagnosis',
    given: { ...urgentReferral, referralReceivedDate: '2024-01-01', diagnosisEndProvider: 'RAL' },
    drawn: `
      case | diagnosisEndReason | diagnosisExclusion | diagnosisEndDate | decisionToTreatDate | counted | days | within | month
      ---- | ------------------ | ------------------ | ---------------- | ------------------- | ------- | ---- | ------ | -------
      T3   | 02                 |                    | 2024-01-29       |                     | yes     | 28   | yes    | 2024-01
      T4   | 01                 |                    | 2024-02-05       | 2024-01-20          | yes     | 19   | yes    | 2024-02
      T5   | 03                 | 01                 | 2024-01-29       |                     | no      | –    | –      | –
      T5   | 03                 | 01                 | 2024-01-30       |                     | yes     | 29   | no     | 2024-01
      T6   | 03                 | 05                 | 2024-02-10       |                     | no      | –    | –      | –
    `,
  },
  {
    caption: 'T7 to T9: treated after the agreement',
    given: { ...treated, referralReceivedDate: '2024-01-01', decisionToTreatDate: '2024-03-01' },
    drawn: `
      case | standard            | treatmentEventType | treatmentModality | treatmentDate | treatmentAdjustment | counted | days | within
      ---- | ------------------- | ------------------ | ----------------- | ------------- | ------------------- | ------- | ---- | ------
      T7   | 31-day              | 01                 | 23                | 2024-04-01    |                     | yes     | 31   | yes
      T7   | 31-day              | 01                 | 23                | 2024-04-02    |                     | yes     | 32   | no
      T7   | 31-day              | 01                 | 23                | 2024-04-02    | 5                   | yes     | 27   | yes
      T8   | 31-day-surgery      | 02                 | 23                | 2024-04-01    |                     | yes     | 31   | yes
      T8   | 31-day-surgery      | 02                 | 08                | 2024-04-01    |                     | no      | –    | –
      T8   | 31-day-drug         | 02                 | 08                | 2024-04-01    |                     | no      | –    | –
      T8   | 31-day-radiotherapy | 02                 | 08                | 2024-04-01    |                     | no      | –    | –
      T9   | 31-day              | 01                 | 98                | 2024-04-01    |                     | no      | –    | –
      T9   | 31-day-first        | 01                 | 98                | 2024-04-01    |                     | no      | –    | –
      T9   | 62-day              | 01                 | 98                | 2024-04-01    |                     | no      | –    | –
    `,
  },
  {
    caption: 'T8: the stage and modality of subsequent treatments',
    standard: '31-day',
    given: { ...treated, treatmentEventType: '02', decisionToTreatDate: '2024-03-01' },
    drawn: `
      case | treatmentModality | treatmentDate | stage                | modality
      ---- | ----------------- | ------------- | -------------------- | --------
      T8   | 23                | 2024-04-01    | Subsequent Treatment | Surgery
      T8   | 08                | 2024-04-01    | Subsequent Treatment | Other
    `,
  },
  {
    caption: 'T10 and T11: after an upgrade',
    standard: '62-day',
    given: {
      ...treated,
      ...{ priority: '1', referralType: null, referralSource: '05', upgradeProvider: 'RAL' },
      ...{ firstSeenDate: '2024-01-20', firstSeenAdjustment: 3 },
    },
    drawn: `
      case | upgradeDate | treatmentDate | route              | days | within
      ---- | ----------- | ------------- | ------------------ | ---- | ------
      T10  | 2024-01-10  | 2024-03-15    | Consultant Upgrade | 62   | yes
      T11  | 2024-01-25  | 2024-03-27    | Consultant Upgrade | 62   | yes
    `,
  },
  {
    caption: 'T12 to T17: the six scenarios of a transfer',
    standard: '62-day',
    given: { ...treated, referralReceivedDate: '2024-01-01', investigatingProvider: 'RAL' },
    drawn: `
      case | transferToTreatmentDate | treatmentDate | days | how | shares
      ---- | ----------------------- | ------------- | ---- | --- | ----------------------
      T12  | 2024-02-08              | 2024-03-03    | 62   | 1   | RAL ½ of ½, R1H ½ of ½
      T13  | 2024-01-31              | 2024-03-01    | 60   | 2   | RAL ½ of ½, R1H ½ of ½
      T14  | 2024-02-15              | 2024-03-01    | 60   | 3   | RAL 0 of 0, R1H 1 of 1
      T15  | 2024-02-05              | 2024-03-16    | 75   | 4   | RAL 0 of 0, R1H 0 of 1
      T16  | 2024-03-01              | 2024-03-11    | 70   | 5   | RAL 0 of 1, R1H 0 of 0
      T17  | 2024-02-20              | 2024-03-21    | 80   | 6   | RAL 0 of ½, R1H 0 of ½
    `,
  },
  {
    caption: 'T18: two trusts, and no provider derived from a transfer',
    standard: '62-day',
    given: { ...treated, referralReceivedDate: '2024-01-01' },
    drawn: `
      case | transferToTreatmentDate | treatmentDate | how       | shares
      ---- | ----------------------- | ------------- | --------- | ----------------------
      T18  | 2024-02-08              | 2024-03-03    | half-each | RAL ½ of ½, R1H ½ of ½
      T18  |                         | 2024-03-04    | half-each | RAL 0 of ½, R1H 0 of ½
    `,
  },
  {
    caption: 'T20: an upgrade date does not change the route of screening',
    standard: '62-day',
    given: { ...treated, priority: '2', referralSource: '17', referralReceivedDate: '2024-01-01' },
    drawn: `
      case | upgradeDate | treatmentDate | counted | route
      ---- | ----------- | ------------- | ------- | ---------
      T20  | 2024-01-10  | 2024-03-01    | yes     | Screening
    `,
  },
];

const asOf = day('2026-06-30');

let database: DuckDBConnection;
beforeAll(async () => {
  database = await openDuckDb();
});

describe.each(vectors)('$caption', (table) => {
  const cases = casesOf(table);

  test.each(cases)('evaluate: $name', (each) => {
    expect(byEvaluate(each, asOf), table.drawn).toEqual(each.expected);
  });

  test('the compiled SQL', async () => {
    const answers = await bySql(database, cases);
    const expected = cases.map((each) => each.expected);
    expect(
      answers.map(({ cells }) => cells),
      answers.map(({ sql }) => sql).join('\n'),
    ).toEqual(expected);
  });
});

test('T2b: there was no two-week standard any more, and so none to meet', () => {
  const january = month('2024-01');
  expect(standardsIn(january).map(({ id }) => id)).not.toContain('two-week-wait');
  const target = operationalStandard('two-week-wait', january);
  expect([target, isMet(2, 2, target)]).toEqual([null, null]);
});

describe('T19: the shares of all providers add up to the records counted', () => {
  const records = fc.sample(somePathway, { numRuns: 8000, seed: 19 });

  test.each(standards)('$id', async (standard) => {
    const found = records.map((pathway) => evaluate(standard, pathway, day('2099-12-31')));
    const shares = found.flatMap((each) => (each.state === 'counted' ? [each.shares] : []));
    expect(shares.length).toBeGreaterThan(0);
    expect(sumOf(shares.flat().map(({ total }) => total))).toBe(2 * shares.length);
    const some = records.filter((_, at) => at < 100 || found[at]?.state === 'counted').slice(0, 200);
    await database.run(tableOf(some));
    const { counted, halves } = await countedBySql(standard.id);
    expect(counted).toBeGreaterThan(0);
    expect(halves).toBe(2 * counted);
  });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** How many pathways of the table are counted, and the half patients of all their providers. */
async function countedBySql(id: StandardId): Promise<{ readonly counted: number; readonly halves: number }> {
  const clock = clockSql(standardById(id), { dialect: duckDb, settings: {} });
  const halves = clock.shares.map((share) => share.halves).join(' + ');
  const sql = `SELECT count(*) AS counted, sum(${halves}) AS halves FROM pathways WHERE ${clock.counted}`;
  const [row = {}] = (await database.runAndReadAll(sql)).getRowObjectsJson();
  return { counted: Number(row.counted), halves: Number(row.halves) };
}

const screened = {
  ...{ nhsNumber: '9434765919', nhsNumberStatus: '01', pathwayId: 'PW1', pathwayIdIssuer: 'R1H' },
  ...{ referralSource: '17', priority: '2', referralReceivedDate: '2024-01-02', patientStatus: '14' },
  ...{ referralType: '07', firstSeenDate: '2024-01-12', firstSeenSite: 'R1H00' },
} as const;

/** The errors of a record: problem and item. */
function errorsOf(values: Readonly<Record<string, string>>): readonly string[] {
  const texts = columns.map(({ id }) => values[id] ?? '');
  const { check } = startCheck({ asOf });
  return check({ row: 1, line: 1, texts }).map(({ id, item }) => `${id} ${item}`);
}

test('T20: a record of screening with an upgrade is rejected', () => {
  const upgrade = { upgradeDate: '2024-01-10', upgradeSite: 'R1H00' };
  expect(errorsOf({ ...screened, ...upgrade })).toEqual(['CWT-C202 upgradeDate']);
  expect(errorsOf(screened)).toEqual([]);
});

test('T21: 9434765919 is an NHS number, and with another check digit it is none', () => {
  expect(isNhsNumber('9434765919')).toBe(true);
  const others = [...'012345678'].map((digit) => isNhsNumber(`943476591${digit}`));
  expect(others).not.toContain(true);
  expect(errorsOf({ ...screened, nhsNumber: '9434765918' })).toEqual(['CWT-S003 nhsNumber']);
});

test('T22: the deadlines of August 2018', () => {
  const deadlines = submissionDeadlines(month('2018-08'));
  expect(deadlines).toEqual({ upload: '2018-10-03', edits: '2018-10-04', report: '2018-10-05' });
});
