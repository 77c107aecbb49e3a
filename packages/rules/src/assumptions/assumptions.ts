import { day } from '../calendar/day.ts';
import { sources } from '../sources.ts';
import { always } from './assumed.ts';
import type { Assumption } from './assumption.ts';
import { type AssumptionId, assumptionIds } from './assumption-id.ts';

const general = { sources: [sources.generalKnowledge], confidence: 'unverified' } as const;

const byId: Readonly<Record<AssumptionId, Assumption>> = {
  'missing-referral-source': {
    id: 'missing-referral-source',
    question: 'Is a two week wait referral without a source of referral urgent suspected cancer?',
    options: {
      'not-classified': 'a referral without a source is not put on any route',
      'not-screening': 'a referral without a source did not come from a screening programme',
    },
    byDefault: always('not-classified'),
    sources: [sources.nclPathway],
    confidence: 'derived',
  },
  'diagnosis-month': {
    id: 'diagnosis-month',
    question:
      'When a decision to treat stops the 28-day clock first, in which month is the pathway reported?',
    options: {
      'end-date': 'in the month of the faster diagnosis pathway end date',
      'clock-stop': 'in the month of the decision to treat that stopped the clock',
    },
    byDefault: always('end-date'),
    sources: [sources.nclDiagnosis],
    confidence: 'unverified',
  },
  'death-before-diagnosis': {
    id: 'death-before-diagnosis',
    question: 'Is a patient who died after day 28, before the diagnosis was told, counted?',
    options: {
      'breach-after-limit': 'a death after day 28 counts as a breach, one on or before it is not counted',
      'not-counted': 'a patient who died before the diagnosis was told is not counted',
    },
    byDefault: always('breach-after-limit'),
    sources: [sources.nclDiagnosis],
    confidence: 'unverified',
  },
  'treatment-adjustment-setting': {
    id: 'treatment-adjustment-setting',
    question: 'Is a treatment adjustment subtracted when the care setting is not an admission?',
    options: {
      subtract: 'the adjustment is subtracted in every care setting',
      'admitted-only': 'the adjustment is subtracted only for an ordinary admission or a day case',
    },
    byDefault: always('subtract'),
    sources: [sources.nclFirstTreatment, sources.reportsManual],
    confidence: 'unverified',
  },
  'shared-pathways': {
    id: 'shared-pathways',
    question: 'From when are 62-day pathways allocated by the six scenarios of 38 and 24 days?',
    options: {
      'six-scenarios': 'pathways with a known transfer are allocated by the six scenarios',
      'half-each': 'every shared pathway counts half for each trust, with its own outcome',
    },
    byDefault: [
      { option: 'half-each', from: null, until: day('2019-03-31') },
      { option: 'six-scenarios', from: day('2019-04-01'), until: null },
    ],
    ...general,
  },
  'several-transfers': {
    id: 'several-transfers',
    question:
      'Which of several investigating trusts is accountable, where the national system has not said it?',
    options: {
      'last-sender': 'the trust that sent the patient to the treating trust',
      'longest-held': 'the trust that held the pathway for most of its first 38 days',
      'first-seen': 'the trust where the patient was first seen',
    },
    byDefault: always('last-sender'),
    ...general,
  },
  'modality-groups': {
    id: 'modality-groups',
    question:
      'Are radioisotopes, biological therapies and radiosurgery in radiotherapy and drugs, or in other?',
    options: {
      other: 'modalities 19, 21 and 22 are in other',
      'by-nature': 'modalities 19 and 22 are radiotherapy, and 21 is an anti-cancer drug regimen',
    },
    byDefault: always('other'),
    sources: [sources.nclSubsequentTreatment, sources.generalKnowledge],
    confidence: 'unverified',
  },
  'diagnosis-groups': {
    id: 'diagnosis-groups',
    question: 'Which diagnosis codes belong to which published cancer?',
    options: {
      'small-intestine-lower':
        'the grouping of diagnoses of this program, with the small intestine (C17) in lower gastrointestinal',
      'small-intestine-upper':
        'the grouping of diagnoses of this program, with the small intestine (C17) in upper gastrointestinal',
    },
    byDefault: always('small-intestine-lower'),
    ...general,
  },
  children: {
    id: 'children',
    question: "Whose cancer is a children's cancer, when a record has no date of birth?",
    options: {
      'age-or-referral':
        "a patient under 16 when referred, or, where no age is known, with a referral for a suspected children's cancer",
      'age-only': 'a patient known to be under 16 when referred',
    },
    byDefault: always('age-or-referral'),
    ...general,
  },
};

/** The assumption with this id. */
export function assumptionById(id: AssumptionId): Assumption {
  return byId[id];
}

/** Every assumption that the rules make. */
export const assumptions: readonly Assumption[] = assumptionIds.map(assumptionById);
