import type { Day } from '@clockstop/rules';

/** A transfer of a patient between two providers, as far as records tell of it. */
export type Transfer = {
  readonly from: string | null;
  readonly to: string | null;
  /** The day on which the sender asked. */
  readonly requested: Day | null;
  /** The day on which the receiver had the request. */
  readonly received: Day | null;
  readonly referringReason: string | null;
  readonly receivingReason: string | null;
};

/** What is known of a pathway up to a treatment. */
export type Journey = {
  /** In any order. */
  readonly transfers: readonly Transfer[];
  readonly treatingProvider: string;
  readonly treated: Day | null;
  readonly firstSeenProvider: string | null;
  /** The first day of the pathway: the consultant upgrade, or else the referral. */
  readonly start: Day | null;
};

/** The provider that a pathway came from to its treatment, and when. */
export type DerivedTransfer = { readonly investigatingProvider: string; readonly date: Day | null };

/** The day of a transfer: that of receiving it, or else of asking. */
export function dayOfTransfer({ received, requested }: Transfer): Day | null {
  return received ?? requested;
}

/** The reason of a transfer for the primary treatment. Source: NHS Data Dictionary, cancer transfer reasons. */
const PRIMARY_TREATMENT = '04';

/** Whether the sender or the receiver says that the transfer was for the primary treatment. */
export function isForTreatment({ referringReason, receivingReason }: Transfer): boolean {
  return referringReason === PRIMARY_TREATMENT || receivingReason === PRIMARY_TREATMENT;
}
