/** Records of treated patients. */
import type { Draft } from '../messy/draft.ts';
import { oneOf, type Random, wholeBetween } from '../messy/random.ts';
import { type Cancer, drawCancer } from './cancers.ts';
import { modalitiesOf, pauseReasonsOn, referralTypeOf, treatmentEvents } from './codes-of-labels.ts';
import type { Referral, Treated } from './drafts.ts';
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
import { transferOf } from './transfer-of.ts';

/** The limits of the waits from the decision and from the referral, and that to be told, in days. Source: cwt-rules, 1.1. */
const [DECIDED_WITHIN, REFERRED_WITHIN, TOLD_WITHIN] = [31, 62, 28];

/** The days of a treatment, the first of the month being 0. */
interface Days {
  readonly treated: number;
  readonly decided: number;
  /** Days taken off for a pause of the patient. */
  readonly paused: number;
}

/** The record of a treatment. */
export function treatmentRecord(treated: Treated, inventing: Inventing): Draft {
  const { month, random } = inventing;
  const cancer = drawCancer(treated.referral === null ? [treated] : [treated, treated.referral], random);
  const modality = treated.modality ?? modalityIn(treated.setting, random);
  const setting = settingOf(modality, treated.setting, random);
  const paused = setting === '01' || setting === '02' ? drawAdjustment(random) : 0;
  const { referral } = treated;
  if (referral === null) {
    const [day] = onWorkingDays(() => [wholeBetween(0, month.length - 1, random)] as const, month);
    const wait = drawWait(treated.wait, [0, Infinity], random);
    const days = { treated: day, decided: day - wait - paused, paused };
    return {
      ...common(treated, { cancer, modality, setting, days }, inventing),
      ...otherRoute(treated, days, inventing),
    };
  }
  const from = drawWait(referral.wait, [Math.max(1, treated.wait.from), Infinity], random);
  const last = isTold(referral) ? Math.min(month.length, from) - 1 : month.length - 1;
  const [day] = onWorkingDays(() => [wholeBetween(0, last, random)] as const, month);
  const wait = drawWait(treated.wait, [0, from], random);
  const days = { treated: day, decided: day - wait - paused, paused };
  return {
    ...common(treated, { cancer, modality, setting, days }, inventing),
    ...fromReferral({ treated, referral, cancer, from, lateBy: Math.max(0, wait - from), days }, inventing),
  };
}

/** Whether the patient was told on the 28-day pathway: in an earlier month, so that this one does not count it. */
function isTold({ route }: Referral): boolean {
  return route !== UPGRADE;
}

const [SCREENING, UPGRADE, BREAST] = ['Screening', 'Consultant Upgrade', 'Breast Symptomatic'];

const BREAST_SYMPTOMS = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

interface Choices {
  readonly cancer: Cancer;
  readonly modality: string;
  readonly setting: string;
  readonly days: Days;
}

function common(treated: Treated, { cancer, modality, setting, days }: Choices, inventing: Inventing): Draft {
  const { month, random } = inventing;
  const day = month.dayAt(days.treated);
  const site = siteOf(treated.provider, random);
  const wait = days.treated - days.decided - days.paused;
  return {
    ...identity(inventing, { ...treated, isChild: cancer.isOfChildren === true }),
    patientStatus: treated.stage === 'first' ? '08' : '21',
    ...diagnosed(cancer, random),
    decisionToTreatDate: month.dayAt(days.decided),
    decisionToTreatSite: site,
    treatmentDate: day,
    treatmentSite: site,
    treatmentEventType: oneOf(treatmentEvents[treated.stage], random),
    treatmentModality: oneOf(modalitiesOf(modality, day), random),
    clinicalTrial: oneOf(['01', '02', '02', '02', '02'], random),
    careSetting: setting,
    treatmentDelayReason: delayReason(wait, DECIDED_WITHIN, random),
    ...(days.paused > 0
      ? {
          treatmentAdjustment: String(days.paused),
          treatmentAdjustmentReason: oneOf(pauseReasonsOn(day), random),
        }
      : {}),
  };
}

/** A modality where none was published: what the setting makes likely. */
function modalityIn(setting: string | null, random: Random): string {
  if (setting === 'Admitted')
    return oneOf(['Surgery', 'Surgery', 'Surgery', 'Anti-cancer drug regimen'], random);
  return oneOf(['Anti-cancer drug regimen', 'Anti-cancer drug regimen', 'Radiotherapy', 'Other'], random);
}

/** Surgery is mostly done on admitted patients, drugs and radiotherapy mostly not. */
function settingOf(modality: string, setting: string | null, random: Random): string {
  if (setting === 'Admitted') return oneOf(['01', '02'], random);
  if (setting === 'Non-admitted') return oneOf(['03', '04'], random);
  if (modality === 'Surgery') return oneOf(['01', '01', '02'], random);
  return oneOf(modality === 'Anti-cancer drug regimen' ? ['02', '03'] : ['03'], random);
}

