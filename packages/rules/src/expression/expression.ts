/**
 * The language in which rules are written: expressions over the columns of one pathway, as plain data. Every expression
 * may be unknown (null), as in SQL: what is compared with an unknown is unknown, and `and`, `or`, `not` follow the three
 * truth values. Two engines give it meaning, `compile` for one pathway and `toSql` for many; they must agree.
 */

import type { AssumptionId } from '../assumptions/assumption-id.ts';
import type { Day } from '../calendar/day.ts';
import type { ColumnKind, ColumnName } from '../pathway/columns.ts';

/** What an expression gives: a value such as a column holds, or a truth. */
export type Kind = ColumnKind | 'truth';

/** The value that an expression of a kind gives when it is known. */
export type ValueOf<K extends Kind> = K extends 'truth'
  ? boolean
  : K extends 'number'
    ? number
    : K extends 'date'
      ? Day
      : string;

/** How two values are compared. Texts compare by their letters' codes, dates by time. */
export type Comparing = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A branch of a case: its value, when the test is true. */
export type Branch<K extends Kind> = { readonly when: Expression<'truth'>; readonly value: Expression<K> };

type Node =
  /** The value of a column. */
  | { readonly kind: 'column'; readonly column: ColumnName }
  /** A value that is written down; null is unknown. */
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | {
      readonly kind: 'comparison';
      readonly left: Expression;
      readonly is: Comparing;
      readonly right: Expression;
    }
  /** Whether a text is one of a list. */
  | { readonly kind: 'membership'; readonly of: Expression<'text'>; readonly among: readonly string[] }
  /** Whether a value is known; itself never unknown. */
  | { readonly kind: 'known'; readonly of: Expression }
  | { readonly kind: 'and'; readonly all: readonly Expression<'truth'>[] }
  | { readonly kind: 'or'; readonly any: readonly Expression<'truth'>[] }
  | { readonly kind: 'not'; readonly of: Expression<'truth'> }
  /** The first value that is known. */
  | { readonly kind: 'coalesce'; readonly of: readonly Expression[] }
  /** The value of the first branch whose test is true; a test that is unknown is not. */
  | { readonly kind: 'case'; readonly branches: readonly Branch<Kind>[]; readonly otherwise: Expression }
  /** Calendar days from one date to another, negative when the second comes first. */
  | { readonly kind: 'days-between'; readonly from: Expression<'date'>; readonly to: Expression<'date'> }
  | { readonly kind: 'difference'; readonly of: Expression<'number'>; readonly less: Expression<'number'> }
  /** The first letters of a text; all of it when it has no more. */
  | { readonly kind: 'prefix'; readonly of: Expression<'text'>; readonly length: number }
  /** Whether an assumption was made so on the date; false where the date is unknown. Settled before it is compiled. */
  | {
      readonly kind: 'assumed';
      readonly assumption: AssumptionId;
      readonly option: string;
      readonly on: Expression<'date'>;
    };

/** An expression that gives values of a kind. */
export type Expression<K extends Kind = Kind> = Node & { readonly gives: K };
