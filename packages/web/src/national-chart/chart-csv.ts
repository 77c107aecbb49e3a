import {
  type ChartCell,
  type ChartColumn,
  type CsvValue,
  type NationalChart,
  type Patients,
  toCsv,
} from '@clockstop/answers';
import { toFraction } from '@clockstop/rules';
import { type FilledColumn, targetOf } from './columns.ts';
import { placesOf } from './places.ts';

const headings = [
  'figures',
  'period',
  'basis',
  'standard',
  'row',
  'code',
  'name',
  'within',
  'total',
  'share',
  'rank',
  'tied',
  'target',
  'met',
  'vintage',
  'source',
  'note',
] as const;

type Heading = (typeof headings)[number];
type Line = Partial<Readonly<Record<Heading, CsvValue>>>;

/**
 * The national chart as CSV: a line for each alliance and standard, one for England and one for what belongs to no
 * alliance (`row` says which), and one with the reason for each standard that is not available. The first column
 * says on every line whether the figures are published or invented.
 */
export function toChartCsv(chart: NationalChart, invented: boolean): string {
  const lines = chart.columns.flatMap((column) => linesOf(chart, column));
  const figures = invented ? 'invented' : 'published';
  const cells = lines.map((line) => headings.map((heading) => ({ ...line, figures })[heading] ?? null));
  return toCsv([headings, ...cells]);
}

function linesOf(chart: NationalChart, column: ChartColumn): readonly Line[] {
  const target = targetOf(chart, column);
  const common: Line = {
    period: chart.period,
    basis: chart.basis,
    standard: column.standard.id,
    target: target && toFraction(target),
  };
  if (!column.available) return [{ ...common, row: 'not-available', note: column.reason }];
  return filledLines(chart, column).map((line) => ({ ...common, ...line, ...originOf(column) }));
}

function originOf({ vintage, sources }: FilledColumn): Line {
  return { vintage, source: sources.join('; ') };
}

function filledLines(chart: NationalChart, column: FilledColumn): readonly Line[] {
  const alliances = placesOf(chart, column).map(({ row: { code, name }, cell }) => ({
    row: 'alliance',
    code,
    name,
    ...figuresOf(cell),
  }));
  return [...alliances, englandLine(column), unattributedLine(column)];
}

function figuresOf({ within, total, share, rank, tied, met }: ChartCell): Line {
  return { within, total, share, rank, tied, met };
}

function englandLine({ england }: FilledColumn): Line {
  const { within, total, share, met, from } = england;
  const note = from === 'published' ? 'as published' : 'the sum of everything in the source';
  return { row: 'england', name: 'England', within, total, share, met, note };
}

function unattributedLine({ unattributed }: FilledColumn): Line {
  return { row: 'unattributed', name: 'In no alliance', ...countsOf(unattributed) };
}

function countsOf({ within, total }: Patients): Line {
  return { within, total };
}
