import { drugClock, firstTreatmentClock, radiotherapyClock, surgeryClock } from '../clocks/treatment.ts';
import { month } from '../period.ts';
import type { SlicedBy } from '../slice.ts';
import type { Source } from '../source.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { endedInOctober2023 } from './era.ts';
import { operational } from './expected.ts';

const treated = {
  ...endedInOctober2023,
  limitDays: 31,
  clockStop: 'the treatment starts',
  bands: ['0-31', '32-38', '39-48', '49-62', '63+'],
} as const;

const subsequent = {
  ...treated,
  clockStart:
    'the decision to treat, or the earliest clinically appropriate date where there is no new decision',
  breakdowns: ['setting'],
} as const;

function partOfCombined(where: Partial<Record<SlicedBy, readonly string[]>>) {
  return { standard: '31-day', where } as const;
}

function standing(of: number, from: string, cited: readonly Source[]) {
  return [operational(of, { from, until: '2023-09', sources: cited, confidence: 'sourced' })];
}

/** The 31-day wait for the first treatment. */
export const thirtyOneDayFirst: Standard = {
  ...treated,
  id: '31-day-first',
  clock: firstTreatmentClock,
  title: '31-day wait from decision to treat to first treatment',
  shortTitle: '31-day first treatment',
  plainWords: 'Your first treatment for cancer starts within 31 days of agreeing it with your doctor.',
  clockStart: 'the decision to treat: the patient agrees a treatment plan',
  replacedBy: partOfCombined({ stage: ['First Treatment'] }),
  targets: standing(96, '2010-04', [sources.ncin, sources.targets2011]),
  breakdowns: ['cancerType', 'setting'],
  aliases: ['31 first', '31 day first treatment', '31 day wait first treatment'],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2004, sources.health2009, sources.review],
  confidence: 'sourced',
  notes: ['The standard itself is older: the NHS Cancer Plan set it for all cancers by 2005.'],
};

/** The 31-day wait for later surgery. */
export const thirtyOneDaySurgery: Standard = {
  ...subsequent,
  id: '31-day-surgery',
  clock: surgeryClock,
  title: '31-day wait for second or subsequent treatment: surgery',
  shortTitle: '31-day surgery',
  plainWords: 'When a later treatment is surgery, you are admitted for it within 31 days of agreeing it.',
  replacedBy: partOfCombined({ stage: ['Subsequent Treatment'], modality: ['Surgery'] }),
  targets: standing(94, '2010-04', [sources.ncin, sources.targets2011, sources.somerset]),
  aliases: ['31 sub surgery', '31 day sub surgery', '31 day subsequent surgery', '31 sub surg'],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2008, sources.health2009, sources.review],
  confidence: 'sourced',
  notes: ['Surgery counts from the day of admission, not the day of the operation.'],
};

/** The 31-day wait for a later anti-cancer drug regimen. */
export const thirtyOneDayDrug: Standard = {
  ...subsequent,
  id: '31-day-drug',
  clock: drugClock,
  title: '31-day wait for second or subsequent treatment: anti-cancer drug regimen',
  shortTitle: '31-day drugs',
  plainWords: 'When a later treatment is an anti-cancer drug, it starts within 31 days of agreeing it.',
  replacedBy: partOfCombined({ stage: ['Subsequent Treatment'], modality: ['Anti-cancer drug regimen'] }),
  targets: standing(98, '2010-04', [sources.targets2011, sources.somerset]),
  aliases: [
    '31 day drugs',
    '31 sub drug',
    '31 sub drugs',
    '31 day sub drugs',
    '31 day subsequent drug',
    '31 day subsequent drugs',
    '31 day anti-cancer drug regimen',
  ],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2008, sources.health2009, sources.review],
  confidence: 'sourced',
  notes: [],
};

/** The 31-day wait for later radiotherapy. */
export const thirtyOneDayRadiotherapy: Standard = {
  ...subsequent,
  id: '31-day-radiotherapy',
  clock: radiotherapyClock,
  title: '31-day wait for second or subsequent treatment: radiotherapy',
  shortTitle: '31-day radiotherapy',
  plainWords: 'When a later treatment is radiotherapy, it starts within 31 days of agreeing it.',
  from: month('2011-01'),
  figuresFrom: month('2011-01'),
  noneBefore: null,
  replacedBy: partOfCombined({ stage: ['Subsequent Treatment'], modality: ['Radiotherapy'] }),
  targets: standing(94, '2011-01', [sources.ncin, sources.somerset]),
  aliases: [
    '31 sub radio',
    '31 sub RT',
    '31 day radio',
    '31 day sub radio',
    '31 day sub radiotherapy',
    '31 day subsequent radiotherapy',
  ],
  sources: [sources.ncin, sources.dataDictionary, sources.hansard2008, sources.review],
  confidence: 'derived',
  notes: [
    'The first month follows from the deadline given to Parliament, December 2010; it was not read anywhere.',
  ],
};
