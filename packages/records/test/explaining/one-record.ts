import type { Texts } from '@clockstop/records';
import { type ColumnName, columns } from '@clockstop/rules';

/** A pathway that one trust investigated and another treated, in 63 days, with its transfer on day 38. */
export const sharedBreach: Partial<Record<ColumnName, string>> = {
  nhsNumber: '9990000018',
  nhsNumberStatus: '01',
  pathwayId: 'P1',
  pathwayIdIssuer: 'R1H',
  referralSource: '03',
  priority: '3',
  decisionToReferDate: '2024-01-01',
  referralReceivedDate: '2024-01-02',
  referralType: '07',
  firstSeenDate: '2024-01-12',
  firstSeenSite: 'RAL01',
  patientStatus: '08',
  primaryDiagnosis: 'C187',
  tumourLaterality: 'M',
  decisionToTreatDate: '2024-01-30',
  decisionToTreatSite: 'R1H12',
  transferReceivedDate: '2024-02-09',
  diagnosisEndReason: '01',
  primaryCancerSite: '07',
  diagnosisEndDate: '2024-01-25',
  diagnosisEndSite: 'RAL01',
  transferFrom: 'RAL',
  transferTo: 'R1H',
  treatmentDate: '2024-03-05',
  treatmentSite: 'R1H12',
  treatmentEventType: '01',
  treatmentModality: '23',
  clinicalTrial: '02',
  careSetting: '01',
  treatmentDelayReason: '05',
  referralDelayReason: '05',
};

/** A record as texts in the order of the columns. */
export function textsOf(record: Partial<Record<ColumnName, string>>): Texts {
  return columns.map(({ id }) => record[id] ?? '');
}
