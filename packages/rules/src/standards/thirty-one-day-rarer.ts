import { rarerClock } from '../clocks/referral-to-treatment.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { endedInOctober2023 } from './era.ts';

/** The commitment for rarer cancers, published beside the ten standards and none of them. */
export const thirtyOneDayRarer: Standard = {
  ...endedInOctober2023,
  id: '31-day-rarer',
  clock: rarerClock,
  kind: 'commitment',
  title: '31-day wait from urgent referral to first treatment, rarer cancers',
  shortTitle: '31-day rarer cancers',
  plainWords:
    "For children's cancers, testicular cancer and acute leukaemia, treatment starts within 31 days of an urgent referral.",
  limitDays: 31,
  clockStart: 'the urgent GP referral for suspected cancer is received',
  clockStop: 'the first treatment starts',
  replacedBy: null,
  targets: [],
  breakdowns: ['cancerType', 'setting'],
  bands: ['0-31', '32-38', '39-48', '49-62', '63-76', '77-90', '91-104', '105+'],
  aliases: ['rarer cancers', 'rare cancers', '31 day rare', '31 day rare cancers', '31 day rarer cancers'],
  sources: [sources.ncin, sources.dataDictionary, sources.workbook2015, sources.targets2011],
  confidence: 'sourced',
  notes: [
    'A commitment, not one of the ten standards. No share was ever expected.',
    'The same patients are also counted in the 62-day standard for urgent referrals.',
    'It is no longer published as a line of its own since October 2023 (derived: the workbooks have no such sheet).',
  ],
};
