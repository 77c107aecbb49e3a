import { fasterDiagnosisClock } from '../clocks/faster-diagnosis.ts';
import { month } from '../period.ts';
import { sources } from '../sources.ts';
import type { Standard } from '../standard.ts';
import type { Target } from '../target.ts';
import { ambition, operational } from './expected.ts';

const targets: readonly Target[] = [
  operational(75, {
    from: '2021-10',
    until: '2026-03',
    sources: [sources.workbook2021, sources.selca, sources.review, sources.regulator],
    confidence: 'sourced',
  }),
  operational(80, {
    from: '2026-04',
    until: null,
    sources: [sources.series2026],
    confidence: 'unverified',
  }),
  ambition(77, {
    from: '2024-04',
    until: '2025-03',
    sources: [sources.planning2024],
    confidence: 'sourced',
  }),
  ambition(80, {
    from: '2025-04',
    until: '2026-03',
    sources: [sources.guidance, sources.planning2024],
    confidence: 'sourced',
  }),
  ambition(80, {
    from: '2026-04',
    until: '2029-03',
    sources: [sources.mediumTermBriefing],
    confidence: 'sourced',
  }),
];

/** The 28-day Faster Diagnosis Standard, the one standard that goes on across October 2023. */
export const fasterDiagnosis: Standard = {
  id: 'faster-diagnosis',
  clock: fasterDiagnosisClock,
  kind: 'standard',
  title: '28-day Faster Diagnosis Standard, from urgent referral to diagnosis or ruling out of cancer',
  shortTitle: '28-day faster diagnosis',
  plainWords: 'You are told that you have cancer, or that you do not, within 28 days of an urgent referral.',
  limitDays: 28,
  clockStart:
    'the urgent referral is received (suspected cancer, breast symptoms, or from a screening programme)',
  clockStop: 'the patient is told the diagnosis of cancer, or that cancer is ruled out',
  from: month('2021-10'),
  until: null,
  recordsFrom: month('2021-04'),
  figuresFrom: month('2021-04'),
  figuresUntil: null,
  noneBefore: null,
  replacedBy: null,
  targets,
  breakdowns: ['suspectedCancer', 'route'],
  bands: ['0-14', '15-28', '29-42', '43-62', '63+'],
  aliases: [
    'FDS',
    'FDS28',
    '28 day',
    '28 day FDS',
    '28 day diagnosis',
    '28 day faster diagnosis',
    'faster diagnosis standard',
  ],
  sources: [sources.guidance, sources.workbook2021, sources.dataDictionary, sources.regulator],
  confidence: 'sourced',
  notes: [
    'Figures are published from April 2021. The standard applies from October 2021, so before that month it is neither met nor missed.',
    'Until March 2026 the planning ambition is above the standard: a month can meet the standard and miss the ambition.',
    'That the standard itself is 80% from April 2026 was read in a quotation only.',
    'Consultant upgrades are not counted. Version 12.1 of the guidance names lung screening among the screening routes.',
  ],
};
