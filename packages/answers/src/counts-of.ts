/** Counts as people ask for them: of organisations as published, or of alliances and boards added up. */
import {
  type Among,
  type Answer,
  type Basis,
  type Candidate,
  ENGLAND,
  nameOf,
  type Question,
  rollUp,
  type Store,
  type Sum,
  toPatients,
  type Vintage,
} from '@clockstop/counts';
import { type Dimension, dimensions, firstMonth, type Period, type StandardId } from '@clockstop/rules';
import { addUp } from './figures-for.ts';
import { filesOf } from './files-of.ts';
import { knownAnswer } from './known-answer.ts';
import { takeBreakdown } from './take-sums.ts';

/** What to count. */
export interface CountsQuestion extends Question {
  /** Add up to alliances or boards; else the organisations as published. */
  readonly among?: Among;
  /** Only these codes. */
  readonly codes?: readonly string[];
}

/** One count as it is printed. Counts are in patients. */
export type PrintedCount = {
  readonly period: Period;
  readonly basis: Basis;
  readonly code: string;
  readonly name: string;
  readonly standard: StandardId;
} & { readonly [D in Dimension]: string | null } & {
  readonly within: number;
  readonly total: number;
  /** Patients by band of days waited; null where the source has no bands. */
  readonly bands: Readonly<Record<string, number>> | null;
  readonly vintage: Vintage;
  /** The file that it comes from; several where it is added up from several. */
  readonly source: string;
};

/** Counts, or why there are none. */
export type Counted =
  | { readonly kind: 'answered'; readonly counts: readonly PrintedCount[] }
  | Extract<Answer, { kind: 'not-available' }>;

/** The counts of a standard, one for each period published within the one asked for. */
export async function countsOf(store: Store, question: CountsQuestion): Promise<Counted> {
  const answered = knownAnswer(store, question);
  if (answered.kind === 'not-available') return answered;
  const counts = answered.spans.map(({ period, candidates: [candidate] }) =>
    candidate === undefined ? [] : countsOfSpan(store, question, { period, candidate }),
  );
  return { kind: 'answered', counts: (await Promise.all(counts)).flat() };
}

interface Answering {
  readonly period: Period;
  readonly candidate: Candidate;
}

async function countsOfSpan(
  store: Store,
  question: CountsQuestion,
  { period, candidate }: Answering,
): Promise<PrintedCount[]> {
  const { parts, vintage } = candidate;
  const sums = await takeBreakdown(store, { candidate, by: question.by });
  const source = [...new Set(parts.flatMap(filesOf))].join(' + ');
  return group(store, question, period, sums)
    .filter(({ code }) => question.codes === undefined || question.codes.includes(code))
    .map((sum) => ({ ...toPrinted(store, question, sum), period, vintage, source }))
    .map(inOrder);
}

/** The columns in the order in which they are printed. */
function inOrder({
  period,
  basis,
  code,
  name,
  standard,
  within,
  total,
  bands,
  vintage,
  source,
  ...labels
}: PrintedCount): PrintedCount {
  return { period, basis, code, name, standard, ...labels, within, total, bands, vintage, source };
}

function toPrinted(
  { register }: Store,
  { basis, standard }: CountsQuestion,
  sum: Sum,
): Omit<PrintedCount, 'period' | 'vintage' | 'source'> {
  const { code, name, within, total, bands, ...labels } = sum;
  return {
    basis,
    code,
    name: code === ENGLAND ? 'England' : nameOf(register, code, name),
    standard,
    ...labels,
    within: toPatients(within),
    total: toPatients(total),
    bands:
      bands && Object.fromEntries(Object.entries(bands).map(([band, halves]) => [band, toPatients(halves)])),
  };
}

/** Adds up to alliances or boards, each set of labels by itself. England stays; what belongs to none is unattributed. */
function group(store: Store, question: CountsQuestion, period: Period, sums: readonly Sum[]): readonly Sum[] {
  const { among, basis } = question;
  if (among === undefined || among === 'providers') return sums;
  const rule = { register: store.register, among, basis, month: firstMonth(period) };
  return byLabels(sums).flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { groups, unattributed } = rollUp(alike, rule);
    const labels = Object.fromEntries(dimensions.map((dimension) => [dimension, first[dimension]])) as Pick<
      Sum,
      Dimension
    >;
    const none = { ...addUp(unattributed), bands: null };
    return [
      ...[...groups.values()].filter(({ total }) => total > 0),
      ...(none.total > 0 ? [{ code: 'UNATTRIBUTED', name: 'Belongs to none', ...none }] : []),
      ...alike.filter(({ code }) => code === ENGLAND),
    ].map(({ code, name, total, within, bands }) => ({ code, name, ...labels, total, within, bands }));
  });
}

function byLabels(sums: readonly Sum[]): Sum[][] {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    const key = dimensions.map((dimension) => sum[dimension] ?? '').join('|');
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [sum]);
    else alike.push(sum);
  }
  return [...groups.values()];
}
