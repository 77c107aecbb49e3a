import type { Settings } from '../assumptions/settings.ts';
import { dayInWords } from '../calendar/day.ts';
import type { CompiledClock, CompiledCondition } from '../evaluate/compile-clock.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Pathway } from '../pathway/pathway.ts';
import { monthInWords } from '../period.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { daysInWords, filled } from './in-words.ts';
import { shareSteps } from './share-steps.ts';
import type { Step } from './step.ts';

/** What is being explained. */
export type Subject = {
  readonly standard: Standard;
  readonly pathway: Pathway;
  readonly settings: Settings;
  readonly clock: CompiledClock;
};

/** The evaluations that have days to explain. */
export type Timed = Extract<Evaluation, { readonly state: 'counted' | 'running' }>;

/** One step for each condition, up to the first that does not hold. */
export function conditionSteps(
  { pathway, settings }: Subject,
  conditions: readonly CompiledCondition[],
): readonly Step[] {
  const failing = conditions.findIndex(({ holds }) => holds(pathway) !== true);
  const asked = failing === -1 ? conditions : conditions.slice(0, failing + 1);
  return asked.map(({ condition }, index) => ({
    text: filled(index === failing ? condition.unmet : condition.met, pathway, settings),
    sources: condition.sources,
  }));
}

/** The steps from the start of the clock to whom the pathway counts for. */
export function clockSteps(subject: Subject, timed: Timed): readonly Step[] {
  const { clock } = subject.standard;
  const start = `The clock starts on ${dayInWords(timed.start)}: ${clock.start.what}.`;
  const before = [{ text: start, sources: clock.start.sources }];
  const adjustments = adjustmentSteps(subject);
  return timed.state === 'counted'
    ? [
        ...before,
        stopStep(subject, timed),
        ...adjustments,
        waitStep(subject, timed),
        monthStep(subject, timed),
        ...shareSteps(subject, timed),
      ]
    : [...before, ...adjustments, runningStep(subject, timed)];
}

function stopStep({ standard }: Subject, { stop }: Extract<Timed, { state: 'counted' }>): Step {
  const { what, sources: cited } = standard.clock.stop;
  return { text: `It stops on ${dayInWords(stop)}: ${what}.`, sources: cited };
}

/** An adjustment that takes nothing off needs no step of its own. */
function adjustmentSteps({ standard, clock, pathway }: Subject): readonly Step[] {
  const steps = standard.clock.adjustments.flatMap(({ what, sources: cited }, index) => {
    const off = clock.adjustments[index]?.(pathway) ?? 0;
    return off === 0 ? [] : [{ text: `${daysInWords(off)} are taken off ${what}.`, sources: cited }];
  });
  const none = standard.clock.adjustments.flatMap((each) => each.sources);
  return steps.length > 0 ? steps : [{ text: 'No days are taken off.', sources: none }];
}

function waitStep({ standard }: Subject, counted: Extract<Timed, { state: 'counted' }>): Step {
  const { days, adjustment, band } = counted;
  const sum = adjustment === 0 ? '' : ` (${daysInWords(days + adjustment)} less ${adjustment})`;
  const text = `The wait is ${daysInWords(days)}${sum}, ${verdictOn(standard, counted)}, in the band of ${band} days. The day of the start is day 0.`;
  return { text, sources: [sources.reportsManual, ...standard.sources.slice(0, 1)] };
}

function verdictOn(
  { until, limitDays }: Standard,
  { within, month }: Extract<Timed, { state: 'counted' }>,
): string {
  if (until !== null && month > until)
    return `with no limit since the standard ended in ${monthInWords(until)}`;
  return `${within ? 'within' : 'over'} the limit of ${limitDays}`;
}

function monthStep({ standard }: Subject, { month }: Extract<Timed, { state: 'counted' }>): Step {
  const { what, sources: cited } = standard.clock.reported;
  return { text: `It is counted in ${monthInWords(month)}, the month in which ${what}.`, sources: cited };
}

function runningStep({ standard }: Subject, running: Extract<Timed, { state: 'running' }>): Step {
  const { days, daysLeft, targetDate, breachDate } = running;
  const left = daysLeft < 0 ? `${daysInWords(-daysLeft)} over the limit` : `${daysInWords(daysLeft)} left`;
  const text = `The clock has run for ${daysInWords(days)} and is still running. The last day within the limit of ${standard.limitDays} is ${dayInWords(targetDate)}, and it is breached from ${dayInWords(breachDate)}: ${left}.`;
  return { text, sources: standard.clock.stop.sources };
}
