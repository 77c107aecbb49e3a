import { isDuring, type Month } from './period.ts';
import type { StandardId } from './standard-id.ts';
import { standardById } from './standards.ts';
import type { OperationalStandard, PlanningAmbition, Target } from './target.ts';

/** The operational standard that applies to figures of the month; null when none did, so that it is neither met nor missed. */
export function operationalStandard(standard: StandardId, month: Month): OperationalStandard | null {
  const isOne = (target: Target) => target.kind === 'operational-standard';
  return targetsIn(standard, month).find(isOne) ?? null;
}

/** The planning ambitions that apply in the month, the one to be reached first coming first. */
export function planningAmbitions(standard: StandardId, month: Month): readonly PlanningAmbition[] {
  const ambitions = targetsIn(standard, month).filter((target) => target.kind === 'planning-ambition');
  return ambitions.toSorted((one, other) => (one.by < other.by ? -1 : 1));
}

function targetsIn(standard: StandardId, month: Month): readonly Target[] {
  return standardById(standard).targets.filter((target) => isDuring(month, target.from, target.until));
}
