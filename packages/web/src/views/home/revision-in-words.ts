import { listInWords, type Revision, titleInSentence } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';

/** What tells a revision from others. */
export function keyOf({ standard, period, basis }: Revision): string {
  return `${standard.id} ${period} ${basis}`;
}

/** Of what the figures were revised: `July 2021, 31-day surgery, by commissioner`. */
export function nameOf({ standard, period, basis }: Revision): string {
  return `${periodInWords(period)}, ${titleInSentence(standard)}, by ${basis}`;
}

/** What a revision turned, a sentence for each: who was first, and who met the standard. */
export function turnsInWords(revision: Revision): readonly string[] {
  const firsts = isSame(revision.firstBefore, revision.firstAfter) ? [] : [firstsInWords(revision)];
  return [...firsts, ...metInWords(revision)];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function firstsInWords({ firstBefore, firstAfter }: Revision): string {
  const [came, went] = [without(firstAfter, firstBefore), without(firstBefore, firstAfter)];
  if (firstBefore.length + firstAfter.length <= MOST_NAMED)
    return `by provisional figures ${firstsOf(firstBefore)} came first, by final ones ${firstsOf(firstAfter)}.`;
  const moves = [
    ...(came.length === 0 ? [] : [`${listInWords(came)} came in`]),
    ...(went.length === 0 ? [] : [`${listInWords(went)} went out`]),
  ];
  return `${firstBefore.length} were first by provisional figures, ${firstAfter.length} by final ones: ${listInWords(moves)}.`;
}

/** More names than this on both sides are counted instead. */
const MOST_NAMED = 6;

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}

function firstsOf(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : listInWords(names);
}

function metInWords({ england, alliances }: Revision): readonly string[] {
  return [{ name: 'England', ...england }, ...alliances]
    .filter(({ metBefore, metAfter }) => metBefore !== null && metAfter !== null && metBefore !== metAfter)
    .map(({ name, metAfter }) => `${name} ${metAfter ? 'met' : 'did not meet'} the standard after all.`);
}
