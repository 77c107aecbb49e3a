import { type Code, codeLists, type Day, formatOf, type ItemId } from '@clockstop/rules';
import { forEach, type Holds } from '../record-rule.ts';
import { checkSources } from '../sources.ts';

const { dictionary, reasoning } = checkSources;

/** Items with codes that came or went, and the date of the event that the code describes. */
const datedBy = {
  referralType: 'referralReceivedDate',
  firstSeenAdjustmentReason: 'firstSeenDate',
  firstSeenDelayReason: 'firstSeenDate',
  diagnosisEndReason: 'diagnosisEndDate',
  diagnosisDelayReason: 'diagnosisEndDate',
  diagnosisExclusion: 'diagnosisEndDate',
  treatmentModality: 'treatmentDate',
  treatmentDelayReason: 'treatmentDate',
  treatmentAdjustmentReason: 'treatmentDate',
  referralDelayReason: 'treatmentDate',
  upgradeDelayReason: 'treatmentDate',
} as const satisfies Partial<Record<ItemId, ItemId>>;

type DatedItem = keyof typeof datedBy;

const dated = Object.keys(datedBy) as readonly DatedItem[];

/** Codes that were not in use on the date of their event. */
export const codeRules = {
  'CWT-C002': forEach({
    applies: 'codes that were retired, and no longer tolerated on the date of their event',
    items: dated,
    severity: 'error',
    text: 'The code was retired before the date of its event.',
    advice: 'Use one of the codes that took its place.',
    holdsFor: (item) =>
      whileUsed(item, ({ until, toleratedUntil }, date) => date <= (toleratedUntil ?? until ?? date)),
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C003': forEach({
    applies: 'codes that were retired, while records still had them',
    items: dated,
    severity: 'warning',
    text: 'The code had been retired by the date of its event, but is taken until the middle of 2021.',
    advice: 'Use one of the codes that took its place.',
    holdsFor: (item) =>
      whileUsed(item, ({ until, toleratedUntil }, date) => !isBetween(date, until, toleratedUntil)),
    source: reasoning,
    confidence: 'unverified',
  }),
  'CWT-C004': forEach({
    applies: 'kinds of surgery that are told apart since October 2020',
    items: ['treatmentModality'],
    severity: 'error',
    text: 'The code was not yet in use on the date of the treatment.',
    advice: 'Check the date of the treatment; before October 2020 surgery had code 01.',
    holdsFor: (item) => whileUsed(item, ({ from }, date) => from === null || from <= date),
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C005': forEach({
    applies: 'other codes that came with version 2.1 of the data set in October 2020',
    items: dated.filter((item) => item !== 'treatmentModality'),
    severity: 'warning',
    text: 'The code was not yet in use on the date of its event.',
    advice: 'Check the date and the code.',
    holdsFor: (item) => whileUsed(item, ({ from }, date) => from === null || from <= date),
    source: dictionary,
    confidence: 'derived',
  }),
};

/** Whether the code of the item, where it is one with dates and the date is known, passes. Most records have none. */
function whileUsed(item: ItemId, passes: (code: Code, date: Day) => boolean): Holds {
  const codes = datedCodesOf(item);
  const dateItem = datedBy[item as DatedItem];
  return (pathway) => {
    const value = pathway[item];
    const code = typeof value === 'string' ? codes.get(value) : undefined;
    if (code === undefined) return true;
    const date = pathway[dateItem];
    return date === null || passes(code, date);
  };
}

function isBetween(date: Day, after: Day | null, until: Day | null): boolean {
  return after !== null && until !== null && date > after && date <= until;
}

function datedCodesOf(item: ItemId): ReadonlyMap<string, Code> {
  const format = formatOf(item);
  const codes = format.kind === 'code' ? codeLists[format.list].codes : [];
  return new Map(
    codes.filter(({ from, until }) => from !== null || until !== null).map((code) => [code.code, code]),
  );
}
