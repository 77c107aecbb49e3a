import type { Day, Pathway } from '@clockstop/rules';
import type { Providers } from '../providers.ts';
import { deriveTransfer } from './derive-transfer.ts';
import type { Transfer } from './transfer.ts';
import { defaultStrategy, type TransferStrategy } from './transfer-strategy.ts';

/**
 * The pathway with its investigating provider and day of transfer, derived from the transfer that it tells of itself,
 * where they are not given. Its providers must have been found (`withProviders`); `providers` is for those of the transfer.
 */
export function withTransfer<P extends Pathway>(
  pathway: P,
  providers: Providers,
  strategy: TransferStrategy = defaultStrategy,
): P {
  const { treatmentProvider = null, investigatingProvider = null } = pathway;
  if (treatmentProvider === null || investigatingProvider !== null) return pathway;
  const derived = deriveTransfer(
    {
      transfers: [transferOf(pathway, providers)],
      treatingProvider: treatmentProvider,
      treated: pathway.treatmentDate ?? null,
      firstSeenProvider: pathway.firstSeenProvider ?? null,
      start: pathway.upgradeDate ?? pathway.referralReceivedDate ?? null,
    },
    strategy,
  );
  if (derived === null) return pathway;
  return {
    ...pathway,
    investigatingProvider: derived.investigatingProvider,
    transferToTreatmentDate: pathway.transferToTreatmentDate ?? derived.date,
    transferBasis: 'local',
  };
}

function transferOf(pathway: Pathway, providers: Providers): Transfer {
  const received = pathway.transferReceivedDate ?? null;
  const requested = pathway.transferRequestedDate ?? null;
  const day: Day | null = pathway.treatmentDate ?? received ?? requested;
  return {
    from: providers.find(pathway.transferFrom ?? null, day)?.code ?? null,
    to: providers.find(pathway.transferTo ?? null, day)?.code ?? null,
    requested,
    received,
    referringReason: pathway.transferReferringReason ?? null,
    receivingReason: pathway.transferReceivingReason ?? null,
  };
}
