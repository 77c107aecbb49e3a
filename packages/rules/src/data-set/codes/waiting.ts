import { code, list, version21 } from './code.ts';

/** The last day of the codes that the version of July 2012 retired. */
const beforeJuly2012 = '2012-06-30';

/** Why days are taken off a wait. */
export const adjustmentReason = list('adjustment-reason', 'WAITING TIME ADJUSTMENT REASON', [
  code('3', 'did not attend an appointment (first seen only)'),
  code('6', 'egg harvesting', { from: version21 }),
  code('7', 'clinically urgent treatment of another condition', { from: version21 }),
  code('8', 'patient pause, elective admission (treatment only)'),
  code('9', 'no adjustment'),
]);

/**
 * Why a wait was longer than its limit; one list for all five items. That the codes retired in 2012 ended with June is
 * derived: the version of that year took effect on 1 July. Codes 09, 12 and 15 were never in the list.
 */
export const delayReason = list('delay-reason', 'CANCER CARE SPELL DELAY REASON', [
  code('01', 'clinic cancellation'),
  code('02', 'outpatient capacity inadequate'),
  code('03', 'administrative delay'),
  code('04', 'elective cancellation for a non-medical reason, admitted care'),
  code('05', 'elective capacity inadequate, admitted care'),
  code('06', 'retired', { until: beforeJuly2012, confidence: 'derived' }),
  code('07', 'complex diagnostic pathway'),
  code('08', 'retired', { until: beforeJuly2012, confidence: 'derived' }),
  code('10', 'treatment delayed for medical reasons, admitted care'),
  code('11', 'diagnosis delayed for medical reasons'),
  code('13', 'recovery after an invasive test'),
  code('14', 'patient did not attend an appointment for treatment'),
  code('16', 'patient choice: an offered date of treatment was declined or cancelled'),
  code('17', 'patient choice about the first outpatient appointment'),
  code('18', 'delay by the provider to a diagnostic test or to planning treatment'),
  code('19', 'delay by the patient, with notice, to a diagnostic test or to planning treatment'),
  code('20', 'patient did not attend a diagnostic test or the planning of treatment'),
  code('21', 'patient did not come for elective treatment, admitted care'),
  code('22', 'care not commissioned by the NHS in England, admitted care'),
  code('23', 'equipment breakdown'),
  code('24', 'diagnostic result inconclusive'),
  code('25', 'provider could not reach the patient by telephone'),
  code('26', 'patient choice about a follow-up appointment'),
  code('97', 'other, with a comment'),
  code('98', 'retired', { until: '2018-03-31' }),
  code('99', 'retired', { until: beforeJuly2012, confidence: 'derived' }),
]);
