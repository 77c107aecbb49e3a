/** One row of figures of a block table, from its cells to a count, or to the problem that keeps it out. */
import { bandId, type Dimension, type Period, parseLabel } from '@clockstop/rules';
import { breakdownOf } from '../breakdown.ts';
import { type Basis, type Count, ENGLAND, isOrganisationCode, toPatients } from '../count.ts';
import { type CellUse, placesOf, type Reading, report, standsIn } from '../reading.ts';
import { CellKind, type SheetRow } from '../spreadsheet/index.ts';
import type { Columns, Role } from './columns.ts';
import { isEnglandRow } from './england-row.ts';
import { isErrorValue, isShareOf } from './number.ts';
import { isBlankCell, shownValue } from './row.ts';
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
}

/** Reads a row of figures: a count is added, or the row is left out and the problem is reported. */
export function readBlockRow(target: RowTarget, row: SheetRow, context: RowContext): void {
  const draft = startDraft(context.columns);
  const fault = takeCells(target, row, context, draft) ?? settle(draft, context.columns);
  if (fault === null) addRow(target, row, draft, context);
  else leaveOutRow(target, row, fault);
}

function addRow(target: RowTarget, row: SheetRow, draft: RowDraft, context: RowContext): void {
  const { reading, sheet } = target;
  const count = toCount(target, draft, row.number, context);
  const places = placesOf(reading, count);
  const first = reading.counts[places.get(count.code) ?? -1];
  if (first !== undefined) {
    leaveOutRow(target, row, { code: 'repeated-row', facts: { first: standsIn(first, sheet) } });
    return;
  }
  places.set(count.code, reading.counts.length);
  reading.counts.push(count);
  tally(reading.cells, row, context.columns);
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
    const value = shownValue(row, index);
    if (role === undefined) {
      if (!isBlankCell(row, index)) report(target.reading, 'unexpected-cell', placeOf(target, row, column));
      continue;
    }
    const lost = row.kinds[index] === CellKind.uncalculated && role.kind !== 'share';
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

/** Checks that nothing is missing, and knows England's row by its name or its code. */
function settle(draft: RowDraft, columns: Columns): Fault | null {
  if (columns.withinIsFirstBand && draft.within !== null) {
    draft.bands = { [bandId(0, columns.limitDays)]: draft.within, ...draft.bands };
  }
  const missing = missingNumber(draft, columns);
  if (missing !== null) {
    return {
      code: 'missing-number',
      column: missing,
      facts: { heading: columns.headings[missing]?.trim() ?? '' },
    };
  }
  if (isEnglandRow(draft)) draft.code = ENGLAND;
  const column = columns.roles.findIndex((role) => role?.kind === 'code');
  if (draft.code === '') return { code: 'missing-code', column };
  return isOrganisationCode(draft.code) ? null : { code: 'not-a-code', column, facts: { value: draft.code } };
}

function toCount({ reading, sheet }: RowTarget, draft: RowDraft, row: number, context: RowContext): Count {
  return {
    period: context.period,
    basis: context.basis,
    code: draft.code,
    name: draft.name,
    standard: context.subject.standard,
    breakdown: breakdownOf(reading.labels, draft.labels),
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
