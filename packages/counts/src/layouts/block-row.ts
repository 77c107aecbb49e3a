/** One row of figures of a block table, from its cells to a count, or to the problem that keeps it out. */
import { bandId, type Dimension, type Period, parseLabel } from '@clockstop/rules';
import { type Breakdown, breakdownOf } from '../breakdown.ts';
import { type Basis, type Count, ENGLAND, isOrganisationCode, toPatients } from '../count.ts';
import { type CellUse, type Reading, report } from '../reading.ts';
import { CellKind, type SheetRow } from '../spreadsheet/index.ts';
import type { Columns, Role } from './columns.ts';
import { isErrorValue, isShareOf } from './number.ts';
import { isBlankCell } from './row.ts';
import { type Fault, missingNumber, type RowDraft, startDraft, takeCell } from './row-draft.ts';
import type { Subject } from './subject.ts';

/** What the table says of all of its rows. */
export interface RowContext {
  readonly subject: Subject;
  readonly period: Period;
  readonly basis: Basis;
  readonly columns: Columns;
}

/** Where the row is written to. */
export interface RowTarget {
  readonly reading: Reading;
  readonly sheet: string;
  /** The row in which each organisation first stood, by the id of its breakdown. */
  readonly firstRows: Map<number, Map<string, number>>;
}

/** Reads a row of figures: a count is added, or the row is left out and the problem is reported. */
export function readBlockRow(target: RowTarget, row: SheetRow, context: RowContext): void {
  const draft = startDraft(context.columns);
  const fault = takeCells(target, row, context, draft) ?? settle(draft, context.columns);
  if (fault !== null) {
    leaveOutRow(target, row, fault);
    return;
  }
  const breakdown = breakdownOf(target.reading.labels, draft.labels);
  const first = findTwin(target, breakdown, draft.code, row.number);
  if (first !== null) {
    leaveOutRow(target, row, { code: 'repeated-row', facts: { first } });
    return;
  }
  target.reading.counts.push(toCount(target, draft, breakdown, row.number, context));
  tally(target.reading.cells, row, context.columns);
  checkShare(target, draft, row.number);
}

/** Takes every cell of the row into the draft; the first that cannot be taken is the row's fault. */
function takeCells(
  target: RowTarget,
  row: SheetRow,
  { subject, columns }: RowContext,
  draft: RowDraft,
): Fault | null {
  for (let index = 0; index < row.length; index++) {
    const column = row.columns[index] ?? 0;
    const role = columns.roles[column];
    const value = row.values[index] ?? '';
    if (role === undefined) {
      if (!isBlankCell(row, index)) report(target.reading, 'unexpected-cell', placeOf(target, row, column));
      continue;
    }
    const lost = row.kinds[index] === CellKind.uncalculated;
    const fault: Fault | null = lost ? { code: 'uncalculated' } : takeCell(draft, role, value, subject);
    if (fault !== null) {
      return { ...fault, column, facts: { heading: columns.headings[column]?.trim() ?? '', ...fault.facts } };
    }
    if (role.kind === 'label') reportNewLabel(target, row, column, role.dimension, value);
  }
  return null;
}

function placeOf(
  { sheet }: RowTarget,
  { number }: SheetRow,
  column: number,
): { sheet: string; row: number; column: number } {
  return { sheet, row: number, column };
}

const ENGLAND_NAME = /^(?:ENGLAND|ALL ENGLISH (?:PROVIDERS|COMMISSIONERS))$/i;

/** Checks that nothing is missing, and knows England's row by its name. */
function settle(draft: RowDraft, columns: Columns): Fault | null {
  if (columns.withinIsFirstBand && draft.within !== null) {
    draft.bands = { [bandId(0, columns.limitDays)]: draft.within, ...draft.bands };
  }
  const missing = missingNumber(draft, columns);
  if (missing !== null) return { code: 'missing-number', facts: { heading: missing } };
  if (draft.code === '' && ENGLAND_NAME.test(draft.name)) draft.code = ENGLAND;
  if (draft.code === '') return { code: 'missing-code' };
  return isOrganisationCode(draft.code) ? null : { code: 'not-a-code', facts: { value: draft.code } };
}

/** The row in which the same organisation with the same labels stood before, or null. */
function findTwin({ firstRows }: RowTarget, { id }: Breakdown, code: string, row: number): number | null {
  let rows = firstRows.get(id);
  if (rows === undefined) {
    rows = new Map();
    firstRows.set(id, rows);
  }
  const first = rows.get(code);
  if (first === undefined) rows.set(code, row);
  return first ?? null;
}

function toCount(
  { sheet }: RowTarget,
  draft: RowDraft,
  breakdown: Breakdown,
  row: number,
  context: RowContext,
): Count {
  return {
    period: context.period,
    basis: context.basis,
    code: draft.code,
    name: draft.name,
    standard: context.subject.standard,
    breakdown,
    total: draft.total ?? 0,
    within: draft.within ?? 0,
    after: draft.after,
    bands: draft.bands,
    sheet,
    row,
  };
}

const useOf: Readonly<Record<Role['kind'], CellUse>> = {
  area: 'label',
  code: 'label',
  name: 'label',
  label: 'label',
  share: 'share',
  total: 'count',
  within: 'count',
  after: 'count',
  band: 'count',
};

function tally(cells: Record<CellUse, number>, row: SheetRow, columns: Columns): void {
  for (let index = 0; index < row.length; index++) {
    const role = columns.roles[row.columns[index] ?? 0];
    if (isBlankCell(row, index)) cells.blank++;
    else cells[role === undefined ? 'problem' : useOf[role.kind]]++;
  }
}

function leaveOutRow({ reading, sheet }: RowTarget, row: SheetRow, { code, column, facts }: Fault): void {
  for (let index = 0; index < row.length; index++)
    reading.cells[isBlankCell(row, index) ? 'blank' : 'problem']++;
  report(reading, code, { sheet, row: row.number, ...(column === undefined ? {} : { column }) }, facts ?? {});
}

function reportNewLabel(
  target: RowTarget,
  row: SheetRow,
  column: number,
  dimension: Dimension,
  value: string | number,
): void {
  const parsed = parseLabel(dimension, String(value));
  if (parsed.kind === 'unknown')
    report(target.reading, 'new-label', placeOf(target, row, column), { value: parsed.label });
}

/** A share that is not that of the counts is reported; shares are never taken as figures. */
function checkShare({ reading, sheet }: RowTarget, { share, within, total }: RowDraft, row: number): void {
  if (share === null || total === null || within === null || total === 0) return;
  if (typeof share === 'string' && (isErrorValue(share) || share.trim() === '')) return;
  if (isShareOf(share, within, total)) return;
  report(
    reading,
    'share-differs',
    { sheet, row },
    { share, within: toPatients(within), total: toPatients(total) },
  );
}
