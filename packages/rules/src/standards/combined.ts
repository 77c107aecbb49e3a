import { sixtyTwoDayClock } from '../clocks/referral-to-treatment.ts';
import { thirtyOneDayClock } from '../clocks/treatment.ts';
import { month } from '../period.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import { countedAsToday } from './era.ts';
import { ambition, operational } from './expected.ts';

const sinceOctober2023 = {
  kind: 'standard',
  from: month('2023-10'),
  until: null,
  recordsFrom: countedAsToday,
  figuresFrom: month('2022-04'),
  figuresUntil: null,
  replacedBy: null,
  confidence: 'sourced',
} as const;

const constitutional = {
  from: '2023-10',
  until: null,
  sources: [sources.guidance, sources.review, sources.regulator],
  confidence: 'sourced',
} as const;

const unverified2027 = {
  from: '2026-04',
  until: '2027-03',
  sources: [sources.generalKnowledge],
  confidence: 'unverified',
} as const;

/** The combined 31-day standard: every treatment, first or later, of any kind. */
export const thirtyOneDay: Standard = {
  ...sinceOctober2023,
  id: '31-day',
  clock: thirtyOneDayClock,
  title: '31-day wait from decision to treat to treatment, first or subsequent',
  shortTitle: '31-day treatment',
  plainWords:
    'Every treatment for cancer, the first and any later one, starts within 31 days of agreeing it.',
  limitDays: 31,
  clockStart:
    'the decision to treat, or the earliest clinically appropriate date where there is no new decision',
  clockStop: 'the treatment starts',
  noneBefore:
    'the parts published before then do not add up to it, because subsequent treatments of other kinds were not ' +
    'published; for earlier months it can only be counted from patient records',
  targets: [
    operational(96, constitutional),
    ambition(94, unverified2027),
    ambition(96, { from: '2026-04', until: '2029-03', sources: [sources.mediumTerm], confidence: 'sourced' }),
  ],
  breakdowns: ['cancerType', 'stage', 'modality'],
  bands: ['0-31', '32-38', '39-48', '49-62', '63+'],
  aliases: ['31D', 'CMB31', '31 day combined', '31 day all treatments', '31 day treatment'],
  sources: [sources.guidance, sources.statistics, sources.workbook2023, sources.workbook2025, sources.review],
  notes: [
    'It also counts subsequent treatments of other kinds, which had no standard and were not published before.',
    'From April 2022 to September 2023 the provider extracts hold it, but the monthly workbooks only its parts; the standard began in October 2023.',
  ],
};

/** The combined 62-day standard: every urgent route to a first treatment. */
export const sixtyTwoDay: Standard = {
  ...sinceOctober2023,
  id: '62-day',
  clock: sixtyTwoDayClock,
  title: '62-day wait from urgent referral, screening or consultant upgrade to first treatment',
  shortTitle: '62-day treatment',
  plainWords: 'However cancer came to be suspected, your first treatment starts within 62 days.',
  limitDays: 62,
  clockStart:
    'the urgent referral is received (suspected cancer, breast symptoms or screening), or a consultant upgrades the patient',
  clockStop: 'the first treatment starts',
  noneBefore:
    'for earlier months it is the sum of 62-day-referral, 62-day-screening and 62-day-upgrade, which begin in January 2009',
  targets: [
    operational(85, constitutional),
    ambition(70, {
      from: '2024-04',
      until: '2025-03',
      sources: [sources.planning2024],
      confidence: 'sourced',
    }),
    ambition(75, { from: '2025-04', until: '2026-03', sources: [sources.cancerPlan], confidence: 'sourced' }),
    ambition(80, unverified2027),
    ambition(85, {
      from: '2026-04',
      until: '2029-03',
      sources: [sources.mediumTerm, sources.cancerPlan],
      confidence: 'sourced',
    }),
  ],
  breakdowns: ['cancerType', 'route', 'modality'],
  bands: ['0-31', '32-38', '39-48', '49-62', '63-76', '77-90', '91-104', '105+'],
  aliases: ['62D', 'CMB62', '62 day combined', '62 day all routes', '62 day treatment'],
  sources: [sources.guidance, sources.statistics, sources.workbook2023, sources.workbook2025, sources.review],
  notes: [
    'A pathway shared by two trusts counts half for each, so provider figures can end in .5.',
    'Before October 2023 it is exactly the three 62-day standards together.',
  ],
};
