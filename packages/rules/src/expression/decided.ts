/**
 * Tests that are decided as early as they can be. What a test leaves unknown counts as not true in the end; decided at
 * each text already, a database does it once for each different text, and everything above works with true and false.
 */

import { isRecordedText, testOrElse, textAskedBy } from './asks.ts';
import { coalesce, definitely, not, truth } from './build.ts';
import type { Comparing, Expression, Kind } from './expression.ts';
import { withParts } from './parts.ts';

type Truth = Expression<'truth'>;

/**
 * The same expression, in which every test of a case, and whatever only matters when it is true, is decided early. A case
 * that asks for a text at once stays as it is: it is looked up.
 */
export function decided<K extends Kind>(expression: Expression<K>): Expression<K> {
  return decidedIn(expression) as Expression<K>;
}

function decidedIn(expression: Expression): Expression {
  if (expression.kind === 'case') {
    return {
      ...expression,
      branches: expression.branches.map(({ when, value }) => ({
        when: when.kind === 'membership' ? when : whenTrue(when),
        value: decidedIn(value),
      })),
      otherwise: decidedIn(expression.otherwise),
    };
  }
  const parts = testOrElse(expression);
  if (parts === null || parts.otherwise) return withParts(expression, decided);
  return definite(whenTrue(parts.test));
}

/** True where the test is true, and nowhere else: false where it is false, and false or unknown where it is unknown. */
function whenTrue(test: Truth): Truth {
  switch (test.kind) {
    case 'and':
      return { ...test, all: test.all.map(whenTrue) };
    case 'or':
      return { ...test, any: test.any.map(whenTrue) };
    case 'not':
      return whenFalse(test.of);
    case 'membership':
    case 'comparison':
      return asksColumn(test) ? ofColumn(test, true) : decided(test);
    default:
      return decided(test);
  }
}

/** True where the test is false, and nowhere else. */
function whenFalse(test: Truth): Truth {
  switch (test.kind) {
    case 'and':
      return { kind: 'or', any: test.all.map(whenFalse), gives: 'truth' };
    case 'or':
      return { kind: 'and', all: test.any.map(whenFalse), gives: 'truth' };
    case 'not':
      return whenTrue(test.of);
    case 'membership':
      return asksColumn(test) ? ofColumn(test, false) : not(decided(test));
    case 'comparison':
      return asksColumn(test) ? ofColumn(test, false) : decided({ ...test, is: OPPOSITE[test.is] });
    default:
      return not(decided(test));
  }
}

const OPPOSITE: Readonly<Record<Comparing, Comparing>> = {
  '=': '<>',
  '<>': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

type Part<N extends Expression['kind']> = Truth & { readonly kind: N };

/** Whether it asks a text that is recorded for what is written down. */
function asksColumn(test: Truth): boolean {
  return isRecordedText(textAskedBy(test));
}

/** Whether what a text is asked for is true, or false, and not unknown. What is asked is always whether it is there. */
function ofColumn(test: Part<'membership' | 'comparison'>, wanted: boolean): Truth {
  const isNegative = test.kind === 'comparison' && test.is === '<>';
  const positive: Truth = isNegative ? { ...test, is: '=' } : test;
  return isNegative === wanted ? not(coalesce(positive, truth(true))) : definitely(positive);
}

/** False instead of unknown. */
function definite(test: Truth): Truth {
  return isNeverUnknown(test) ? test : definitely(test);
}

function isNeverUnknown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'known':
      return true;
    case 'literal':
      return expression.value !== null;
    case 'and':
      return expression.all.every(isNeverUnknown);
    case 'or':
      return expression.any.every(isNeverUnknown);
    case 'not':
      return isNeverUnknown(expression.of);
    case 'coalesce':
      return expression.of.some(isNeverUnknown);
    default:
      return false;
  }
}
