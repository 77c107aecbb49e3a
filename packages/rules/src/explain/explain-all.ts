import { defaults, type Settings } from '../assumptions/settings.ts';
import { type Day, monthOf } from '../calendar/day.ts';
import { compiledClock } from '../evaluate/compile-clock.ts';
import { columns } from '../pathway/columns.ts';
import type { Pathway } from '../pathway/pathway.ts';
import { isDuring, type Month } from '../period.ts';
import type { Standard } from '../standard.ts';
import { standards } from '../standards.ts';
import { type Explanation, explain } from './explain.ts';

/** The clock of a pathway for one of the standards that were in force for it. */
export type ExplainedClock = Explanation & {
  /**
   * The limit in days; null where the standard had ended and patients were only counted by how long they waited, so that
   * a wait is neither within it nor over it.
   */
  readonly limitDays: number | null;
};

/**
 * Every clock of a pathway: for each standard in force in the month in which it was reported, or else in the month of
 * the last event; a clock that is running is judged by the standards of the day of the question.
 */
export function explainAll(
  pathway: Pathway,
  asOf: Day,
  settings: Settings = defaults,
): readonly ExplainedClock[] {
  const last = lastEvent(pathway, asOf);
  return standards.flatMap((standard) => {
    const explanation = explain(standard, pathway, asOf, settings);
    const month = monthOf(dayOfJudgement(explanation, { pathway, asOf, settings, last }));
    if (!isDuring(month, standard.from, standard.figuresUntil)) return [];
    return [{ ...explanation, limitDays: limitIn(standard, month) }];
  });
}

type Context = {
  readonly pathway: Pathway;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly last: Day;
};

function dayOfJudgement({ standard, evaluation }: Explanation, context: Context): Day {
  const { pathway, asOf, settings, last } = context;
  if (evaluation.state === 'running') return asOf;
  if (evaluation.state !== 'counted' && evaluation.state !== 'not-counted') return last;
  return compiledClock(standard, settings).reported(pathway) ?? last;
}

const EVENTS = columns.filter(({ kind }) => kind === 'date').map(({ id }) => id);

/** The last day that the pathway tells of, up to the day of the question; that day when it tells of none. */
function lastEvent(pathway: Pathway, asOf: Day): Day {
  const days = EVENTS.flatMap((id) => (pathway[id] as Day | null | undefined) ?? []).filter(
    (day) => day <= asOf,
  );
  return days.sort().at(-1) ?? asOf;
}

function limitIn({ until, limitDays }: Standard, month: Month): number | null {
  return until !== null && month > until ? null : limitDays;
}
