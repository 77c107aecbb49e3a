/** Writes expressions. Each function is a word of the language. */

import type { AssumptionId } from '../assumptions/assumption-id.ts';
import type { Day } from '../calendar/day.ts';
import { type ColumnName, columns, type KindOf } from '../pathway/columns.ts';
import type { Branch, Comparing, Expression, Kind } from './expression.ts';

type Truth = Expression<'truth'>;

const COLUMNS = new Map<ColumnName, Expression>(
  columns.map(({ id, kind }) => [id, { kind: 'column', column: id, gives: kind }]),
);

/** The value of a column: always the same object, so that parts of rules that are the same can be found. */
export function column<C extends ColumnName>(name: C): Expression<KindOf<C>> {
  return COLUMNS.get(name) as Expression<KindOf<C>>;
}

/** A text that is written down. */
export function text(value: string): Expression<'text'> {
  return { kind: 'literal', value, gives: 'text' };
}

/** A whole number that is written down. */
export function number(value: number): Expression<'number'> {
  return { kind: 'literal', value, gives: 'number' };
}

/** A date that is written down. */
export function date(value: Day): Expression<'date'> {
  return { kind: 'literal', value, gives: 'date' };
}

/** True or false, written down. */
export function truth(value: boolean): Truth {
  return { kind: 'literal', value, gives: 'truth' };
}

/** A value of the kind that is never known. */
export function unknown<K extends Kind>(gives: K): Expression<K> {
  return { kind: 'literal', value: null, gives };
}

/** Compares two expressions of the same kind. */
export function compare<K extends ColumnKind>(
  left: Expression<K>,
  is: Comparing,
  right: Expression<K>,
): Truth {
  return { kind: 'comparison', left, is, right, gives: 'truth' };
}

type ColumnKind = Exclude<Kind, 'truth'>;

/** Whether the text is exactly this one. */
export function is(left: Expression<'text'>, code: string): Truth {
  return compare(left, '=', text(code));
}

/** Whether the text is another than this one; unknown when there is none. */
export function isNot(left: Expression<'text'>, code: string): Truth {
  return compare(left, '<>', text(code));
}

/** Whether the text is one of the list. */
export function among(of: Expression<'text'>, list: readonly string[]): Truth {
  return { kind: 'membership', of, among: list, gives: 'truth' };
}

/** Whether the value is known. */
export function known(of: Expression): Truth {
  return { kind: 'known', of, gives: 'truth' };
}

/** Whether all are true. */
export function and(...all: readonly Truth[]): Truth {
  return { kind: 'and', all, gives: 'truth' };
}

/** Whether one is true. */
export function or(...any: readonly Truth[]): Truth {
  return { kind: 'or', any, gives: 'truth' };
}

/** Whether it is false. */
export function not(of: Truth): Truth {
  return { kind: 'not', of, gives: 'truth' };
}

/** The first that is known. */
export function coalesce<K extends Kind>(
  first: Expression<K>,
  ...rest: readonly Expression<K>[]
): Expression<K> {
  return { kind: 'coalesce', of: [first, ...rest], gives: first.gives };
}

/** The value beside the first test that is true, else the last. */
export function cases<K extends Kind>(
  branches: readonly (readonly [Truth, Expression<K>])[],
  otherwise: Expression<K>,
): Expression<K> {
  const written: readonly Branch<K>[] = branches.map(([when, value]) => ({ when, value }));
  return { kind: 'case', branches: written, otherwise, gives: otherwise.gives };
}

/** Whether it is true; false, not unknown, where it is unknown. */
export function definitely(of: Truth): Truth {
  return coalesce(of, truth(false));
}

/** Calendar days from one date to another. */
export function daysFrom(from: Expression<'date'>, to: Expression<'date'>): Expression<'number'> {
  return { kind: 'days-between', from, to, gives: 'number' };
}

/** A number less others. */
export function minus(
  of: Expression<'number'>,
  ...less: readonly Expression<'number'>[]
): Expression<'number'> {
  return less.reduce<Expression<'number'>>(
    (rest, each) => ({ kind: 'difference', of: rest, less: each, gives: 'number' }),
    of,
  );
}

/** The first letters of a text. */
export function prefix(of: Expression<'text'>, length: number): Expression<'text'> {
  return { kind: 'prefix', of, length, gives: 'text' };
}

/** Whether the assumption was made so on the date. */
export function assumed(assumption: AssumptionId, option: string, on: Expression<'date'>): Truth {
  return { kind: 'assumed', assumption, option, on, gives: 'truth' };
}
