import { beforeVersion21, code, list, version21 } from './code.ts';

/** Who referred the patient. */
export const referralSource = list('referral-source', 'SOURCE OF REFERRAL FOR OUT-PATIENTS', [
  code('01', 'consultant: following an emergency admission'),
  code('02', 'consultant: following a domiciliary consultation'),
  code('10', 'consultant: following an emergency care attendance'),
  code('11', 'consultant: other'),
  code('03', 'general medical practitioner'),
  code('92', 'general dental practitioner'),
  code('12', 'general practitioner with an extended role, or dentist with enhanced skills'),
  code('04', 'emergency care department'),
  code('05', 'consultant, not in an emergency care department'),
  code('06', 'self-referral'),
  code('07', 'prosthetist'),
  code('13', 'specialist nurse (secondary care)'),
  code('14', 'allied health professional'),
  code('15', 'optometrist'),
  code('16', 'orthoptist'),
  code('17', 'national screening programme'),
  code('93', 'community dental service'),
  code('97', 'other, not started by the consultant'),
]);

/** How urgent the referral was. */
export const priority = list('priority', 'PRIORITY TYPE CODE', [
  code('1', 'routine'),
  code('2', 'urgent'),
  code('3', 'two-week wait'),
]);

/** The cancer that was suspected, or breast symptoms without suspicion. */
export const referralType = list(
  'referral-type',
  'TWO WEEK WAIT CANCER OR SYMPTOMATIC BREAST REFERRAL TYPE',
  [
    code('01', 'suspected breast cancer'),
    code('02', "suspected children's cancer (under 16 when the referral was received)"),
    code('03', 'suspected lung cancer'),
    code('04', 'suspected haematological malignancy, excluding acute leukaemia'),
    code('05', 'suspected acute leukaemia'),
    code('06', 'suspected upper gastrointestinal cancer'),
    code('07', 'suspected lower gastrointestinal cancer'),
    code('08', 'suspected skin cancer'),
    code('09', 'suspected gynaecological cancer'),
    code('10', 'suspected brain or central nervous system tumour'),
    code('11', 'suspected urological cancer, excluding testicular'),
    code('12', 'suspected testicular cancer'),
    code('13', 'suspected head and neck cancer'),
    code('14', 'suspected sarcoma'),
    code('15', 'other suspected cancer', { until: beforeVersion21 }),
    code('16', 'exhibited (non-cancer) breast symptoms, cancer not initially suspected'),
    code('17', 'suspected cancer, non-specific symptoms', { from: version21 }),
    code('18', 'other suspected cancer', { from: version21 }),
  ],
);

/** Whether an abnormal result of a test under direct access led to the referral. */
export const diagnosticReferralRoute = list('diagnostic-referral-route', 'CANCER DIAGNOSTIC REFERRAL ROUTE', [
  code('01', 'abnormal result after referral to a test under direct access'),
  code('02', 'other'),
]);

/** Yes or no: whether the pathway was that of a rapid diagnostic centre. */
export const yesNo = list('yes-no', 'RAPID DIAGNOSTIC CENTRE PATHWAY COMPLIANCE INDICATOR', [
  code('Y', 'yes'),
  code('N', 'no'),
]);
