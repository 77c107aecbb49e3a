import type { RecordRule } from './record-rule.ts';
import { adjustmentRules } from './record-rules/adjustments.ts';
import { codeRules } from './record-rules/codes.ts';
import { dateRules } from './record-rules/dates.ts';
import { delayRules } from './record-rules/delays.ts';
import { diagnosisRules } from './record-rules/diagnosis.ts';
import { duplicateRules } from './record-rules/duplicates.ts';
import { requirementRules } from './record-rules/requirement.ts';
import { routeRules } from './record-rules/route.ts';
import { treatmentRules } from './record-rules/treatment.ts';

/** Every rule between the items of a record. */
export const recordRules = {
  ...requirementRules,
  ...codeRules,
  ...dateRules,
  ...routeRules,
  ...adjustmentRules,
  ...diagnosisRules,
  ...treatmentRules,
  ...delayRules,
} as const satisfies Record<string, RecordRule>;

/** What is found between the records of one file rather than within one. */
export const betweenRecords = duplicateRules;

/** The id of a kind of problem of a record. */
export type RecordProblemId = keyof typeof recordRules | keyof typeof betweenRecords;
