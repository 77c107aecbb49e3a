import { screeningClock, upgradeClock, urgentReferralClock } from '../clocks/referral-to-treatment.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { endedInOctober2023 } from './era.ts';
import { operational } from './expected.ts';

const treated = {
  ...endedInOctober2023,
  limitDays: 62,
  clockStop: 'the first treatment starts',
  bands: ['0-31', '32-38', '39-48', '49-62', '63-76', '77-90', '91-104', '105+'],
} as const;

function partOfCombined(...route: readonly string[]) {
  return { standard: '62-day', where: { route } } as const;
}

/** The 62-day wait after an urgent referral for suspected cancer. */
export const sixtyTwoDayReferral: Standard = {
  ...treated,
  id: '62-day-referral',
  clock: urgentReferralClock,
  title: '62-day wait from urgent GP referral to first treatment',
  shortTitle: '62-day urgent referral',
  plainWords: 'If an urgent referral finds cancer, your treatment starts within 62 days of that referral.',
  clockStart: 'the urgent referral for suspected cancer, or for breast symptoms, is received',
  replacedBy: partOfCombined('Urgent Suspected Cancer', 'Breast Symptomatic'),
  targets: [
    operational(85, {
      from: '2010-04',
      until: '2023-09',
      sources: [sources.ncin, sources.targets2011],
      confidence: 'sourced',
    }),
  ],
  breakdowns: ['cancerType', 'setting'],
  aliases: [
    '62 GP',
    '62 day GP',
    '62 day GP referral',
    '62 day urgent GP referral',
    '62 day urgent referral',
    '62 day urgent suspected cancer',
    '62 day USC',
  ],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2004, sources.health2009, sources.review],
  confidence: 'sourced',
  notes: [
    'The standard itself is older: the NHS Cancer Plan set it for all cancers by 2005.',
    'Patients referred with breast symptoms and found to have cancer are counted here.',
    'A pathway shared by two trusts counts half for each, so provider figures can end in .5.',
  ],
};

/** The 62-day wait after an urgent referral from a screening programme. */
export const sixtyTwoDayScreening: Standard = {
  ...treated,
  id: '62-day-screening',
  clock: screeningClock,
  title: '62-day wait from urgent screening referral to first treatment',
  shortTitle: '62-day screening',
  plainWords:
    'If a screening programme refers you urgently and cancer is found, treatment starts within 62 days.',
  clockStart: 'the urgent referral from an NHS cancer screening programme is received',
  replacedBy: partOfCombined('Screening'),
  targets: [
    operational(90, {
      from: '2010-04',
      until: '2023-09',
      sources: [sources.ncin, sources.targets2011],
      confidence: 'sourced',
    }),
  ],
  breakdowns: ['setting'],
  aliases: ['62 screen', '62 day screen', '62 day screening referral', '62 day urgent screening'],
  sources: [sources.ncin, sources.dataDictionary, sources.screening2007, sources.health2009, sources.review],
  confidence: 'derived',
  notes: [
    'The first month follows from two texts: the extension announced in 2007, and new standards in force from January 2009.',
  ],
};

/** The 62-day wait after a consultant's decision to upgrade a patient. */
export const sixtyTwoDayUpgrade: Standard = {
  ...treated,
  id: '62-day-upgrade',
  clock: upgradeClock,
  title: '62-day wait from consultant upgrade to first treatment',
  shortTitle: '62-day upgrade',
  plainWords:
    'If a consultant comes to suspect cancer and makes your pathway urgent, treatment starts within 62 days.',
  clockStart: 'the consultant, or an authorised member of the team, upgrades the patient',
  replacedBy: partOfCombined('Consultant Upgrade'),
  targets: [],
  breakdowns: ['setting'],
  aliases: ['62 upgrade', '62 day consultant', '62 day consultant upgrade', 'consultant upgrade'],
  sources: [sources.ncin, sources.dataDictionary, sources.screening2007, sources.health2009, sources.review],
  confidence: 'derived',
  notes: [
    'No national share was ever expected, so the standard is neither met nor missed.',
    'The first month follows from two texts: the extension announced in 2007, and new standards in force from January 2009.',
  ],
};
