import { type AssumptionId, assumptionById, type Settings } from '@clockstop/rules';
import type { ChapterTable, Given } from '../../spec/clocks/chapter.ts';
import { drawn, type Row } from '../../spec/drawn.ts';
import type { ManualColumn, ManualGiven, ManualTable } from './manual.ts';
import { capitalised, cellInWords, meaningOf, nameOf, spanInWords, titleOf, valueInWords } from './words.ts';

/** A drawn table as data, what is given before what comes out. */
export function toManualTable({
  caption,
  standard,
  given,
  settings,
  drawn: text,
}: ChapterTable): ManualTable {
  const { columns: heads, rows } = drawn(text);
  const isOutcome = (head: string) => !isAbout(head) && titleOf(head) === null;
  const ordered = [...heads.filter((head) => !isOutcome(head)), ...heads.filter(isOutcome)];
  return {
    caption: capitalised(caption),
    standard: standard ?? null,
    given: toGiven(given, heads),
    assumed: toAssumed(settings),
    columns: ordered.map((head) => toColumn(head, rows, isOutcome(head))),
    rows: rows.map((row) => ordered.map((head) => cellInWords(head, row(head)))),
  };
}

/** Whether a column says what a row is about, rather than what a pathway has. */
function isAbout(head: string): boolean {
  return head === 'standard' || head === 'case';
}

/** What is given, but for columns that are drawn: their rows say otherwise. */
function toGiven(given: Given, heads: readonly string[]): readonly ManualGiven[] {
  return Object.entries(given)
    .filter(([id]) => !heads.includes(id))
    .map(([id, value]) => ({
      name: nameOf(id),
      title: titleOf(id) ?? '',
      value: valueInWords(value ?? null),
      meaning: meaningOf(id, String(value)),
    }));
}

function toAssumed(settings: Settings = {}): readonly string[] {
  return Object.entries(settings).flatMap(([id, options]) =>
    options.map((assumed) => {
      const meaning = assumptionById(id as AssumptionId).options[assumed.option] ?? '';
      const span = spanInWords(assumed);
      return span === '' ? meaning : `${span}: ${meaning}`;
    }),
  );
}

function toColumn(id: string, rows: readonly Row[], isOutcome: boolean): ManualColumn {
  const cells = [...new Set(rows.map((row) => row(id)))].toSorted();
  const codes = cells.map((code) => ({ code, meaning: meaningOf(id, code) }));
  return {
    id,
    name: nameOf(id),
    kind: isOutcome ? 'outcome' : 'given',
    title: titleOf(id) ?? '',
    codes: codes.filter(({ meaning }) => meaning !== ''),
  };
}
