/** Charts of anyone's own figures: a control chart, a funnel or a ranking. */
import { UserError } from '@clockstop/counts';
import {
  type ControlChart,
  type ControlChartOptions,
  type CountForecast,
  type CountRow,
  controlChart,
  type ForecastOptions,
  type Funnel,
  type FunnelOptions,
  forecastCounts,
  forecastShare,
  funnel,
  type Proportion,
  type RankInterval,
  rankConfidenceSets,
  rankUncertainty,
  type ShareForecast,
  type ShareRow,
  shrinkShares,
} from '@clockstop/statistics';
import { type OwnRow, readOwnFigures, SERIES, TABLE } from './own-figures.ts';
import { compareShares, type Fraction, ranksOf } from './ranks.ts';

/** A file of own figures. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One row of a ranking of own figures. */
export interface OwnRank {
  readonly rank: number | null;
  readonly tied: number;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number | null;
  readonly expectedRank: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  readonly topThree: number | null;
  readonly lowestQuarter: number | null;
  readonly group: number | null;
  /** The share drawn towards that of all by as much as it is chance; null where there is no rank, or only one. */
  readonly shrunken: number | null;
  /** Confidence sets without a prior, for this rank alone and for all together; null without a rank, or unasked. */
  readonly marginal: RankInterval | null;
  readonly simultaneous: RankInterval | null;
}

/** A control chart of a series: one point for each row, a blank value being a missing month. */
export function chartSeries(file: OwnFile, options: ControlChartOptions): ControlChart {
  const rows = datedRows(file);
  return told(file, () => controlChart(rows, options));
}

/** A forecast of own figures: of counts, or of a share with what it is a share of. */
export type OwnForecast =
  | { readonly kind: 'counts'; readonly rows: readonly CountRow[]; readonly forecast: CountForecast }
  | { readonly kind: 'share'; readonly rows: readonly ShareRow[]; readonly forecast: ShareForecast };

/** A forecast of a series; with numerator and denominator it is of the share, never of a raw percentage. */
export function chartForecast(file: OwnFile, options: ForecastOptions): OwnForecast {
  const months = datedRows(file);
  if (months.every(({ numerator, denominator }) => numerator === null && denominator === null)) {
    const rows = months.map(({ date, value }) => ({ date, value }));
    return { kind: 'counts', rows, forecast: told(file, () => forecastCounts(rows, options)) };
  }
  const rows = months.map(({ date, numerator, denominator }) => ({ date, numerator, denominator }));
  return { kind: 'share', rows, forecast: told(file, () => forecastShare(rows, options)) };
}

/** A funnel of a table. */
export function chartFunnel(file: OwnFile, options: FunnelOptions): Funnel {
  const rows = namedRows(file);
  return told(file, () => funnel(rows, options));
}

/** How a table is ranked. `withSets` asks for confidence sets, which take seconds for hundreds of rows. */
export interface RankingOptions {
  readonly minimumVolume: number;
  readonly withSets?: boolean;
}

/** A ranking of a table, with how sure each place is, and how much of the differences is not chance. */
export function chartRanks(
  file: OwnFile,
  { minimumVolume, withSets = false }: RankingOptions,
): { rows: readonly OwnRank[]; reliability: number | null } {
  const rows = rankableRows(file);
  const { rows: sure, reliability } = told(file, () => rankUncertainty(rows, { minimumVolume }));
  const fractions = rows.map(({ numerator, denominator }) => ({
    within: numerator,
    total: denominator >= minimumVolume ? denominator : 0,
  }));
  const places = ranksOf(fractions);
  const further = furtherOf(fractions.map(toProportion), withSets);
  const ranked = rows.map((row, index) => ({
    ...(places[index] ?? { rank: null, tied: 0 }),
    ...row,
    share: row.denominator === 0 ? null : row.numerator / row.denominator,
    ...sureOf(sure[index]),
    ...(further[index] ?? NOTHING_FURTHER),
  }));
  const order = [...ranked.keys()].sort((a, b) =>
    compareShares(fractions[a] ?? NOBODY, fractions[b] ?? NOBODY),
  );
  return { rows: order.flatMap((index) => ranked[index] ?? []), reliability };
}

const NOBODY = { within: 0, total: 0 };

type Further = Pick<OwnRank, 'shrunken' | 'marginal' | 'simultaneous'>;
type Sure = Omit<OwnRank, 'rank' | 'tied' | 'name' | 'numerator' | 'denominator' | 'share' | keyof Further>;

const NOTHING_FURTHER: Further = { shrunken: null, marginal: null, simultaneous: null };

/** Without a total there is nothing to compare. */
function toProportion({ within, total }: Fraction): Proportion {
  return { numerator: total === 0 ? 0 : within, denominator: total };
}

/** What other methods make of the same table; those without patients have nothing. */
function furtherOf(items: readonly Proportion[], withSets: boolean): readonly Further[] {
  const sets = withSets ? rankConfidenceSets(items) : [];
  const several = items.filter(({ denominator }) => denominator > 0).length > 1;
  const shrunk = several ? shrinkShares(items).rows : [];
  return items.map((_, index) => ({
    shrunken: shrunk[index]?.shrunken ?? null,
    marginal: sets[index]?.marginal ?? null,
    simultaneous: sets[index]?.simultaneous ?? null,
  }));
}

function sureOf(row: Sure | undefined): Sure {
  const {
    expectedRank = null,
    low = null,
    high = null,
    best = null,
    topThree = null,
    lowestQuarter = null,
    group = null,
  } = row ?? {};
  return { expectedRank, low, high, best, topThree, lowestQuarter, group };
}

function datedRows(file: OwnFile) {
  return readOwnFigures(file.bytes, file.name, SERIES).map(({ row, date, ...figures }) => {
    if (date === null) throw missing(file, row, 'date');
    return { date, ...figures };
  });
}

function namedRows(file: OwnFile) {
  return readOwnFigures(file.bytes, file.name, TABLE).map((row) => named(file, row));
}

/** Rows that are a part of a whole each; the row that is not is named. */
function rankableRows(file: OwnFile) {
  return readOwnFigures(file.bytes, file.name, TABLE).map((own) => {
    const row = named(file, own);
    const { numerator, denominator } = row;
    if (numerator < 0 || denominator < 0)
      throw wrong(file, own.row, 'numerator', 'or denominator is below 0');
    if (numerator > denominator)
      throw wrong(file, own.row, 'numerator', `(${numerator}) is above the denominator (${denominator})`);
    return row;
  });
}

function named(
  file: OwnFile,
  { row, name, numerator, denominator }: OwnRow,
): { name: string; numerator: number; denominator: number } {
  if (name === null) throw missing(file, row, 'name');
  if (numerator === null) throw missing(file, row, 'numerator');
  if (denominator === null) throw missing(file, row, 'denominator');
  return { name, numerator, denominator };
}

function missing(file: OwnFile, row: number, field: string): UserError {
  return wrong(file, row, field, 'is empty');
}

function wrong({ name }: OwnFile, row: number, field: string, what: string): UserError {
  return new UserError('bad-figures', { file: name, row: String(row), field, what });
}

/** What the statistics refuse is the user's to mend: their RangeError names the row or the option. */
function told<T>({ name }: OwnFile, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError)
      throw new UserError('refused-figures', { file: name, what: error.message });
    throw error;
  }
}
