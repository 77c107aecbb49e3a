import { type Dimension, type Month, parsePeriod, parseStandardId } from '@clockstop/rules';
import { ALL, breakdownOf, type LabelBook, startLabelBook } from '../../src/breakdown.ts';
import type { Basis, Count, Release, Source, Vintage } from '../../src/index.ts';
import { startReading } from '../../src/reading.ts';
import { toSource } from '../../src/store/source.ts';

/** What is said of an invented source; it is provisional by nobody and a workbook unless it says otherwise. */
export interface InventedSource {
  /** Its tables: `62-day 2023-07 provider`, or `62-day 2023-07 provider by route stage`. */
  readonly holds: readonly string[];
  readonly vintage?: Vintage;
  readonly release?: Release;
  /** The day on which it was read. */
  readonly readAt?: string;
}

/** A source with one row of one trust in each of its tables. Its file's name is also its hash. */
export function inventedSource(file: string, about: InventedSource): Source {
  const { holds, vintage = 'unknown', release = 'workbook', readAt = '2026-01-01' } = about;
  const book = startLabelBook();
  const counts = holds.map((table) => toCount(table, book));
  const { cells } = startReading();
  const published = { layout: 'G3', release, vintage, counts, problems: [], cells, statements: [] } as const;
  return toSource(published, { hash: file, file, bytes: 1, readAt: `${readAt}T00:00:00.000Z` });
}

function toCount(table: string, book: LabelBook): Count {
  const [standard = '', period = '', basis = '', , ...by] = table.split(' ');
  const labels = { ...ALL, ...Object.fromEntries((by as Dimension[]).map((each) => [each, 'Other'])) };
  return {
    period: parsePeriod(period) ?? (period as Month),
    basis: basis as Basis,
    code: 'R1A',
    name: 'FIRST TRUST',
    standard: parseStandardId(standard) ?? '31-day-rarer',
    breakdown: breakdownOf(book, labels),
    total: 2,
    within: 2,
    after: 0,
    bands: null,
    sheet: '',
    row: 1,
  };
}
