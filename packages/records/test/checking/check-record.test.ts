/**
 * Chapter: the third stage of validation.
 *
 * Each row takes a good record of a scenario, changes some items, and says which rules are then broken, and at which item.
 */

import {
  columns,
  day,
  items,
  mandatoryItems,
  type ScenarioId,
  scenarioIds,
  scenarioOf,
} from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { drawn, rule } from '../../../../spec/drawn.ts';
import { recordCheck } from '../../src/checking/check-record.ts';
import { recordRules } from '../../src/checking/record-rules.ts';
import { toPathway } from '../../src/checking/to-pathway.ts';
import { changes, goodRecords, rawRecord, type Values } from './good-records.ts';

const given = new Set(columns.map(({ id }) => id));
const checkRecord = recordCheck({ asOf: day('2024-12-31'), given });

function broken(values: Values): string {
  const rules = checkRecord(toPathway(rawRecord(values).texts));
  return rules.map(({ id, item }) => `${id} ${item}`).join(', ') || 'none';
}

const chapters = {
  'what a scenario demands': `
    scenario | changes                                       | broken
    -------- | --------------------------------------------- | ------
    1a       | firstSeenDate=                                | CWT-C001 firstSeenDate
    1a       | pathwayId= referralType=                      | CWT-C001 pathwayId, CWT-C001 referralType
    1b       | diagnosisEndSite=                             | CWT-C001 diagnosisEndSite
    1f       | transferFrom=                                 | CWT-C001 transferFrom
    1g       | diagnosisExclusion=                           | CWT-C001 diagnosisExclusion
    2a       | pathwayId= pathwayIdIssuer=                   | none
    2a       | clinicalTrial= careSetting=                   | CWT-C001 clinicalTrial, CWT-C001 careSetting
    2b       | transferReceivedDate=                         | CWT-C001 transferReceivedDate
    4        | upgradeSite=                                  | CWT-C001 upgradeSite
    6        | treatmentEventType=                           | CWT-C001 treatmentEventType
    7        | decisionToTreatDate= primaryDiagnosis=        | CWT-C001 primaryDiagnosis, CWT-C001 decisionToTreatDate
  `,
  'codes that were not in use': `
    scenario | changes                                                                                  | broken
    -------- | ---------------------------------------------------------------------------------------- | ------
    1a       | referralType=15                                                                          | CWT-C002 referralType
    1a       | referralType=15 decisionToReferDate= priority=2 referralSource=17 referralReceivedDate=2020-09-30 firstSeenDate=2020-10-01 | none
    1a       | referralType=17                                                                          | none
    1a       | referralType=17 referralReceivedDate=2020-09-30 decisionToReferDate=2020-09-29 firstSeenDate=2020-10-01 | CWT-C005 referralType
    1a       | firstSeenDelayReason=98                                                                  | CWT-C002 firstSeenDelayReason
    1g       | diagnosisExclusion=07                                                                    | CWT-C002 diagnosisExclusion
    6        | treatmentModality=01                                                                     | CWT-C002 treatmentModality
    6        | treatmentModality=01 decisionToTreatDate=2021-06-01 treatmentDate=2021-06-30             | CWT-C003 treatmentModality
    6        | treatmentModality=01 decisionToTreatDate=2021-06-01 treatmentDate=2021-07-01             | CWT-C002 treatmentModality
    6        | treatmentModality=01 decisionToTreatDate=2020-09-01 treatmentDate=2020-10-01             | CWT-C003 treatmentModality
    6        | treatmentModality=01 decisionToTreatDate=2020-09-01 treatmentDate=2020-09-30             | none
    6        | treatmentModality=18                                                                     | CWT-C002 treatmentModality
    6        | treatmentModality=23 decisionToTreatDate=2020-09-01 treatmentDate=2020-09-30             | CWT-C004 treatmentModality
    6        | treatmentModality=24 decisionToTreatDate=2020-09-01 treatmentDate=2020-10-01             | none
    6        | treatmentModality=03 treatmentDelayReason=06                                             | CWT-C002 treatmentDelayReason
  `,
  'the order of dates': `
    scenario | changes                                                         | broken
    -------- | --------------------------------------------------------------- | ------
    1a       | firstSeenDate=2024-12-31 firstSeenDelayReason=02                | none
    1a       | firstSeenDate=2025-01-01 firstSeenDelayReason=02                | CWT-C101 firstSeenDate
    1a       | firstSeenDate=2024-01-02                                        | none
    1a       | firstSeenDate=2024-01-01                                        | CWT-C102 firstSeenDate
    1b       | diagnosisEndDate=2024-01-02                                     | none
    1b       | diagnosisEndDate=2024-01-01                                     | CWT-C103 diagnosisEndDate
    6        | treatmentDate=2024-01-31                                        | none
    6        | treatmentDate=2024-01-30                                        | CWT-C104 treatmentDate
    4        | upgradeDate=2024-01-31                                          | none
    4        | upgradeDate=2024-02-01                                          | CWT-C105 decisionToTreatDate
    4        | multidisciplinaryTeamDate=2024-01-10                            | none
    4        | multidisciplinaryTeamDate=2024-01-09                            | CWT-C106 upgradeDate
    1a       | decisionToReferDate=2024-01-03                                  | CWT-C107 referralReceivedDate
    4        | referralReceivedDate=2024-01-11                                 | CWT-C108 upgradeDate
    2b       | transferRequestedDate=2024-01-17                                | CWT-C109 transferReceivedDate
    6        | referralReceivedDate=2024-02-21                                 | CWT-C110 treatmentDate
    4        | upgradeDate=                                                    | CWT-C111 upgradeDate
    1d       | decisionToTreatDate=                                            | CWT-C111 decisionToTreatDate
    1a       | diagnosisEndSite=R1H00                                          | CWT-C111 diagnosisEndDate
  `,
  'how the patient came': `
    scenario | changes                                                         | broken
    -------- | --------------------------------------------------------------- | ------
    4        | priority=3                                                      | CWT-C201 upgradeDate
    1a       | priority=2 referralSource=17 decisionToReferDate=               | none
    1a       | priority=2 referralSource=17 upgradeDate=2024-01-10             | CWT-C202 upgradeDate
    2a       | priority=2 referralSource=17 upgradeDate=2024-01-10             | CWT-C202 upgradeDate
    1a       | patientStatus=09                                                | CWT-C203 patientStatus
    1a       | patientStatus=09 referralType=16                                | none
    1a       | referralType=16                                                 | none
    1a       | referralType=02 age=15                                          | none
    1a       | referralType=02 age=16                                          | CWT-C204 referralType
    1a       | referralType=02                                                 | none
    2a       | pathwayId=                                                      | CWT-C205 pathwayIdIssuer
    2a       | pathwayIdIssuer=                                                | CWT-C205 pathwayIdIssuer
    1a       | decisionToReferDate=                                            | CWT-C206 decisionToReferDate
    1a       | referralSource=17                                               | CWT-C207 priority
    1a       | priority=2 referralSource=17 decisionToReferDate= referralType=   | CWT-C209 referralType
    1a       | referralType=                                                   | CWT-C001 referralType
    1e       | transferTo=R1H                                                  | CWT-C208 transferTo
  `,
  adjustments: `
    scenario | changes                                                               | broken
    -------- | --------------------------------------------------------------------- | ------
    1a       | firstSeenAdjustment=3 firstSeenAdjustmentReason=3                     | none
    1a       | firstSeenAdjustment=0                                                 | none
    1a       | firstSeenAdjustmentReason=9                                           | none
    1a       | firstSeenAdjustment=3                                                 | CWT-C301 firstSeenAdjustmentReason
    1a       | firstSeenAdjustment=3 firstSeenAdjustmentReason=9                     | CWT-C301 firstSeenAdjustmentReason
    1a       | firstSeenAdjustment=3 firstSeenAdjustmentReason=8                     | CWT-C303 firstSeenAdjustmentReason
    1a       | firstSeenAdjustment=10 firstSeenAdjustmentReason=3                    | none
    1a       | firstSeenAdjustment=11 firstSeenAdjustmentReason=3                    | CWT-C305 firstSeenAdjustment
    1a       | firstSeenAdjustment=3 firstSeenAdjustmentReason=6                     | CWT-C308 firstSeenAdjustmentReason
    1a       | firstSeenAdjustmentReason=3                                           | CWT-C309 firstSeenAdjustmentReason
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=8                     | none
    2a       | treatmentAdjustment=5                                                 | CWT-C302 treatmentAdjustmentReason
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=9                     | CWT-C302 treatmentAdjustmentReason
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=3                     | CWT-C304 treatmentAdjustmentReason
    2a       | treatmentAdjustment=20 treatmentAdjustmentReason=7                    | none
    2a       | treatmentAdjustment=21 treatmentAdjustmentReason=7                    | CWT-C306 treatmentAdjustment
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=8 careSetting=02      | none
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=8 careSetting=03      | CWT-C307 treatmentAdjustment
    2a       | treatmentAdjustment=5 treatmentAdjustmentReason=6 careSetting=04      | CWT-C307 treatmentAdjustment
    2a       | treatmentAdjustmentReason=8                                           | CWT-C310 treatmentAdjustmentReason
  `,
  'what the end of the 28-day pathway asks for': `
    scenario | changes                                                               | broken
    -------- | --------------------------------------------------------------------- | ------
    1b       | primaryCancerSite=                                                    | CWT-C001 primaryCancerSite
    3        | diagnosisEndReason=01 diagnosisEndDate=2024-01-20 diagnosisEndSite=R1H00 | CWT-C401 primaryCancerSite
    1b       | diagnosisEndReason=02 primaryCancerSite= primaryDiagnosis= tumourLaterality= | none
    3        | diagnosisEndReason=02                                                 | CWT-C402 diagnosisEndDate
    3        | diagnosisEndReason=04 diagnosisEndDate=2024-01-20                     | none
    3        | diagnosisEndReason=01 diagnosisEndDate=2024-01-20 primaryCancerSite=07 | CWT-C403 diagnosisEndSite
    3        | diagnosisEndReason=03 diagnosisEndDate=2024-01-20                     | CWT-C404 diagnosisExclusion
    1g       | diagnosisEndReason=02                                                 | CWT-C405 diagnosisExclusion
    1b       | primaryDiagnosis=                                                     | CWT-C406 primaryDiagnosis
    1d       | tumourLaterality=                                                     | CWT-C407 tumourLaterality
    2a       | primaryDiagnosis=C61X                                                 | CWT-C408 prostateRisk
    2a       | primaryDiagnosis=C61 prostateRisk=03                                  | none
    1b       | primaryDiagnosis= primaryCancerSite=16                                | CWT-C406 primaryDiagnosis, CWT-C408 prostateRisk
    2a       | primaryDiagnosis=C97                                                  | none
    2a       | primaryDiagnosis=D05.1                                                | none
    2a       | primaryDiagnosis=D06                                                  | CWT-C409 primaryDiagnosis
    2a       | primaryDiagnosis=B99                                                  | CWT-C409 primaryDiagnosis
    1b       | primaryDiagnosis=D06                                                  | CWT-C410 primaryDiagnosis
  `,
  'status and treatment': `
    scenario | changes              | broken
    -------- | -------------------- | ------
    1d       | patientStatus=08     | CWT-C501 treatmentDate
    1d       | patientStatus=36     | CWT-C501 treatmentDate
    1d       | patientStatus=13     | none
  `,
  'reasons for delays': `
    scenario | changes                                                                                             | broken
    -------- | --------------------------------------------------------------------------------------------------- | ------
    1a       | referralReceivedDate=2023-09-01 decisionToReferDate=2023-09-01 firstSeenDate=2023-09-15              | none
    1a       | referralReceivedDate=2023-09-01 decisionToReferDate=2023-09-01 firstSeenDate=2023-09-16              | CWT-C601 firstSeenDelayReason
    1a       | referralReceivedDate=2023-09-01 decisionToReferDate=2023-09-01 firstSeenDate=2023-09-16 firstSeenAdjustment=1 firstSeenAdjustmentReason=3 | none
    1a       | referralReceivedDate=2023-09-01 decisionToReferDate=2023-09-01 firstSeenDate=2023-09-16 firstSeenDelayReason=02 | none
    1a       | referralReceivedDate=2023-09-01 decisionToReferDate=2023-09-01 firstSeenDate=2023-10-01              | none
    1b       | diagnosisEndDate=2024-01-30                                                                         | none
    1b       | diagnosisEndDate=2024-01-31                                                                         | CWT-C602 diagnosisDelayReason
    1b       | diagnosisEndDate=2024-01-31 firstSeenAdjustment=1 firstSeenAdjustmentReason=3                       | none
    1d       | diagnosisEndDate=2024-02-10 decisionToTreatDate=2024-01-30                                          | none
    6        | treatmentDate=2024-03-02                                                                            | none
    6        | treatmentDate=2024-03-03                                                                            | CWT-C603 treatmentDelayReason
    6        | treatmentDate=2024-03-03 treatmentAdjustment=1 treatmentAdjustmentReason=8                          | none
    6        | treatmentDate=2024-03-03 treatmentModality=98                                                       | none
    2a       | decisionToTreatDate=2024-02-10 treatmentDate=2024-03-04                                             | none
    2a       | decisionToTreatDate=2024-02-10 treatmentDate=2024-03-05                                             | CWT-C604 referralDelayReason
    2a       | decisionToTreatDate=2024-02-10 treatmentDate=2024-03-05 referralDelayReason=07                      | none
    4        | decisionToTreatDate=2024-02-20 treatmentDate=2024-03-12                                             | none
    4        | decisionToTreatDate=2024-02-20 treatmentDate=2024-03-13                                             | CWT-C605 upgradeDelayReason
    4        | decisionToTreatDate=2024-02-20 treatmentDate=2024-03-15 firstSeenAdjustment=3 firstSeenAdjustmentReason=3 | none
    4        | decisionToTreatDate=2024-02-20 treatmentDate=2024-03-27 upgradeDate=2024-01-25 firstSeenDate=2024-01-20 firstSeenAdjustment=3 firstSeenAdjustmentReason=3 treatmentDelayReason=07 | none
    4        | decisionToTreatDate=2024-02-20 treatmentDate=2024-03-28 upgradeDate=2024-01-25 firstSeenDate=2024-01-20 firstSeenAdjustment=3 firstSeenAdjustmentReason=3 treatmentDelayReason=07 | CWT-C605 upgradeDelayReason
    2a       | referralType=12 referralReceivedDate=2023-08-01 decisionToReferDate= firstSeenDate=2023-08-03 diagnosisEndDate=2023-08-10 decisionToTreatDate=2023-08-11 treatmentDate=2023-09-01 | none
    2a       | referralType=12 referralReceivedDate=2023-08-01 decisionToReferDate= firstSeenDate=2023-08-03 diagnosisEndDate=2023-08-10 decisionToTreatDate=2023-08-11 treatmentDate=2023-09-02 | CWT-C606 referralDelayReason
    2a       | referralType=07 referralReceivedDate=2023-08-01 decisionToReferDate= firstSeenDate=2023-08-03 diagnosisEndDate=2023-08-10 decisionToTreatDate=2023-08-11 treatmentDate=2023-09-02 | none
    1a       | firstSeenDelayReason=97                                                                             | CWT-C607 firstSeenDelayReason
    1a       | firstSeenDelayReason=97 firstSeenDelayComment=snow                                                  | none
  `,
};

