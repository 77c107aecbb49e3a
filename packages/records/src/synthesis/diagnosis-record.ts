/** Records of patients first seen, told, or both. */
import type { Draft } from '../messy/draft.ts';
import { oneOf, type Random, wholeBetween } from '../messy/random.ts';
import { drawSuspected } from './cancers.ts';
import { referralTypeOf } from './codes-of-labels.ts';
import type { Pathway, Seen, Told } from './drafts.ts';
import { drawWait, onWorkingDays } from './draw-days.ts';
import {
  delayReason,
  diagnosed,
  drawAdjustment,
  type Inventing,
  identity,
  screeningReferral,
  siteOf,
  urgentReferral,
} from './inventing.ts';

const SCREENING = 'Screening';
const CHILDREN = "Suspected children's cancer";
const BREAST = 'Suspected breast cancer';
const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

/** The limits of the two waits, in days. Source: cwt-rules, 1.1. */
const [SEEN_WITHIN, TOLD_WITHIN] = [14, 28];

/** The days of a pathway, the first of the month being 0; null for what has not happened. */
interface Days {
  readonly referral: number;
  readonly seen: number;
  /** When the 28-day clock stopped. */
  readonly told: number | null;
  /** Days taken off for an appointment that was not attended. */
  readonly off: number;
}

/** The record of a pathway without treatment. */
export function diagnosisRecord({ seen, told }: Pathway, inventing: Inventing): Draft {
  const patient = told ?? seen;
  if (patient === null) throw new Error('a pathway of a patient neither seen nor told');
  const { month, random } = inventing;
  const days = daysOf(seen, told, inventing);
  const received = month.dayAt(days.referral);
  const referralType = referralTypeOf(patient.suspected ?? drawSuspicion(random), received);
  const record: Draft = {
    ...identity(inventing, { ...patient, isChild: patient.suspected === CHILDREN }),
    ...(told?.route === SCREENING
      ? screeningReferral(referralType)
      : urgentReferral(referralType, month.dayAt(days.referral - wholeBetween(0, 2, random)), random)),
    referralReceivedDate: received,
    ...firstSeen(patient.provider, days, inventing),
    patientStatus: patient.suspected === BREAST_SYMPTOMS ? '09' : '14',
  };
  if (told !== null) return { ...record, ...toldOf(told, days, inventing) };
  return { ...record, ...exclusion(patient, days, inventing) };
}

function daysOf(seen: Seen | null, told: Told | null, { month, random }: Inventing): Days {
  const off = drawAdjustment(random);
  if (seen === null && told !== null) return seenBefore(told, off, { month, random });
  const [day, later] = onWorkingDays((): [number, number | null] => {
    const gap = told === null ? null : gapBetween(seen as Seen, told, month.length, random);
    const first = wholeBetween(0, month.length - 1 - (gap?.days ?? 0), random);
    return [first, gap === null ? null : first + gap.days];
  }, month);
  // The waits must still be in their bands with the gap that was found.
  const wait = waitWithGap(seen as Seen, told, { gap: later === null ? null : later - day, random });
  return { referral: day - wait - off, seen: day, told: later, off };
}

/** Days from being seen to being told. */
function gapBetween(seen: Seen, told: Told, length: number, random: Random): { readonly days: number } {
  const wait = drawWait(seen.wait, [told.wait.from - (length - 1), told.wait.to ?? Infinity], random);
  const toldAfter = drawWait(told.wait, [wait, wait + length - 1], random);
  return { days: toldAfter - wait };
}

/** A wait to be seen that leaves the wait to be told in its band as well. */
function waitWithGap(
  seen: Seen,
  told: Told | null,
  { gap, random }: { readonly gap: number | null; readonly random: Random },
): number {
  if (told === null || gap === null) return drawWait(seen.wait, [0, Infinity], random);
  return drawWait(seen.wait, [told.wait.from - gap, (told.wait.to ?? Infinity) - gap], random);
}

