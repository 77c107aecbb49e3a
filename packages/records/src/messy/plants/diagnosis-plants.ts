/** Plants of contradictions about the diagnosis, the treatment and the reasons for delays. */
import { addDays, type ColumnName, type Day, day, type ScenarioId } from '@clockstop/rules';
import { type Draft, daysAfter, movedTo } from '../draft.ts';
import type { Wish } from '../good/person.ts';
import { oneOf, type Random, wholeBetween } from '../random.ts';
import { type Change, type Plant, plant, without } from './plant.ts';

const later: Wish = { scenario: '3' };
const treated: Wish = { scenario: '2a', route: 'two-week-wait', cancerSite: '07' };

/** Plants of `CWT-C401` to `CWT-C410`, and of `CWT-C501`. */
export const diagnosisPlants: readonly Plant[] = [
  lacks('CWT-C401', 'primaryCancerSite', later),
  plant({ id: 'CWT-C402', item: 'diagnosisEndDate', wish: later, change: undated }),
  lacks('CWT-C403', 'diagnosisEndSite', later),
  plant({
    id: 'CWT-C404',
    item: 'diagnosisExclusion',
    wish: later,
    change: (draft) => ({ ...draft, diagnosisEndReason: '03' }),
  }),
  plant({
    id: 'CWT-C405',
    item: 'diagnosisExclusion',
    wish: treated,
    change: (draft) => ({ ...draft, diagnosisExclusion: '05' }),
  }),
  lacks('CWT-C406', 'primaryDiagnosis', { scenario: '1d', route: 'two-week-wait' }),
  lacks('CWT-C407', 'tumourLaterality', { scenario: '1d', route: 'two-week-wait' }),
  ...(['1d', '2a', '7'] as const).map((scenario) =>
    lacks('CWT-C408', 'prostateRisk', { scenario, route: 'two-week-wait', cancerSite: '16' }),
  ),
  outOfScope('CWT-C409', treated),
  outOfScope('CWT-C409', later),
  outOfScope('CWT-C410', { scenario: '1d', route: 'two-week-wait' }),
  plant({
    id: 'CWT-C501',
    item: 'treatmentDate',
    wish: { scenario: '1d', route: 'two-week-wait' },
    change: (draft, random) => ({ ...draft, patientStatus: oneOf(['08', '21', '22', '29', '36'], random) }),
  }),
];

function lacks(id: Plant['id'], item: ColumnName, wish: Wish): Plant {
  return plant({ id, item, wish, change: (draft) => without(draft, item) });
}

/** A 28-day pathway that ended with the plan of an interval scan, without its date and site. */
function undated(draft: Draft): Draft {
  const emptied = without(draft, 'diagnosisEndDate', 'diagnosisEndSite', 'primaryCancerSite');
  return { ...emptied, diagnosisEndReason: '04' };
}

/** Tumours that are benign or in situ, and a complaint. */
function outOfScope(id: Plant['id'], wish: Wish): Plant {
  const change: Change = (draft, random) => ({
    ...draft,
    primaryDiagnosis: oneOf(['D12.6', 'D04.3', 'D25.9', 'N40'], random),
  });
  return plant({ id, item: 'primaryDiagnosis', wish, change });
}

/** The dates of a record that was too late for a standard, and how late at the least and the most. */
type Late = {
  readonly column: ColumnName;
  readonly from: ColumnName;
  readonly least: number;
  readonly most: number;
};

/** Plants of `CWT-C601` to `CWT-C607`. */
export const delayPlants: readonly Plant[] = [
  unexplained('CWT-C601', 'firstSeenDelayReason', { scenario: '1a', route: 'two-week-wait' }, seenLate),
  unexplained('CWT-C602', 'diagnosisDelayReason', { scenario: '1b', route: 'two-week-wait' }, toldLate),
  unexplained('CWT-C603', 'treatmentDelayReason', { scenario: '7' }, treatedLate),
  unexplained('CWT-C604', 'referralDelayReason', treated, treatedAfter(63, 99)),
  unexplained('CWT-C605', 'upgradeDelayReason', { scenario: '4' }, upgradedLate),
  unexplained('CWT-C606', 'referralDelayReason', { ...treated, cancerSite: '12' }, rarerLate),
  ...(
    [
      ['1a', 'firstSeenDelay'],
      ['1b', 'diagnosisDelay'],
      ['7', 'treatmentDelay'],
      ['2a', 'referralDelay'],
      ['4', 'upgradeDelay'],
    ] as const satisfies readonly (readonly [ScenarioId, string])[]
  ).map(([scenario, delay]) => uncommented({ scenario, route: 'two-week-wait' }, delay)),
];

function unexplained(id: Plant['id'], item: ColumnName, wish: Wish, change: Change): Plant {
  const comment = item.replace('Reason', 'Comment') as ColumnName;
  return plant({ id, item, wish, change, afterwards: (draft) => without(draft, item, comment) });
}

function uncommented(wish: Wish, delay: string): Plant {
  const [reason, comment] = [`${delay}Reason`, `${delay}Comment`] as [ColumnName, ColumnName];
  const afterwards: Change = (draft) => ({ ...without(draft, comment), [reason]: '97' });
  return plant({ id: 'CWT-C607', item: reason, wish, afterwards });
}

/** Days in the time when there was a two-week standard, and a 31-day commitment for rarer cancers. */
function earlyDay(random: Random): Day {
  return addDays(day('2022-04-01'), wholeBetween(0, 364, random));
}

function late(draft: Draft, { column, from, least, most }: Late, random: Random): Draft {
  const days = wholeBetween(least, most, random);
  return { ...unadjusted(draft), [column]: daysAfter(draft, from, days) };
}

function unadjusted(draft: Draft): Draft {
  const first = ['firstSeenAdjustment', 'firstSeenAdjustmentReason'] as const;
  return without(draft, ...first, 'treatmentAdjustment', 'treatmentAdjustmentReason');
}

function seenLate(draft: Draft, random: Random): Draft {
  const moved = movedTo(draft, 'referralReceivedDate', earlyDay(random));
  return late(moved, { column: 'firstSeenDate', from: 'referralReceivedDate', least: 15, most: 45 }, random);
}

function toldLate(draft: Draft, random: Random): Draft {
  return late(
    draft,
    { column: 'diagnosisEndDate', from: 'referralReceivedDate', least: 29, most: 80 },
    random,
  );
}

function treatedLate(draft: Draft, random: Random): Draft {
  return late(draft, { column: 'treatmentDate', from: 'decisionToTreatDate', least: 32, most: 90 }, random);
}

/** Treated so many days after the referral, and decided a week before. */
function treatedAfter(least: number, most: number): Change {
  return (draft, random) => {
    const decision: Late = { column: 'decisionToTreatDate', from: 'referralReceivedDate', least, most };
    const decided = late(draft, decision, random);
    return { ...decided, treatmentDate: decided.decisionToTreatDate ?? '' };
  };
}

function rarerLate(draft: Draft, random: Random): Draft {
  return treatedAfter(32, 62)(movedTo(draft, 'referralReceivedDate', earlyDay(random)), random);
}

function upgradedLate(draft: Draft, random: Random): Draft {
  return late(draft, { column: 'treatmentDate', from: 'upgradeDate', least: 90, most: 120 }, random);
}
