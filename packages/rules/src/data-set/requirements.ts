import { type ItemId, items } from './items.ts';
import { firstTransferRows, secondTransferRows } from './requirement-rows.ts';
import { type ScenarioId, scenarioIds } from './scenario.ts';

/**
 * Whether a record of a scenario has an item. `M`: it must. `M*`: it must where the item applies to the patient. `O`: it
 * may. `O*`: it may where the item applies. `-`: the item does not belong to the scenario.
 */
export type Requirement = 'M' | 'M*' | 'O' | 'O*' | '-';

/** What the items of a record need, by scenario. */
type Requirements = Readonly<Record<ScenarioId, Requirement>>;

const marks: ReadonlySet<string> = new Set<Requirement>(['M', 'M*', 'O', 'O*', '-']);

const first: ReadonlyMap<ItemId, Requirements> = new Map(
  items.map(({ id }) => [id, toRequirements(firstTransferRows[id])]),
);

const second: ReadonlyMap<ItemId, Requirements> = new Map(
  items.map(({ id }) => [id, toRequirements(secondTransferRows[id] ?? scenarioIds.map(() => '-').join(' '))]),
);

/**
 * What a record of the scenario needs of the item. With `transfer` 2, what it needs when the provider takes part in a
 * second transfer of the same patient; only items about the transfer are then repeated.
 */
export function requirementOf(item: ItemId, scenario: ScenarioId, transfer: 1 | 2 = 1): Requirement {
  return (transfer === 1 ? first : second).get(item)?.[scenario] ?? '-';
}

/** The items that a record of the scenario must have, in the order of the specification. */
export function mandatoryItems(scenario: ScenarioId): readonly ItemId[] {
  return items.map(({ id }) => id).filter((id) => requirementOf(id, scenario) === 'M');
}

function toRequirements(row: string): Requirements {
  const cells = row.split(/ +/);
  if (cells.length !== scenarioIds.length) throw new Error(`a row of ${cells.length} marks: ${row}`);
  return Object.fromEntries(scenarioIds.map((id, at) => [id, toRequirement(cells[at])])) as Requirements;
}

function toRequirement(mark = ''): Requirement {
  if (!marks.has(mark)) throw new Error(`not a mark: ${mark}`);
  return mark as Requirement;
}
