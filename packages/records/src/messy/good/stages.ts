/** The parts of an invented record, each for one stage of the pathway. */
import { daysBetween } from '@clockstop/rules';
import type { Draft } from '../draft.ts';
import { inventedNhsNumber } from '../nhs-numbers.ts';
import { oneOf, wholeBetween } from '../random.ts';
import { type Person, siteOf } from './person.ts';

/** How often days are taken off a wait. */
const ADJUSTED = 0.15;

/** Who the patient is. */
export function identity({ row, trust, cancer, random }: Person, patientStatus: string): Draft {
  const isChild = cancer.referralType === '02';
  return {
    nhsNumber: inventedNhsNumber(row),
    nhsNumberStatus: '01',
    pathwayId: `P${String(row).padStart(9, '0')}`,
    pathwayIdIssuer: trust,
    patientStatus,
    age: String(isChild ? wholeBetween(1, 15, random) : wholeBetween(20, 95, random)),
  };
}

/** The referral, as its route has it. */
export function referral({ route, cancer, dates, random }: Person): Draft {
  const common = { referralReceivedDate: dates.referral, referralType: cancer.referralType };
  switch (route) {
    case 'two-week-wait':
    case 'breast-symptoms':
      return {
        ...common,
        ...(route === 'breast-symptoms' ? { referralType: '16' } : {}),
        referralSource: oneOf(['03', '03', '03', '92', '13', '15'], random),
        priority: '3',
        decisionToReferDate: dates.decisionToRefer,
      };
    case 'screening':
      return { ...common, referralSource: '17', priority: '2' };
  }
}

/** Being first seen, sometimes with days taken off for an appointment that was not attended. */
export function seen(person: Person): Draft {
  const { dates, trust, random } = person;
  const wait = daysBetween(dates.referral, dates.seen);
  const days = random() < ADJUSTED ? wholeBetween(1, wait, random) : 0;
  return {
    firstSeenDate: dates.seen,
    firstSeenSite: siteOf(trust, person),
    ...(days > 0 ? { firstSeenAdjustment: String(days), firstSeenAdjustmentReason: '3' } : {}),
  };
}

/** A consultant upgrade of a routine referral. */
export function upgrade(person: Person): Draft {
  const { dates, trust, random } = person;
  return {
    referralSource: oneOf(['03', '05', '11'], random),
    priority: oneOf(['1', '2'], random),
    upgradeDate: dates.upgrade,
    upgradeSite: siteOf(trust, person),
  };
}

/** The end of the 28-day pathway with a diagnosis of cancer. */
export function told(person: Person): Draft {
  return { ...ended(person, '01'), primaryCancerSite: person.cancer.site };
}

/** The end of the 28-day pathway for this reason. */
export function ended(person: Person, diagnosisEndReason: string): Draft {
  const { dates, trust, random } = person;
  return {
    diagnosisEndReason,
    diagnosisEndDate: dates.told,
    diagnosisEndSite: siteOf(trust, person),
    communicatedBy: oneOf(['060', '060', '180'], random),
    communicationMethod: oneOf(['01', '01', '02'], random),
  };
}

/** The diagnosis of a cancer. */
export function diagnosed({ cancer, diagnosis, random }: Person): Draft {
  return {
    primaryDiagnosis: diagnosis,
    tumourLaterality: oneOf(cancer.sides, random),
    ...(diagnosis === 'C61' ? { prostateRisk: oneOf(['01', '02', '03', '04'], random) } : {}),
  };
}

/** The decision to treat a diagnosed cancer, by the trust that will treat it. */
export function decided(person: Person, trust: string): Draft {
  return {
    ...diagnosed(person),
    decisionToTreatDate: person.dates.decided,
    decisionToTreatSite: siteOf(trust, person),
  };
}

/** The treatment; `events` are the kinds of event that it may be. */
export function treated(person: Person, trust: string, events: readonly string[]): Draft {
  const { dates, random } = person;
  const treatmentModality = oneOf(['23', '23', '24', '02', '03', '05', '06', '08', '14', '15', '19'], random);
  const isSurgery = treatmentModality === '23' || treatmentModality === '24';
  return {
    ...decided(person, trust),
    treatmentDate: dates.treated,
    treatmentSite: siteOf(trust, person),
    treatmentEventType: oneOf(events, random),
    treatmentModality,
    clinicalTrial: oneOf(['01', '02', '02', '02', '02'], random),
    careSetting: isSurgery ? oneOf(['01', '02'], random) : '03',
    ...(isSurgery ? paused(person) : {}),
  };
}

function paused({ dates, random }: Person): Draft {
  const wait = daysBetween(dates.decided, dates.treated);
  if (wait === 0 || random() >= ADJUSTED) return {};
  return {
    treatmentAdjustment: String(wholeBetween(1, wait, random)),
    treatmentAdjustmentReason: oneOf(['8', '8', '6', '7'], random),
  };
}

/** The two sides of a transfer. */
export function transfer({ trust, otherTrust }: Person): Draft {
  return { transferFrom: trust, transferTo: otherTrust };
}
