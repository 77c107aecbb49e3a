/** The derivation of a transfer in SQL, for rows whose pathway has no transfer but their own: as `deriveTransfer` has it. */
import type { TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import { pathwayColumns } from '../stored-columns.ts';
import { quoted } from './merge-key.ts';

const day = 'coalesce(transferReceivedDate, transferRequestedDate)';

/** Whether the row tells of a transfer to the provider that treated. */
const isDerivable = `(treatmentProvider IS NOT NULL AND investigatingProvider IS NULL
  AND transferToProvider = treatmentProvider AND transferFromProvider <> treatmentProvider
  AND coalesce(${day} <= treatmentDate, true))`;

const isThird = 'coalesce(firstSeenProvider NOT IN (transferFromProvider, transferToProvider), false)';

function investigating(strategy: TransferStrategy): string {
  const chosen = (when: string): string =>
    `CASE WHEN ${when} THEN firstSeenProvider ELSE transferFromProvider END`;
  switch (strategy) {
    case 'last-sender':
      return 'transferFromProvider';
    case 'first-seen':
      return chosen(isThird);
    case 'longest-held':
      return chosen(
        `${isThird} AND ${day} IS NOT NULL AND coalesce(upgradeDate, referralReceivedDate) IS NOT NULL`,
      );
  }
}

/** The columns of a pathway, with what is derived from the row's own transfer in its place. */
export function columnsWithTransfer(strategy: TransferStrategy): string {
  const derived: Readonly<Record<string, string>> = {
    investigatingProvider: investigating(strategy),
    transferToTreatmentDate: `coalesce(transferToTreatmentDate, ${day})`,
    transferBasis: "'local'",
  };
  return pathwayColumns
    .map(({ name }) => {
      const value = derived[name];
      if (value === undefined) return quoted(name);
      return `CASE WHEN ${isDerivable} THEN ${value} ELSE ${quoted(name)} END AS ${quoted(name)}`;
    })
    .join(', ');
}
