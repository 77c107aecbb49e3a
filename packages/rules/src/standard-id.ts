/**
 * The ids of the standards, in the field's usual order: first seen, told, treated from the decision, treated from
 * the referral; then the combined standards of October 2023, and last the commitment that is none of the ten.
 */
export const standardIds = [
  'two-week-wait',
  'two-week-wait-breast',
  'faster-diagnosis',
  '31-day-first',
  '31-day-surgery',
  '31-day-drug',
  '31-day-radiotherapy',
  '62-day-referral',
  '62-day-screening',
  '62-day-upgrade',
  '31-day',
  '62-day',
  '31-day-rarer',
] as const;

/** The id of a standard, as it stands in commands, addresses and stored counts. */
export type StandardId = (typeof standardIds)[number];

const IDS: ReadonlySet<string> = new Set(standardIds);

/** Whether the text is exactly the id of a standard. For the names people use, see `parseStandardId`. */
export function isStandardId(text: string): text is StandardId {
  return IDS.has(text);
}
