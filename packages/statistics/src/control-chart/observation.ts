import type { ChartSettings } from './chart-options.ts';
import type { ChartRow } from './chart-point.ts';
import { toDay } from './day.ts';
import { refuse } from './refuse.ts';

/** One row that has been checked. */
export interface Observation {
  readonly date: string;
  /** The date as an ISO day. */
  readonly day: string;
  /** Null for a missing month. */
  readonly value: number | null;
  /** Null where the row has no share or the denominator is nought. */
  readonly share: Share | null;
  readonly target: number | null;
}

/** A numerator out of a denominator above nought. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Rows in order of date, one observation each. A RangeError names a date that is wrong or comes twice, and a value that cannot be. */
export function toObservations(rows: readonly ChartRow[], settings: ChartSettings): Observation[] {
  const observations = rows.map((row) => toObservation(row, settings));
  observations.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  checkDistinct(observations);
  return observations;
}

function checkDistinct(observations: readonly Observation[]): void {
  const twice = observations.find(({ day }, index) => observations[index + 1]?.day === day);
  if (twice) refuse(`the date ${twice.date} comes twice`);
}

function toObservation(row: ChartRow, settings: ChartSettings): Observation {
  const day = toDay(row.date);
  for (const name of ['value', 'numerator', 'denominator', 'target'] as const) checkFinite(row, name);
  const share = toShare(row);
  const value = settings.kind === 'xmr' ? (row.value ?? shareOf(share)) : shareOf(share);
  if (settings.kind !== 'xmr') checkHasShare(row, settings);
  checkWithin(row.date, value, settings);
  return { date: row.date, day, value, share, target: row.target ?? settings.target };
}

function checkFinite(row: ChartRow, name: 'value' | 'numerator' | 'denominator' | 'target'): void {
  const figure = row[name] ?? 0;
  if (!Number.isFinite(figure)) refuse(`the ${name} of ${row.date} is ${String(figure)}, not a number`);
}

function toShare({ date, numerator, denominator }: ChartRow): Share | null {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  if (numerator < 0 || numerator > denominator)
    refuse(`the numerator of ${date} is ${numerator} out of ${denominator}`);
  return denominator === 0 ? null : { numerator, denominator };
}

function shareOf(share: Share | null): number | null {
  return share && share.numerator / share.denominator;
}

/** A missing month has neither; a value alone has no denominator to make limits from. */
function checkHasShare({ date, value, numerator, denominator }: ChartRow, { kind }: ChartSettings): void {
  const has = (figure: number | null | undefined) => typeof figure === 'number';
  if (has(value) && !(has(numerator) && has(denominator)))
    refuse(`a ${kind} chart needs numerator and denominator; ${date} has a value alone`);
}

function checkWithin(date: string, value: number | null, { bounds }: ChartSettings): void {
  if (value === null || (value >= bounds.lower && value <= bounds.upper)) return;
  refuse(`the value of ${date} is ${value}, outside the bounds ${bounds.lower} to ${bounds.upper}`);
}
