/** What really changed in a month: special cause by control chart, for England and every alliance on every standard. */
import { type Basis, nameOf, type Store } from '@clockstop/counts';
import { alliancesIn } from '@clockstop/organisations';
import { type Month, type Standard, standardById } from '@clockstop/rules';
import type { VariationIcon } from '@clockstop/statistics';
import { chartedIn } from '../charted-in.ts';
import { loadPictures } from '../load-pictures.ts';
import { periodsWith } from '../periods.ts';
import { seriesOfEach } from '../series.ts';
import { changeInWords } from './change-in-words.ts';
import { type ChangeKind, type ChartedSeries, chartedSeries } from './charted-series.ts';

/** Which month to judge. */
export interface ChangesQuestion {
  readonly month: Month;
  readonly basis: Basis;
}

/** One organisation on one standard, judged by its control chart. Counts are in patients. */
export interface RealChange {
  readonly standard: Standard;
  /** Null for England. */
  readonly code: string | null;
  readonly name: string;
  readonly kind: ChangeKind;
  readonly variation: VariationIcon | null;
  readonly within: number;
  readonly total: number;
  readonly sentence: string;
}

/** What the control charts say of a month. */
export interface RealChanges extends ChangesQuestion {
  /** The month before that has figures, with which this one is compared; null where there is none. */
  readonly since: Month | null;
  /** England on each standard of the month that has figures, in the usual order. */
  readonly england: readonly ChartedSeries[];
  /** England first, then the alliances by name, for each standard. */
  readonly changes: readonly RealChange[];
}

/** Judges England and every alliance on every standard of a month, each by its own control chart up to that month. */
export async function realChanges(store: Store, question: ChangesQuestion): Promise<RealChanges> {
  const { month, basis } = question;
  const standards = chartedIn(month).filter(({ id }) =>
    periodsWith(store, id).some(({ period, bases }) => period === month && bases.includes(basis)),
  );
  const charted = await Promise.all(standards.map((standard) => chartAll(store, question, standard)));
  const { latestPattern } = await loadPictures();
  const england = charted.flatMap((each) => each.filter(({ code }) => code === null));
  const sinces = england.flatMap(({ since }) => since ?? []).toSorted();
  const changes = charted.flat().map((each) => toChange(each, changeInWords(each, latestPattern)));
  return { ...question, since: sinces.at(-1) ?? null, england, changes };
}

async function chartAll(
  store: Store,
  { month, basis }: ChangesQuestion,
  { id: standard }: Standard,
): Promise<readonly ChartedSeries[]> {
  const { register } = store;
  const alliances = alliancesIn(register, month)
    .map(({ code, name }) => ({ code, name: nameOf(register, code, name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const everyone = [{ code: null, name: 'England' }, ...alliances];
  const codes = everyone.map(({ code }) => code);
  const series = await seriesOfEach(store, { standard, basis, among: 'alliances' }, codes);
  return everyone.map((own, at) => chartedSeries({ ...own, standard, month, all: series[at] ?? [] }));
}

function toChange(
  { standard, code, name, kind, chart, series }: ChartedSeries,
  sentence: string,
): RealChange {
  const { within, total } = series.at(-1) ?? { within: null, total: null };
  return {
    ...{ standard: standardById(standard), code, name, kind, variation: chart.variation },
    ...{ within: within ?? 0, total: total ?? 0, sentence },
  };
}
