/** The headings of the national record-level download, and the columns that they are. */
import { type ColumnName, items } from '@clockstop/rules';
import { plainHeading } from './heading.ts';

/** A heading of the national download. */
export interface DownloadColumn {
  /** The heading as it is written there. Case, spaces and underscores make no difference. */
  readonly heading: string;
  /** The column that it is; null for one that is known and not needed. */
  readonly column: ColumnName | null;
  /** Whether it was seen in code that reads the download; the others follow its way of making names. */
  readonly seen: boolean;
}

/** Headings in code that one alliance has published for reading its download. */
const seen: readonly (readonly [heading: string, column: ColumnName | null])[] = [
  ['RECORDID', 'recordId'],
  ['NHS_NUMBER', 'nhsNumber'],
  ['PRIORITYTYPECODE', 'priority'],
  ['SOURCEOFREFERRALFOROUTPATIENT', 'referralSource'],
  ['DECTOREFDATE', 'decisionToReferDate'],
  ['CRTPDATE', 'referralReceivedDate'],
  ['REFTYPE', 'referralType'],
  ['CONSULTANTUPGRADEDATE', 'upgradeDate'],
  ['ORGCONSUPGRADE', 'upgradeSite'],
  ['DATEFIRSTSEEN', 'firstSeenDate'],
  ['ORGFIRSTSEEN', 'firstSeenSite'],
  ['WAITINGTIMEADJUSTMENTFIRSTSEEN', 'firstSeenAdjustment'],
  ['PATIENTSTATUS', 'patientStatus'],
  ['PRIMARYDIAGNOSISICD', 'primaryDiagnosis'],
  ['CANCERTREATMENTPERIODSTARTDATE', 'decisionToTreatDate'],
  ['FDPENDREASON', 'diagnosisEndReason'],
  ['FDPEXCLUSIONREASON', 'diagnosisExclusion'],
  ['FDPOUTCOMEMETHOD', 'communicationMethod'],
  ['FDPOUTCOMEPROFTYPE', 'communicatedBy'],
  ['CANCERFASTERDIAGNOSISPATHWAYENDDATE', 'diagnosisEndDate'],
  ['ORGFDPEND', 'diagnosisEndSite'],
  ['TREATMENTSTARTDATECANCER', 'treatmentDate'],
  ['ORGTREATSTART', 'treatmentSite'],
  ['CANCERTREATMENTEVENTTYPE', 'treatmentEventType'],
  ['CANCERTREATMENTMODALITY', 'treatmentModality'],
  ['CANCERCARESETTINGTREATMENT', 'careSetting'],
  ['WAITINGTIMEADJUSTMENTTREATMENT', 'treatmentAdjustment'],
  ['WAITINGTIMEADJUSTMENTREASONTREATMENT', 'treatmentAdjustmentReason'],
  ['ORGPPI', 'pathwayIdIssuer'],
  ['ACCOUNTABLEINVESTIGATINGPROVIDER', 'investigatingProvider'],
  ['TRANSFERTOTREATMENTDATE', 'transferToTreatmentDate'],
  ['MDTDATE', 'multidisciplinaryTeamDate'],
  ['ICS_OF_REGISTRATION', 'commissioner'],
  ['ICS_OF_RESIDENCE', 'commissionerOfResidence'],
  ['PDS_GPCODE', 'practice'],
  ['LA_OF_RESIDENCE', 'localAuthority'],
  ['LSOA_OF_RESIDENCE', 'smallArea'],
  ['UniqSubmissionID', null],
];

/** Further headings that a download may have: a rule of thumb, none of them seen. */
const likely: readonly (readonly [heading: string, column: ColumnName])[] = [
  ['PATIENTPATHWAYID', 'pathwayId'],
  ['ORGDECTOTREAT', 'decisionToTreatSite'],
  ['PRIMARYCANCERSITE', 'primaryCancerSite'],
  ['RDCPATHWAY', 'rapidDiagnosticCentre'],
  ['ORGREFERRING', 'transferFrom'],
  ['ORGRECEIVING', 'transferTo'],
  ['AGE', 'age'],
  ['AGEATREFERRAL', 'age'],
  ['IMD', 'deprivation'],
  ['IMD_QUINTILE', 'deprivation'],
  ['ETHNICITY', 'ethnicity'],
  ['ETHNICCATEGORY', 'ethnicity'],
];

/**
 * Every heading that is read as one of the download: those seen, the likely ones, and the name of each item of the data
 * set run together, which is how most of those seen are made.
 */
export const downloadColumns: readonly DownloadColumn[] = [
  ...seen.map(([heading, column]) => ({ heading, column, seen: true })),
  ...likely.map(([heading, column]) => ({ heading, column, seen: false })),
  ...items
    .map(({ id, name }) => ({ heading: plainHeading(name), column: id, seen: false }))
    .filter(({ heading }) => !seen.some(([other]) => plainHeading(other) === heading)),
];

/**
 * The headings without which a file is no download: the two clock starts and the treatment, without which neither the
 * 31-day nor the 62-day standard could be told. Our own choice.
 */
export const downloadMinimum = [
  'CRTPDATE',
  'CANCERTREATMENTPERIODSTARTDATE',
  'TREATMENTSTARTDATECANCER',
] as const;

const byHeading = new Map(downloadColumns.map((column) => [plainHeading(column.heading), column]));

/** The column of the download under this heading; null when the heading is not known. */
export function downloadColumn(heading: string): DownloadColumn | null {
  return byHeading.get(plainHeading(heading)) ?? null;
}

const byColumn = new Map(downloadColumns.toReversed().map(({ column, heading }) => [column, heading]));

/** The heading under which a download has the column; one that was seen before one that is only likely. */
export function headingOf(column: ColumnName): string {
  return byColumn.get(column) ?? column;
}
