/**
 * How a span of months is answered: by a release for exactly that span, or by every month of it, or by quarters laid
 * end to end. A quarter is larger than the sum of its months as they were published (late records), so the two are
 * never added together.
 */
import {
  addMonths,
  firstMonth,
  isMonth,
  lastMonth,
  type Month,
  monthsOf,
  type Period,
} from '@clockstop/rules';
import { type Candidate, candidatesFor, type Question } from './answering.ts';
import { explainMissing } from './explain-missing.ts';
import { longerPeriods, type Source } from './source.ts';

/** One published period of an answer, with every way to answer it, the one that answers first. */
export interface Span {
  readonly period: Period;
  readonly candidates: readonly Candidate[];
}

/** The periods that together answer the question, or the reason why it cannot be answered. */
export type Answer =
  | { readonly kind: 'answered'; readonly spans: readonly Span[] }
  | { readonly kind: 'not-available'; readonly reason: string };

/** Finds what answers a question about any period. */
export function answer(sources: readonly Source[], question: Question): Answer {
  const spans = spansFor(sources, question);
  if (spans !== null) return { kind: 'answered', spans };
  const isAnswered = (asked: Question): boolean => spansFor(sources, asked) !== null;
  return { kind: 'not-available', reason: explainMissing(sources, question, isAnswered) };
}

function spansFor(sources: readonly Source[], question: Question): readonly Span[] | null {
  const whole = spanFor(sources, question, question.period);
  if (whole !== null) return [whole];
  if (isMonth(question.period)) return null;
  const months = monthsOf(question.period).map((month) => spanFor(sources, question, month));
  return months.every((span) => span !== null) ? months : layEndToEnd(sources, question);
}

function spanFor(sources: readonly Source[], question: Question, period: Period): Span | null {
  const candidates = candidatesFor(sources, { ...question, period });
  return candidates.length === 0 ? null : { period, candidates };
}

/** Releases of several months that follow each other without a gap over the whole span, or null. */
function layEndToEnd(sources: readonly Source[], question: Question): readonly Span[] | null {
  const longer = longerPeriods(sources).filter((period) => lastMonth(period) <= lastMonth(question.period));
  const spans: Span[] = [];
  let next: Month = firstMonth(question.period);
  while (next <= lastMonth(question.period)) {
    const starting = longer.filter((period) => firstMonth(period) === next);
    const span = starting.map((period) => spanFor(sources, question, period)).find((found) => found !== null);
    if (span === undefined || span === null) return null;
    spans.push(span);
    next = addMonths(lastMonth(span.period), 1);
  }
  return spans;
}
