/** How the rows under headings become records: those of a national download, or of an extract with its mapping. */
import { columns } from '@clockstop/rules';
import { columnAt, placeOf } from '../column-places.ts';
import type { CsvPlan } from '../csv/csv-feed.ts';
import type { Field } from '../csv/row-texts.ts';
import { normaliseDate, normaliseNumber } from '../date-text.ts';
import { downloadColumn, downloadColumns, downloadMinimum } from '../headings/download-columns.ts';
import { nearestNames } from '../headings/nearest.ts';
import type { ColumnMapping } from '../mapping/column-mapping.ts';
import { mappingHeading } from '../mapping/mapping-heading.ts';
import { RecordsFileError } from '../records-file-error.ts';
import type { FirstRow } from './first-row.ts';

/** A plan made of headings, and the headings that it has no column for. */
export interface HeadedPlan extends CsvPlan {
  readonly unknownColumns: readonly string[];
}

type Normalise = (text: string) => string;

/** The plan for a national download. Throws RecordsFileError when its headings do not do. */
export function downloadPlan(first: FirstRow, file: string): HeadedPlan {
  const found = first.texts.map(downloadColumn);
  const fields = first.texts.map((name, at) => field(name, found[at]?.column ?? null, {}));
  refuseRepeated(fields, file);
  const missing = downloadMinimum.filter(
    (heading) => !isThere(fields, downloadColumn(heading)?.column ?? ''),
  );
  const strangers = first.texts.filter((text, at) => text !== '' && found[at] === null);
  refuseMissing(missing, strangers, file);
  return plan(first, fields, strangers);
}

/** How many different headings of a row are those of the national download. */
export function knownHeadings(texts: readonly string[]): number {
  return new Set(texts.map(downloadColumn).filter((column) => column !== null)).size;
}

/** Some headings of the national download, to show what they look like. */
export const headingsInWords: string = downloadColumns
  .slice(1, 4)
  .map(({ heading }) => heading)
  .join(', ');

/** The plan for an extract with its mapping. Throws RecordsFileError when its headings do not do. */
export function mappedPlan(first: FirstRow, mapping: ColumnMapping, file: string): HeadedPlan {
  const wanted = new Map(
    Object.entries(mapping.columns).map(([heading, id]) => [mappingHeading(heading), id]),
  );
  const fields = first.texts.map((name) => field(name, wanted.get(mappingHeading(name)) ?? null, mapping));
  refuseRepeated(fields, file);
  const missing = Object.entries(mapping.columns).filter(([, id]) => !isThere(fields, id));
  const strangers = first.texts.filter((text, at) => text !== '' && (fields[at]?.column ?? -1) < 0);
  refuseMissing(
    missing.map(([heading]) => heading),
    strangers,
    file,
  );
  return plan(first, fields, strangers);
}

/** How many headings of the mapping a row has. */
export function mappedHeadings(texts: readonly string[], { columns }: ColumnMapping): number {
  const wanted = new Set(Object.keys(columns).map(mappingHeading));
  return texts.filter((text) => wanted.has(mappingHeading(text))).length;
}

function plan({ bytes }: FirstRow, fields: readonly Field[], unknownColumns: readonly string[]): HeadedPlan {
  return {
    fields,
    unknownColumns,
    digits: 0,
    isHeadings: (block, row) => {
      const start = row.starts[0] ?? 0;
      const end = row.ends[row.fields - 1] ?? 0;
      return end - start === bytes.length && bytes.equals(block.bytes.subarray(start, end));
    },
  };
}

function field(name: string, id: string | null, mapping: Partial<ColumnMapping>): Field {
  const column = id === null ? -1 : placeOf(id);
  return { column, name, normalise: column < 0 ? null : normaliser(column, mapping) };
}

/** Extracts from a database write `NULL` where there is nothing. */
function normaliser(place: number, { dates, values }: Partial<ColumnMapping>): Normalise {
  const column = columnAt(place);
  const codes = new Map(Object.entries((column && values?.[column.id]) ?? {}));
  const form = formOf(column?.kind, dates);
  return (text) => (text === 'NULL' ? (codes.get(text) ?? '') : form(codes.get(text) ?? text));
}

function formOf(
  kind: (typeof columns)[number]['kind'] | undefined,
  dates: ColumnMapping['dates'],
): Normalise {
  if (kind === 'date') return (text) => normaliseDate(text, dates);
  return kind === 'number' ? normaliseNumber : (text) => text;
}

function isThere(fields: readonly Field[], id: string): boolean {
  const place = placeOf(id);
  return fields.some(({ column }) => column === place);
}

function refuseRepeated(fields: readonly Field[], file: string): void {
  const known = fields.filter(({ column }) => column >= 0);
  const twice = known.find(({ column }, at) => known.findIndex((other) => other.column === column) < at);
  if (twice === undefined) return;
  const headings = known.filter(({ column }) => column === twice.column).map(({ name }) => name);
  throw new RecordsFileError('headings-repeated', {
    file,
    column: columns[twice.column]?.id ?? '',
    headings: headings.join(', '),
  });
}

function refuseMissing(missing: readonly string[], strangers: readonly string[], file: string): void {
  if (missing.length === 0) return;
  const short = strangers.map((text) => text.slice(0, 60));
  const nearest = missing.map((name) => `${name}: ${nearestNames(name, short, 1)[0]}`).join('; ');
  throw new RecordsFileError('columns-missing', {
    file,
    missing: missing.join(', '),
    nearest: short.length === 0 ? '' : `The nearest headings in it are ${nearest}.`,
  });
}
