/**
 * Which source answers. Vintages live side by side; for each period, basis and standard exactly one source answers
 * and the others are passed over: final before unknown before provisional, then workbook before CSV before extract,
 * before a roll-up of our own, then cumulative before a single month (G7), then the later read. The source answers for every organisation: one that is absent from it has a count of zero.
 */
import {
  type Dimension,
  firstMonth,
  type Identity,
  identitiesFor,
  type Period,
  type StandardId,
} from '@clockstop/rules';
import { isWithin, sizeOf, toMask } from '../breakdown.ts';
import type { Among, Basis, Vintage } from '../count.ts';
import type { Release } from '../published-file.ts';
import type { Slice, Source } from './source.ts';

/** What is asked of one period that files are published for: a month, or a quarter. */
export interface Question {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  /** The dimensions to tell apart; every other is taken together. */
  readonly by: readonly Dimension[];
  /** What is to be told apart. Figures that were added up to alliances before answer only for alliances. */
  readonly among?: Among;
  /** Only sources of this vintage. */
  readonly vintage?: Vintage;
  /** Only this source, by hash. */
  readonly source?: string;
}

/** The rows of one source that belong to an answer: those of a slice, with these labels where any are named. */
export interface Part {
  readonly source: Source;
  readonly slice: Slice;
  readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
}

/** One way to answer: the parts to add up. They share a vintage and no patient. */
export interface Candidate {
  readonly parts: readonly Part[];
  readonly vintage: Vintage;
  /** Whether the figures stand under another standard's name, and are this one's by an exact identity. */
  readonly derived: boolean;
}

/** Every way to answer a question, the one that answers first. Empty when the sources cannot. */
export function candidatesFor(sources: readonly Source[], question: Question): readonly Candidate[] {
  const asked = sourcesFor(sources, question).filter(({ hash, vintage }) => isAsked(question, hash, vintage));
  const direct = asked.flatMap((source) =>
    toCandidate([findPart(source, question, question.standard, {})], false),
  );
  const derived = identitiesFor(question.standard, firstMonth(question.period)).flatMap((identity) =>
    derive(asked, question, identity),
  );
  return [...direct, ...derived].sort(byPreference);
}

const known = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Source[]>>();

/** The sources that hold anything of the period and basis of a question. Worked out once for a list of sources. */
function sourcesFor(sources: readonly Source[], { period, basis }: Question): readonly Source[] {
  const byPeriod = known.get(sources) ?? sourcesByPeriod(sources);
  known.set(sources, byPeriod);
  return byPeriod.get(periodKey({ period, basis })) ?? [];
}

function sourcesByPeriod(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>();
  for (const source of sources) {
    for (const key of new Set(source.slices.map(periodKey))) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [source]);
      else others.push(source);
    }
  }
  return found;
}

function periodKey({ period, basis }: Pick<Slice, 'period' | 'basis'>): string {
  return `${period}|${basis}`;
}

/** Our own figures (local, scenario) answer only when they are asked for. */
function isAsked(question: Question, hash: string, vintage: Vintage): boolean {
  if (question.source !== undefined) return question.source === hash;
  return question.vintage === undefined ? vintage in VINTAGES : question.vintage === vintage;
}

/** The rows of a source from which the question can be answered: the slice that is broken down least. */
function findPart(
  source: Source,
  question: Question,
  standard: StandardId,
  where: Part['where'],
): Part | null {
  const wanted = toMask([...question.by, ...(Object.keys(where) as Dimension[])]);
  const fit = source.slices.filter(
    (slice) =>
      slice.organisations &&
      (slice.origin === undefined || question.among === 'alliances') &&
      slice.standard === standard &&
      slice.period === question.period &&
      slice.basis === question.basis &&
      isWithin(wanted, toMask(slice.by)),
  );
  const [slice] = fit.sort(
    (a, b) => sizeOf(toMask(a.by)) - sizeOf(toMask(b.by)) || toMask(a.by) - toMask(b.by),
  );
  return slice === undefined ? null : { source, slice, where };
}

function toCandidate(parts: readonly (Part | null)[], derived: boolean): readonly Candidate[] {
  const found = parts.filter((part) => part !== null);
  const vintage = found[0]?.source.vintage;
  if (found.length < parts.length || vintage === undefined) return [];
  return [{ parts: found, vintage, derived }];
}

/** Candidates by an identity: all of its parts from one source, or the best source of each part of one vintage. */
function derive(sources: readonly Source[], question: Question, identity: Identity): readonly Candidate[] {
  const partOf = (source: Source, index: number): Part | null => {
    const slice = identity.sumOf[index];
    return slice === undefined ? null : findPart(source, question, slice.standard, slice.where);
  };
  const indexes = [...identity.sumOf.keys()];
  const whole = sources.flatMap((source) =>
    toCandidate(
      indexes.map((index) => partOf(source, index)),
      true,
    ),
  );
  if (indexes.length === 1) return whole;
  const pieced = (Object.keys(VINTAGES) as Vintage[]).flatMap((vintage) => {
    const same = sources.filter((source) => source.vintage === vintage).sort(sourcePreference);
    if (whole.some((candidate) => candidate.vintage === vintage)) return [];
    return toCandidate(
      indexes.map((index) => first(same, (source) => partOf(source, index))),
      true,
    );
  });
  return [...whole, ...pieced];
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const VINTAGES: Readonly<Partial<Record<Vintage, number>>> = { final: 0, unknown: 1, provisional: 2 };
const RELEASES: Readonly<Record<Release, number>> = {
  workbook: 0,
  csv: 1,
  extract: 2,
  rollup: 3,
  records: 4,
};

/** Whether it is a Monthly Combined CSV of one month: a cumulative one of equal vintage answers before it. */
function isPerMonth({ layout, slices }: Source): boolean {
  return layout === 'G7' && slices.every(({ period }) => period === slices[0]?.period);
}

function sourcePreference(a: Source, b: Source): number {
  return (
    (VINTAGES[a.vintage] ?? 3) - (VINTAGES[b.vintage] ?? 3) ||
    RELEASES[a.release] - RELEASES[b.release] ||
    Number(isPerMonth(a)) - Number(isPerMonth(b)) ||
    (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0) ||
    (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)
  );
}

function byPreference(a: Candidate, b: Candidate): number {
  const [one, other] = [a.parts[0]?.source, b.parts[0]?.source];
  if (one === undefined || other === undefined) return 0;
  return (
    (VINTAGES[a.vintage] ?? 3) - (VINTAGES[b.vintage] ?? 3) ||
    RELEASES[one.release] - RELEASES[other.release] ||
    Number(isPerMonth(one)) - Number(isPerMonth(other)) ||
    Number(a.derived) - Number(b.derived) ||
    sourcePreference(one, other)
  );
}
