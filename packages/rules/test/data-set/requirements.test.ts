import {
  items,
  mandatoryItems,
  type Requirement,
  requirementOf,
  type ScenarioId,
  scenarioIds,
  scenarioTitles,
} from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

const marks = ['M', 'M*', 'O', 'O*', '-'] as const satisfies readonly Requirement[];

function countsIn(scenario: ScenarioId, transfer: 1 | 2): string {
  const needs = items.map(({ id }) => requirementOf(id, scenario, transfer));
  return marks.map((mark) => `${needs.filter((need) => need === mark).length} ${mark}`).join(', ');
}

rule(
  'how many items a scenario demands, counted in the columns of the dictionary',
  `
  scenario | items
  -------- | -----
  1a       | 11 M, 5 M*, 0 O, 3 O*, 35 -
  1b       | 15 M, 8 M*, 0 O, 6 O*, 25 -
  1c       | 11 M, 6 M*, 0 O, 2 O*, 35 -
  1d       | 17 M, 8 M*, 0 O, 6 O*, 23 -
  1e       | 14 M, 5 M*, 1 O, 3 O*, 31 -
  1f       | 8 M, 0 M*, 1 O, 0 O*, 45 -
  1g       | 15 M, 5 M*, 0 O, 3 O*, 31 -
  2a       | 18 M, 8 M*, 0 O, 7 O*, 21 -
  2b       | 20 M, 8 M*, 1 O, 5 O*, 20 -
  3        | 13 M, 10 M*, 0 O, 1 O*, 30 -
  4        | 19 M, 8 M*, 1 O, 5 O*, 21 -
  5        | 13 M, 6 M*, 0 O, 2 O*, 33 -
  6        | 13 M, 6 M*, 8 O, 7 O*, 20 -
  7        | 13 M, 6 M*, 0 O, 1 O*, 34 -
  `,
  (row) => countsIn(row('scenario') as ScenarioId, 1),
);

rule(
  'a second transfer asks for more in one scenario only',
  `
  scenario | items
  -------- | -----
  1e       | 0 M, 0 M*, 0 O, 0 O*, 54 -
  1f       | 3 M, 0 M*, 2 O, 0 O*, 49 -
  2b       | 0 M, 0 M*, 0 O, 0 O*, 54 -
  `,
  (row) => countsIn(row('scenario') as ScenarioId, 2),
);

rule(
  'marks of single items',
  `
  item                 | scenario | mark
  -------------------- | -------- | ----
  pathwayId            | 1g       | M
  pathwayId            | 2a       | M*
  referralReceivedDate | 2a       | M
  referralReceivedDate | 2b       | -
  referralReceivedDate | 4        | O
  upgradeDate          | 4        | M
  upgradeDate          | 5        | -
  diagnosisExclusion   | 1g       | M
  diagnosisExclusion   | 3        | M*
  transferReceivedDate | 1f       | M
  transferReceivedDate | 2b       | M
  transferRequestedDate | 1e      | M
  transferReceivingReason | 2b    | O
  upgradeDelayComment  | 6        | O*
  `,
  (row) => requirementOf(row('item') as (typeof items)[number]['id'], row('scenario') as ScenarioId),
);

describe('requirements', () => {
  test('what scenario 7 demands, every treatment does', () => {
    for (const scenario of ['2a', '2b', '3', '4', '5', '6'] as const)
      expect(mandatoryItems(scenario)).toEqual(expect.arrayContaining([...mandatoryItems('7')]));
  });

  test('subsequent treatments of all routes demand the same', () => {
    expect(mandatoryItems('3')).toEqual(mandatoryItems('7'));
    expect(mandatoryItems('5')).toEqual(mandatoryItems('7'));
  });

  test('of first treatments, those after any other route demand least', () => {
    for (const scenario of ['2a', '2b', '4'] as const)
      expect(mandatoryItems(scenario)).toEqual(expect.arrayContaining([...mandatoryItems('6')]));
  });

  test('items that are mandatory in the specification are so in every scenario', () => {
    const everywhere = items.filter(({ id }) => scenarioIds.every((each) => requirementOf(id, each) === 'M'));
    expect(everywhere.map(({ id }) => id)).toEqual(
      items.filter(({ mandation }) => mandation === 'M').map(({ id }) => id),
    );
  });

  test('every scenario has its words', () => {
    expect(Object.keys(scenarioTitles).sort()).toEqual([...scenarioIds].sort());
  });
});
