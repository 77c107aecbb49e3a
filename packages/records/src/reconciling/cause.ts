/** The causes that a difference can have, as a catalogue: what each is, by which definition, and where that is written down. */
import { type Source, sources, timetableSource } from '@clockstop/rules';

/** A cause whose size is known exactly. Records are attributed in this order, to the first that fits. */
export type ExactCause = 'late' | 'unmapped' | 'geography';

/** A cause of which only a bound is known. */
export type PossibleCause =
  | ExactCause
  | 'shared'
  | 'transfers'
  | 'exclusions'
  | 'residence'
  | 'elsewhere'
  | 'rejected';

/** Any cause. */
export type CauseId = PossibleCause;

/** What a cause is. */
export interface Cause {
  readonly id: CauseId;
  readonly title: string;
  /** What is counted as this, where its size is known exactly; null where it never is. */
  readonly exact: string | null;
  /** What is counted as this, where only a bound is known; null where it never is. */
  readonly possible: string | null;
  readonly sources: readonly Source[];
}

const byId: Readonly<Record<CauseId, Cause>> = {
  late: {
    id: 'late',
    title: 'late records',
    exact:
      'What the local figure has more, or less, because of submissions that came into the store after the deadline of the month: the records are merged once as they were then, and once as they are now. Only for organisations that had records of the month in the store by the deadline.',
    possible:
      'All records of an organisation of which none of that month were in the store by the deadline: when they were submitted, the store cannot tell.',
    sources: [timetableSource],
  },
  unmapped: {
    id: 'unmapped',
    title: 'unmapped organisations',
    exact:
      'Patients counted under a code that the register of organisations does not know, or under none, where nothing is published under it.',
    possible:
      'Patients of the same standard and month that are counted here under an unknown code or under none, and could belong to any organisation; and of those under none, how many could be published elsewhere.',
    sources: [sources.nclBase],
  },
  geography: {
    id: 'geography',
    title: 'other geography',
    exact:
      'Patients whom the published table has under another code than the records: under an organisation that was taken over by this one, or took it over, where no other organisation can be meant.',
    possible: 'The same, where several organisations can be meant, so that patients cannot be told apart.',
    sources: [sources.nclBase],
  },
  transfers: {
    id: 'transfers',
    title: 'transfers without derived fields',
    exact: null,
    possible:
      'Patients whom two providers share, where the investigating provider and the day of the transfer were not derived by the national system. The least and the most that the six scenarios could give this provider, since the outcome of the whole wait is known.',
    sources: [sources.nclReferralToTreatment, sources.breachAllocation],
  },
  shared: {
    id: 'shared',
    title: 'shared pathways',
    exact: null,
    possible:
      'Patients investigated here whose treatment by another provider is not in the store: a transfer or a diagnosis of cancer came by the end of the month, and no treatment is recorded. Each up to a whole patient, in this or another month. Where a provider has only halves of patients treated by others, none of its own treatments are in the store, and all that is published can be missing.',
    sources: [sources.nclReferralToTreatment, sources.breachAllocation],
  },
  exclusions: {
    id: 'exclusions',
    title: 'left out by the rules',
    exact: null,
    possible:
      'Patients for whom the event by which they are reported has happened in the month, but whom the rules do not count: for want of an item, or by an exclusion. The reason is the first condition that does not hold. Each up to a whole patient.',
    sources: [sources.nclPathway, sources.nclDiagnosis, sources.nclReferralToTreatment],
  },
  residence: {
    id: 'residence',
    title: 'board of residence',
    exact: null,
    possible:
      'Patients whose board of residence is another than that of their GP practice, by which figures are published.',
    sources: [sources.workbook2021],
  },
  elsewhere: {
    id: 'elsewhere',
    title: 'providers without records here',
    exact: null,
    possible:
      'By commissioner: all patients that are published for providers of which the store has none of their own of the month.',
    sources: [sources.workbook2021],
  },
  rejected: {
    id: 'rejected',
    title: 'rejected rows',
    exact: null,
    possible:
      'Rows of submissions with records of the month that were rejected and never loaded. What they hold is not kept: each up to a whole patient, of any organisation, standard and month of the submission.',
    sources: [sources.userGuide],
  },
};

/** What the cause with this id is. */
export function causeById(id: CauseId): Cause {
  return byId[id];
}

/** Every cause, in the order in which they are told. */
export const causes: readonly Cause[] = Object.values(byId);
