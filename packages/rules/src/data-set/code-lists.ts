import type { CodeList, CodeListId } from './code-list.ts';
import * as diagnosis from './codes/diagnosis.ts';
import { nhsNumberStatus } from './codes/identification.ts';
import * as referral from './codes/referral.ts';
import { patientStatus } from './codes/status.ts';
import * as treatment from './codes/treatment.ts';
import { adjustmentReason, delayReason } from './codes/waiting.ts';

/** Every list of national codes that the data set uses, by id. Source: NHS Data Dictionary, release of October 2020. */
export const codeLists: Readonly<Record<CodeListId, CodeList>> = {
  'nhs-number-status': nhsNumberStatus,
  'referral-source': referral.referralSource,
  priority: referral.priority,
  'referral-type': referral.referralType,
  'adjustment-reason': adjustmentReason,
  'delay-reason': delayReason,
  'diagnostic-referral-route': referral.diagnosticReferralRoute,
  'yes-no': referral.yesNo,
  'patient-status': patientStatus,
  laterality: diagnosis.laterality,
  'prostate-risk': diagnosis.prostateRisk,
  'faster-diagnosis-end-reason': diagnosis.fasterDiagnosisEndReason,
  'primary-cancer-site': diagnosis.primaryCancerSite,
  'faster-diagnosis-exclusion': diagnosis.fasterDiagnosisExclusion,
  'care-professional': diagnosis.careProfessional,
  'communication-method': diagnosis.communicationMethod,
  'transfer-reason': diagnosis.transferReason,
  'treatment-event-type': treatment.treatmentEventType,
  'treatment-modality': treatment.treatmentModality,
  'clinical-trial': treatment.clinicalTrial,
  'care-setting': treatment.careSetting,
};
