import { columns } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { toPathway } from '../../src/checking/to-pathway.ts';
import { goodRecords, rawRecord } from './good-records.ts';

test('a record becomes a pathway with every column, null where it is empty', () => {
  const pathway = toPathway(rawRecord(goodRecords['1a']).texts);
  expect(Object.keys(pathway)).toEqual(columns.map(({ id }) => id));
  expect(Object.fromEntries(Object.entries(pathway).filter(([, value]) => value !== null))).toEqual(
    goodRecords['1a'],
  );
});

test('codes and diagnoses are as they are kept, and numbers are numbers', () => {
  const values = {
    primaryDiagnosis: 'C509',
    diagnosisEndReason: '2',
    firstSeenAdjustment: '007',
    age: '71',
    firstSeenSite: 'r1h00',
  };
  expect(toPathway(rawRecord(values).texts)).toMatchObject({
    ...{ primaryDiagnosis: 'C50.9', diagnosisEndReason: '02', firstSeenAdjustment: 7, age: 71 },
    ...{ firstSeenSite: 'R1H00', treatmentAdjustment: null, firstSeenDate: null },
  });
});

test('a record shorter than the columns is empty in the rest', () => {
  expect(toPathway(['9434765919'])).toMatchObject({
    nhsNumber: '9434765919',
    patientStatus: null,
    age: null,
  });
});
