import { type ColumnKind, type ColumnName, columns, type Format, items } from '@clockstop/rules';
import type { RawRecord, Texts } from '../reading/raw-record.ts';
import { dateFault } from './date-fault.ts';
import { checkerOf, checkPseudonym, type ItemChecker } from './item-checker.ts';
import type { ItemProblemId } from './item-problems.ts';
import { maskNhsNumber } from './nhs-number.ts';
import type { RecordProblem } from './problem.ts';
import { valueClassOf } from './value-class.ts';

const formats: ReadonlyMap<ColumnName, Format> = new Map(items.map(({ id, format }) => [id, format]));
type Item = (typeof items)[number];

const ofSubmissions: readonly ItemChecker[] = columns.map(({ id, kind }) => checkerOfColumn(id, kind));
const ofExtracts = ofSubmissions.map((checker, at) =>
  columns[at]?.id === 'nhsNumber' ? checkPseudonym : checker,
);
/** No problems: one list for all good records. */
const noProblems: readonly RecordProblem[] = [];

/** The check of the items of a record, each by itself. */
export type ItemCheck = (record: RawRecord) => readonly RecordProblem[];

/** What the check of items needs to know. */
export type ItemCheckOptions = {
  /** The columns that the file has. */
  readonly given: ReadonlySet<ColumnName>;
  /** Whether NHS numbers may be pseudonyms, as in a national download or a local extract. */
  readonly isExtract: boolean;
};

/**
 * What is wrong with the items of a record, each by itself: format, length, code, whether a date exists. All of it at
 * once, in the order of the columns. `given` are the columns that the file has: others cannot be missed. Source: user
 * guide of the national system, second stage of validation.
 */
export function itemCheck({ given, isExtract }: ItemCheckOptions): ItemCheck {
  const isDemanded = (item: Item): boolean => item.mandation === 'M' && given.has(item.id);
  const mandatory = items.flatMap((item, at) => (isDemanded(item) ? [at] : []));
  const stage = { checkers: isExtract ? ofExtracts : ofSubmissions, mandatory };
  return (record) => (isGood(record.texts, stage) ? noProblems : problemsOf(record, stage));
}

type Stage = { readonly checkers: readonly ItemChecker[]; readonly mandatory: readonly number[] };

/** Written as a bare loop: every record comes here, and most are good. */
function isGood(texts: Texts, { checkers, mandatory }: Stage): boolean {
  for (const at of mandatory) if (texts[at] === '') return false;
  for (let at = 0; at < checkers.length; at++) {
    const text = texts[at] ?? '';
    if (text !== '' && checkers[at]?.(text) !== null) return false;
  }
  return true;
}

function problemsOf(record: RawRecord, { checkers, mandatory }: Stage): readonly RecordProblem[] {
  return columns.flatMap(({ id }, at) => {
    const text = record.texts[at] ?? '';
    const missing = mandatory.includes(at) ? 'CWT-S001' : null;
    const problem = text === '' ? missing : (checkers[at]?.(text) ?? null);
    return problem === null ? [] : [toProblem(record, { id: problem, item: id, text })];
  });
}

function toProblem(
  { row, line, texts }: RawRecord,
  { id, item, text }: { readonly id: ItemProblemId; readonly item: ColumnName; readonly text: string },
): RecordProblem {
  const [nhsNumber = ''] = texts;
  const [valueClass, facts] = [valueClassOf(text), factsOf(item)];
  return { id, row, line, item, valueClass, nhsNumber: maskNhsNumber(nhsNumber), facts };
}

function factsOf(item: ColumnName): RecordProblem['facts'] {
  const format = formats.get(item);
  if (format === undefined) return {};
  if (format.kind === 'code') return { list: format.list };
  return 'longest' in format ? { longest: format.longest } : {};
}

function checkerOfColumn(id: ColumnName, kind: ColumnKind): ItemChecker {
  const format = formats.get(id);
  if (format !== undefined) return checkerOf(format);
  if (kind === 'date') return dateFault;
  return kind === 'number' ? (text) => (/^\d{1,9}$/.test(text) ? null : 'CWT-S013') : () => null;
}
