import { twoWeekWaitBreastClock, twoWeekWaitClock } from '../clocks/first-seen.ts';
import { month } from '../period.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { endedInOctober2023 } from './era.ts';
import { operational } from './expected.ts';

const firstSeen = {
  ...endedInOctober2023,
  figuresUntil: null,
  limitDays: 14,
  clockStop:
    'the patient is first seen: the first outpatient attendance or test, or the first hospital assessment',
  replacedBy: null,
  bands: ['0-14', '15-16', '17-21', '22-28', '29+'],
} as const;

/** The two-week wait of patients referred urgently with suspected cancer. */
export const twoWeekWait: Standard = {
  ...firstSeen,
  id: 'two-week-wait',
  clock: twoWeekWaitClock,
  title: 'Two-week wait from urgent suspected cancer referral to first seen',
  shortTitle: 'Two-week wait',
  plainWords:
    'You see a specialist, or have a first test, within two weeks of being referred urgently for suspected cancer.',
  clockStart: 'the urgent referral for suspected cancer is received',
  targets: [
    operational(93, {
      from: '2009-04',
      until: '2023-09',
      sources: [sources.ncin, sources.annual2011],
      confidence: 'sourced',
    }),
  ],
  breakdowns: ['suspectedCancer'],
  aliases: [
    '2WW',
    '2 week wait',
    '14 day',
    '2WW USC',
    'urgent suspected cancer referral',
    'USC referral to FOA',
  ],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2002, sources.health2009, sources.review],
  confidence: 'sourced',
  notes: [
    'The standard itself is older: it applied to suspected breast cancer from April 1999 and to all suspected cancers from December 2000.',
    'The standard ended in September 2023. The numbers of patients seen, by how long they waited, are still published, with no share expected.',
  ],
};

/** The two-week wait of patients with breast symptoms in whom cancer is not suspected at first. */
export const twoWeekWaitBreast: Standard = {
  ...firstSeen,
  id: 'two-week-wait-breast',
  clock: twoWeekWaitBreastClock,
  title: 'Two-week wait from referral with breast symptoms (cancer not initially suspected) to first seen',
  shortTitle: 'Two-week wait, breast symptoms',
  plainWords:
    'You are seen within two weeks of being referred with breast symptoms, even when cancer is not suspected at first.',
  clockStart: 'the referral for breast symptoms is received',
  from: month('2010-01'),
  figuresFrom: month('2010-01'),
  noneBefore: null,
  targets: [
    operational(93, {
      from: '2010-04',
      until: '2023-09',
      sources: [sources.ncin, sources.targets2011],
      confidence: 'sourced',
    }),
  ],
  breakdowns: [],
  aliases: [
    '2WW breast',
    '2WW BS',
    '2 week wait breast symptoms',
    'two week wait breast symptoms',
    'breast symptomatic',
    'breast symptoms',
    'urgent breast symptomatic referral',
    'UBS referral to FHA',
  ],
  sources: [sources.ncin, sources.breast2009, sources.dataDictionary, sources.review],
  confidence: 'sourced',
  notes: [
    'The standard ended in September 2023. The numbers of patients seen, by how long they waited, are still published, with no share expected.',
  ],
};
