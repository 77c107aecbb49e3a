import {
  type ColumnName,
  type Day,
  hasTreatment,
  type ItemId,
  type ScenarioId,
  scenarioIds,
  scenarioOf,
} from '@clockstop/rules';
import type { Step } from './record-rule.ts';
import { type RecordProblemId, recordRules } from './record-rules.ts';
import type { FullPathway } from './to-pathway.ts';

/** A rule that a record does not keep, and the item to look at. */
export type BrokenRule = {
  readonly id: RecordProblemId;
  readonly item: ItemId;
  /** The scenario whose demands were made of the record; null when none were. */
  readonly scenario: ScenarioId | null;
};

type Asked = Pick<Step, 'item' | 'holds'> & { readonly id: RecordProblemId };

/** No rule broken: one list for all good records. */
const none: readonly BrokenRule[] = [];

/** What the check of a record needs to know. */
export type RecordCheckOptions = {
  /** The day of the check: nothing can have happened after it. */
  readonly asOf: Day;
  /** The columns that the file has. Rules about others are not asked. */
  readonly given: ReadonlySet<ColumnName>;
};

/** The check of a record as a whole. */
export type RecordCheck = (pathway: FullPathway) => readonly BrokenRule[];

/**
 * The rules that a record does not keep, in the order of the table. For records whose items passed by themselves. Source:
 * user guide of the national system, third stage of validation.
 */
export function recordCheck({ asOf, given }: RecordCheckOptions): RecordCheck {
  const byScenario = new Map([...scenarioIds, null].map((scenario) => [scenario, askedIn(scenario, given)]));
  return (pathway) => {
    const scenario = demandsOf(pathway);
    let broken = none;
    for (const { id, item, holds } of byScenario.get(scenario) ?? []) {
      if (!holds(pathway, asOf)) broken = [...broken, { id, item, scenario }];
    }
    return broken;
  };
}

/** What is asked of the records of a scenario, in the order of the table. */
function askedIn(scenario: ScenarioId | null, given: ReadonlySet<ColumnName>): readonly Asked[] {
  return Object.entries(recordRules).flatMap(([id, { steps }]) =>
    steps
      .filter(({ needs, isAsked }) => isAsked(scenario) && needs.every((item) => given.has(item)))
      .map(({ item, holds }) => ({ id: id as keyof typeof recordRules, item, holds })),
  );
}

/**
 * The scenario whose demands hold for the record. Where the stage of a treatment is not given that is 7, subsequent
 * treatment after any other route: what it demands, every treatment does.
 */
function demandsOf(pathway: FullPathway): ScenarioId | null {
  return scenarioOf(pathway) ?? (hasTreatment(pathway) ? '7' : null);
}