/** Seen before the month, so that only being told is counted in it. */
function seenBefore(told: Told, off: number, { month, random }: Pick<Inventing, 'month' | 'random'>): Days {
  const wait = drawWait(told.wait, [1, Infinity], random);
  const [day] = onWorkingDays(
    () => [wholeBetween(0, Math.min(month.length, wait) - 1, random)] as const,
    month,
  );
  const referral = day - wait - off;
  return { referral, seen: wholeBetween(Math.max(day - wait, -60), -1, random), told: day, off };
}

function firstSeen(provider: string, { referral, seen, off }: Days, { month, random }: Inventing): Draft {
  return {
    firstSeenDate: month.dayAt(seen),
    firstSeenSite: siteOf(provider, random),
    firstSeenDelayReason: delayReason(seen - referral - off, SEEN_WITHIN, random),
    ...(off > 0 ? { firstSeenAdjustment: String(off), firstSeenAdjustmentReason: '3' } : {}),
  };
}

/** What was suspected where it was not published: one of the commonest. */
function drawSuspicion(random: Random): string {
  return oneOf([BREAST, 'Suspected skin cancer', 'Suspected lower gastrointestinal cancer'], random);
}

/** How often a patient who was told has cancer, waits for an interval scan, or died before. */
const [CANCER, SCAN, DIED] = [0.065, 0.03, 0.004];

function toldOf(told: Told, days: Days, inventing: Inventing): Draft {
  const { month, random } = inventing;
  const stopped = days.told ?? 0;
  const wait = stopped - days.referral - days.off;
  const end: Draft = {
    diagnosisEndDate: month.dayAt(stopped),
    diagnosisEndSite: siteOf(told.provider, random),
    communicatedBy: oneOf(['060', '060', '180'], random),
    communicationMethod: oneOf(['01', '01', '02', '04'], random),
    diagnosisDelayReason: delayReason(wait, TOLD_WITHIN, random),
  };
  const drawn = random();
  if (drawn < CANCER) return { ...end, ...foundCancer(told, days, inventing) };
  if (drawn < CANCER + SCAN) return { ...end, diagnosisEndReason: '04' };
  if (drawn < CANCER + SCAN + DIED && wait > TOLD_WITHIN)
    return { ...end, diagnosisEndReason: '03', diagnosisExclusion: '01', diagnosisDelayReason: '' };
  return { ...end, diagnosisEndReason: '02', patientStatus: '03' };
}

/** Told of a cancer. Treatment may be agreed as well, sometimes before the end is written down: then that stops the clock. */
function foundCancer(told: Told, days: Days, { month, random }: Inventing): Draft {
  const cancer = drawSuspected(told.suspected === BREAST_SYMPTOMS ? BREAST : told.suspected, random);
  const stopped = days.told ?? 0;
  const record: Draft = {
    diagnosisEndReason: '01',
    primaryCancerSite: cancer.site,
    ...diagnosed(cancer, random),
  };
  const drawn = random();
  if (drawn < 0.5) return { ...record, patientStatus: '10' };
  const decided: Draft = {
    ...record,
    patientStatus: '11',
    decisionToTreatSite: siteOf(told.provider, random),
  };
  const isEarlier = drawn < 0.6 && stopped < month.length - 1;
  if (!isEarlier)
    return { ...decided, decisionToTreatDate: month.dayAt(stopped + wholeBetween(0, 14, random)) };
  const end = wholeBetween(stopped + 1, Math.min(stopped + 7, month.length - 1), random);
  return { ...decided, decisionToTreatDate: month.dayAt(stopped), diagnosisEndDate: month.dayAt(end) };
}

/** Some patients who were seen leave the 28-day pathway, and are not counted as told. */
function exclusion({ provider }: Seen, { seen }: Days, { month, random }: Inventing): Draft {
  if (random() >= 0.04) return {};
  return {
    diagnosisEndReason: '03',
    diagnosisExclusion: oneOf(['02', '03', '04', '05', '06'], random),
    diagnosisEndDate: month.dayAt(wholeBetween(seen, month.length - 1, random)),
    diagnosisEndSite: siteOf(provider, random),
  };
}