for (const [title, table] of Object.entries(chapters)) {
  rule(title, table, (row) =>
    broken({ ...goodRecords[row('scenario') as ScenarioId], ...changes(row('changes')) }),
  );
}

describe('rules of records', () => {
  test.each(scenarioIds)(
    'the good record of scenario %s is of that scenario and keeps every rule',
    (scenario) => {
      expect(scenarioOf(toPathway(rawRecord(goodRecords[scenario]).texts))).toBe(scenario);
      expect(broken(goodRecords[scenario])).toBe('none');
    },
  );

  test.each(scenarioIds)('each item that scenario %s demands is missed when it is empty', (scenario) => {
    for (const item of mandatoryItems(scenario)) {
      expect(broken({ ...goodRecords[scenario], [item]: '' }), item).not.toBe('none');
    }
  });

  test('every rule is broken by a row of the chapter', () => {
    const rows = Object.values(chapters).flatMap((table) => drawn(table).rows.map((row) => row('broken')));
    const found = new Set(rows.flatMap((cell) => cell.match(/CWT-C\d+/g) ?? []));
    expect([...found].sort()).toEqual(Object.keys(recordRules).sort());
  });

  test('every rule names items of the data set and says what to do', () => {
    const ids = new Set<string>(items.map(({ id }) => id));
    for (const { items: about, advice, applies, text } of Object.values(recordRules)) {
      expect(about.filter((item) => !ids.has(item))).toEqual([]);
      expect([advice, text].every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true);
      expect(applies).not.toBe('');
    }
  });
});
