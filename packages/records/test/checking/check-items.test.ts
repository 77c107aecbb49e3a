import { type ColumnName, codeLists, columns, items } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { drawn, rule } from '../../../../spec/drawn.ts';
import { itemCheck } from '../../src/checking/check-items.ts';
import { itemProblems } from '../../src/checking/item-problems.ts';
import { goodRecords, rawRecord } from './good-records.ts';

const formats = `
  column                | text             | problem
  --------------------- | ---------------- | -------
  nhsNumber             |                  | CWT-S001 empty
  nhsNumberStatus       |                  | CWT-S001 empty
  patientStatus         |                  | CWT-S001 empty
  priority              |                  | none
  nhsNumber             | 943476591        | CWT-S002 9 digits
  nhsNumber             | 943 476 5919     | CWT-S002 12 characters
  nhsNumber             | 9434765918       | CWT-S003 10 digits
  nhsNumber             | 0000000000       | CWT-S004 10 digits
  firstSeenDate         | 12/01/2024       | CWT-S005 a date written another way
  firstSeenDate         | 20240112         | CWT-S005 8 digits
  firstSeenDate         | 2024-1-12        | CWT-S005 a date written another way
  firstSeenDate         | 2024-01-1X       | CWT-S005 10 characters
  firstSeenDate         | 2024-02-29       | none
  firstSeenDate         | 2023-02-29       | CWT-S006 a date
  firstSeenDate         | 1900-02-29       | CWT-S006 a date
  firstSeenDate         | 2000-02-29       | none
  firstSeenDate         | 2024-13-01       | CWT-S006 a date
  firstSeenDate         | 2024-04-31       | CWT-S006 a date
  firstSeenDate         | 2024-04-00       | CWT-S006 a date
  priority              | 4                | CWT-S007 1 digit
  referralSource        | 3                | CWT-S007 1 digit
  referralType          | 19               | CWT-S007 2 digits
  rapidDiagnosticCentre | Y                | none
  rapidDiagnosticCentre | y                | CWT-S007 1 letter
  tumourLaterality      | X                | CWT-S007 1 letter
  diagnosisEndReason    | 1                | none
  diagnosisEndReason    | 05               | CWT-S007 2 digits
  firstSeenDelayReason  | 09               | CWT-S007 2 digits
  firstSeenDelayReason  | 12               | CWT-S007 2 digits
  firstSeenDelayReason  | 15               | CWT-S007 2 digits
  communicatedBy        | 060              | none
  communicatedBy        | 200              | none
  communicatedBy        | XXX              | none
  communicatedBy        | 401              | CWT-S007 3 digits
  communicatedBy        | 000              | CWT-S007 3 digits
  treatmentModality     | 25               | CWT-S007 2 digits
  treatmentModality     | 98               | none
  firstSeenAdjustment   | 0                | none
  firstSeenAdjustment   | 007              | none
  firstSeenAdjustment   | 999              | none
  firstSeenAdjustment   | 1000             | CWT-S008 4 digits
  firstSeenAdjustment   | -1               | CWT-S008 2 characters
  firstSeenAdjustment   | 1.5              | CWT-S008 3 characters
  transferFrom          | R1H              | none
  transferFrom          | R1H00            | none
  transferFrom          | R1               | CWT-S009 2 characters
  transferFrom          | X99998           | CWT-S009 6 characters
  pathwayIdIssuer       | X09              | none
  firstSeenSite         | R1H              | none
  firstSeenSite         | R1HKH            | none
  firstSeenSite         | 89999            | none
  firstSeenSite         | R1H1             | CWT-S010 4 characters
  firstSeenSite         | R1H1234567       | CWT-S010 10 characters
  firstSeenSite         | R1H-1            | CWT-S010 5 characters
  primaryDiagnosis      | C509             | none
  primaryDiagnosis      | C61X             | none
  primaryDiagnosis      | C5               | CWT-S011 2 characters
  primaryDiagnosis      | breast           | CWT-S011 6 letters
  pathwayId             | ABCDEFGHIJKLMNOPQRST  | none
  pathwayId             | ABCDEFGHIJKLMNOPQRSTU | CWT-S012 21 letters
  age                   | 67               | none
  age                   | 67.5             | CWT-S013 4 characters
  transferToTreatmentDate | 2024-02-30     | CWT-S006 a date
  practice              | F84001           | none
`;

const numbersOfExtracts = `
  text       | problem
  ---------- | -------
  9434765919 | none
  A1B2-C3    | none
  943476591  | none
  9434765910 | CWT-S014 10 digits
  0000000000 | CWT-S015 10 digits
`;

const checkItems = itemCheck({ given: new Set(columns.map(({ id }) => id)), isExtract: false });

function problemWith(column: ColumnName, text: string): string {
  const [problem] = checkItems(rawRecord({ ...goodRecords['2a'], [column]: text }));
  return problem === undefined ? 'none' : `${problem.id} ${problem.valueClass}`;
}

rule('NHS numbers of extracts, which may be pseudonyms', numbersOfExtracts, (row) => {
  const checkExtract = itemCheck({ given: new Set(columns.map(({ id }) => id)), isExtract: true });
  const [problem] = checkExtract(rawRecord({ ...goodRecords['2a'], nhsNumber: row('text') }));
  return problem === undefined ? 'none' : `${problem.id} ${problem.valueClass}`;
});

rule('formats of items', formats, (row) => problemWith(row('column') as ColumnName, row('text')));

describe('checking items', () => {
  test('every kind of problem of an item is in the table', () => {
    const tables = [formats, numbersOfExtracts].flatMap((table) => drawn(table).rows);
    const found = tables.map((row) => row('problem').split(' ')[0]);
    expect([...new Set(found)].filter((id) => id !== 'none').sort()).toEqual(
      Object.keys(itemProblems).sort(),
    );
  });

  test('all problems of a record are told of together, in the order of the columns', () => {
    const bad = { ...goodRecords['1a'], firstSeenDate: 'soon', nhsNumber: '1', priority: '7' };
    expect(checkItems(rawRecord(bad, 12))).toEqual([
      {
        ...{ id: 'CWT-S002', row: 12, line: 12, item: 'nhsNumber', valueClass: '1 digit' },
        ...{ nhsNumber: '**********', facts: {} },
      },
      expect.objectContaining({ id: 'CWT-S007', item: 'priority', facts: { list: 'priority' } }),
      expect.objectContaining({ id: 'CWT-S005', item: 'firstSeenDate', valueClass: '4 letters' }),
    ]);
  });

  test('a comment may have 255 characters', () => {
    expect(problemWith('firstSeenDelayComment', 'a'.repeat(255))).toBe('none');
    expect(problemWith('firstSeenDelayComment', 'a'.repeat(256))).toBe('CWT-S012 256 letters');
  });

  test('every code of every list passes', () => {
    for (const { id, format } of items) {
      if (format.kind !== 'code') continue;
      for (const { code } of codeLists[format.list].codes) expect(problemWith(id, code)).toBe('none');
    }
  });

  test('no problem shows a value of the record', () => {
    const secret = 'SECRETSECRETSECRETSECRET';
    const values = Object.fromEntries(columns.map(({ id }) => [id, secret]));
    expect(JSON.stringify(checkItems(rawRecord(values)))).not.toContain('SECRET');
  });
});
