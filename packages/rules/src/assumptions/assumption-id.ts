/** The ids of the assumptions that the rules make where no text could be read, or only one. */
export const assumptionIds = [
  'missing-referral-source',
  'diagnosis-month',
  'death-before-diagnosis',
  'treatment-adjustment-setting',
  'shared-pathways',
  'several-transfers',
  'modality-groups',
  'diagnosis-groups',
  'children',
] as const;

/** The id of an assumption. */
export type AssumptionId = (typeof assumptionIds)[number];
