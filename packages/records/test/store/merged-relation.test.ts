import { join } from 'node:path';
import { openDatabase } from '@clockstop/counts';
import { mergedRelation, withdraw } from '@clockstop/records';
import { expect, test } from 'vitest';
import { goodRecords, type Values } from '../checking/good-records.ts';
import {
  inFolder,
  load,
  loadExtract,
  loadOptions,
  type Merged,
  merged,
  neverIssued,
} from './invented-store.ts';

const nhsNumber = neverIssued(1);
const referral: Values = { ...goodRecords['1b'], nhsNumber, firstSeenSite: 'RB1AA' };
const { pathwayId: _, pathwayIdIssuer: __, ...treatedAlone } = goodRecords['6'];
const identified = { pathwayId: 'PW1', pathwayIdIssuer: 'R1H' } as const;
const treatment: Values = { ...treatedAlone, ...identified, nhsNumber, treatmentSite: 'RD1AA' };
const subsequent: Values = {
  ...goodRecords['7'],
  ...identified,
  nhsNumber,
  decisionToTreatDate: '2024-03-01',
  treatmentDate: '2024-03-10',
};

/** The named columns of each record, `-` where nothing is known. */
function shown(records: readonly Merged[], ...columns: readonly string[]): readonly string[] {
  return records.map((record) => columns.map((column) => record[column] ?? '-').join(' ')).toSorted();
}

test('item by item the latest known value holds, and a blank overwrites nothing', () =>
  inFolder(async (folder) => {
    const versions = [{ ethnicity: 'A', practice: 'Y00001' }, { ethnicity: 'B' }, { practice: 'Y00002' }];
    for (const [at, version] of versions.entries()) {
      await loadExtract(folder, [{ ...treatment, ...version }], loadOptions(folder, at + 1));
    }
    expect(shown(await merged(folder), 'ethnicity', 'practice', 'treatmentDate')).toEqual([
      'B Y00002 2024-02-20',
    ]);
  }));

test('a provider goes with its site, also where the latest site means no provider', () =>
  inFolder(async (folder) => {
    await load(folder, [treatment], 1);
    await load(folder, [{ ...treatment, treatmentSite: '89999' }], 2);
    expect(shown(await merged(folder), 'treatmentSite', 'treatmentProvider')).toEqual(['89999 -']);
  }));

test('a later row of one file is a later version', () =>
  inFolder(async (folder) => {
    await load(folder, [
      { ...treatment, careSetting: '01' },
      { ...treatment, careSetting: '02' },
    ]);
    expect(shown(await merged(folder), 'careSetting')).toEqual(['02']);
  }));

test('a referral is part of the earliest first treatment of its pathway, and of no other', () =>
  inFolder(async (folder) => {
    const later = { ...treatment, treatmentModality: '05', treatmentDate: '2024-02-25' };
    await load(folder, [subsequent, later], 1);
    await load(folder, [referral, treatment], 2);
    const columns = ['treatmentEventType', 'treatmentDate', 'firstSeenDate', 'firstSeenProvider'];
    expect(shown(await merged(folder), ...columns)).toEqual([
      '01 2024-02-20 2024-01-12 RB1',
      '01 2024-02-25 - -',
      `${subsequent.treatmentEventType} 2024-03-10 - -`,
    ]);
  }));

test('the items of the treatment are before those of its referral, whichever came later', () =>
  inFolder(async (folder) => {
    await load(folder, [treatment], 1);
    await load(folder, [referral], 2);
    expect(shown(await merged(folder), 'patientStatus', 'diagnosisEndDate')).toEqual([
      `${treatment.patientStatus} ${referral.diagnosisEndDate}`,
    ]);
  }));

test('a referral without a treatment stays, and pathways of other issuers and patients are others', () =>
  inFolder(async (folder) => {
    const others = [
      { ...referral, pathwayIdIssuer: 'RB1' },
      { ...referral, nhsNumber: neverIssued(2) },
      { ...referral, pathwayId: 'PW2' },
    ];
    await load(folder, [referral, ...others, { ...treatment, nhsNumber: neverIssued(3) }]);
    expect(await merged(folder)).toHaveLength(5);
  }));

test('without a pathway identifier, the day of the referral tells pathways apart', () =>
  inFolder(async (folder) => {
    const { pathwayId: _, pathwayIdIssuer: __, ...unnamed } = referral;
    const { referralReceivedDate } = unnamed;
    const { pathwayId: ___, pathwayIdIssuer: ____, ...alone } = treatment;
    await loadExtract(folder, [
      unnamed,
      { ...alone, referralReceivedDate: referralReceivedDate ?? '' },
      alone,
    ]);
    expect(shown(await merged(folder), 'firstSeenDate', 'treatmentDate')).toEqual([
      '- 2024-02-20',
      '2024-01-12 2024-02-20',
    ]);
  }));

