/** A picture of a standard by cancer, route, stage or treatment. */
import { type Chart, type Look, rankChart } from '@clockstop/charts';
import type { Basis, Vintage } from '@clockstop/counts';
import {
  dimensionInWords,
  firstMonth,
  type Period,
  periodInWords,
  type StandardId,
  standardById,
} from '@clockstop/rules';
import { expectedShare } from '../expected-share.ts';
import { ranksOf } from '../ranks.ts';
import type { BreakdownRow, BrokenDown } from '../standard/breakdown-of.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import { PUBLISHED_SOURCE, standingOf } from './about.ts';

/** Whose figures are broken down, and when. */
export interface BreakdownAbout {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage: Vintage | 'mixed';
  /** Whose figures they are: `England`. */
  readonly name: string;
}

/** The share of each label with its interval, the highest first; null where there are none. */
export function drawBreakdown(broken: BrokenDown, about: BreakdownAbout, look: Look = {}): Chart | null {
  if (!broken.available || broken.rows.length === 0) return null;
  const { standard, period, basis, vintage, name } = about;
  const ranks = ranksOf(broken.rows);
  const data = {
    measure: `${standardById(standard).title} by ${dimensionInWords(broken.by)}, ${name}, by ${basis}`,
    period: periodInWords(period),
    source: PUBLISHED_SOURCE,
    vintage: standingOf(vintage),
    of: 'share',
    rows: broken.rows.map(({ label, share, low, high }, at) => ({
      ...{ name: label, share, low, high },
      rank: ranks[at]?.rank ?? null,
      tied: ranks[at]?.tied ?? 0,
    })),
    target: expectedShare(standard, firstMonth(period)),
  } as const;
  return rankChart(data, { title: titleOf(broken.rows, name), ...look });
}

/** The labels with the highest and the lowest share: who is first of them is no finding. */
function titleOf(rows: readonly BreakdownRow[], name: string): string {
  const sorted = rows.toSorted((a, b) => b.share - a.share);
  const [highest, lowest] = [sorted.at(0), sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return name;
  const high = `${percentInWords(highest, null)} for ${highest.label}`;
  return highest === lowest
    ? `${name}: ${high}`
    : `${name}: from ${percentInWords(lowest, null)} for ${lowest.label} to ${high}`;
}
