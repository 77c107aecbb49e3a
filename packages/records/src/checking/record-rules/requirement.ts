import { type ItemId, items, requirementOf, type ScenarioId, scenarioIds } from '@clockstop/rules';
import { forEach, type Holds, type Step } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import type { FullPathway } from '../to-pathway.ts';

const demanded = items.map(({ id }) => id).filter((id) => scenarioIds.some(whereDemanded(id)));

/**
 * Records that may lack an item although the table demands it. A cancer that was ruled out has no site (derived). The
 * published figures count screening referrals without a type, as "Missing or Invalid", so that they must have been taken.
 */
const excused: Readonly<Partial<Record<ItemId, Holds>>> = {
  primaryCancerSite: ({ diagnosisEndReason }) => diagnosisEndReason !== null && diagnosisEndReason !== '01',
  referralType: isScreening,
};

/** Whether the referral came from a screening programme and is urgent. */
export function isScreening({ referralSource, priority }: FullPathway): boolean {
  return referralSource === '17' && priority === '2';
}

/** Items that the scenario of a record demands. */
export const requirementRules = {
  'CWT-C001': forEach({
    applies: 'records of a known scenario',
    items: demanded,
    severity: 'error',
    text: 'The item is empty, but a record of scenario {scenario} must have it.',
    advice: 'Fill it in, or correct the items that make the record one of this scenario.',
    isAskedFor: whereDemanded,
    holdsFor: isGivenOrExcused,
    source: checkSources.dictionary,
    confidence: 'sourced',
  }),
};

function isGivenOrExcused(item: ItemId): Holds {
  const isExcused = excused[item] ?? (() => false);
  return (pathway, asOf) => pathway[item] !== null || isExcused(pathway, asOf);
}

/** In the scenarios that demand the item. */
export function whereDemanded(item: ItemId): Step['isAsked'] {
  return (scenario) => needs(item, scenario, 'M');
}

/** In the scenarios that do not demand the item in any case, so that its absence is told of once. */
export function whereNotDemanded(item: ItemId): Step['isAsked'] {
  return (scenario) => !needs(item, scenario, 'M');
}

/** In the scenarios that demand the item where it applies to the patient. */
export function whereItApplies(item: ItemId): Step['isAsked'] {
  return (scenario) => needs(item, scenario, 'M*');
}

function needs(item: ItemId, scenario: ScenarioId | null, requirement: 'M' | 'M*'): boolean {
  return scenario !== null && requirementOf(item, scenario) === requirement;
}
