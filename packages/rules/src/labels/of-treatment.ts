/** Labels of a treatment: its stage, its modality and the care setting. */

import { among, and, assumed, cases, column, text, unknown } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';

/** The event types of a first treatment: of a new primary, or of metastatic disease. Source: cancer_cwt, 31_first. */
export const FIRST: readonly string[] = ['01', '07', '12'];

/** The event types of every later treatment. Source: cancer_cwt, 31_sub. */
export const SUBSEQUENT = ['02', '03', '04', '05', '06', '08', '09', '10', '11'];

/** Whether it is a first treatment. */
export const isFirst = among(column('treatmentEventType'), FIRST);

/** Whether it is a subsequent treatment. */
export const isSubsequent = among(column('treatmentEventType'), SUBSEQUENT);

/** First or subsequent, as published. */
export const stage: Expression<'text'> = cases(
  [
    [isFirst, text('First Treatment')],
    [isSubsequent, text('Subsequent Treatment')],
  ],
  unknown('text'),
);

const modality = column('treatmentModality');
const byNature = assumed('modality-groups', 'by-nature', column('treatmentDate'));

/** The modalities of each published group but the last; 01 is surgery before October 2020. Source: cancer_cwt, 31_sub. */
const [SURGERY, DRUGS, RADIOTHERAPY] = [
  ['01', '23', '24'],
  ['02', '03', '14', '15'],
  ['04', '05', '06', '13'],
];

/** Surgery, anti-cancer drug regimen, radiotherapy, or other. */
export const modalityGroup: Expression<'text'> = cases(
  [
    [among(modality, SURGERY), text('Surgery')],
    [among(modality, DRUGS), text('Anti-cancer drug regimen')],
    [among(modality, RADIOTHERAPY), text('Radiotherapy')],
    [and(byNature, among(modality, ['19', '22'])), text('Radiotherapy')],
    [and(byNature, among(modality, ['21'])), text('Anti-cancer drug regimen')],
  ],
  text('Other'),
);

/** Admitted (an ordinary admission or a day case) or not; unknown where no setting is recorded. */
export const careSetting: Expression<'text'> = cases(
  [
    [among(column('careSetting'), ['01', '02']), text('Admitted')],
    [among(column('careSetting'), ['03', '04']), text('Non-admitted')],
  ],
  unknown('text'),
);
