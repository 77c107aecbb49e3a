/** The figures that answer a question, by organisation and span, with England as published or summed. */
import {
  type Answer,
  answer,
  type Candidate,
  ENGLAND,
  type Halves,
  type Question,
  type Store,
  type Sum,
  select,
} from '@clockstop/counts';
import type { Period } from '@clockstop/rules';

/** The figures of one published period. */
export interface SpanFigures {
  readonly period: Period;
  /** The candidate that answers, and those passed over. */
  readonly answering: Candidate;
  readonly passedOver: readonly Candidate[];
  /** One for each organisation; England's is not among them. */
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

/** Takes the figures for a question from a store, everything taken together. */
export async function figuresFor(store: Store, question: Omit<Question, 'by'>): Promise<Figures> {
  const answered = answer(store.sources, { ...question, by: [] });
  if (answered.kind === 'not-available') return answered;
  const spans: SpanFigures[] = [];
  for (const { period, candidates } of answered.spans) {
    const [answering, ...passedOver] = candidates;
    if (answering === undefined) continue;
    spans.push({ period, answering, passedOver, ...(await figuresOf(store, answering)) });
  }
  return { kind: 'answered', spans };
}

/** What one candidate says, whether or not it is the one that answers. */
export async function figuresOf(
  { folder, database }: Store,
  candidate: Candidate,
): Promise<Pick<SpanFigures, 'sums' | 'england'>> {
  const all = await select(database, { store: folder, parts: candidate.parts, by: [], withBands: false });
  return { sums: all.filter(({ code }) => code !== ENGLAND), england: englandOf(candidate, all) };
}

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
  return rows.reduce((sum, row) => ({ total: sum.total + row.total, within: sum.within + row.within }), {
    total: 0,
    within: 0,
  });
}
