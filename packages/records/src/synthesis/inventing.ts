/** What every record that is invented needs, and what they have in common. */
import type { Draft } from '../messy/draft.ts';
import { inventedNhsNumber } from '../messy/nhs-numbers.ts';
import { oneOf, type Random, wholeBetween } from '../messy/random.ts';
import type { Cancer } from './cancers.ts';
import type { MonthDays } from './draw-days.ts';

/** One record that is being invented. */
export interface Inventing {
  /** Its number in the file, from 0. */
  readonly row: number;
  readonly month: MonthDays;
  readonly random: Random;
  /** A practice of a commissioner. */
  readonly practiceOf: (commissioner: string, random: Random) => string;
  /** Another provider nearby; null where there is none. */
  readonly nearTo: (provider: string, random: Random) => string | null;
}

/** Reasons for a delay that can stand for any wait: capacity, a complex pathway, the patient's choice. */
const delayReasons = ['02', '07', '07', '16', '18', '24'];

/** How often days are taken off a wait. */
const ADJUSTED = 0.05;

/** Who the patient is, and who answers for the record. */
export function identity(
  { row, month, random, practiceOf }: Inventing,
  {
    provider,
    commissioner,
    isChild,
  }: {
    readonly provider: string;
    readonly commissioner: string | null;
    readonly isChild: boolean;
  },
): Draft {
  // Records of different months are never versions of one another.
  const number = month.dayAt(0).slice(2, 'YYYY-MM'.length).replace('-', '') + String(row).padStart(7, '0');
  return {
    recordId: number,
    nhsNumber: inventedNhsNumber(row),
    nhsNumberStatus: '01',
    pathwayId: `P${number}`,
    pathwayIdIssuer: provider.slice(0, 5),
    age: String(isChild ? wholeBetween(1, 15, random) : wholeBetween(25, 92, random)),
    ...(commissioner === null ? {} : { commissioner, practice: practiceOf(commissioner, random) }),
  };
}

/** A site of a provider: a trust has some, whose codes begin with its own; any other provider is its own site. */
export function siteOf(provider: string, random: Random): string {
  return provider.length > 3 ? provider : provider + oneOf(['00', '00', '01', '02'], random);
}

/** A diagnosed cancer. */
export function diagnosed({ diagnoses, sides }: Cancer, random: Random): Draft {
  const primaryDiagnosis = oneOf(diagnoses, random);
  return {
    primaryDiagnosis,
    tumourLaterality: oneOf(sides, random),
    ...(primaryDiagnosis === 'C61' ? { prostateRisk: oneOf(['01', '02', '03', '04'], random) } : {}),
  };
}

/** A reason for a delay where the wait was longer than the limit. */
export function delayReason(wait: number, limit: number, random: Random): string {
  return wait > limit ? oneOf(delayReasons, random) : '';
}

/** Days that are taken off a wait; mostly none. */
export function drawAdjustment(random: Random): number {
  return random() < ADJUSTED ? wholeBetween(1, 12, random) : 0;
}

/** An urgent referral by a general practitioner or another who may make one. */
export function urgentReferral(referralType: string, decided: string, random: Random): Draft {
  return {
    referralSource: oneOf(['03', '03', '03', '03', '92', '13', '15'], random),
    priority: '3',
    referralType,
    decisionToReferDate: decided,
  };
}

/** A referral from a screening programme; without a type where none is given. */
export function screeningReferral(referralType: string): Draft {
  return { referralSource: '17', priority: '2', referralType };
}
