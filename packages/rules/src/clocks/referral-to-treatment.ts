import { among, and, cases, column, definitely, is, known, not, number, or } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import {
  combinedCancerType,
  isAcuteLeukaemia,
  isChild,
  isTesticular,
  rarerCancerType,
  urgentReferralCancerType,
} from '../labels/cancer-type-of.ts';
import { ofPatient } from '../labels/of-patient.ts';
import { careSetting, FIRST, isFirst, modalityGroup } from '../labels/of-treatment.ts';
import { sources } from '../sources.ts';
import { shared } from './allocation.ts';
import { dictionary } from './cited.ts';
import type { Adjustment, Clock, ClockEvent, Condition } from './clock.ts';
import {
  firstSeenAdjustment,
  isDecided,
  isInScope,
  isTreated,
  treatmentAdjustment,
  treatmentStarts,
} from './events.ts';
import { BREAST, onRoute, route, SCREENING, UPGRADE, URGENT, upgradedBySeen } from './route.ts';
import { daysOff, waitOf } from './wait-of.ts';

const isUpgrade = is(route, UPGRADE);

const start: ClockEvent = {
  at: cases([[isUpgrade, column('upgradeDate')]], column('referralReceivedDate')),
  what: 'the urgent referral is received, or a consultant upgrades the patient',
  missing: 'No date of the referral or upgrade is recorded.',
  sources: [
    sources.nclReferralToTreatment,
    dictionary('CANCER REFERRAL TO TREATMENT PERIOD START DATE'),
    dictionary('CONSULTANT UPGRADE DATE'),
  ],
};

/** After an upgrade only if it was made by the day of the first attendance: what came before is not in the wait. */
const adjustmentBeforeSeen: Adjustment = {
  ...firstSeenAdjustment,
  days: cases([[and(isUpgrade, not(definitely(upgradedBySeen))), number(0)]], column('firstSeenAdjustment')),
  sources: [sources.nclReferralToTreatment, ...firstSeenAdjustment.sources],
};

const isFirstTreatment: Condition = {
  test: isFirst,
  met: 'It is a first treatment: event type {treatmentEventType}.',
  unmet: `Only first treatments are counted (event types ${FIRST.join(', ')}); this one has event type {treatmentEventType}.`,
  leftOut: { unknown: 'no event type of the treatment is recorded', not: null },
  sources: [sources.nclReferralToTreatment, dictionary('CANCER TREATMENT EVENT TYPE')],
};

const isSeenSomewhere: Condition = {
  test: or(isUpgrade, known(column('firstSeenProvider'))),
  met: 'The provider that saw the patient first is known ({firstSeenProvider}), or the patient was upgraded.',
  unmet: 'The provider that saw the patient first is not recorded.',
  leftOut: { unknown: null, not: 'the provider that saw the patient first is not recorded' },
  sources: [sources.nclReferralToTreatment],
};

/** Ruled out (02) and excluded (03) end the wait for treatment, as do a status without new cancer or planned treatment. */
const isStillSuspected: Condition = {
  test: not(
    definitely(
      or(
        among(column('diagnosisEndReason'), ['02', '03']),
        among(column('patientStatus'), ['03', '07']),
        is(column('treatmentModality'), '98'),
      ),
    ),
  ),
  met: 'Cancer has not been ruled out, and treatment is still to start.',
  unmet:
    'The wait for treatment has ended without one (end reason {diagnosisEndReason}, patient status {patientStatus}, modality {treatmentModality}).',
  sources: [
    dictionary('CANCER FASTER DIAGNOSIS PATHWAY END REASON'),
    dictionary('CANCER OR SYMPTOMATIC BREAST REFERRAL PATIENT STATUS'),
  ],
};

const adjustments = [adjustmentBeforeSeen, treatmentAdjustment] as const;

const counts = [isFirstTreatment, isTreated, isInScope, isDecided, isSeenSomewhere];

const allocation = shared({
  start: start.at,
  stop: treatmentStarts.at,
  wait: waitOf({ start, stop: treatmentStarts, adjustments }),
  offBefore: daysOff(adjustmentBeforeSeen),
  offAfter: daysOff(treatmentAdjustment),
});

function clockOn(routes: readonly string[], labels: Clock['labels']): Clock {
  return {
    applies: [onRoute(...routes)],
    start,
    stop: treatmentStarts,
    adjustments,
    counts,
    runs: [isStillSuspected],
    reported: treatmentStarts,
    allocation,
    labels: { ...labels, ...ofPatient },
    assumptions: [
      'missing-referral-source',
      'treatment-adjustment-setting',
      'shared-pathways',
      'several-transfers',
      'diagnosis-groups',
      'children',
      'modality-groups',
    ],
  };
}

/** After an urgent referral for suspected cancer or breast symptoms. */
export const urgentReferralClock: Clock = clockOn([URGENT, BREAST], {
  cancerType: urgentReferralCancerType,
  setting: careSetting,
});

/** After an urgent referral from a screening programme. */
export const screeningClock: Clock = clockOn([SCREENING], { setting: careSetting });

/** After a consultant upgrade. */
export const upgradeClock: Clock = clockOn([UPGRADE], { setting: careSetting });

/** On any urgent route. */
export const sixtyTwoDayClock: Clock = clockOn([URGENT, BREAST, SCREENING, UPGRADE], {
  cancerType: combinedCancerType,
  route,
  modality: modalityGroup,
});

const isRarer: Expression<'truth'> = or(isChild, isTesticular, isAcuteLeukaemia);

const isRarerCancer: Condition = {
  test: isRarer,
  met: "It is a children's cancer, testicular cancer or acute leukaemia ({primaryDiagnosis}).",
  unmet: "It is not a children's cancer, testicular cancer or acute leukaemia ({primaryDiagnosis}).",
  leftOut: { unknown: 'the cancer cannot be told', not: null },
  sources: [sources.ncin, dictionary('CANCER REFERRAL TO TREATMENT PERIOD START DATE')],
};

const mayBeRarer: Condition = {
  ...isRarerCancer,
  test: or(
    isRarer,
    and(not(known(column('primaryDiagnosis'))), among(column('referralType'), ['02', '05', '12'])),
  ),
  met: "A children's cancer, testicular cancer or acute leukaemia is diagnosed or suspected.",
};

/** After an urgent referral, for children's cancers, testicular cancer and acute leukaemia. */
export const rarerClock: Clock = rarer(
  clockOn([URGENT], { cancerType: rarerCancerType, setting: careSetting }),
);

function rarer(clock: Clock): Clock {
  return {
    ...clock,
    counts: [...clock.counts, isRarerCancer],
    runs: [...clock.runs, mayBeRarer],
  };
}
