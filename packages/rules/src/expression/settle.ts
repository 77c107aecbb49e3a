/** Puts the assumptions into an expression, so that only the language of both engines is left. */

import type { Assumed } from '../assumptions/assumed.ts';
import { perSettings } from '../assumptions/per-settings.ts';
import { assumedOptions, type Settings } from '../assumptions/settings.ts';
import { and, compare, date, not, or, truth } from './build.ts';
import type { Branch, Expression, Kind } from './expression.ts';
import { withParts } from './parts.ts';

/**
 * The expression with every assumption replaced by whether, or on which dates, it is made so. What is then certain is
 * left out. An expression that is part of several is settled once, and stays one object.
 */
export function settle<K extends Kind>(expression: Expression<K>, settings: Settings): Expression<K> {
  return settledOnce(expression, settings) as Expression<K>;
}

const settledOnce = perSettings(settled);

function settled(expression: Expression, settings: Settings): Expression {
  const each = <K extends Kind>(part: Expression<K>) => settle(part, settings);
  switch (expression.kind) {
    case 'and':
      return allOf(expression.all.map(each));
    case 'case':
      return caseOf(expression.gives, branches(expression.branches, settings), each(expression.otherwise));
    case 'assumed':
      return spans(each(expression.on), assumedOptions(expression.assumption, settings), expression.option);
    case 'column':
    case 'literal':
    case 'comparison':
    case 'membership':
    case 'known':
    case 'not':
    case 'or':
    case 'coalesce':
    case 'days-between':
    case 'difference':
    case 'prefix':
      return withParts(expression, each);
  }
}

/** What is certainly true is left out; one part that is certainly false decides. */
function allOf(parts: readonly Expression<'truth'>[]): Expression<'truth'> {
  const open = parts.filter((part) => !isCertainly(part, true));
  const [only] = open;
  if (open.some((part) => isCertainly(part, false))) return truth(false);
  return open.length === 1 && only !== undefined ? only : and(...open);
}

function isCertainly(expression: Expression, value: boolean): boolean {
  return expression.kind === 'literal' && expression.value === value;
}

function caseOf<K extends Kind>(gives: K, open: readonly Branch<Kind>[], otherwise: Expression): Expression {
  const [first] = open;
  if (first === undefined) return otherwise;
  if (isCertainly(first.when, true)) return first.value;
  return { kind: 'case', branches: open, otherwise, gives };
}

/** Branches that can never be taken are left out. */
function branches(all: readonly Branch<Kind>[], settings: Settings): readonly Branch<Kind>[] {
  return all
    .map(({ when, value }) => ({ when: settle(when, settings), value: settle(value, settings) }))
    .filter(({ when }) => !isCertainly(when, false));
}

/** Whether the date lies in one of the spans for which the option is taken. */
function spans(on: Expression<'date'>, dated: readonly Assumed[], option: string): Expression<'truth'> {
  const taken = dated.filter((each) => each.option === option);
  if (taken.length === 0) return truth(false);
  if (taken.some(({ from, until }) => from === null && until === null)) return truth(true);
  return or(...taken.map((each) => span(on, each)));
}

function span(on: Expression<'date'>, { from, until }: Assumed): Expression<'truth'> {
  const after = from === null ? [] : [compare(on, '>=', date(from))];
  const before = until === null ? [] : [not(compare(on, '>', date(until)))];
  return and(...after, ...before);
}
