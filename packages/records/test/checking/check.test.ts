import { startCheck } from '@clockstop/records';
import { type ColumnName, columns, day } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';
import { recordKeyOf } from '../../src/checking/record-key.ts';
import { SeenRecords } from '../../src/checking/seen-records.ts';
import { changes, goodRecords, rawRecord, type Values } from './good-records.ts';

const asOf = day('2024-12-31');

/** What a file of these records comes to: the ids of each. */
function idsOf(records: readonly Values[]): readonly (readonly string[])[] {
  const { check } = startCheck({ asOf });
  return records.map((values, at) => check(rawRecord(values, at + 1)).map(({ id }) => id));
}

describe('the stages of validation', () => {
  test('the record stage waits until the items pass', () => {
    const bad = { ...goodRecords['1a'], priority: '7', firstSeenDate: '2023-01-01' };
    expect(idsOf([bad])).toEqual([['CWT-S007']]);
  });

  test('an urgent screening referral with an upgrade is rejected (T20)', () => {
    const { check, counts } = startCheck({ asOf });
    const upgrade = changes('priority=2 referralSource=17 upgradeDate=2024-01-10');
    const [problem] = check(rawRecord({ ...goodRecords['2a'], ...upgrade }, 7));
    expect(problem).toEqual({
      ...{ id: 'CWT-C202', row: 7, line: 7, item: 'upgradeDate', valueClass: 'a date' },
      ...{ nhsNumber: '*******018', facts: { scenario: '2a' } },
    });
    expect(counts().rejected).toBe(1);
  });

  test('a record with a wrong NHS number is rejected, and shows none of it (T21)', () => {
    const { check } = startCheck({ asOf });
    const [problem] = check(rawRecord({ ...goodRecords['1a'], nhsNumber: '9434765918' }));
    expect(problem).toMatchObject({ id: 'CWT-S003', item: 'nhsNumber', nhsNumber: '*******918' });
    expect(check(rawRecord(goodRecords['1a']))).toEqual([]);
  });

  test('a bad record hides no good one, and each is counted once', () => {
    const { check, counts } = startCheck({ asOf });
    const bad = { ...goodRecords['1a'], priority: '7', referralType: '99' };
    const odd = { ...goodRecords['1b'], decisionToReferDate: '' };
    for (const values of [goodRecords['1a'], bad, odd, goodRecords['6']]) check(rawRecord(values));
    expect(counts()).toEqual({
      ...{ checked: 4, accepted: 3, rejected: 1, warned: 1 },
      problems: new Map([
        ['CWT-S007', 2],
        ['CWT-C206', 1],
        ['CWT-C701', 1],
      ]),
    });
  });
});

test('a record that could not be read counts as checked and rejected', () => {
  const { check, reject, counts } = startCheck({ asOf });
  check(rawRecord(goodRecords['1a'], 1));
  const problem = reject({ row: 2, line: 2, code: 'wrong-field-count', facts: { fields: 3, expected: 54 } });
  expect(problem).toMatchObject({ id: 'CWT-F001', row: 2, item: null });
  expect(counts()).toMatchObject({
    checked: 2,
    accepted: 1,
    rejected: 1,
    problems: new Map([['CWT-F001', 1]]),
  });
});

describe('a file that lacks columns, as a national download does', () => {
  const given = new Set<ColumnName>(
    columns
      .map(({ id }) => id)
      .filter((id) => !['nhsNumberStatus', 'clinicalTrial', 'primaryCancerSite'].includes(id)),
  );
  const lacking = { ...goodRecords['2a'], ...changes('nhsNumberStatus= clinicalTrial= primaryCancerSite=') };

  test('is not told that they are empty', () => {
    expect(startCheck({ asOf, given }).check(rawRecord(lacking))).toEqual([]);
  });

  test('is told of what is wrong in the columns that it has', () => {
    const { check } = startCheck({ asOf, given });
    const wrong = { ...lacking, careSetting: '', treatmentDate: '2024-01-01' };
    expect(check(rawRecord(wrong)).map(({ id, item }) => [id, item])).toEqual([
      ['CWT-C001', 'careSetting'],
      ['CWT-C104', 'treatmentDate'],
      ['CWT-C110', 'treatmentDate'],
    ]);
  });

  test('needs both items of a rule between two', () => {
    const withoutId = new Set(columns.map(({ id }) => id).filter((id) => id !== 'pathwayId'));
    const record = rawRecord({ ...goodRecords['2a'], pathwayId: '' });
    expect(startCheck({ asOf, given: withoutId }).check(record)).toEqual([]);
    expect(
      startCheck({ asOf })
        .check(record)
        .map(({ id }) => id),
    ).toEqual(['CWT-C205']);
  });
});

