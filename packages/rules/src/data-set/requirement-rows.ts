import type { ItemId } from './items.ts';

/**
 * What a record needs in each scenario, one row for each item and one mark for each scenario in the order of
 * `scenarioIds`. Source: NHS Data Dictionary, scenarios of the National Cancer Waiting Times Monitoring Data Set, 2.1.
 */
// biome-ignore format: the marks stand below one another, so that a column can be read
export const firstTransferRows: Readonly<Record<ItemId, string>> = {
  nhsNumber: 'M  M  M  M  M  M  M  M  M  M  M  M  M  M',
  nhsNumberStatus: 'M  M  M  M  M  M  M  M  M  M  M  M  M  M',
  pathwayId: 'M  M  M  M  M  M  M  M* M* M* M* M* M* M*',
  pathwayIdIssuer: 'M  M  M  M  M  M  M  M* M* M* M* M* M* M*',
  referralSource: 'M  M  M  M  M  -  M  -  -  -  M  -  O  -',
  priority: 'M  M  M  M  M  -  M  -  -  -  M  -  O  -',
  decisionToReferDate: 'M* M* M* M* M* -  M* -  -  -  -  -  O  -',
  referralReceivedDate: 'M  M  M  M  M  -  M  M  -  -  O  -  O  -',
  referralType: 'M  M  M  M  M  -  M  -  -  -  -  -  O  -',
  upgradeDate: '-  -  -  -  -  -  -  -  -  -  M  -  O  -',
  upgradeSite: '-  -  -  -  -  -  -  -  -  -  M  -  O  -',
  firstSeenDate: 'M  M  M  M  M  -  M  -  -  -  M  -  O  -',
  firstSeenSite: 'M  M  M  M  M  -  M  -  -  -  M  -  -  -',
  firstSeenAdjustment: 'M* M* M* M* M* -  M* -  -  -  O* -  -  -',
  firstSeenAdjustmentReason: 'M* M* M* M* M* -  M* -  -  -  O* -  -  -',
  firstSeenDelayReason: 'M* M* M* M* M* -  M* -  -  -  -  -  -  -',
  firstSeenDelayComment: 'O* O* O* O* O* -  O* -  -  -  -  -  -  -',
  diagnosticReferralRoute: 'O* O* M* O* O* -  O* O* -  -  -  -  O* -',
  rapidDiagnosticCentre: 'O* O* O* O* O* -  O* O* -  -  -  -  O* -',
  patientStatus: 'M  M  M  M  M  M  M  M  M  M  M  M  M  M',
  primaryDiagnosis: '-  M* -  M* -  -  -  M  M  M  M  M  M  M',
  tumourLaterality: '-  M* -  M* -  -  -  M  M  M  M  M  M  M',
  decisionToTreatDate: '-  -  -  M  -  -  -  M  M  M  M  M  M  M',
  decisionToTreatSite: '-  -  -  M  -  -  -  M  M  M  M  M  M  M',
  transferReceivedDate: '-  -  -  -  -  M  -  -  M  -  -  -  -  -',
  prostateRisk: 'M* M* M* M* M* -  M* M* M* M* M* M* M* M*',
  diagnosisEndReason: '-  M  -  M  -  -  M  M  M  M* -  -  -  -',
  primaryCancerSite: '-  M  -  M  -  -  -  M  M  -  -  -  -  -',
  diagnosisEndDate: '-  M  -  M  -  -  M  M  M  M* -  -  -  -',
  diagnosisDelayReason: '-  M* -  M* -  -  -  M* M* -  -  -  -  -',
  diagnosisDelayComment: '-  O* -  O* -  -  -  O* O* -  -  -  -  -',
  diagnosisExclusion: '-  -  -  -  -  -  M  -  -  M* -  -  -  -',
  communicatedBy: '-  O* -  O* -  -  -  O* O* -  -  -  -  -',
  communicationMethod: '-  O* -  O* -  -  -  O* O* -  -  -  -  -',
  diagnosisEndSite: '-  M  -  M  -  -  M  M  M  M* -  -  -  -',
  transferRequestedDate: '-  -  -  -  M  -  -  -  -  -  -  -  -  -',
  transferFrom: '-  -  -  -  M  M  -  -  M  -  -  -  -  -',
  transferTo: '-  -  -  -  M  M  -  -  M  -  -  -  -  -',
  transferReferringReason: '-  -  -  -  O  -  -  -  -  -  -  -  -  -',
  transferReceivingReason: '-  -  -  -  -  O  -  -  O  -  -  -  -  -',
  treatmentDate: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  treatmentSite: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  treatmentEventType: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  treatmentModality: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  clinicalTrial: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  careSetting: '-  -  -  -  -  -  -  M  M  M  M  M  M  M',
  treatmentDelayReason: '-  -  -  -  -  -  -  M* M* M* M* M* M* M*',
  treatmentDelayComment: '-  -  -  -  -  -  -  O* O* O* O* O* O* O*',
  treatmentAdjustment: '-  -  -  -  -  -  -  M* M* M* M* M* M* M*',
  treatmentAdjustmentReason: '-  -  -  -  -  -  -  M* M* M* M* M* M* M*',
  referralDelayReason: '-  -  -  -  -  -  -  M* M* -  M* -  O* -',
  referralDelayComment: '-  -  -  -  -  -  -  O* O* -  O* O* O* -',
  upgradeDelayReason: '-  -  -  -  -  -  -  -  -  -  M* -  O* -',
  upgradeDelayComment: '-  -  -  -  -  -  -  -  -  -  O* -  O* -',
};

/** The same for the items that are repeated when a provider takes part in a second transfer of the patient. */
// biome-ignore format: as above
export const secondTransferRows: Readonly<Partial<Record<ItemId, string>>> = {
  transferReceivedDate: '-  -  -  -  -  -  -  -  -  -  -  -  -  -',
  transferRequestedDate: '-  -  -  -  -  M  -  -  -  -  -  -  -  -',
  transferFrom: '-  -  -  -  -  M  -  -  -  -  -  -  -  -',
  transferTo: '-  -  -  -  -  M  -  -  -  -  -  -  -  -',
  transferReferringReason: '-  -  -  -  -  O  -  -  -  -  -  -  -  -',
  transferReceivingReason: '-  -  -  -  -  O  -  -  -  -  -  -  -  -',
};
