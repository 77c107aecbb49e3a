import type { ForecastPair } from './tested-forecast.ts';
import { fittedFrom } from './tried-methods.ts';

/** Which of the forecast series a warning is about. */
export type ForecastSubject = 'count' | 'share' | 'numerator' | 'denominator';

/** What a reader should know before using a forecast: too short a history to fit a method, or too narrow intervals. */
export type ForecastWarning =
  | { readonly code: 'short-history'; readonly months: number }
  | {
      readonly code: 'low-coverage';
      readonly subject: ForecastSubject;
      readonly coverage95: number;
      readonly outcomes: number;
    };

/** Below this, the 95% interval is said to have held too few of the outcomes (a rule of thumb of ours). */
const lowCoverage = 0.85;

/** The warning that a history is short, if it is. */
export function warnOfHistory(months: number): readonly ForecastWarning[] {
  return months < fittedFrom ? [{ code: 'short-history', months }] : [];
}

/** The warning that the chosen forecast's 95% interval held far fewer outcomes than it should, if it did. */
export function warnOfCoverage(
  { chosen }: ForecastPair,
  subject: ForecastSubject,
): readonly ForecastWarning[] {
  const { coverage95, outcomes } = chosen.backTest;
  const isLow = coverage95 !== null && coverage95 < lowCoverage;
  return isLow ? [{ code: 'low-coverage', subject, coverage95, outcomes }] : [];
}

/** A warning in plain English. */
export function explainForecastWarning(warning: ForecastWarning): string {
  switch (warning.code) {
    case 'short-history':
      return `With ${warning.months} months, fewer than ${fittedFrom}, only naive forecasts are made.`;
    case 'low-coverage':
      return `The 95% interval of the ${warning.subject} held ${percent(warning.coverage95)} of ${warning.outcomes} outcomes in the back-test: expect it to be too narrow.`;
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
