import { type ColumnName, columns, type ScenarioId } from '@clockstop/rules';
import type { RawRecord } from '../../src/reading/raw-record.ts';

/** Values by column; the columns not named are empty. */
export type Values = Readonly<Partial<Record<ColumnName, string>>>;

const patient = { nhsNumber: '9990000018', nhsNumberStatus: '01', patientStatus: '14' } as const;
const identified = { ...patient, pathwayId: 'PW1', pathwayIdIssuer: 'R1H' } as const;

const seen = {
  ...identified,
  referralSource: '03',
  priority: '3',
  decisionToReferDate: '2024-01-01',
  referralReceivedDate: '2024-01-02',
  referralType: '07',
  firstSeenDate: '2024-01-12',
  firstSeenSite: 'R1H00',
} as const;

const told = {
  diagnosisEndReason: '01',
  primaryCancerSite: '07',
  diagnosisEndDate: '2024-01-22',
  diagnosisEndSite: 'R1H00',
} as const;

const diagnosed = { patientStatus: '08', primaryDiagnosis: 'C18.0', tumourLaterality: '8' } as const;
const decided = { ...diagnosed, decisionToTreatDate: '2024-01-31', decisionToTreatSite: 'R1H00' } as const;

const treated = {
  ...decided,
  treatmentDate: '2024-02-20',
  treatmentSite: 'R1H00',
  treatmentEventType: '01',
  treatmentModality: '23',
  clinicalTrial: '02',
  careSetting: '01',
} as const;

const transfer = { transferFrom: 'R1H', transferTo: 'RRV' } as const;
const upgraded = {
  referralSource: '05',
  priority: '1',
  upgradeDate: '2024-01-10',
  upgradeSite: 'R1H00',
  firstSeenDate: '2024-01-12',
  firstSeenSite: 'R1H00',
} as const;

/** A record of each scenario in which nothing is wrong on any day after February 2024. */
export const goodRecords: Readonly<Record<ScenarioId, Values>> = {
  '1a': seen,
  '1b': { ...seen, ...told, ...diagnosed, patientStatus: '10' },
  '1c': { ...seen, diagnosticReferralRoute: '01' },
  '1d': { ...seen, ...told, ...decided, patientStatus: '11' },
  '1e': { ...seen, ...transfer, transferRequestedDate: '2024-01-15' },
  '1f': { ...identified, ...transfer, transferReceivedDate: '2024-01-16' },
  '1g': {
    ...seen,
    ...{ diagnosisEndReason: '03', diagnosisEndDate: '2024-01-25', diagnosisEndSite: 'R1H00' },
    ...{ diagnosisExclusion: '05', patientStatus: '03' },
  },
  '2a': { ...seen, ...told, ...treated },
  '2b': { ...seen, ...told, ...treated, ...transfer, transferReceivedDate: '2024-01-16' },
  '3': { ...patient, priority: '3', ...treated, patientStatus: '21', treatmentEventType: '02' },
  '4': { ...identified, ...upgraded, ...treated },
  '5': {
    ...patient,
    ...treated,
    upgradeDate: '2024-01-10',
    patientStatus: '21',
    treatmentEventType: '02',
  },
  '6': { ...patient, ...treated },
  '7': { ...patient, ...treated, patientStatus: '22', treatmentEventType: '05' },
};

/** The record with these values, as it is read. */
export function rawRecord(values: Values, row = 1): RawRecord {
  return { row, line: row, texts: columns.map(({ id }) => values[id] ?? '') };
}

/** Values drawn as `item=value item=value`; nothing after the sign makes the item empty, and `-` changes nothing. */
export function changes(text: string): Values {
  if (text === '-') return {};
  return Object.fromEntries(text.split(' ').map((part) => part.split('=')));
}
