import { perSettings } from '../assumptions/per-settings.ts';
import type { Settings } from '../assumptions/settings.ts';
import type { Clock, Condition } from '../clocks/clock.ts';
import { and, cases, definitely, known, not, text, unknown } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { Standard } from '../standard.ts';
import { settledUnder } from './settled-under.ts';

/** What is told of pathways that a standard does not count, as expressions whose assumptions are settled. */
export type NotCountedExpressions = {
  /**
   * Why a pathway is left out although the event by which it would be reported has happened, in words that say nothing of
   * a patient. Unknown where it is counted, where the event has not happened, and where the standard is not for it.
   */
  readonly leftOut: Expression<'text'>;
  /** Whether the clock has started and still runs: never unknown. */
  readonly running: Expression<'truth'>;
};

/** What is told of pathways that a standard does not count, under these settings; made once for each. */
export const notCountedExpressions: (standard: Standard, settings: Settings) => NotCountedExpressions =
  perSettings(({ clock }: Standard, settings: Settings) => ({
    leftOut: settledUnder(settings)(leftOutBy(clock)),
    running: settledUnder(settings)(isRunning(clock)),
  }));

type Branch = readonly [when: Expression<'truth'>, why: Expression<'text'>];

/** In the order in which `evaluate` asks. */
function leftOutBy({ applies, start, stop, reported, counts }: Clock): Expression<'text'> {
  const hasHappened = and(known(stop.at), known(reported.at));
  const branches: readonly Branch[] = [
    [not(hasHappened), unknown('text')],
    ...applies.flatMap(branchesOf),
    [not(known(start.at)), text(inList(start.missing))],
    ...counts.flatMap(branchesOf),
  ];
  return cases(branches, unknown('text'));
}

function branchesOf({ test, leftOut }: Condition): readonly Branch[] {
  return [
    [not(known(test)), why(leftOut?.unknown)],
    [not(test), why(leftOut?.not)],
  ];
}

function why(words: string | null | undefined): Expression<'text'> {
  return words == null ? unknown('text') : text(words);
}

/** A sentence as part of a list. */
function inList(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

function isRunning({ applies, start, stop, runs }: Clock): Expression<'truth'> {
  const tests = [...applies, ...runs].map(({ test }) => test);
  return definitely(and(known(start.at), not(known(stop.at)), ...tests));
}
