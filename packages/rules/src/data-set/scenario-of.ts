import { FIRST } from '../labels/of-treatment.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { ScenarioId } from './scenario.ts';

type Route = 'urgent' | 'upgrade' | 'other';

/**
 * The scenario that a record is in, from what it holds; null when that cannot be told: the stage of a treatment is not
 * given, or an untreated patient came in a way of which no record is due before treatment. Derived: the dictionary names
 * the scenarios but gives no test for them.
 */
export function scenarioOf(record: Pathway): ScenarioId | null {
  if (hasTreatment(record)) return treatmentScenario(record);
  if (isGiven(record.transferReceivedDate) && !hasReferral(record)) return '1f';
  const route = routeOf(record);
  const isDue = route === 'urgent' || (route === 'other' && !isGiven(record.priority));
  return isDue ? referralScenario(record) : null;
}

/** Whether the record tells of a treatment: any item that names one. */
export function hasTreatment(record: Pathway): boolean {
  return (
    isGiven(record.treatmentDate) || isGiven(record.treatmentEventType) || isGiven(record.treatmentModality)
  );
}

/**
 * Of first treatments whose route is not given, those with a 28-day pathway are taken for referrals (2a, 2b) and the rest
 * for any other route (6), which demands least of all first treatments. Subsequent treatments of all three routes demand
 * the same items.
 */
function treatmentScenario(record: Pathway): ScenarioId | null {
  const { treatmentEventType: event } = record;
  if (!isGiven(event)) return null;
  const route = routeOf(record);
  if (!FIRST.includes(event)) return route === 'urgent' ? '3' : route === 'upgrade' ? '5' : '7';
  if (route === 'upgrade') return '4';
  if (route === 'other') return '6';
  return isTransferred(record) ? '2b' : '2a';
}

/** A screening referral stays one although an upgrade is written beside it: the upgrade is refused by another rule. */
function routeOf(record: Pathway): Route {
  if (record.referralSource === '17' && record.priority === '2') return 'urgent';
  if (isGiven(record.upgradeDate)) return 'upgrade';
  if (record.priority === '3') return 'urgent';
  return !isGiven(record.priority) && isGiven(record.diagnosisEndReason) ? 'urgent' : 'other';
}

/** What happened last decides: excluded, decided to treat, told, sent on. */
function referralScenario(record: Pathway): ScenarioId {
  if (record.diagnosisEndReason === '03' || isGiven(record.diagnosisExclusion)) return '1g';
  if (isGiven(record.decisionToTreatDate)) return '1d';
  if (isGiven(record.diagnosisEndReason) || isGiven(record.diagnosisEndDate)) return '1b';
  if (isGiven(record.transferRequestedDate) || isGiven(record.transferTo)) return '1e';
  return record.diagnosticReferralRoute === '01' ? '1c' : '1a';
}

function hasReferral(record: Pathway): boolean {
  return isGiven(record.priority) || isGiven(record.referralSource) || isGiven(record.firstSeenDate);
}

function isTransferred(record: Pathway): boolean {
  return isGiven(record.transferReceivedDate) || (isGiven(record.transferFrom) && isGiven(record.transferTo));
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
