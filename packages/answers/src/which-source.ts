/** For any figure: which source answers, which were passed over, and what each of them says. */
import {
  type Among,
  type Answer,
  type Candidate,
  type Halves,
  type Store,
  toPatients,
  type Vintage,
} from '@clockstop/counts';
import type { Period } from '@clockstop/rules';
import { figuresOf } from './figures-for.ts';
import { knownAnswer } from './known-answer.ts';
import { type RankQuestion, toRanking } from './rank.ts';

/** A figure: a standard and period, and an organisation by code where not England is meant. */
export interface FigureQuestion extends RankQuestion {
  readonly code?: string;
}

/** What one way of answering says. Counts are in patients. */
export interface Saying {
  readonly period: Period;
  readonly answers: boolean;
  readonly vintage: Vintage;
  readonly sources: readonly {
    readonly file: string;
    readonly hash: string;
    readonly layout: string;
    readonly readAt: string;
  }[];
  readonly within: number;
  readonly total: number;
  /** The rank of the organisation by this source; null for England or where it has none. */
  readonly rank: number | null;
  readonly tied: number;
}

/** What every source says, the one that answers first in each period; or why none does. */
export type Sayings =
  | { readonly kind: 'answered'; readonly sayings: readonly Saying[] }
  | Extract<Answer, { kind: 'not-available' }>;

/** Asks every source that can answer for a figure. */
export async function whichSource(store: Store, question: FigureQuestion): Promise<Sayings> {
  const answered = knownAnswer(store, { ...question, by: [] });
  if (answered.kind === 'not-available') return answered;
  const sayings: Saying[] = [];
  for (const { period, candidates } of answered.spans) {
    for (const [index, candidate] of candidates.entries()) {
      sayings.push(await sayingOf(store, { ...question, period }, candidate, index === 0));
    }
  }
  return { kind: 'answered', sayings };
}

async function sayingOf(
  store: Store,
  question: FigureQuestion,
  candidate: Candidate,
  answers: boolean,
): Promise<Saying> {
  const { period } = question;
  const figures = await figuresOf(store, candidate);
  const span = { period, answering: candidate, passedOver: [], ...figures };
  const ranking = toRanking(store, question, { kind: 'answered', spans: [span] });
  const place = ranking.available ? ranking.rows.find(({ code }) => code === question.code) : undefined;
  const own = figures.sums.find(({ code }) => code === question.code);
  const { within, total } =
    place ?? inPatients(own ?? (question.code === undefined ? figures.england : NOTHING));
  return {
    period,
    answers,
    vintage: candidate.vintage,
    sources: candidate.parts.map(({ source: { file, hash, layout, readAt } }) => ({
      file,
      hash,
      layout,
      readAt,
    })),
    within,
    total,
    rank: place?.rank ?? null,
    tied: place?.tied ?? 0,
  };
}

const NOTHING = { within: 0, total: 0 };

function inPatients({ within, total }: { within: Halves; total: Halves }): { within: number; total: number } {
  return { within: toPatients(within), total: toPatients(total) };
}

/** What an organisation of this kind is ranked among. */
export function amongOf(kind: string): Among {
  if (kind === 'alliance') return 'alliances';
  return kind === 'board' || kind === 'icb' ? 'boards' : 'providers';
}