rule(
  'when the second of two records is the same as the first',
  `
  scenario | first                          | second                                | answer
  -------- | ------------------------------ | ------------------------------------- | ------
  1a       | -                              | -                                     | same
  1a       | -                              | firstSeenSite=R1HKH                   | same
  1a       | -                              | pathwayId=PW2                         | other
  1a       | -                              | pathwayIdIssuer=RRV                   | other
  1a       | -                              | nhsNumber=9990000026                  | other
  1a       | -                              | referralReceivedDate=2024-01-03       | same
  3        | -                              | -                                     | same
  3        | -                              | primaryDiagnosis=C189                 | same
  3        | -                              | primaryDiagnosis=C19                  | other
  3        | -                              | treatmentModality=24                  | other
  3        | -                              | treatmentEventType=03                 | other
  3        | -                              | decisionToTreatDate=2024-02-01        | other
  3        | -                              | treatmentDate=2024-02-21              | same
  3        | pathwayId=A pathwayIdIssuer=BC | pathwayId=AB pathwayIdIssuer=C        | other
  `,
  (row) => {
    const good = goodRecords[row('scenario') as '1a' | '3'];
    const [first, second] = [row('first'), row('second')].map((text) =>
      JSON.stringify(recordKeyOf(rawRecord({ ...good, ...changes(text) }).texts)),
    );
    return first === second ? 'same' : 'other';
  },
);

describe('repeated records', () => {
  const noPathway = changes('pathwayId= pathwayIdIssuer= treatmentModality=');

  test('without a pathway identifier the date of the referral tells referrals apart', () => {
    const keys = ['2024-01-02', '2024-01-02', '2024-01-03'].map((referralReceivedDate) =>
      JSON.stringify(
        recordKeyOf(rawRecord({ ...goodRecords['1a'], ...noPathway, referralReceivedDate }).texts),
      ),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  test('a record with too little to be told from another has no key', () => {
    expect(recordKeyOf(rawRecord({ nhsNumber: '9434765919' }).texts)).toBeNull();
  });

  test('a warning names the first row with the same key', () => {
    const { check } = startCheck({ asOf });
    const rows = [3, 8, 9].map((row) => check(rawRecord(goodRecords['1a'], row)));
    expect(rows.map((problems) => problems.map(({ facts }) => facts))).toEqual([
      [],
      [{ earlier: 3 }],
      [{ earlier: 3 }],
    ]);
  });

  test('a rejected record is nobody’s earlier one', () => {
    expect(idsOf([{ ...goodRecords['1a'], priority: '' }, goodRecords['1a']])).toEqual([['CWT-C001'], []]);
  });

  test('of 200,000 different records none is taken for another, and every one is found again', () => {
    const seen = new SeenRecords();
    const keys = Array.from({ length: 200_000 }, (_, at) =>
      recordKeyOf(rawRecord({ nhsNumber: '9434765919', pathwayId: `P${at}`, pathwayIdIssuer: 'R1H' }).texts),
    );
    const first = keys.filter((key, at) => key !== null && seen.earlier(key, at + 1) !== null);
    const again = keys.filter((key, at) => key !== null && seen.earlier(key, 0) !== at + 1);
    expect([first.length, again.length]).toEqual([0, 0]);
  });
});
