import { hasTreatment, type Pathway, scenarioOf } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

/** A record drawn as `item=value item=value`. */
function record(text: string): Pathway {
  return Object.fromEntries(text.split(' ').map((part) => part.split('=')));
}

rule(
  'the scenario of a record',
  `
  record                                                                             | scenario
  ---------------------------------------------------------------------------------- | --------
  priority=3 referralSource=03 firstSeenDate=2024-01-09                              | 1a
  priority=2 referralSource=17 firstSeenDate=2024-01-09                              | 1a
  firstSeenDate=2024-01-09                                                           | 1a
  priority=3 diagnosisEndReason=02 diagnosisEndDate=2024-01-20                       | 1b
  priority=3 diagnosisEndDate=2024-01-20                                             | 1b
  priority=3 diagnosticReferralRoute=01                                              | 1c
  priority=3 diagnosticReferralRoute=02                                              | 1a
  priority=3 diagnosisEndReason=01 decisionToTreatDate=2024-01-30                    | 1d
  priority=3 transferRequestedDate=2024-01-15                                        | 1e
  priority=3 transferTo=RRV                                                          | 1e
  transferReceivedDate=2024-01-16 transferFrom=R1H transferTo=RRV                    | 1f
  priority=3 referralSource=03 transferReceivedDate=2024-01-16 diagnosisEndReason=01 | 1b
  priority=3 diagnosisEndReason=03 diagnosisExclusion=05                             | 1g
  priority=3 diagnosisExclusion=05                                                   | 1g
  priority=3 treatmentEventType=01 treatmentDate=2024-02-20                          | 2a
  priority=2 referralSource=17 treatmentEventType=07                                 | 2a
  diagnosisEndReason=01 treatmentEventType=01                                        | 2a
  priority=3 treatmentEventType=12 transferReceivedDate=2024-01-16                   | 2b
  priority=3 treatmentEventType=12 transferFrom=R1H transferTo=RRV                   | 2b
  priority=3 treatmentEventType=12 transferTo=RRV                                    | 2a
  priority=3 treatmentEventType=02                                                   | 3
  priority=1 upgradeDate=2024-01-05 treatmentEventType=01                            | 4
  upgradeDate=2024-01-05 treatmentEventType=01                                       | 4
  priority=1 upgradeDate=2024-01-05 treatmentEventType=09                            | 5
  priority=1 treatmentEventType=01                                                   | 6
  treatmentEventType=01                                                              | 6
  priority=1 treatmentEventType=11                                                   | 7
  treatmentEventType=11                                                              | 7
  priority=2 referralSource=17 upgradeDate=2024-01-05 treatmentEventType=01          | 2a
  priority=2 referralSource=17 upgradeDate=2024-01-05                                | 1a
  treatmentDate=2024-02-20 treatmentModality=23                                      | not known
  priority=1 firstSeenDate=2024-01-09                                                | not known
  priority=2 referralSource=03                                                       | not known
  priority=1 upgradeDate=2024-01-05                                                  | not known
  upgradeDate=2024-01-05                                                             | not known
  `,
  (row) => scenarioOf(record(row('record'))) ?? 'not known',
);

test('a record tells of a treatment by its date, event type or modality', () => {
  const treated = ['treatmentDate=2024-02-20', 'treatmentEventType=01', 'treatmentModality=98'];
  expect(treated.map((text) => hasTreatment(record(text)))).toEqual([true, true, true]);
  expect(hasTreatment(record('careSetting=01 decisionToTreatDate=2024-02-20'))).toBe(false);
});
