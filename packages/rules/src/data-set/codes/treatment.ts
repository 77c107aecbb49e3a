import { beforeVersion21, code, list, version21 } from './code.ts';

/** Which treatment of which disease it is. */
export const treatmentEventType = list('treatment-event-type', 'CANCER TREATMENT EVENT TYPE', [
  code('01', 'first definitive treatment of a new primary cancer'),
  code('02', 'second or subsequent treatment of a new primary cancer'),
  code('03', 'treatment of a local recurrence'),
  code('04', 'treatment of a regional recurrence'),
  code('05', 'treatment of a distant recurrence (metastatic disease)'),
  code('06', 'treatment of multiple recurrence'),
  code('07', 'first treatment of metastatic disease, primary unknown'),
  code('08', 'second or subsequent treatment of metastatic disease, primary unknown'),
  code('09', 'treatment of a relapse (second or subsequent)'),
  code('10', 'treatment of progression (second or subsequent)'),
  code('11', 'treatment of transformation (second or subsequent)'),
  code('12', 'first treatment of metastatic disease, primary known'),
]);

/** The kind of treatment. That records kept code 01 until the middle of 2021 was seen in a public R package. */
export const treatmentModality = list('treatment-modality', 'CANCER TREATMENT MODALITY', [
  code('01', 'surgery', { until: beforeVersion21, toleratedUntil: '2021-06-30' }),
  code('02', 'anti-cancer drug regimen (cytotoxic chemotherapy)'),
  code('03', 'anti-cancer drug regimen (hormone therapy)'),
  code('04', 'chemoradiotherapy'),
  code('05', 'teletherapy, excluding proton therapy'),
  code('06', 'brachytherapy'),
  code('07', 'specialist palliative care'),
  code('08', 'active monitoring'),
  code('09', 'non-specialist palliative care'),
  code('10', 'radiofrequency ablation'),
  code('11', 'high intensity focused ultrasound'),
  code('12', 'cryotherapy'),
  code('13', 'proton therapy'),
  code('14', 'anti-cancer drug regimen (other)'),
  code('15', 'anti-cancer drug regimen (immunotherapy)'),
  code('16', 'light therapy'),
  code('17', 'hyperbaric oxygen therapy'),
  code('18', 'other treatment', { until: '2012-06-30' }),
  code('19', 'radioisotope therapy, including radioiodine'),
  code('20', 'laser treatment, including argon beam'),
  code('21', 'biological therapy, excluding immunotherapy'),
  code('22', 'radiosurgery'),
  code('23', 'surgery, excluding enabling treatment', { from: version21 }),
  code('24', 'surgery, enabling treatment', { from: version21 }),
  code('97', 'other treatment'),
  code('98', 'all treatment declined'),
]);

/** Whether the patient was treated within a clinical trial. */
export const clinicalTrial = list('clinical-trial', 'CLINICAL TRIAL INDICATOR', [
  code('01', 'yes'),
  code('02', 'no'),
]);

/** Where the treatment was given; 01 and 02 are admitted care. */
export const careSetting = list('care-setting', 'CANCER CARE SETTING (TREATMENT)', [
  code('01', 'ordinary admission'),
  code('02', 'day case'),
  code('03', 'outpatient'),
  code('04', 'other'),
]);
