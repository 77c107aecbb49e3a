import type { Expression, Kind } from './expression.ts';

/** Makes something else of an expression, of the same kind. */
export type Remake = <K extends Kind>(part: Expression<K>) => Expression<K>;

/** The expression with each part directly inside it made into something else. */
export function withParts(expression: Expression, each: Remake): Expression {
  switch (expression.kind) {
    case 'column':
    case 'literal':
      return expression;
    case 'comparison':
      return { ...expression, left: each(expression.left), right: each(expression.right) };
    case 'membership':
      return { ...expression, of: each(expression.of) };
    case 'known':
      return { ...expression, of: each(expression.of) };
    case 'not':
      return { ...expression, of: each(expression.of) };
    case 'prefix':
      return { ...expression, of: each(expression.of) };
    case 'and':
      return { ...expression, all: expression.all.map(each) };
    case 'or':
      return { ...expression, any: expression.any.map(each) };
    case 'coalesce':
      return { ...expression, of: expression.of.map(each) };
    case 'case':
      return {
        ...expression,
        branches: expression.branches.map(({ when, value }) => ({ when: each(when), value: each(value) })),
        otherwise: each(expression.otherwise),
      };
    case 'days-between':
      return { ...expression, from: each(expression.from), to: each(expression.to) };
    case 'difference':
      return { ...expression, of: each(expression.of), less: each(expression.less) };
    case 'assumed':
      return { ...expression, on: each(expression.on) };
  }
}

/** The expressions directly inside an expression, in their order. */
export function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  withParts(expression, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}
