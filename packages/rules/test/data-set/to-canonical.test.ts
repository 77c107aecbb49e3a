import { type ColumnName, canonicalOf, toCanonical, toDottedDiagnosis } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

rule(
  'a diagnosis is kept with its dot',
  `
  written | kept
  ------- | ----
  C50.9   | C50.9
  C509    | C50.9
  c50.9   | C50.9
  C50     | C50
  C61     | C61
  C61X    | C61
  C61.X   | C61
  C50X    | C50
  C50.91  | C50.91
  C509D   | C50.9
  D05.1   | D05.1
  C5      | no diagnosis
  50.9    | no diagnosis
  C50.    | no diagnosis
  C50.9XX | no diagnosis
  breast  | no diagnosis
  `,
  (row) => toDottedDiagnosis(row('written')) ?? 'no diagnosis',
);

rule(
  'texts as they are kept',
  `
  column             | written    | kept
  ------------------ | ---------- | ----
  diagnosisEndReason | 1          | 01
  diagnosisEndReason | 04         | 04
  diagnosisEndReason | 7          | 7
  priority           | 3          | 3
  treatmentModality  | 2          | 2
  primaryDiagnosis   | C509       | C50.9
  primaryDiagnosis   | breast     | breast
  firstSeenSite      | r1h00      | R1H00
  transferFrom       | rqm        | RQM
  referralReceivedDate | 2024-01-02 | 2024-01-02
  pathwayId          | aB1        | aB1
  practice           | f84001     | f84001
  `,
  (row) => toCanonical(row('column') as ColumnName, row('written')),
);

test('the way of a column can be taken once and used many times', () => {
  expect(['C18', 'C189'].map(canonicalOf('primaryDiagnosis'))).toEqual(['C18', 'C18.9']);
});