test('the latest row with a record identifier replaces the earlier ones whole', () =>
  inFolder(async (folder) => {
    const row = { ...treatment, recordId: 'A1', careSetting: '01', ethnicity: 'A' };
    await loadExtract(folder, [row, { ...row, recordId: 'A2' }], loadOptions(folder, 1));
    const later = { ...row, careSetting: '02', ethnicity: '' };
    await loadExtract(folder, [later], loadOptions(folder, 2));
    expect(shown(await merged(folder), 'recordId', 'careSetting', 'ethnicity')).toEqual([
      'A1 02 -',
      'A2 01 A',
    ]);
  }));

const sent: Values = {
  ...treatment,
  transferFrom: 'RB1',
  transferTo: 'RD1',
  transferReceivedDate: '2024-01-16',
};
const derived = ['investigatingProvider', 'transferToTreatmentDate', 'transferBasis'];

test('a transfer is derived from the record itself', () =>
  inFolder(async (folder) => {
    await load(folder, [sent]);
    expect(shown(await merged(folder), ...derived)).toEqual(['RB1 2024-01-16 local']);
  }));

test('a transfer is derived from other records of the pathway', () =>
  inFolder(async (folder) => {
    const onward = { ...goodRecords['1f'], nhsNumber, transferFrom: 'NT1', transferTo: 'RB1' };
    const toRB1 = { ...onward, transferReceivedDate: '2024-01-10' };
    await load(folder, [toRB1, sent]);
    expect(shown(await merged(folder), ...derived)).toEqual(['RB1 2024-01-16 local']);
    expect(shown(await merged(folder, { strategy: 'first-seen' }), ...derived)).toEqual([
      'NT1 2024-01-16 local',
    ]);
  }));

test('what the national system derived is not derived again', () =>
  inFolder(async (folder) => {
    const national = {
      ...sent,
      investigatingProvider: 'NT100',
      transferToTreatmentDate: '2024-01-15',
      recordId: 'A1',
    };
    await loadExtract(folder, [national]);
    expect(shown(await merged(folder), ...derived)).toEqual(['NT1 2024-01-15 national']);
  }));

test('records of a patient whose pathways cannot be told apart share no transfer', () =>
  inFolder(async (folder) => {
    const { pathwayId: _, pathwayIdIssuer: __, ...unnamed } = sent;
    const { transferFrom: ___, transferTo: ____, transferReceivedDate: _____, ...other } = unnamed;
    const second = { ...other, treatmentModality: '05' };
    await loadExtract(folder, [unnamed, { ...unnamed, careSetting: '02' }, second]);
    expect(shown(await merged(folder), ...derived)).toEqual(['- - -', 'RB1 2024-01-16 local']);
  }));

test('another key merges otherwise', () =>
  inFolder(async (folder) => {
    await load(folder, [treatment, { ...treatment, treatmentModality: '05' }]);
    const treatmentOnly = ['treatmentEventType'] as const;
    const key = {
      patient: 'nhsNumber',
      pathway: ['pathwayId'],
      otherwise: [],
      treatment: treatmentOnly,
    } as const;
    expect(await merged(folder)).toHaveLength(2);
    expect(shown(await merged(folder, { key }), 'treatmentModality')).toEqual(['05']);
  }));

test('withdrawing the later version brings the earlier one back', () =>
  inFolder(async (folder) => {
    await load(folder, [treatment], 1);
    const { submission } = await load(folder, [{ ...treatment, careSetting: '02' }], 2);
    expect(shown(await merged(folder), 'careSetting')).toEqual(['02']);
    await withdraw(join(folder, 'store'), submission.hash, new Date(0));
    expect(shown(await merged(folder), 'careSetting')).toEqual(['01']);
  }));

test('what does not fit into memory goes into the store', () =>
  inFolder(async (folder) => {
    await load(folder, [treatment]);
    const database = await openDatabase(1, '256MB');
    try {
      await mergedRelation(database, join(folder, 'store'));
      const reader = await database.connection.runAndReadAll("SELECT current_setting('temp_directory')");
      expect(reader.getRows()[0]?.[0]).toContain(join(folder, 'store', 'records'));
    } finally {
      database.close();
    }
  }));
