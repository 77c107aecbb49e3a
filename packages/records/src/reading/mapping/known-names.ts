/** The names under which the columns of a pathway are known, to find them again in an extract. */
import { type ColumnName, columns, items } from '@clockstop/rules';
import { downloadColumns } from '../headings/download-columns.ts';
import { plainHeading } from '../headings/heading.ts';

/** Where a name comes from. */
export type NameSource = 'data-dictionary' | 'download' | 'abbreviation' | 'column-id';

/** A name of a column. */
export interface KnownName {
  readonly name: string;
  readonly column: ColumnName;
  readonly from: NameSource;
}

/** Names and abbreviations in everyday use where pathways are tracked. A rule of thumb. */
const abbreviations: readonly (readonly [column: ColumnName, ...names: readonly string[]])[] = [
  ['nhsNumber', 'NHS no', 'NHS num'],
  ['pathwayId', 'PPI', 'PPID', 'UBRN', 'pathway id', 'pathway number'],
  ['referralSource', 'referral source', 'source of referral', 'ref source'],
  ['priority', 'priority', 'priority type', 'referral priority'],
  ['decisionToReferDate', 'DTR', 'decision to refer', 'date of referral'],
  [
    'referralReceivedDate',
    'CRTPSD',
    'CRTPD',
    'referral date',
    'referral received',
    'clock start date',
    'RTT start',
  ],
  ['referralType', 'referral type', '2WW type', 'suspected cancer type'],
  ['upgradeDate', 'CUD', 'upgrade date', 'consultant upgrade'],
  ['firstSeenDate', 'DFS', 'first seen', 'first appointment date', '2WW seen date'],
  ['firstSeenSite', 'first seen site', 'first seen at', 'site first seen'],
  ['patientStatus', 'status', 'patient status', 'pathway status'],
  ['primaryDiagnosis', 'ICD', 'ICD10', 'ICD code', 'diagnosis', 'diagnosis code', 'primary diagnosis'],
  ['tumourLaterality', 'laterality'],
  ['decisionToTreatDate', 'CTPSD', 'CTPD', 'DTT', 'DTT date', 'decision to treat'],
  ['decisionToTreatSite', 'DTT site', 'DTT org', 'decision to treat provider'],
  [
    'diagnosisEndDate',
    'FDS',
    'FDS date',
    'FDS end date',
    'FDP end date',
    'FDS clock stop',
    '28 day date',
    'patient told date',
  ],
  ['diagnosisEndReason', 'FDS reason', 'FDS end reason', 'FDS outcome'],
  ['diagnosisEndSite', 'FDS site', 'FDS org', 'FDS provider'],
  ['diagnosisDelayReason', 'FDS delay reason', 'FDS breach reason'],
  ['treatmentDate', 'TSD', 'treatment date', 'treatment start', 'date treated', 'first treatment date'],
  ['treatmentSite', 'treatment site', 'treated at', 'treatment provider site'],
  ['treatmentEventType', 'event type', 'treatment event'],
  ['treatmentModality', 'modality', 'treatment type', 'treatment modality'],
  ['careSetting', 'care setting', 'setting'],
  ['clinicalTrial', 'trial', 'clinical trial'],
  ['firstSeenAdjustment', 'WTA first seen', 'adjustment first seen', '2WW adjustment'],
  ['treatmentAdjustment', 'WTA treatment', 'adjustment treatment', '62 day adjustment'],
  ['transferReceivedDate', 'IPT received', 'IPT received date', 'transfer received date'],
  ['transferRequestedDate', 'IPT date', 'IPT sent', 'transfer date'],
  ['transferFrom', 'referring trust', 'referring provider', 'transferred from'],
  ['transferTo', 'receiving trust', 'receiving provider', 'transferred to'],
  ['multidisciplinaryTeamDate', 'MDT', 'MDT date', 'MDT discussion date'],
  ['commissioner', 'ICB', 'ICB code', 'CCG', 'commissioner', 'ICB of registration'],
  ['commissionerOfResidence', 'ICB of residence', 'CCG of residence'],
  ['practice', 'GP', 'GP practice', 'GP code', 'practice code'],
  ['localAuthority', 'local authority', 'LA', 'council'],
  ['smallArea', 'LSOA', 'LSOA11', 'LSOA21'],
  ['age', 'age', 'patient age', 'age at referral'],
  ['deprivation', 'IMD', 'IMD quintile', 'deprivation'],
  ['ethnicity', 'ethnicity', 'ethnic group', 'ethnic category', 'ethnic origin'],
  ['investigatingProvider', 'investigating trust', 'investigating provider', 'accountable provider'],
];

/** Every known name; where two columns share one, the first holds. */
export const knownNames: readonly KnownName[] = [
  ...items.map(({ id, name }) => ({ name, column: id, from: 'data-dictionary' as const })),
  ...downloadColumns.flatMap(({ heading, column }) =>
    column === null ? [] : [{ name: heading, column, from: 'download' as const }],
  ),
  ...abbreviations.flatMap(([column, ...names]) =>
    names.map((name) => ({ name, column, from: 'abbreviation' as const })),
  ),
  ...columns.map(({ id }) => ({ name: id, column: id, from: 'column-id' as const })),
];

const byPlainName = new Map(knownNames.toReversed().map((known) => [plainHeading(known.name), known]));

/** The known name that a heading is, whatever its case, spaces and punctuation; null when it is none. */
export function knownName(heading: string): KnownName | null {
  return byPlainName.get(plainHeading(heading)) ?? null;
}
