/** What tests ask: how a text that is written down is asked for, and what stands in for an unknown answer. */
import type { Expression } from './expression.ts';

/** The text that a test asks for what is written down; null when it is no such test. */
export function textAskedBy(test: Expression): Expression<'text'> | null {
  if (test.kind === 'membership') return test.of;
  if (test.kind !== 'comparison' || (test.is !== '=' && test.is !== '<>')) return null;
  const isWritten = test.right.kind === 'literal' && test.right.value !== null;
  return isWritten && test.left.gives === 'text' ? (test.left as Expression<'text'>) : null;
}

/** Whether it is a text that is recorded, or its first letters. */
export function isRecordedText(expression: Expression | null): boolean {
  if (expression?.kind === 'prefix') return isRecordedText(expression.of);
  return expression?.kind === 'column' && expression.gives === 'text';
}

/** A test, and the truth that is written down for where it is unknown. */
export type TestOrElse = { readonly test: Expression<'truth'>; readonly otherwise: boolean };

/** The two parts of an expression that is a test or else a certain truth; null when it is no such expression. */
export function testOrElse(expression: Expression): TestOrElse | null {
  if (expression.kind !== 'coalesce' || expression.of.length !== 2) return null;
  const [test, last] = expression.of;
  if (last?.kind !== 'literal' || typeof last.value !== 'boolean') return null;
  return { test: test as Expression<'truth'>, otherwise: last.value };
}
