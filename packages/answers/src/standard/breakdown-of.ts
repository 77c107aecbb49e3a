/** The figures of a standard by cancer, route, stage or treatment, of England or of one organisation. */
import { type Among, type Basis, ENGLAND, type Store, type Vintage } from '@clockstop/counts';
import { type Dimension, labelsOf, type Period, type StandardId } from '@clockstop/rules';
import { wilsonInterval } from '@clockstop/statistics';
import { countsOf, type PrintedCount } from '../counts-of.ts';
import type { Patients } from '../rank.ts';

/** What to break down, and by what; `code` is that of an organisation among those named, or null for England. */
export interface BreakdownQuestion {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
  readonly by: Dimension;
  readonly among: Among;
  readonly code: string | null;
}

/** One label. Counts are in patients; the interval of the share is Wilson's, 95%. */
export interface BreakdownRow extends Patients {
  readonly label: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The labels in their usual order, or why there are none. */
export type BrokenDown =
  | {
      readonly available: true;
      readonly by: Dimension;
      readonly rows: readonly BreakdownRow[];
      /** For England: whether its rows were published, or every organisation was added up. */
      readonly from: 'published' | 'sum';
    }
  | { readonly available: false; readonly by: Dimension; readonly reason: string };

/** Breaks a standard down by one dimension. Patients are added up, never percentages. */
export async function breakdownOf(store: Store, question: BreakdownQuestion): Promise<BrokenDown> {
  const { by, code, among, ...asked } = question;
  const counted = await countsOf(store, { ...asked, by: [by], ...(code === null ? {} : { among }) });
  if (counted.kind === 'not-available') return { available: false, by, reason: counted.reason };
  const published = code === null && counted.counts.some((count) => count.code === ENGLAND);
  const own = counted.counts.filter((count) =>
    code === null ? (count.code === ENGLAND) === published : count.code === code,
  );
  return { available: true, by, rows: rowsOf(own, by), from: published ? 'published' : 'sum' };
}

function rowsOf(counts: readonly PrintedCount[], by: Dimension): readonly BreakdownRow[] {
  const usual = labelsOf(by);
  const place = (label: string): number => (usual.includes(label) ? usual.indexOf(label) : usual.length);
  return [...Map.groupBy(counts, (count) => count[by] ?? '')]
    .flatMap(([label, alike]) => toRow(label, alike))
    .toSorted((a, b) => place(a.label) - place(b.label) || (a.label < b.label ? -1 : 1));
}

function toRow(label: string, counts: readonly PrintedCount[]): readonly BreakdownRow[] {
  const within = counts.reduce((sum, count) => sum + count.within, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  if (total === 0 || label === '') return [];
  const { lower, upper } = wilsonInterval(within, total);
  return [{ label, within, total, share: within / total, low: lower, high: upper }];
}
