/** A row of a block table while its cells are taken, one by one, into what will be a count. */
import { type Dimension, parseLabel } from '@clockstop/rules';
import { ALL } from '../breakdown.ts';
import { type Halves, toHalves } from '../count.ts';
import type { ProblemCode } from '../problem.ts';
import type { Columns, FigureRole, Role } from './columns.ts';
import { parseNumber } from './number.ts';
import type { Subject } from './subject.ts';

/** A row being taken. */
export interface RowDraft {
  code: string;
  name: string;
  labels: Record<Dimension, string | null>;
  total: Halves | null;
  within: Halves | null;
  after: Halves | null;
  share: string | number | null;
  bands: Record<string, Halves> | null;
}

/** What stops a row from being counted. */
export interface Fault {
  readonly code: ProblemCode;
  readonly column?: number;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A draft without any cell taken. */
export function startDraft(columns: Columns): RowDraft {
  return {
    code: '',
    name: '',
    labels: { ...ALL },
    total: null,
    within: null,
    after: null,
    share: null,
    bands: columns.bands.length > 0 ? {} : null,
  };
}

/** Takes a cell into the draft by the role of its column; null when it could be taken. */
export function takeCell(
  draft: RowDraft,
  role: Role,
  value: string | number,
  subject: Subject,
): Fault | null {
  switch (role.kind) {
    case 'area':
      return null;
    case 'share':
      draft.share = value;
      return null;
    case 'code':
      draft.code = String(value).trim().toUpperCase();
      return null;
    case 'name':
      draft.name = String(value).trim();
      return null;
    case 'label':
      return takeLabel(draft, role.dimension, String(value), subject);
    case 'total':
    case 'within':
    case 'after':
    case 'band':
      return takeNumber(draft, role, value);
  }
}

function takeLabel(draft: RowDraft, dimension: Dimension, text: string, { constant }: Subject): Fault | null {
  const parsed = parseLabel(dimension, text);
  if (parsed.kind === 'all') return null;
  const wrong = parsed.label === '' || (constant?.dimension === dimension && parsed.label !== constant.label);
  if (wrong) return { code: 'wrong-label', facts: { value: text } };
  if (constant?.dimension !== dimension) draft.labels[dimension] = parsed.label;
  return null;
}

function takeNumber(draft: RowDraft, role: FigureRole, value: string | number): Fault | null {
  if (typeof value === 'string' && value.trim() === '') return null;
  const number = parseNumber(value);
  if (number === null) return { code: 'not-a-number', facts: { value } };
  const halves = toHalves(number);
  if (halves === null) return { code: 'not-a-half', facts: { value } };
  if (role.kind !== 'band') draft[role.kind] = halves;
  else if (draft.bands !== null) draft.bands[role.band] = halves;
  return null;
}

/** The first column of counts that holds nothing in this row, or null. */
export function missingNumber(draft: RowDraft, columns: Columns): number | null {
  for (const [column, role] of columns.figures) {
    const value = role.kind === 'band' ? draft.bands?.[role.band] : draft[role.kind];
    if (value === null || value === undefined) return column;
  }
  return null;
}
