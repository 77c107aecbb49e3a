/**
 * The columns of a published table, from its row of headings: which holds the code, the name, each label, the
 * numbers, the share and the wait bands.
 */
import { type Band, bandId, type Dimension, isBandId, parseBandHeading } from '@clockstop/rules';
import type { Subject } from './subject.ts';

/** What the cells of one column are. */
export type Role =
  | { readonly kind: 'area' | 'code' | 'name' | 'share' }
  | { readonly kind: 'total' | 'within' | 'after' }
  | { readonly kind: 'label'; readonly dimension: Dimension }
  | { readonly kind: 'band'; readonly band: string };

/** What a column of counts holds. */
export type FigureRole =
  | Extract<Role, { kind: 'total' | 'within' | 'after' }>
  | Extract<Role, { kind: 'band' }>;

/** The roles by 1-based column, the headings as written, and the limit in days that they name. */
export interface Columns {
  readonly roles: readonly (Role | undefined)[];
  readonly headings: readonly (string | undefined)[];
  readonly limitDays: number | null;
  /** The columns that hold counts, with their roles. */
  readonly figures: readonly (readonly [number, FigureRole])[];
  readonly bands: readonly string[];
  /** In first-seen tables the count within the limit is itself the first band. */
  readonly withinIsFirstBand: boolean;
}

/** A heading in capitals, without footnote marks such as "(3)" and double spaces. */
export function plainHeading(text: string): string {
  return text
    .toUpperCase()
    .replace(/\(\d\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const fixed: Readonly<Record<string, Role>> = {
  'ONS AREA ID': { kind: 'area' },
  'CCG - ONS AREA ID': { kind: 'area' },
  'AREA TEAM': { kind: 'area' },
  'ODS CODE': { kind: 'code' },
  'CCG CODE': { kind: 'code' },
  'ORG CODE': { kind: 'code' },
  'ICB CODE': { kind: 'code' },
  'SUB-ICB CODE': { kind: 'code' },
  'SUB ICB CODE': { kind: 'code' },
  PROVIDER: { kind: 'name' },
  'ACCOUNTABLE PROVIDER': { kind: 'name' },
  COMMISSIONER: { kind: 'name' },
  'CLINICAL COMMISSIONING GROUP (CCG)': { kind: 'name' },
  'INTEGRATED CARE BOARD (ICB)/COMMISSIONING HUB': { kind: 'name' },
  'INTEGRATED CARE BOARD (ICB)': { kind: 'name' },
  TOTAL: { kind: 'total' },
  'TOTAL TREATED': { kind: 'total' },
  'SUSPECTED TYPE OF CANCER': { kind: 'label', dimension: 'suspectedCancer' },
  'SUSPECTED CANCER OR BREAST SYMPTOMATIC': { kind: 'label', dimension: 'suspectedCancer' },
  'CARE SETTING': { kind: 'label', dimension: 'setting' },
  'REFERRAL ROUTE': { kind: 'label', dimension: 'route' },
  'TREATMENT STAGE': { kind: 'label', dimension: 'stage' },
  'TREATMENT MODALITY': { kind: 'label', dimension: 'modality' },
  'TREATMENT TYPE': { kind: 'label', dimension: 'modality' },
  'REFERRAL REASON': { kind: 'label', dimension: 'suspectedCancer' },
};

/** Names of organisations' columns that may change from release to release. */
const NAME = /^(?:.*COMMISSIONING GROUP.*|.*INTEGRATED CARE BOARD.*|.*COMMISSIONING HUB.*|.*PROVIDER)$/;

function roleOfWords(heading: string, subject: Subject): Role | undefined {
  if (heading === 'CANCER TYPE')
    return { kind: 'label', dimension: subject.constant?.dimension ?? subject.cancers };
  return fixed[heading] ?? (NAME.test(heading) ? { kind: 'name' } : undefined);
}

/** Whether a column of this role holds counts. */
export function isFigureRole(role: Role | undefined): role is FigureRole {
  return role !== undefined && ['total', 'within', 'after', 'band'].includes(role.kind);
}

const SHARE = /^(?:SEEN|TOLD|TREATED|PERCENTAGE.*) ?WITHIN \d+ DAYS|^PERCENTAGE/;

/** Whether the headings, in order of column, are those of a table: one of a total and one of a code. */
export function isHeaderRow(headings: readonly (string | undefined)[]): boolean {
  const roles = Array.from(headings, (heading) => fixed[plainHeading(heading ?? '')]?.kind);
  return roles.includes('total') && roles.includes('code');
}

/** How far the headings have been read: which count comes next. */
interface Progress {
  seen: 'labels' | 'total' | 'within' | 'after';
  limitDays: number | null;
}

/**
 * The columns of a table from its headings by 1-based column.
 * The first "WITHIN n DAYS" after the total is the count within the limit; where an "AFTER n DAYS" of the same n
 * follows it, that is the count after, and the bands come later; where none does (first-seen tables), the columns
 * are themselves the bands. A column with no heading between "AFTER" and the bands is the share, as in 2015.
 */
export function parseColumns(headings: readonly (string | undefined)[], subject: Subject): Columns {
  const progress: Progress = { seen: 'labels', limitDays: null };
  const roles = Array.from(headings, (heading) =>
    heading === undefined ? undefined : roleOf(heading, subject, progress),
  );
  markShare(roles, headings);
  const { seen, limitDays } = progress;
  const bands = roles.flatMap((role) => (role?.kind === 'band' ? [role.band] : []));
  const withinIsFirstBand = seen === 'within' && bands.length > 0;
  if (withinIsFirstBand) bands.unshift(bandId(0, limitDays));
  const figures = roles.flatMap((role, column) => (isFigureRole(role) ? [[column, role] as const] : []));
  return { roles, headings, limitDays, figures, bands, withinIsFirstBand };
}

function roleOf(raw: string, subject: Subject, progress: Progress): Role | undefined {
  const heading = plainHeading(raw);
  const words = roleOfWords(heading, subject);
  if (words?.kind === 'total') progress.seen = 'total';
  if (words !== undefined) return words;
  const days = parseBandHeading(heading);
  if (days !== null) return roleOfDays(days, progress);
  return SHARE.test(heading) || heading.startsWith('#') ? { kind: 'share' } : undefined;
}

function roleOfDays(days: Band, progress: Progress): Role | undefined {
  if (progress.seen === 'total' && days.from === 0) {
    progress.limitDays = days.to;
    progress.seen = 'within';
    return { kind: 'within' };
  }
  if (progress.seen === 'within' && days.to === null && days.from === (progress.limitDays ?? 0) + 1) {
    progress.seen = 'after';
    return { kind: 'after' };
  }
  const band = bandId(days.from, days.to);
  return isBandId(band) ? { kind: 'band', band } : undefined;
}

/** The column right of "AFTER n DAYS" is the share even when nothing is written above it. */
function markShare(roles: (Role | undefined)[], headings: readonly (string | undefined)[]): void {
  const after = roles.findIndex((role) => role?.kind === 'after');
  if (after < 0 || roles[after + 1] !== undefined) return;
  if ((headings[after + 1] ?? '').trim() === '') roles[after + 1] = { kind: 'share' };
}
