/** The figures that answer a question, by organisation and span, with England as published or summed. */
import {
  type Answer,
  type Candidate,
  ENGLAND,
  type Halves,
  type Question,
  type Store,
  type Sum,
} from '@clockstop/counts';
import type { Period } from '@clockstop/rules';
import { knownAnswer } from './known-answer.ts';
import { takeSums } from './take-sums.ts';

/** The figures of one published period. */
export interface SpanFigures {
  readonly period: Period;
  /** The candidate that answers, and those passed over. */
  readonly answering: Candidate;
  readonly passedOver: readonly Candidate[];
  /** One for each organisation; England's is not among them. The same object whenever the same candidate answers. */
  readonly sums: readonly Sum[];
  readonly england: EnglandFigures;
}

/** England: its published row, or the sum of everything in the file, which is then called so. */
interface EnglandFigures {
  readonly total: Halves;
  readonly within: Halves;
  readonly from: 'published' | 'sum';
}

/** Figures, or the reason why there are none. */
export type Figures =
  | { readonly kind: 'answered'; readonly spans: readonly SpanFigures[] }
  | Extract<Answer, { kind: 'not-available' }>;

/**
 * Takes the figures for a question from a store, everything taken together. What is asked for at the same time is
 * read from the files in one pass, and what was read before is not read again.
 */
export async function figuresFor(store: Store, question: Omit<Question, 'by'>): Promise<Figures> {
  const answered = knownAnswer(store, { ...question, by: [] });
  if (answered.kind === 'not-available') return answered;
  const spans = answered.spans.map(async ({ period, candidates: [answering, ...passedOver] }) =>
    answering === undefined
      ? []
      : [{ period, answering, passedOver, ...(await figuresOf(store, answering)) }],
  );
  return { kind: 'answered', spans: (await Promise.all(spans)).flat() };
}

type CandidateFigures = Pick<SpanFigures, 'sums' | 'england'>;

/** What one candidate says, whether or not it is the one that answers. */
export async function figuresOf(store: Store, candidate: Candidate): Promise<CandidateFigures> {
  const all = await takeSums(store, candidate);
  const before = known.get(all);
  if (before !== undefined) return before;
  const figures = {
    sums: all.filter(({ code }) => code !== ENGLAND),
    england: englandOf(candidate, all),
  };
  known.set(all, figures);
  return figures;
}

const known = new WeakMap<readonly Sum[], CandidateFigures>();

/** England's row answers only where every part of the answer has one. */
function englandOf({ parts }: Candidate, sums: readonly Sum[]): EnglandFigures {
  const published = parts.every(({ slice }) => slice.england);
  const rows = sums.filter(({ code }) => (code === ENGLAND) === published);
  return { ...addUp(rows), from: published ? 'published' : 'sum' };
}

/** Adds figures up. */
export function addUp(rows: readonly { readonly total: Halves; readonly within: Halves }[]): {
  total: Halves;
  within: Halves;
} {
  let [total, within] = [0, 0];
  for (const row of rows) {
    total += row.total;
    within += row.within;
  }
  return { total, within };
}
