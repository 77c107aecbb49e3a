import { items } from '@clockstop/rules';
import { nextLine } from '../csv/bytes.ts';
import type { CsvPlan } from '../csv/csv-feed.ts';
import { emptyRow } from '../csv/row.ts';
import type { TextBlock } from '../csv/row-texts.ts';
import { scanRow } from '../csv/scan-row.ts';
import type { ColumnMapping } from '../mapping/column-mapping.ts';
import type { RecordsLayout } from '../records-file.ts';
import { RecordsFileError } from '../records-file-error.ts';
import { type FirstRow, firstRow, hasNoValues, looksLikeHeadings } from './first-row.ts';
import { downloadPlan, headingsInWords, knownHeadings, mappedHeadings, mappedPlan } from './headed-plan.ts';
import { markLength, refuseBinary } from './refuse-binary.ts';

/** What the beginning of a file was recognised as: where its data begins, and how it is to be read. */
export type Recognised = Start & (XmlStart | CsvStart);

interface Start {
  /** Bytes before the data: a mark, headings. */
  readonly skip: number;
  /** Lines before the data. */
  readonly lines: number;
  readonly unknownColumns: readonly string[];
}

interface XmlStart {
  readonly layout: 'xml';
}

interface CsvStart {
  readonly layout: Exclude<RecordsLayout, 'xml'>;
  readonly plan: CsvPlan;
}

/** How many known headings make a row the headings of a national download. */
const FEWEST_HEADINGS = 3;

/** How many lines at the beginning are looked at for a record of a submission. */
const LOOKED_AT = 100;

/** What is needed to recognise a file. */
export interface Beginning {
  readonly head: Buffer;
  /** Whether the file ends with the head. */
  readonly last: boolean;
  /** The name of the file, for messages. */
  readonly file: string;
  readonly mapping?: ColumnMapping | undefined;
}

/**
 * Recognises a file by its beginning: XML by its first character; an extract by the headings of its mapping; a national
 * download by three or more of its headings in a row without values; a submission by a record of 54 fields among the
 * first 100 lines. Throws RecordsFileError when it is none of them.
 */
export function recognise(beginning: Beginning): Recognised {
  const { head, last, file } = beginning;
  refuseBinary(head, file);
  const mark = markLength(head);
  const bytes = head.subarray(mark);
  const text = bytes.toString('latin1');
  const start = text.trimStart();
  if (start === '') throw new RecordsFileError('empty', { file });
  if (start.startsWith('<')) return { layout: 'xml', skip: mark, lines: 0, unknownColumns: [] };
  return recogniseCsv({ bytes, end: bytes.length, last, text }, mark, beginning);
}

function recogniseCsv(block: TextBlock, mark: number, { file, mapping }: Beginning): Recognised {
  const first = firstRow(block);
  const after = { skip: mark + first.next, lines: first.lines };
  if (mapping !== undefined && mappedHeadings(first.texts, mapping) > 0) {
    return headed('mapped', mappedPlan(first, mapping, file), after);
  }
  if (knownHeadings(first.texts) >= FEWEST_HEADINGS && hasNoValues(first.texts)) {
    return headed('download', downloadPlan(first, file), after);
  }
  const isSubmission = hasSubmissionRecord(block);
  if (looksLikeHeadings(first.texts) && (!isSubmission || first.texts.length === items.length)) {
    throw new RecordsFileError('unknown-headings', { file });
  }
  if (!isSubmission) throw notRecognised(block, first, file);
  return { layout: 'submission', plan: submissionPlan, skip: mark, lines: 0, unknownColumns: [] };
}

function headed(
  layout: 'download' | 'mapped',
  plan: CsvPlan & { readonly unknownColumns: readonly string[] },
  after: { readonly skip: number; readonly lines: number },
): Recognised {
  return { layout, plan, ...after, unknownColumns: plan.unknownColumns };
}

/** A field for each item, in the order of the specification; a record is known by the NHS number that begins it. */
const submissionPlan: CsvPlan = {
  fields: items.map(({ name }, column) => ({ column, name, normalise: null })),
  digits: 10,
  isHeadings: () => false,
};

function hasSubmissionRecord(block: TextBlock): boolean {
  const row = emptyRow();
  let at = 0;
  for (let line = 0; line < LOOKED_AT && at >= 0 && at < block.end; line++) {
    scanRow(block, at, items.length, row);
    if (row.outcome === 'row' && row.fields === items.length) return true;
    at = nextLine(block, at);
  }
  return false;
}

const delimiters = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

function notRecognised(block: TextBlock, { texts }: FirstRow, file: string): RecordsFileError {
  const line = block.text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const other = delimiters.find(
    ([delimiter]) => line.split(delimiter).length > Math.max(3, line.split(',').length),
  );
  if (other !== undefined) return new RecordsFileError('wrong-delimiter', { file, delimiter: other[1] });
  return new RecordsFileError('not-recognised', {
    file,
    fields: String(texts.length || line.split(',').length),
    expected: String(items.length),
    headings: headingsInWords,
  });
}
