/** The national chart: alliances by standards for one period, so that one sees who topped what, and what not. */
import type { Basis, Store, Vintage } from '@clockstop/counts';
import { organisationByCode, slugOf } from '@clockstop/organisations';
import {
  firstMonth,
  isMet,
  operationalStandard,
  type Period,
  type Standard,
  shareInWords,
} from '@clockstop/rules';
import { chartedIn } from './charted-in.ts';
import { type Patients, type RankedStandard, rank } from './rank.ts';

/** What to show. */
export interface ChartQuestion {
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
}

/** One alliance on one standard. Counts are in patients. */
export interface ChartCell extends Patients {
  readonly share: number | null;
  readonly rank: number | null;
  /** How many hold the rank: 1 when alone. */
  readonly tied: number;
  /** Null when there was no operational standard, or nobody to count. */
  readonly met: boolean | null;
}

/** A standard of the period with everyone's figures, or why it has none. */
export type ChartColumn =
  | {
      readonly available: true;
      readonly standard: Standard;
      /** The operational standard in words (`85%`), or null when there was none. */
      readonly target: string | null;
      readonly vintage: RankedStandard['vintage'];
      readonly england: RankedStandard['england'] & {
        readonly share: number | null;
        readonly met: boolean | null;
      };
      readonly unattributed: Patients;
      readonly belongsToNone: RankedStandard['belongsToNone'];
      /** By alliance code. */
      readonly cells: Readonly<Record<string, ChartCell>>;
      readonly sources: readonly string[];
      readonly notes: readonly string[];
      /** How many other vintages or releases say something of it too. */
      readonly passedOver: number;
    }
  | { readonly available: false; readonly standard: Standard; readonly reason: string };

/** One alliance of the chart. */
export interface ChartRow {
  readonly code: string;
  readonly name: string;
  /** For its web address. */
  readonly slug: string;
  /** On how many standards it is first, alone or tied. */
  readonly firsts: number;
}

/** The national chart. */
export interface NationalChart extends ChartQuestion {
  /** In order of the alliances' names. */
  readonly rows: readonly ChartRow[];
  /** In the usual order of the standards of the period. */
  readonly columns: readonly ChartColumn[];
}

/** The national chart of a period. */
export async function nationalChart(store: Store, question: ChartQuestion): Promise<NationalChart> {
  const columns: ChartColumn[] = [];
  const names = new Map<string, string>();
  const standards = chartedIn(firstMonth(question.period));
  const rankings = await Promise.all(
    standards.map(({ id }) => rank(store, { ...question, standard: id, among: 'alliances' })),
  );
  for (const [at, standard] of standards.entries()) {
    const ranking = rankings[at];
    if (ranking === undefined) continue;
    if (ranking.available) for (const { code, name } of ranking.rows) names.set(code, name);
    columns.push(
      ranking.available
        ? toColumn(standard, ranking)
        : { available: false, standard, reason: ranking.reason },
    );
  }
  return { ...question, rows: toRows(store, names, columns), columns };
}

function toColumn(standard: Standard, ranking: RankedStandard): ChartColumn {
  const target = operationalStandard(standard.id, firstMonth(ranking.period));
  const { england, unattributed, belongsToNone, vintage, sources, notes, passedOver } = ranking;
  const met = ({ within, total }: Patients): boolean | null => isMet(within * 2, total * 2, target);
  const cells = ranking.rows.map(({ code, within, total, share, rank: place, tied }) => [
    code,
    { within, total, share, rank: place, tied, met: met({ within, total }) },
  ]);
  return {
    available: true,
    standard,
    target: target === null ? null : shareInWords(target.share),
    vintage,
    england: {
      ...england,
      share: england.total === 0 ? null : england.within / england.total,
      met: met(england),
    },
    unattributed,
    belongsToNone,
    cells: Object.fromEntries(cells) as Record<string, ChartCell>,
    sources,
    notes,
    passedOver,
  };
}

function toRows(
  { register }: Store,
  names: ReadonlyMap<string, string>,
  columns: readonly ChartColumn[],
): ChartRow[] {
  return [...names]
    .map(([code, name]) => {
      const organisation = organisationByCode(register, code);
      return {
        code,
        name,
        slug: organisation === null ? code.toLowerCase() : slugOf(organisation),
        firsts: columns.filter((column) => column.available && column.cells[code]?.rank === 1).length,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
