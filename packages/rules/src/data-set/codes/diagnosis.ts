import { sources } from '../../sources.ts';
import type { CodeList } from '../code-list.ts';
import { beforeVersion21, code, list, version21 } from './code.ts';

/** Which side the tumour is on. */
export const laterality = list('laterality', 'TUMOUR LATERALITY', [
  code('L', 'left'),
  code('R', 'right'),
  code('M', 'midline'),
  code('B', 'bilateral'),
  code('8', 'not applicable', { confidence: 'unverified' }),
  code('9', 'not known', { confidence: 'unverified' }),
]);

/** The clinical risk of prostate cancer. */
export const prostateRisk = list('prostate-risk', 'PROSTATE CANCER CLINICAL RISK CATEGORY', [
  code('01', 'low'),
  code('02', 'low to intermediate'),
  code('03', 'high to intermediate'),
  code('04', 'high'),
]);

/** How the 28-day pathway ended. The dictionary says one character, and lists two. */
export const fasterDiagnosisEndReason: CodeList = {
  ...list('faster-diagnosis-end-reason', 'CANCER FASTER DIAGNOSIS PATHWAY END REASON', [
    code('01', 'diagnosis of cancer'),
    code('02', 'ruling out of cancer'),
    code('03', 'excluded'),
    code('04', 'interval scanning', { from: version21 }),
  ]),
  isZeroOptional: true,
};

/** The site of the cancer of which the patient was told. */
export const primaryCancerSite = list(
  'primary-cancer-site',
  'PRIMARY CANCER SITE (CANCER FASTER DIAGNOSIS PATHWAY)',
  [
    code('01', 'breast'),
    code('02', "children's cancer"),
    code('03', 'lung'),
    code('04', 'haematological, excluding acute leukaemia'),
    code('05', 'acute leukaemia'),
    code('06', 'upper gastrointestinal'),
    code('07', 'lower gastrointestinal'),
    code('08', 'skin'),
    code('09', 'gynaecological'),
    code('10', 'brain or central nervous system'),
    code('11', 'urological, excluding testicular and prostate'),
    code('12', 'testicular'),
    code('13', 'head and neck'),
    code('14', 'sarcoma'),
    code('15', 'metastatic disease of unknown primary'),
    code('16', 'prostate'),
    code('17', 'thyroid'),
    code('18', 'hepatobiliary'),
    code('19', 'pancreatic'),
    code('20', 'neuroendocrine'),
    code('98', 'other'),
  ],
);

/** Why a patient left the 28-day pathway without an answer. */
export const fasterDiagnosisExclusion = list(
  'faster-diagnosis-exclusion',
  'CANCER FASTER DIAGNOSIS PATHWAY EXCLUSION REASON',
  [
    code('01', 'died before the diagnosis was communicated'),
    code('02', 'declined all diagnostic investigations'),
    code('03', 'declined all appointments'),
    code('04', 'chose private diagnostics'),
    code('05', 'repeatedly did not attend, or cancelled several times'),
    code('06', 'not eligible for NHS-funded treatment'),
    code('07', 'chose not to continue', { until: beforeVersion21 }),
  ],
);

/** Who told the patient. Only the usual codes were found; others of three digits from 010 to 400 are taken too. */
export const careProfessional: CodeList = {
  id: 'care-professional',
  name: 'CARE PROFESSIONAL TYPE (OUTCOME COMMUNICATION CANCER FASTER DIAGNOSIS PATHWAY)',
  codes: [
    code('060', 'consultant'),
    code('160', 'general medical practitioner'),
    code('180', 'nurse'),
    code('310', 'radiographer'),
    code('XXX', 'other'),
  ],
  isZeroOptional: false,
  others: /^(?:0[1-9]\d|[123]\d\d|400)$/,
  sources: [sources.dataDictionary],
  confidence: 'unverified',
};

/** How the patient was told. */
export const communicationMethod = list(
  'communication-method',
  'METHOD OF COMMUNICATION (END OF CANCER FASTER DIAGNOSIS PATHWAY)',
  [
    code('01', 'face to face'),
    code('02', 'telephone'),
    code('03', 'email'),
    code('04', 'letter'),
    code('98', 'other'),
  ],
);

/** Why a patient was transferred between providers. */
export const transferReason = list('transfer-reason', 'CANCER TRANSFER REASON (INTER-PROVIDER TRANSFER)', [
  code('01', 'diagnosis'),
  code('02', 'staging'),
  code('03', 'second opinion'),
  code('04', 'primary treatment'),
  code('05', 'subsequent treatment'),
]);
