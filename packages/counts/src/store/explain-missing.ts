/** Why the sources cannot answer a question, in words. */
import {
  availability,
  firstMonth,
  identitiesFor,
  lastMonth,
  monthInWords,
  monthsOf,
  periodInWords,
  standardById,
  standards,
} from '@clockstop/rules';
import type { Question } from './answering.ts';
import { longerPeriods, type Source } from './source.ts';

type IsAnswered = (question: Question) => boolean;

/** The reason why a question has no answer. `isAnswered` asks the sources another one. */
export function explainMissing(
  sources: readonly Source[],
  question: Question,
  isAnswered: IsAnswered,
): string {
  const { standard, basis, period } = question;
  const ruledOut = monthsOf(period).map((month) => ({ month, ruling: availability(standard, month) }));
  for (const { month, ruling } of ruledOut) {
    if (ruling.kind === 'not-available') {
      return `${standard} is not available for ${monthInWords(month)}: ${ruling.reason}`;
    }
  }
  const months = monthsOf(period);
  const missing = months.filter((month) => !isAnswered({ ...question, period: month }));
  const when =
    missing.length === months.length ? periodInWords(period) : missing.map(monthInWords).join(', ');
  return `${standard} on ${basis} basis is not available for ${when}: ${whyMissing(sources, question, isAnswered)}.`;
}

function whyMissing(sources: readonly Source[], question: Question, isAnswered: IsAnswered): string {
  const { by, vintage, source, among: _, ...plain } = question;
  const isThere = (asked: Omit<Question, 'period'>): boolean =>
    monthsOf(question.period).some((period) => isAnswered({ ...asked, period }));
  const otherBasis = question.basis === 'provider' ? 'commissioner' : 'provider';
  if (isOnlyOfAlliances(question, isThere))
    return 'only figures that were added up to alliances are there (--among alliances): read the published files for providers, boards and breakdowns';
  if (by.length > 0 && isThere({ ...plain, by: [] }))
    return `no file that was read breaks it down by ${by.join(' and ')}`;
  if (vintage !== undefined && isThere({ ...plain, by }))
    return `no ${vintage} file of it was read, only others`;
  if (source !== undefined && isThere({ ...plain, by })) return 'this source does not have it, others do';
  return (
    quarterOver(sources, question, isAnswered) ??
    partsOnly(sources, question) ??
    (isThere({ ...plain, by, basis: otherBasis })
      ? `the files that were read have it on ${otherBasis} basis only`
      : 'no file that was read has it')
  );
}

/** Whether there are only figures that were added up to alliances before: they cannot be told apart any further. */
function isOnlyOfAlliances(
  { by, vintage: _, source: __, among, ...plain }: Question,
  isThere: (asked: Omit<Question, 'period'>) => boolean,
): boolean {
  if (among === 'alliances' && by.length === 0) return false;
  const otherBasis = plain.basis === 'provider' ? 'commissioner' : 'provider';
  const onEither = [plain, { ...plain, basis: otherBasis } as const];
  const isOfAlliances = onEither.some((each) => isThere({ ...each, by: [], among: 'alliances' }));
  return isOfAlliances && !onEither.some((each) => isThere({ ...each, by: [] }));
}

/** A quarter that overlaps what is missing but cannot be cut into months. */
function quarterOver(sources: readonly Source[], question: Question, isAnswered: IsAnswered): string | null {
  const missing = monthsOf(question.period).filter((month) => !isAnswered({ ...question, period: month }));
  const over = longerPeriods(sources).find(
    (period) =>
      missing.some((month) => firstMonth(period) <= month && month <= lastMonth(period)) &&
      isAnswered({ ...question, period }),
  );
  if (over === undefined) return null;
  return `it was read only for ${periodInWords(over)} as a whole, which cannot be cut into months or added to them`;
}

/** Published parts that are there but are not all of the standard, so that they are not added up. */
function partsOnly(sources: readonly Source[], { standard, period, basis }: Question): string | null {
  const months: readonly string[] = monthsOf(period);
  const parts = standards.filter(({ replacedBy }) => replacedBy?.standard === standard).map(({ id }) => id);
  const slices = sources
    .flatMap((source) => source.slices)
    .filter((slice) => slice.basis === basis && (slice.period === period || months.includes(slice.period)));
  const there = parts.filter((id) => slices.some((slice) => slice.standard === id));
  if (there.length === 0) return null;
  const only = `the files that were read have only its parts ${there.join(', ')}`;
  const lacking = parts.filter((id) => !there.includes(id));
  if (identitiesFor(standard, firstMonth(period)).length === 0) {
    return `${only}, which are not added up: ${standardById(standard).noneBefore ?? 'they are not all of it'}`;
  }
  return lacking.length > 0
    ? `${only}; ${lacking.join(', ')} would be needed too`
    : `${only}, of different status`;
}
