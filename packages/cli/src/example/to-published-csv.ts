/** Writes an invented table as NHS England publishes one: a CSV file with one standard (layout G2). */
import { type Basis, type Halves, toPatients } from '@clockstop/counts';
import { type Band, type Month, monthInWords, type Standard, standardById } from '@clockstop/rules';
import type { ExampleTable } from './example-tables.ts';
import type { BandFigures } from './invent-figures.ts';
import { bandsOf } from './invent-wait.ts';
import type { Invented } from './places.ts';

/** A table to write. */
export interface TableToWrite {
  readonly table: ExampleTable;
  readonly month: Month;
  readonly basis: Basis;
  readonly figures: ReadonlyMap<Invented, BandFigures>;
}

/** The text of the file: title, lines on it, headings, a row for each organisation, and England's. */
export function toPublishedCsv(toWrite: TableToWrite): string {
  const rows = [
    ...aboveHeadings(toWrite),
    headings(toWrite),
    ...organisations(toWrite),
    [],
    england(toWrite),
  ];
  return `${rows.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

type Cell = string | number;

const basisWords: Readonly<Record<Basis, readonly [heading: string, england: string]>> = {
  provider: ['PROVIDER', 'ALL ENGLISH PROVIDERS'],
  commissioner: ['INTEGRATED CARE BOARD (ICB)/COMMISSIONING HUB', 'ALL ENGLISH COMMISSIONERS'],
};

function aboveHeadings({ table, month, basis }: TableToWrite): Cell[][] {
  return [
    [`${table.title} (INVENTED EXAMPLE)`],
    [`PERIOD: ${monthInWords(month)}`],
    [`BASIS: ${basis.toUpperCase()} BASED`],
    ['NOTE: EVERY ORGANISATION AND EVERY FIGURE IN THIS FILE IS INVENTED'],
    [],
  ];
}

function headings({ table, basis }: TableToWrite): Cell[] {
  const standard = standardById(table.standard);
  const { limitDays } = standard;
  return [
    '',
    'ODS CODE',
    basisWords[basis][0],
    ...table.labels.map(([heading]) => heading),
    'TOTAL',
    `WITHIN ${limitDays} DAYS`,
    `AFTER ${limitDays} DAYS`,
    `PERCENTAGE WITHIN ${limitDays} DAYS`,
    '',
    ...bandsOf(standard).map(bandHeading),
  ];
}

function bandHeading({ from, to }: Band): string {
  if (to === null) return `AFTER ${from - 1} DAYS`;
  return from === 0 ? `WITHIN ${to} DAYS` : `IN ${from} TO ${to} DAYS`;
}

function organisations({ table, figures }: TableToWrite): Cell[][] {
  const sorted = [...figures].sort(([one], [other]) => (one.name < other.name ? -1 : 1));
  return sorted.map(([{ code, name }, bands]) => row(table, [code, name.toUpperCase()], bands));
}

function england({ table, basis, figures }: TableToWrite): Cell[] {
  const sums = standardById(table.standard).bands.map((_, band) =>
    [...figures.values()].reduce((sum, bands) => sum + (bands[band] ?? 0), 0),
  );
  return row(table, ['', basisWords[basis][1]], sums);
}

function row({ standard, labels }: ExampleTable, identity: readonly Cell[], bands: BandFigures): Cell[] {
  const total = sumOf(bands);
  const within = sumOf(bands.slice(0, bandsWithin(standardById(standard))));
  return [
    '',
    ...identity,
    ...labels.map(([, words]) => words),
    ...[total, within, total - within].map(toPatients),
    within / total,
    '',
    ...bands.map(toPatients),
  ];
}

/** How many of the bands are within the limit: they come first. */
function bandsWithin(standard: Standard): number {
  return bandsOf(standard).filter(({ to }) => to !== null && to <= standard.limitDays).length;
}

function sumOf(halves: BandFigures): Halves {
  return halves.reduce((sum, each) => sum + each, 0);
}

function quoted(cell: Cell): string {
  return `"${String(cell).replaceAll('"', '""')}"`;
}
