import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { columns } from '@clockstop/rules';
import { isColumnName } from '../column-places.ts';
import { nearestNames } from '../headings/nearest.ts';
import { RecordsFileError } from '../records-file-error.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { mappingHeading } from './mapping-heading.ts';

const parts = ['columns', 'dates', 'values'];
const orders = ['YYYY-MM-DD', 'DD/MM/YYYY'];
const ids = columns.map(({ id }) => id);

/** Reads a mapping file. Throws RecordsFileError when it cannot be opened or is none. */
export async function readMapping(path: string): Promise<ColumnMapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RecordsFileError('unreadable', { file: basename(path), reason: 'no such file' });
  });
  return parseMapping(text, basename(path));
}

/**
 * Parses the JSON of a column mapping: `{ "columns": { heading: column id }, "dates": "YYYY-MM-DD" or "DD/MM/YYYY",
 * "values": { column id: { text in the file: code } } }`. Throws RecordsFileError, which names the file as `file`.
 */
export function parseMapping(text: string, file: string): ColumnMapping {
  const json = record(parseJson(text, file), { file, place: 'the mapping', expected: 'an object' });
  const stranger = Object.keys(json).find((key) => !parts.includes(key));
  if (stranger !== undefined) {
    throw new RecordsFileError('mapping-unknown-key', { file, key: stranger, keys: parts.join(', ') });
  }
  checkColumns(json.columns, file);
  checkDates(json.dates, file);
  checkValues(json.values, file);
  return json as unknown as ColumnMapping;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new RecordsFileError('mapping-not-json', { file });
  }
}

interface Shape {
  readonly file: string;
  readonly place: string;
  readonly expected: string;
}

function record(value: unknown, shape: Shape): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new RecordsFileError('mapping-shape', { ...shape });
}

function texts(value: unknown, shape: Shape): [string, string][] {
  return Object.entries(record(value, shape)).map(([key, text]) => {
    if (typeof text === 'string') return [key, text];
    throw new RecordsFileError('mapping-shape', {
      ...shape,
      place: `"${key}" in ${shape.place}`,
      expected: 'a text',
    });
  });
}

function checkColumns(value: unknown, file: string): void {
  const pairs = texts(value, { file, place: '"columns"', expected: 'an object from headings to column ids' });
  for (const [, column] of pairs) checkColumn(column, file);
  const twice = pairs.find(([, column], at) => pairs.findIndex(([, other]) => other === column) < at)?.[1];
  if (twice !== undefined) {
    const headings = pairs.filter(([, column]) => column === twice).map(([heading]) => `"${heading}"`);
    throw new RecordsFileError('mapping-repeated-column', {
      file,
      column: twice,
      headings: headings.join(', '),
    });
  }
  const plain = pairs.map(([heading]) => mappingHeading(heading));
  const heading = pairs.find((_, at) => plain.indexOf(plain[at] ?? '') < at)?.[0];
  if (heading !== undefined) throw new RecordsFileError('mapping-repeated-heading', { file, heading });
}

function checkColumn(column: string, file: string): void {
  if (isColumnName(column)) return;
  throw new RecordsFileError('mapping-unknown-column', {
    file,
    column,
    nearest: nearestNames(column, ids).join(', '),
  });
}

function checkDates(value: unknown, file: string): void {
  if (value === undefined || orders.includes(value as string)) return;
  throw new RecordsFileError('mapping-shape', {
    file,
    place: '"dates"',
    expected: orders.map((order) => `"${order}"`).join(' or '),
  });
}

function checkValues(value: unknown, file: string): void {
  if (value === undefined) return;
  const shape = { file, place: '"values"', expected: 'an object from column ids to objects' };
  for (const [column, codes] of Object.entries(record(value, shape))) {
    checkColumn(column, file);
    texts(codes, { file, place: `"${column}" in "values"`, expected: 'an object from texts to codes' });
  }
}
