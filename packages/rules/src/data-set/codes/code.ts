import { day } from '../../calendar/day.ts';
import { sources } from '../../sources.ts';
import type { Code, CodeList, CodeListId } from '../code-list.ts';

/** What is particular about a code: days as CCYY-MM-DD, both included. */
type Particulars = {
  readonly from?: string;
  readonly until?: string;
  readonly toleratedUntil?: string;
  readonly confidence?: Code['confidence'];
};

/** The day on which version 2.1 of the data set took effect, with its new codes. */
export const version21 = '2020-10-01';

/** The last day before version 2.1, and so of the codes that it retired. */
export const beforeVersion21 = '2020-09-30';

/** A code with its meaning, and its days where they are known. */
export function code(code: string, meaning: string, particulars: Particulars = {}): Code {
  const { from, until, toleratedUntil, confidence = null } = particulars;
  return {
    code,
    meaning,
    from: dayOr(from),
    until: dayOr(until),
    toleratedUntil: dayOr(toleratedUntil),
    confidence,
  };
}

/** A list that the NHS Data Dictionary publishes whole. */
export function list(id: CodeListId, name: string, codes: readonly Code[]): CodeList {
  return {
    id,
    name,
    codes,
    others: null,
    isZeroOptional: false,
    sources: [sources.dataDictionary],
    confidence: 'sourced',
  };
}

function dayOr(text: string | undefined): Code['from'] {
  return text === undefined ? null : day(text);
}
