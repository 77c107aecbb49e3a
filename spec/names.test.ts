/**
 * Chapter: names. How people name the standards, and how published files name cancers, routes, treatments and waits.
 */

import {
  bandId,
  cancerGroupOf,
  type Dimension,
  parseBandHeading,
  parseLabel,
  parseStandardId,
} from '@clockstop/rules';
import { rule } from './drawn.ts';

rule(
  'the standard that a name stands for',
  `
  name                         | standard
  ---------------------------- | --------
  62-day-screening             | 62-day-screening
  62 day screening             | 62-day-screening
  62 Days (Screening)          | 62-day-screening
  FDS                          | faster-diagnosis
  28 day                       | faster-diagnosis
  28 Days FDS                  | faster-diagnosis
  28-day FDS                   | faster-diagnosis
  Faster Diagnosis Standard    | faster-diagnosis
  2WW                          | two-week-wait
  Two week wait                | two-week-wait
  2 week wait                  | two-week-wait
  2WW Breast                   | two-week-wait-breast
  31 days                      | 31-day
  31-day Combined              | 31-day
  31D                          | 31-day
  31 Days Sub (Surgery)        | 31-day-surgery
  31 Days Sub (Drugs)          | 31-day-drug
  31 Days Sub (Radio)          | 31-day-radiotherapy
  31 day first                 | 31-day-first
  62 day                       | 62-day
  62D                          | 62-day
  62-day Combined              | 62-day
  62 Days (Upgrade)            | 62-day-upgrade
  62 Days (Consultant)         | 62-day-upgrade
  62 day GP                    | 62-day-referral
  rarer cancers                | 31-day-rarer
  18 weeks                     | none
  day                          | none
  `,
  (row) => parseStandardId(row('name')) ?? 'none',
);

rule(
  'the label that a published text stands for',
  `
  breakdown       | text                                     | label
  --------------- | ---------------------------------------- | -----
  cancerType      | Breast                                   | Breast
  cancerType      | LOWER GASTROINTESTINAL                   | Lower Gastrointestinal
  cancerType      | Other                                    | Other
  cancerType      | Other (a)                                | Other (a)
  cancerType      | Other (a) (3)                            | Other (a)
  cancerType      | Haematological - Other (a)               | Haematological - Other (a)
  cancerType      | UROLOGICAL (Excluding Testicular)        | Urological (Excluding Testicular)
  cancerType      | Urological                               | Urological
  cancerType      | Head and Neck                            | Head & Neck
  cancerType      | ALL CANCERS                              | all
  cancerType      | ALL RARE CANCERS                         | all
  cancerType      | Pancreas (2)                             | unknown: Pancreas
  suspectedCancer | SUSPECTED CHILDREN'S CANCER              | Suspected children's cancer
  suspectedCancer | Suspected children’s cancer              | Suspected children's cancer
  suspectedCancer | ALL SUSPECTED CANCER                     | all
  suspectedCancer | Missing or invalid                       | Missing or Invalid
  route           | URGENT SUSPECTED CANCER                  | Urgent Suspected Cancer
  route           | BREAST SYMPTOMATIC, CANCER NOT SUSPECTED | Breast Symptomatic
  route           | National screening Programme             | Screening
  route           | Urgent Screening                         | Screening
  route           | ALL REFERRAL ROUTES                      | all
  stage           | First Treatment                          | First Treatment
  stage           | ALL STAGES                               | all
  modality        | DRUGS                                    | Anti-cancer drug regimen
  modality        | ANTI-CANCER DRUG REGIMEN                 | Anti-cancer drug regimen
  modality        | ALL MODALITIES                           | all
  setting         | NON-ADMITTED                             | Non-admitted
  setting         | ALL CARE                                 | all
  setting         |                                          | unknown:
  `,
  (row) => {
    const parsed = parseLabel(row('breakdown') as Dimension, row('text'));
    return parsed.kind === 'all'
      ? 'all'
      : `${parsed.kind === 'unknown' ? 'unknown: ' : ''}${parsed.label}`.trim();
  },
);

rule(
  'the group of the national dashboard that a cancer belongs to',
  `
  cancer                                   | group
  ---------------------------------------- | -----
  Breast                                   | Breast
  Suspected breast cancer                  | Breast
  Haematological - Lymphoma                | Haematology
  Acute leukaemia                          | Haematology
  Testicular                               | Urology
  Urological - Other (a)                   | Urology
  Upper Gastrointestinal - Hepatobiliary   | Upper GI
  Suspected sarcoma                        | Other
  Suspected cancer - non-specific symptoms | Other
  Other (a)                                | Other
  Missing or Invalid                       | none
  Pancreas                                 | none
  `,
  (row) => cancerGroupOf(row('cancer')) ?? 'none',
);

rule(
  'the wait band that a heading names',
  `
  heading                | band
  ---------------------- | ----
  WITHIN 14 DAYS         | 0-14
  WITHIN 31 DAY          | 0-31
  IN 15 TO 16 DAYS       | 15-16
  32 TO 38 DAYS          | 32-38
  91 TO 104 DAYS (2)     | 91-104
  AFTER 104 DAYS         | 105+
  AFTER 28 DAYS          | 29+
  Within_14_days         | 0-14
  In_15_to_28_days       | 15-28
  After_62_days          | 63+
  IN 28 TO 15 DAYS       | none
  TREATED WITHIN 31 DAYS | none
  TOTAL                  | none
  `,
  (row) => {
    const band = parseBandHeading(row('heading'));
    return band === null ? 'none' : bandId(band.from, band.to);
  },
);