/** A first treatment after a referral that was not urgent; nothing is known of it otherwise. */
function otherRoute({ stage }: Treated, { decided }: Days, { month, random }: Inventing): Draft {
  if (stage === 'subsequent' || random() < 0.5) return {};
  return {
    referralSource: oneOf(['03', '04', '05', '11'], random),
    priority: oneOf(['1', '2'], random),
    referralReceivedDate: month.dayAt(decided - wholeBetween(0, 60, random)),
  };
}

interface Referred {
  readonly treated: Treated;
  readonly referral: Referral;
  readonly cancer: Cancer;
  /** The days from the referral or upgrade to the treatment, less those taken off. */
  readonly from: number;
  /** By how many days the wait from the decision is longer: so many must have been taken off before the decision. */
  readonly lateBy: number;
  readonly days: Days;
}

function fromReferral(
  { treated, referral, cancer, from, lateBy, days }: Referred,
  inventing: Inventing,
): Draft {
  const { month, random } = inventing;
  const isUpgrade = referral.route === UPGRADE;
  const seenAfterUpgrade = random() < 0.5 || lateBy > 0;
  const off = isUpgrade && !seenAfterUpgrade ? 0 : Math.max(drawAdjustment(random), lateBy);
  const start = days.treated - from - off - days.paused;
  const transfer = transferOf({ treated, referral, from, off, paused: days.paused, start }, inventing);
  const first = siteOf(transfer.investigating, random);
  const before = { start, off, first };
  const delay = delayReason(from, REFERRED_WITHIN, random);
  if (isUpgrade)
    return {
      ...upgraded(before, { seenAfterUpgrade, decided: days.decided }, inventing),
      ...transfer.record,
      upgradeDelayReason: delay,
    };
  return {
    ...routed(referral, cancer, before, inventing),
    ...told(before, { cancer, provider: transfer.investigating, treated: days.treated }, inventing),
    ...transfer.record,
    referralReceivedDate: month.dayAt(start),
    referralDelayReason: delay,
  };
}

interface Before {
  /** The day on which the clock started. */
  readonly start: number;
  readonly off: number;
  /** The site where the patient was first seen. */
  readonly first: string;
}

function upgraded(
  { start, off, first }: Before,
  { seenAfterUpgrade, decided }: { readonly seenAfterUpgrade: boolean; readonly decided: number },
  { month, random }: Inventing,
): Draft {
  const received = start - wholeBetween(off, off + 20, random);
  // An adjustment is no longer than the wait until first seen.
  const seen = seenAfterUpgrade
    ? start + wholeBetween(0, Math.max(0, Math.min(10, decided - start)), random)
    : wholeBetween(Math.min(received + off, start - 1), start - 1, random);
  return {
    referralSource: oneOf(['03', '05', '11'], random),
    priority: oneOf(['1', '2'], random),
    referralReceivedDate: month.dayAt(Math.min(received, seen)),
    upgradeDate: month.dayAt(start),
    upgradeSite: first,
    firstSeenDate: month.dayAt(seen),
    firstSeenSite: first,
    ...adjusted(off),
  };
}

function adjusted(off: number): Draft {
  return off > 0 ? { firstSeenAdjustment: String(off), firstSeenAdjustmentReason: '3' } : {};
}

/** The programmes that screen, by what they look for. */
const screened = new Set([
  'Suspected breast cancer',
  'Suspected gynaecological cancer',
  'Suspected lower gastrointestinal cancer',
  'Suspected lung cancer',
]);

function routed({ route }: Referral, cancer: Cancer, { start }: Before, { month, random }: Inventing): Draft {
  const type = (suspected: string) => referralTypeOf(suspected, month.dayAt(start));
  if (route === SCREENING)
    return screeningReferral(screened.has(cancer.suspected) ? type(cancer.suspected) : '');
  const decided = month.dayAt(start - wholeBetween(0, 2, random));
  return urgentReferral(type(route === BREAST ? BREAST_SYMPTOMS : cancer.suspected), decided, random);
}

/** First seen and told before the month; the adjustment is no longer than the wait until first seen. */
function told(
  { start, off, first }: Before,
  {
    cancer,
    provider,
    treated,
  }: { readonly cancer: Cancer; readonly provider: string; readonly treated: number },
  { month, random }: Inventing,
): Draft {
  const last = Math.min(-1, treated);
  const seen = wholeBetween(Math.min(last, start + off), Math.min(last, start + off + 21), random);
  const end = wholeBetween(seen, Math.min(last, seen + 30), random);
  return {
    firstSeenDate: month.dayAt(seen),
    firstSeenSite: first,
    ...adjusted(off),
    diagnosisEndReason: '01',
    primaryCancerSite: cancer.site,
    diagnosisEndDate: month.dayAt(end),
    diagnosisEndSite: siteOf(provider, random),
    diagnosisDelayReason: delayReason(end - start - off, TOLD_WITHIN, random),
  };
}
