import type { Assumption } from '../assumptions/assumption.ts';
import { assumptionById } from '../assumptions/assumptions.ts';
import { defaults, type Settings } from '../assumptions/settings.ts';
import type { Day } from '../calendar/day.ts';
import { compiledClock } from '../evaluate/compile-clock.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Standard } from '../standard.ts';
import { daysInWords, filled } from './in-words.ts';
import { assumedSteps, relianceOf } from './reliance.ts';
import type { Step } from './step.ts';
import { clockSteps, conditionSteps, type Subject } from './steps.ts';

/** The clock of a pathway, with every step of the decision and where each is written down. */
export type Explanation = {
  readonly standard: Standard;
  readonly evaluation: Evaluation;
  /** Why it is counted or not, or that it is running, in one sentence. */
  readonly why: string;
  readonly steps: readonly Step[];
  /** The assumptions on which the result rests: made otherwise, it would be another. */
  readonly restsOn: readonly Assumption[];
};

/** The same as `evaluate` gives, as sentences: each step with the text that it follows. */
export function explain(
  standard: Standard,
  pathway: Pathway,
  asOf: Day,
  settings: Settings = defaults,
): Explanation {
  const evaluation = evaluate(standard, pathway, asOf, settings);
  const subject: Subject = { standard, pathway, settings, clock: compiledClock(standard, settings) };
  const reliance = relianceOf(subject, asOf, evaluation);
  const steps = [...stepsOf(subject, evaluation), ...assumedSteps(reliance)];
  return {
    standard,
    evaluation,
    why: whyInWords(subject, evaluation),
    steps,
    restsOn: reliance.map(({ id }) => assumptionById(id)),
  };
}

function whyInWords({ standard, pathway, settings }: Subject, evaluation: Evaluation): string {
  switch (evaluation.state) {
    case 'counted':
      return `Counted, with a wait of ${daysInWords(evaluation.days)}.`;
    case 'running':
      return `The clock is still running: ${standard.clock.stop.missing}`;
    case 'does-not-apply':
    case 'not-started':
    case 'not-counted':
    case 'ended':
      return filled(evaluation.why, pathway, settings);
  }
}

function stepsOf(subject: Subject, evaluation: Evaluation): readonly Step[] {
  const { clock } = subject;
  const applies = conditionSteps(subject, clock.applies);
  switch (evaluation.state) {
    case 'does-not-apply':
      return applies;
    case 'not-started':
      return [...applies, missingStart(subject)];
    case 'not-counted':
      return [...applies, ...conditionSteps(subject, clock.counts)];
    case 'ended':
      return [...applies, ...conditionSteps(subject, clock.runs)];
    case 'counted':
      return [...applies, ...conditionSteps(subject, clock.counts), ...clockSteps(subject, evaluation)];
    case 'running':
      return [...applies, ...conditionSteps(subject, clock.runs), ...clockSteps(subject, evaluation)];
  }
}

function missingStart({ standard }: Subject): Step {
  const { missing, sources } = standard.clock.start;
  return { text: missing, sources };
}
