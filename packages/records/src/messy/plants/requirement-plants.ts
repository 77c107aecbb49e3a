/** Plants of items that a scenario demands, and of codes that were not in use on the date of their event. */
import { addDays, type ColumnName, day, type ItemId, type ScenarioId } from '@clockstop/rules';
import { type Draft, movedTo } from '../draft.ts';
import type { Wish } from '../good/person.ts';
import { type Random, wholeBetween } from '../random.ts';
import { type Plant, plant, without } from './plant.ts';

/** Items that can be taken away without making the record one of another scenario. */
const demanded: Readonly<Partial<Record<ScenarioId, readonly ItemId[]>>> = {
  '1a': ['pathwayId', 'pathwayIdIssuer', 'referralSource', 'referralReceivedDate', 'referralType'],
  '1b': ['firstSeenDate', 'firstSeenSite', 'diagnosisEndDate', 'diagnosisEndSite'],
  '1d': ['primaryCancerSite', 'decisionToTreatSite'],
  '1e': ['transferRequestedDate', 'transferFrom'],
  '1f': ['transferFrom', 'transferTo', 'pathwayId'],
  '1g': ['diagnosisExclusion', 'diagnosisEndSite'],
  '2a': [
    ...(['primaryDiagnosis', 'tumourLaterality', 'decisionToTreatDate', 'decisionToTreatSite'] as const),
    ...(['primaryCancerSite', 'diagnosisEndSite', 'treatmentDate', 'treatmentSite'] as const),
    ...(['treatmentEventType', 'treatmentModality', 'clinicalTrial', 'careSetting'] as const),
  ],
  '2b': ['transferFrom', 'transferTo'],
  '4': ['upgradeSite', 'firstSeenDate', 'careSetting'],
  '6': ['treatmentSite', 'primaryDiagnosis'],
  '7': ['treatmentDate', 'clinicalTrial'],
};

type Event = { readonly wish: Wish; readonly date: ColumnName };

const ofTreatment: Event = { wish: { scenario: '7', cancerSite: '07' }, date: 'treatmentDate' };
const ofReferral: Event = {
  wish: { scenario: '1a', route: 'two-week-wait', cancerSite: '07' },
  date: 'referralReceivedDate',
};
const ofEnd: Event = {
  wish: { scenario: '1b', route: 'two-week-wait', cancerSite: '07' },
  date: 'diagnosisEndDate',
};

/** Plants of `CWT-C001` to `CWT-C005`. */
export const requirementPlants: readonly Plant[] = [
  ...Object.entries(demanded).flatMap(([scenario, items]) => items.map(lacking(scenario as ScenarioId))),
  retired('1a', 'referralType', '15'),
  retired('1g', 'diagnosisExclusion', '07'),
  retired('2a', 'treatmentModality', '01'),
  retired('2a', 'treatmentModality', '18'),
  retired('1a', 'firstSeenDelayReason', '06'),
  retired('1b', 'diagnosisDelayReason', '98'),
  retired('7', 'treatmentDelayReason', '99'),
  retired('2b', 'referralDelayReason', '08'),
  retired('4', 'upgradeDelayReason', '98'),
  dated({ id: 'CWT-C003', item: 'treatmentModality', code: '01' }, ofTreatment, '2021-04-01'),
  dated({ id: 'CWT-C004', item: 'treatmentModality', code: '23' }, ofTreatment, '2020-07-01'),
  dated({ id: 'CWT-C004', item: 'treatmentModality', code: '24' }, ofTreatment, '2020-07-01'),
  dated({ id: 'CWT-C005', item: 'referralType', code: '17' }, ofReferral, '2020-07-01'),
  dated({ id: 'CWT-C005', item: 'referralType', code: '18' }, ofReferral, '2020-07-01'),
  dated({ id: 'CWT-C005', item: 'diagnosisEndReason', code: '04' }, ofEnd, '2020-07-01'),
];

function lacking(scenario: ScenarioId): (item: ItemId) => Plant {
  const wish: Wish = { scenario, route: 'two-week-wait' };
  return (item) => plant({ id: 'CWT-C001', item, wish, change: (draft) => without(draft, item) });
}

function retired(scenario: ScenarioId, item: ColumnName, code: string): Plant {
  const wish: Wish = { scenario, route: 'two-week-wait' };
  return plant({ id: 'CWT-C002', item, wish, afterwards: (draft) => ({ ...draft, [item]: code }) });
}

type Coded = Pick<Plant, 'id'> & { readonly item: ColumnName; readonly code: string };
/** A record with the code whose event falls in the 90 days from the day on; it has no other codes with dates. */
function dated({ id, item, code }: Coded, { wish, date }: Event, from: string): Plant {
  const change = (draft: Draft, random: Random): Draft => ({
    ...movedTo(unadjusted(draft), date, addDays(day(from), wholeBetween(0, 89, random))),
    [item]: code,
  });
  return plant({ id, item, wish, change });
}

function unadjusted(draft: Draft): Draft {
  return without(draft, 'treatmentAdjustment', 'treatmentAdjustmentReason');
}
