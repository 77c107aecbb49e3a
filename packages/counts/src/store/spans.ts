/**
 * How a span of months is answered: by a release for exactly that span, or by every month of it, or by quarters laid
 * end to end. A quarter is larger than the sum of its months as they were published (late records), so the two are
 * never added together.
 */
import {
  addMonths,
  availability,
  firstMonth,
  isMonth,
  lastMonth,
  type Month,
  monthInWords,
  monthsOf,
  type Period,
  periodInWords,
} from '@clockstop/rules';
import { type Candidate, candidatesFor, type Question } from './answering.ts';
import type { Source } from './source.ts';

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
  const whole = spanFor(sources, question, question.period);
  if (whole !== null) return { kind: 'answered', spans: [whole] };
  const months = monthsOf(question.period).map((month) => spanFor(sources, question, month));
  if (months.every((span) => span !== null)) return { kind: 'answered', spans: months };
  const quarters = layEndToEnd(sources, question);
  if (quarters !== null) return { kind: 'answered', spans: quarters };
  return { kind: 'not-available', reason: explain(sources, question) };
}

function spanFor(sources: readonly Source[], question: Question, period: Period): Span | null {
  const candidates = candidatesFor(sources, { ...question, period });
  return candidates.length === 0 ? null : { period, candidates };
}

/** Releases of several months that follow each other without a gap over the whole span, or null. */
function layEndToEnd(sources: readonly Source[], question: Question): readonly Span[] | null {
  const longer = longerPeriods(sources);
  const spans: Span[] = [];
  let next: Month = firstMonth(question.period);
  while (next <= lastMonth(question.period)) {
    const starting = longer.filter(
      (period) => firstMonth(period) === next && lastMonth(period) <= lastMonth(question.period),
    );
    const span = starting.map((period) => spanFor(sources, question, period)).find((found) => found !== null);
    if (span === undefined || span === null) return null;
    spans.push(span);
    next = addMonths(lastMonth(span.period), 1);
  }
  return spans;
}

function longerPeriods(sources: readonly Source[]): Period[] {
  const all = sources.flatMap(({ slices }) => slices.map(({ period }) => period));
  return [...new Set(all)].filter((period) => !isMonth(period));
}

function explain(sources: readonly Source[], question: Question): string {
  const { standard, basis } = question;
  const months = monthsOf(question.period);
  for (const month of months) {
    const ruled = availability(standard, month);
    if (ruled.kind === 'not-available')
      return `${standard} is not available for ${monthInWords(month)}: ${ruled.reason}`;
  }
  const missing = months.filter((month) => spanFor(sources, question, month) === null);
  const what = `${standard} on ${basis} basis`;
  const of =
    missing.length === months.length ? periodInWords(question.period) : missing.map(monthInWords).join(', ');
  return `${what} is not available for ${of}: ${whyMissing(sources, question)}`;
}

function whyMissing(sources: readonly Source[], question: Question): string {
  const { by, vintage, source, ...plain } = question;
  const others = [
    by.length > 0 &&
      hasAny(sources, { ...plain, by: [] }) &&
      `no file that was read breaks it down by ${by.join(' and ')}`,
    vintage !== undefined && hasAny(sources, { ...plain, by }) && `no ${vintage} file was read, only others`,
    source !== undefined && hasAny(sources, { ...plain, by }) && 'this source does not have it, others do',
    quarterOver(sources, question),
    partsOnly(sources, question),
    hasAny(sources, { ...plain, by, basis: otherBasis(question) }) &&
      `the files that were read have it on ${otherBasis(question)} basis only`,
  ];
  return `${others.find((reason) => typeof reason === 'string') ?? 'no file that was read has it'}.`;
}

function hasAny(sources: readonly Source[], question: Question): boolean {
  return monthsOf(question.period).some((month) => spanFor(sources, question, month) !== null);
}

function otherBasis({ basis }: Question): Question['basis'] {
  return basis === 'provider' ? 'commissioner' : 'provider';
}

/** A quarter that overlaps the span but cannot be cut into months. */
function quarterOver(sources: readonly Source[], question: Question): string | false {
  const over = longerPeriods(sources).find(
    (period) =>
      firstMonth(period) <= lastMonth(question.period) &&
      lastMonth(period) >= firstMonth(question.period) &&
      spanFor(sources, question, period) !== null,
  );
  if (over === undefined) return false;
  return `it was read only for ${periodInWords(over)} as a whole, which cannot be cut into months or added to them`;
}

/** Published parts that do not add up to the standard, so that they are not added up. */
function partsOnly(sources: readonly Source[], question: Question): string | false {
  const parts = sources
    .flatMap(({ slices }) => slices)
    .filter(
      (slice) =>
        slice.standard.startsWith(`${question.standard}-`) &&
        slice.period === question.period &&
        slice.basis === question.basis,
    );
  const names = [...new Set(parts.map(({ standard }) => standard))];
  if (names.length === 0) return false;
  return `the files that were read have only ${names.join(', ')}, which do not add up to it (treatments of other kinds are not among them)`;
}
