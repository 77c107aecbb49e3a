import type { ColumnName } from '@clockstop/rules';
import type { ProblemId } from '../../checking/problem.ts';
import type { Draft } from '../draft.ts';
import type { Wish } from '../good/person.ts';
import type { Random } from '../random.ts';

/** What a check will find. */
export type Planted = { readonly id: ProblemId; readonly item: ColumnName | null };

/** Makes a record into another. */
export type Change = (draft: Draft, random: Random) => Draft;

/** A way to make a good record wrong in its values, in exactly what it names. */
export type Plant = {
  readonly id: ProblemId;
  /** What a check will find, in the order in which it tells of it. */
  readonly problems: readonly Planted[];
  /** The good record to begin with; null for any. */
  readonly wish: Wish | null;
  /** Made before the reasons for delays are filled in, so that a change of dates brings no other problem. */
  readonly change: Change;
  /** Made after they are. */
  readonly afterwards: Change;
};

type Particulars = Omit<Plant, 'problems' | 'change' | 'afterwards'> & {
  readonly item: ColumnName;
  readonly change?: Change;
  readonly afterwards?: Change;
};

/** A plant of one problem at one item. */
export function plant({ id, item, wish, change = same, afterwards = same }: Particulars): Plant {
  return { id, wish, problems: [{ id, item }], change, afterwards };
}

/** The same problem at several items. */
export function plants(items: readonly ColumnName[], of: (item: ColumnName) => Plant): readonly Plant[] {
  return items.map(of);
}

/** The record without what is in these columns. */
export function without(draft: Draft, ...columns: readonly ColumnName[]): Draft {
  return { ...draft, ...Object.fromEntries(columns.map((column) => [column, ''])) };
}

function same(draft: Draft): Draft {
  return draft;
}
