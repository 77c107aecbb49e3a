import type { Day, ItemId, ScenarioId } from '@clockstop/rules';
import type { ProblemKind } from './problem-kind.ts';
import type { FullPathway } from './to-pathway.ts';

/** Whether a record keeps a rule; true also where the rule does not apply or cannot be told. */
export type Holds = (pathway: FullPathway, asOf: Day) => boolean;

/** A rule as it is asked at one item: the item to look at when it does not hold. */
export type Step = {
  readonly item: ItemId;
  /** The items without whose columns it cannot be asked. */
  readonly needs: readonly ItemId[];
  /** Whether it is asked of records whose scenario is this one, or not known. */
  readonly isAsked: (scenario: ScenarioId | null) => boolean;
  readonly holds: Holds;
};

type Particulars = ProblemKind & {
  /** Which records it is about, in words. */
  readonly applies: string;
  /** The items that it is about; the first is where to look. */
  readonly items: readonly ItemId[];
};

/** A rule between the items of a record, as a reviewed record: the third stage of validation. */
export type RecordRule = Particulars & { readonly steps: readonly Step[] };

/** A rule that is asked once of a record; in every scenario unless it says in which. */
export type WholeRule = Particulars & {
  readonly holds: Holds;
  readonly isAsked?: Step['isAsked'];
};

/** A rule that is asked of each of its items by itself. */
export type EachRule = Particulars & {
  readonly holdsFor: (item: ItemId) => Holds;
  readonly isAskedFor?: (item: ItemId) => Step['isAsked'];
  /** The other item without whose column it cannot be asked. */
  readonly besideFor?: (item: ItemId) => ItemId;
};

/** The rule with its one step. */
export function whole({ holds, isAsked = always, ...rule }: WholeRule): RecordRule {
  const { items: needs } = rule;
  return { ...rule, steps: needs.slice(0, 1).map((item) => ({ item, needs, isAsked, holds })) };
}

/** The rule with a step for each of its items. */
export function forEach({ holdsFor, isAskedFor = () => always, besideFor, ...rule }: EachRule): RecordRule {
  const needsOf = (item: ItemId): readonly ItemId[] => (besideFor ? [item, besideFor(item)] : [item]);
  const steps = rule.items.map((item) => ({
    item,
    needs: needsOf(item),
    isAsked: isAskedFor(item),
    holds: holdsFor(item),
  }));
  return { ...rule, steps };
}

function always(): boolean {
  return true;
}
