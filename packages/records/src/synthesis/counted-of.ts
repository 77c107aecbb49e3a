/** What an invented pathway is meant to be counted as, by the tables that it was invented from. */
import type { Band, Dimension, StandardId } from '@clockstop/rules';
import type { Pathway, Seen, Told, Treated } from './drafts.ts';

/** A count of a pathway, for one provider. */
export interface Counted {
  readonly standard: StandardId;
  readonly provider: string;
  readonly commissioner: string | null;
  readonly labels: Readonly<Partial<Record<Dimension, string | null>>>;
  readonly wait: Band;
  /** Half patients. */
  readonly halves: 1 | 2;
}

const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

/** The published labels of the stages. */
const stages = { first: 'First Treatment', subsequent: 'Subsequent Treatment' } as const;

/** Every count of a pathway; one that two providers share counts half for each. */
export function countedOf({ seen, told, treated }: Pathway): readonly Counted[] {
  return [
    ...(seen === null ? [] : [countOfSeen(seen)]),
    ...(told === null ? [] : [{ ...diagnosis(told, 'faster-diagnosis'), labels: labelsOf(told) }]),
    ...(treated === null ? [] : countsOfTreated(treated)),
  ];
}

function labelsOf({ suspected, route }: Seen & Partial<Pick<Told, 'route'>>): Counted['labels'] {
  return { suspectedCancer: suspected, ...(route === undefined ? {} : { route }) };
}

function countOfSeen(seen: Seen): Counted {
  if (seen.suspected === BREAST_SYMPTOMS) return { ...diagnosis(seen, 'two-week-wait-breast'), labels: {} };
  return { ...diagnosis(seen, 'two-week-wait'), labels: labelsOf(seen) };
}

function diagnosis({ provider, commissioner, wait }: Seen, standard: StandardId): Omit<Counted, 'labels'> {
  return { standard, provider, commissioner, wait, halves: 2 };
}

function countsOfTreated({ referral, ...treated }: Treated): readonly Counted[] {
  const { provider, commissioner, standard, cancer, modality, setting, stage, wait } = treated;
  const labels = { modality, setting };
  const fromDecision: Counted = {
    standard,
    provider,
    commissioner,
    wait,
    labels: { ...labels, cancerType: cancer, stage: stages[stage] },
    halves: 2,
  };
  if (referral === null) return [fromDecision];
  const fromReferral = {
    standard: referral.standard,
    commissioner,
    wait: referral.wait,
    labels: { ...labels, cancerType: referral.cancer, route: referral.route },
    halves: 1,
  } as const;
  const other = referral.isWhole ? referral.investigating : provider;
  return [
    fromDecision,
    { ...fromReferral, provider: other },
    { ...fromReferral, provider: referral.investigating },
  ];
}
