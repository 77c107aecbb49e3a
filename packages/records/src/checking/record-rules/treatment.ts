import { hasTreatment } from '@clockstop/rules';
import { whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';

/** Statuses of patients whose treatment has commenced. */
const commenced: ReadonlySet<string> = new Set(['08', '21', '22', '29', '36']);

/** Treatment and the status of the patient. */
export const treatmentRules = {
  'CWT-C501': whole({
    applies: 'patients whose status is that treatment has commenced (08, 21, 22, 29, 36)',
    items: ['treatmentDate', 'patientStatus'],
    severity: 'error',
    text: 'The status is that treatment has commenced, but the record has no treatment.',
    advice: 'Fill in the treatment, or correct the status.',
    holds: (pathway) =>
      pathway.patientStatus === null || !commenced.has(pathway.patientStatus) || hasTreatment(pathway),
    source: checkSources.dictionary,
    confidence: 'derived',
  }),
};
