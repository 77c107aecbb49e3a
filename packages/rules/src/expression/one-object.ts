/** Parts of rules that say the same, made one object, so that what they share is seen and worked out once. */

import type { Expression } from './expression.ts';
import { type Remake, withParts } from './parts.ts';

/** A function that gives one object for all expressions that say the same, in whatever it has been given so far. */
export function oneObjectEach(): Remake {
  const objects = new Map<string, Expression>();
  const numbers = new Map<Expression, number>();
  const remade = new WeakMap<Expression, Expression>();
  const one = (expression: Expression): Expression => {
    const before = remade.get(expression);
    if (before !== undefined) return before;
    const made = withParts(expression, one as Remake);
    const said = JSON.stringify(made, (_, part) => numbers.get(part) ?? part);
    const object = objects.get(said) ?? made;
    if (object === made) {
      objects.set(said, made);
      numbers.set(made, numbers.size);
    }
    remade.set(expression, object);
    return object;
  };
  return one as Remake;
}
