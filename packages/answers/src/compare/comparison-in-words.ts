import { firstMonth, operationalStandard, periodInWords, type Share, standardById } from '@clockstop/rules';
import { percentInWords } from '../words/percent-in-words.ts';
import { titleInSentence } from '../words/title-in-sentence.ts';
import type { ComparedFigure, ComparedPair, ComparedRanking, Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { toldInWords } from './difference-in-words.ts';

/** The finding of a comparison, in a line: who has the highest share, and whether that is beyond chance. */
export function comparisonFinding(comparison: Comparison): string {
  const period = periodInWords(comparison.period);
  const filled = filledOf(comparison).filter(({ figures }) => contenders(figures).length > 0);
  const [only, another] = filled;
  if (only === undefined) return `No figures to compare for ${period}`;
  return `${another === undefined ? onOne(only) : onSeveral(filled)}, ${period}`;
}

/** The standards of a comparison that have figures. */
export function filledOf({ compared }: Comparison): readonly ComparedRanking[] {
  return compared.filter((each) => each.available);
}

/** Those that have figures, the highest share first; England is no contender. */
function contenders(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  return figures
    .filter(({ organisation, share }) => organisation.code !== null && share !== null)
    .toSorted((one, other) => other.within * one.total - one.within * other.total);
}

function onOne(compared: ComparedRanking): string {
  const title = titleInSentence(standardById(compared.standard));
  const [first, ...others] = contenders(compared.figures);
  if (first === undefined) return `No figures on ${title}`;
  const { name } = first.organisation;
  const next = nextTo(compared, first);
  if (next === null) return `${againstEngland(first)} on ${title}`;
  const pair = `${name} and ${next.organisation.name}`;
  if (!isAhead(compared, first, next))
    return `${pair}${others.length > 1 ? ', the two highest,' : ''} cannot be told apart on ${title}`;
  if (others.length === 1) return `${name} is above ${next.organisation.name} on ${title}`;
  return `${name} is highest on ${title}, beyond chance`;
}

/** The next in order whose patients are not the very same. */
function nextTo({ figures, pairs }: ComparedRanking, first: ComparedFigure): ComparedFigure | null {
  const next = contenders(figures).find(
    (other) => other !== first && pairs.some((pair) => isOf(pair, first, other)),
  );
  return next ?? null;
}

function isOf({ first, second }: ComparedPair, one: ComparedFigure, other: ComparedFigure): boolean {
  const both = [one.organisation, other.organisation];
  return both.includes(first) && both.includes(second);
}

function againstEngland({ organisation: { name }, toEngland }: ComparedFigure): string {
  if (toEngland === null) return `${name} has figures`;
  if (toEngland.told === 'alike') return `${name} cannot be told apart from England`;
  return `${name} is ${toldInWords(toEngland)} England`;
}

/** Whether the first is above the other beyond chance. */
function isAhead({ pairs }: ComparedRanking, one: ComparedFigure, other: ComparedFigure): boolean {
  const pair = pairs.find((each) => isOf(each, one, other));
  return pair?.told === (pair?.first === one.organisation ? 'higher' : 'lower');
}

function onSeveral(filled: readonly ComparedRanking[]): string {
  if (filled.every(({ figures }) => contenders(figures).length === 1)) return aboveEngland(filled);
  const highest = filled.flatMap((compared) => {
    const [first] = contenders(compared.figures);
    return first === undefined ? [] : [{ compared, first }];
  });
  const bySlug = Map.groupBy(highest, ({ first }) => first.organisation.slug);
  const [best, ...others] = [...bySlug.values()].toSorted((one, other) => other.length - one.length);
  if (best === undefined) return 'No figures';
  if (others[0]?.length === best.length)
    return `Nobody has the highest share on most of ${filled.length} standards`;
  return leader(best, filled.length);
}

interface Highest {
  readonly compared: ComparedRanking;
  readonly first: ComparedFigure;
}

function leader(best: readonly Highest[], of: number): string {
  const name = best[0]?.first.organisation.name ?? '';
  const apart = best.filter(({ compared, first }) => {
    const next = nextTo(compared, first);
    return next !== null && isAhead(compared, first, next);
  }).length;
  const which = best.length === of ? (of === 2 ? 'both' : `all ${of}`) : `${best.length} of ${of}`;
  const sure =
    apart === 0 ? 'never beyond chance' : `beyond chance on ${apart === best.length ? 'each' : apart}`;
  return `${name} has the highest share on ${which} standards, ${sure}`;
}

function aboveEngland(filled: readonly ComparedRanking[]): string {
  const figures = filled.flatMap(({ figures: each }) => contenders(each).slice(0, 1));
  const countOf = (told: Difference['told']): number =>
    figures.filter(({ toEngland }) => toEngland?.told === told).length;
  const name = figures[0]?.organisation.name ?? '';
  return `${name} is above England on ${countOf('higher')} and below on ${countOf('lower')} of ${filled.length} standards`;
}

/** The highest and the lowest of each standard in a sentence. */
export function comparisonSentence(comparison: Comparison): string {
  return filledOf(comparison)
    .map((compared) => standardSentence(compared, targetOf(comparison, compared)))
    .join(' ');
}

function standardSentence({ standard, figures }: ComparedRanking, target: Share | null): string {
  const all = contenders(figures);
  const [first, last] = [all.at(0), all.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { shortTitle } = standardById(standard);
  const best = `${first.organisation.name} ${percentInWords(first, target)}`;
  if (first === last) return `${shortTitle}: ${best}.`;
  return `${shortTitle}: from ${best} to ${last.organisation.name} ${percentInWords(last, target)}.`;
}

function targetOf({ period }: Comparison, { standard }: ComparedRanking): Share | null {
  return operationalStandard(standard, firstMonth(period))?.share ?? null;
}
