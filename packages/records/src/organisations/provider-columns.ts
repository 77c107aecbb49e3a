import type { ColumnName } from '@clockstop/rules';

/** A column that holds a provider, with the site that it is found from and the day on which it acted. */
export type ProviderColumn = {
  readonly provider: ColumnName;
  readonly site: ColumnName;
  readonly date: ColumnName;
};

/** The providers of a pathway. A provider that a file gives itself is kept before the one of the site. */
export const providerColumns = [
  { provider: 'upgradeProvider', site: 'upgradeSite', date: 'upgradeDate' },
  { provider: 'firstSeenProvider', site: 'firstSeenSite', date: 'firstSeenDate' },
  { provider: 'decisionToTreatProvider', site: 'decisionToTreatSite', date: 'decisionToTreatDate' },
  { provider: 'diagnosisEndProvider', site: 'diagnosisEndSite', date: 'diagnosisEndDate' },
  { provider: 'treatmentProvider', site: 'treatmentSite', date: 'treatmentDate' },
  { provider: 'investigatingProvider', site: 'investigatingProvider', date: 'treatmentDate' },
] as const satisfies readonly ProviderColumn[];
