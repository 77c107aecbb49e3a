import type { Day } from '../calendar/day.ts';
import type { Confidence, Source } from '../source.ts';

/** The lists of national codes that items of the data set are taken from. */
export const codeListIds = [
  'nhs-number-status',
  'referral-source',
  'priority',
  'referral-type',
  'adjustment-reason',
  'delay-reason',
  'diagnostic-referral-route',
  'yes-no',
  'patient-status',
  'laterality',
  'prostate-risk',
  'faster-diagnosis-end-reason',
  'primary-cancer-site',
  'faster-diagnosis-exclusion',
  'care-professional',
  'communication-method',
  'transfer-reason',
  'treatment-event-type',
  'treatment-modality',
  'clinical-trial',
  'care-setting',
] as const;

/** The id of a list of national codes. */
export type CodeListId = (typeof codeListIds)[number];

/** One code of a list. A code without days has been in use for as long as the list. */
export type Code = {
  readonly code: string;
  readonly meaning: string;
  /** The first day of use; null when not known or from the beginning. */
  readonly from: Day | null;
  /** The last day of use; null while it is in use. */
  readonly until: Day | null;
  /** Until this day, records that still have the retired code are taken with a warning; null when they are not. */
  readonly toleratedUntil: Day | null;
  /** How far this one code can be trusted, where it differs from its list. */
  readonly confidence: Confidence | null;
};

/** A list of national codes as a reviewed record. */
export type CodeList = {
  readonly id: CodeListId;
  /** The name of the attribute in the NHS Data Dictionary. */
  readonly name: string;
  readonly codes: readonly Code[];
  /** The shape of codes that belong to the list although they are not written out here; null when the list is whole. */
  readonly others: RegExp | null;
  /** Whether codes may be written without their leading zero: the dictionary gives this list two formats. */
  readonly isZeroOptional: boolean;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
};

/** The ways in which a code of the list may be written: as it stands, and without its leading zero where that is allowed. */
export function spellingsOf({ code }: Code, { isZeroOptional }: CodeList): readonly string[] {
  return isZeroOptional && code.startsWith('0') ? [code, code.slice(1)] : [code];
}
