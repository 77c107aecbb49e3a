/** Patients whom the published table has under another code than the records. */
import { organisationByCode, type Register } from '@clockstop/organisations';
import type { Month } from '@clockstop/rules';
import { type Amount, NOTHING, negative, sumOf } from './amount.ts';
import type { Part } from './cell-facts.ts';
import { isPartOf, relatedCodes } from './related-codes.ts';

/** What other geography means for one organisation of a table. */
export interface Geography {
  /** What the published figure has more than the local one because of it. */
  readonly exact: Amount;
  /** The records of which it is known; none where it is a published row that tells it. */
  readonly records: number;
  /** The least and the most that it could be besides. */
  readonly low: Amount;
  readonly high: Amount;
  /** The other codes. */
  readonly codes: readonly string[];
}

/** A table by code: what is published, and what the records have without what came late. */
export interface GeographyTable {
  readonly month: Month;
  readonly published: ReadonlyMap<string, Amount>;
  readonly base: ReadonlyMap<string, Part>;
}

/** One thing that other geography does to a code. */
interface Move {
  readonly code: string;
  readonly other: string;
  readonly amount: Amount;
  readonly isExact: boolean;
  readonly records: number;
}

/** By code, for every organisation of the table to which it matters. */
export function geographyOf(table: GeographyTable, register: Register): ReadonlyMap<string, Geography> {
  const codes = [...table.base.keys()];
  const moves = codes.flatMap((code) => [
    ...rowsOf(code, table, register),
    ...recordsOf(code, table, register),
  ]);
  return new Map([...Map.groupBy(moves, ({ code }) => code)].map(([code, own]) => [code, toGeography(own)]));
}

function toGeography(moves: readonly Move[]): Geography {
  const exact = moves.filter(({ isExact }) => isExact);
  const amounts = moves.filter(({ isExact }) => !isExact).map(({ amount }) => amount);
  return {
    exact: sumOf(exact.map(({ amount }) => amount)),
    records: moves.reduce((sum, { records }) => sum + records, 0),
    low: sumOf(
      amounts.map(({ total, within }) => ({ total: Math.min(0, total), within: Math.min(0, within) })),
    ),
    high: sumOf(
      amounts.map(({ total, within }) => ({ total: Math.max(0, total), within: Math.max(0, within) })),
    ),
    codes: [...new Set(moves.map(({ other }) => other))].sort(),
  };
}

/** Published rows of organisations that the records do not have, and whose patients they can have under this code. */
function rowsOf(code: string, table: GeographyTable, register: Register): readonly Move[] {
  const { published, base, month } = table;
  const others = [...relatedCodes(register, code)].filter(
    (other) => published.has(other) && !base.has(other),
  );
  return others
    .filter((other) => !published.has(code) || hadEnded(register, other, month))
    .map((other) => {
      const meant = [...relatedCodes(register, other)].filter((each) => base.has(each));
      const isExact = meant.length === 1 && isPartOf(register, other, code);
      return { code, other, amount: negative(published.get(other) ?? NOTHING), isExact, records: 0 };
    });
}

function hadEnded(register: Register, code: string, month: Month): boolean {
  const closed = organisationByCode(register, code)?.closed ?? null;
  return closed !== null && closed < `${month}-01`;
}

/** Records under a code that has no published row, whose patients can be published under another that has both. */
function recordsOf(code: string, table: GeographyTable, register: Register): readonly Move[] {
  const { published, base } = table;
  const part = base.get(code);
  if (part === undefined || published.has(code)) return [];
  const others = [...relatedCodes(register, code)].filter((other) => published.has(other) && base.has(other));
  return others.flatMap((other) => {
    const isExact = others.length === 1 && isPartOf(register, code, other);
    const { amount, records } = part;
    return [
      { code, other, amount: negative(amount), isExact, records },
      { code: other, other: code, amount, isExact, records },
    ];
  });
}
