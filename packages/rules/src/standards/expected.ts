import { month } from '../period.ts';
import type { Confidence, Source } from '../source.ts';
import { type OperationalStandard, type PlanningAmbition, percent } from '../target.ts';

/** When a target applies and how we know. */
type Known = {
  readonly from: string;
  readonly until: string | null;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
};

/** An operational standard of so many per cent. */
export function operational(of: number, known: Known): OperationalStandard {
  return { kind: 'operational-standard', share: percent(of), ...dated(known) };
}

/** A planning ambition of so many per cent, to be reached by the last month it applies to. */
export function ambition(of: number, known: Known & { readonly until: string }): PlanningAmbition {
  return { kind: 'planning-ambition', share: percent(of), ...dated(known), by: month(known.until) };
}

function dated({ from, until, sources, confidence }: Known) {
  return { from: month(from), until: until === null ? null : month(until), sources, confidence };
}
