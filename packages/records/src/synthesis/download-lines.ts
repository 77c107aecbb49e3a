/** Invented records as lines of a national download. */
import { type ColumnName, items } from '@clockstop/rules';
import type { Draft } from '../messy/draft.ts';
import { headingOf } from '../reading/headings/download-columns.ts';
import { toCsvField, toCsvLine } from '../writing/csv-line.ts';

/** Columns beside the items that records of a month have. */
const further: readonly ColumnName[] = [
  'age',
  'investigatingProvider',
  'transferToTreatmentDate',
  'commissioner',
  'practice',
];

const columns: readonly ColumnName[] = ['recordId', ...items.map(({ id }) => id), ...further];

/** How many records make a piece. */
const TOGETHER = 2000;

/** The headings and the records, in pieces of a good size to write. */
export function* downloadLines(drafts: Iterable<Draft>): Generator<string> {
  let piece = toCsvLine(columns.map(headingOf));
  let waiting = 0;
  for (const draft of drafts) {
    piece += toCsvLine(columns.map((column) => toCsvField(draft[column] ?? '')));
    if (++waiting % TOGETHER > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
