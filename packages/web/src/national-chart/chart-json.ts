import type { ChartColumn, NationalChart, Patients } from '@clockstop/answers';
import type { Basis, Vintage } from '@clockstop/counts';
import { type Period, type StandardId, toFraction } from '@clockstop/rules';
import { type EmptyColumn, type FilledColumn, targetOf } from './columns.ts';
import { placesOf } from './places.ts';

/** The national chart as it is sent to programs. Counts are patients; shares and targets are fractions of 1. */
export interface ChartJson {
  readonly period: Period;
  readonly basis: Basis;
  /** Only where a vintage was asked for. */
  readonly vintage?: Vintage;
  /** Whether the figures are an invented example. */
  readonly invented: boolean;
  readonly standards: readonly StandardJson[];
}

/** A standard of the chart. One that is not available has its reason instead of figures. */
type StandardJson = NamedStandard & (FilledJson | { readonly available: false; readonly reason: string });

interface NamedStandard {
  readonly id: StandardId;
  readonly title: string;
  /** The operational standard of the period; null when there was none. */
  readonly target: number | null;
}

interface FilledJson {
  readonly available: true;
  readonly vintage: FilledColumn['vintage'];
  readonly england: FilledColumn['england'];
  readonly unattributed: Patients;
  readonly belongsToNone: FilledColumn['belongsToNone'];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** How many other vintages or releases say something of it too. */
  readonly passedOver: number;
  /** The best first; without a rank last. */
  readonly rows: readonly RowJson[];
}

interface RowJson extends Patients {
  readonly code: string;
  readonly name: string;
  readonly rank: number | null;
  readonly tied: number;
  readonly share: number | null;
  readonly met: boolean | null;
}

/** The national chart for programs. */
export function toChartJson(chart: NationalChart, invented: boolean): ChartJson {
  const { period, basis, vintage, columns } = chart;
  const standards = columns.map((column) => toStandard(chart, column));
  return { period, basis, ...(vintage === undefined ? {} : { vintage }), invented, standards };
}

function toStandard(chart: NationalChart, column: ChartColumn): StandardJson {
  const { id, title } = column.standard;
  const target = targetOf(chart, column);
  const named = { id, title, target: target && toFraction(target) };
  return { ...named, ...(column.available ? toFilled(chart, column) : withReason(column)) };
}

function withReason({ available, reason }: EmptyColumn) {
  return { available, reason };
}

function toFilled(chart: NationalChart, column: FilledColumn): FilledJson {
  const { available, vintage, england, unattributed, belongsToNone, sources, notes, passedOver } = column;
  const rows = placesOf(chart, column).map(({ row, cell }) => toRow(row, cell));
  return { available, vintage, england, unattributed, belongsToNone, sources, notes, passedOver, rows };
}

function toRow(
  { code, name }: Pick<RowJson, 'code' | 'name'>,
  cell: Omit<RowJson, 'code' | 'name'>,
): RowJson {
  const { rank, tied, within, total, share, met } = cell;
  return { code, name, rank, tied, within, total, share, met };
}
