/**
 * Expressions that share parts, in layers: a part that is needed more than once is worked out once, under a name, in a
 * layer of its own, and the layers above refer to it. Databases do not find such parts inside a case by themselves.
 */

import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import { toSql } from './to-sql.ts';

/** A named column of a layer. */
export type NamedSql = { readonly name: string; readonly sql: string };

/** The layers from the innermost out: each may use the columns of the table and the names of those before it. */
export type Layered = {
  readonly layers: readonly (readonly NamedSql[])[];
  /** The expressions asked for, by their names, over all the layers. */
  readonly asked: Readonly<Record<string, string>>;
};

/** Puts expressions into layers. Parts are the same when they are one object, as `settle` leaves them. */
export function layered(asked: Readonly<Record<string, Expression>>, dialect: Dialect): Layered {
  const uses = usesIn(Object.values(asked));
  const heights = new Map<Expression, number>();
  const shared = [...uses].filter(([part, count]) => count > 1 && isWorthNaming(part)).map(([part]) => part);
  const isShared = new Set(shared);
  for (const part of shared) heightOf(part, isShared, heights);
  const names = new Map(shared.map((part, index) => [part, `part_${index + 1}`]));
  const layers: NamedSql[][] = [];
  for (const part of shared) {
    const height = heights.get(part) ?? 1;
    layers[height - 1] = [
      ...(layers[height - 1] ?? []),
      { name: names.get(part) ?? '', sql: toSql(part, dialect, without(names, part)) },
    ];
  }
  return {
    layers,
    asked: Object.fromEntries(
      Object.entries(asked).map(([name, expression]) => [name, toSql(expression, dialect, names)]),
    ),
  };
}

/** How often each part, by its object, is used in expressions; a part of a part that is used twice counts once. */
export function usesIn(expressions: readonly Expression[]): ReadonlyMap<Expression, number> {
  const uses = new Map<Expression, number>();
  for (const expression of expressions) countUses(expression, uses);
  return uses;
}

function countUses(expression: Expression, uses: Map<Expression, number>): void {
  const before = uses.get(expression) ?? 0;
  uses.set(expression, before + 1);
  if (before === 0) for (const part of partsOf(expression)) countUses(part, uses);
}

/** A column or a literal is its own name. */
function isWorthNaming({ kind }: Expression): boolean {
  return kind !== 'column' && kind !== 'literal' && kind !== 'known';
}

/** One more than the highest shared part in it. */
function heightOf(
  expression: Expression,
  shared: ReadonlySet<Expression>,
  heights: Map<Expression, number>,
): number {
  const known = heights.get(expression);
  if (known !== undefined) return known;
  const below = partsOf(expression).map((part) => heightOf(part, shared, heights));
  const height = Math.max(0, ...below) + (shared.has(expression) ? 1 : 0);
  heights.set(expression, height);
  return height;
}

function without(names: ReadonlyMap<Expression, string>, part: Expression): ReadonlyMap<Expression, string> {
  const others = new Map(names);
  others.delete(part);
  return others;
}

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'column':
    case 'literal':
      return [];
    case 'comparison':
      return [expression.left, expression.right];
    case 'membership':
    case 'known':
    case 'not':
    case 'prefix':
      return [expression.of];
    case 'and':
      return expression.all;
    case 'or':
      return expression.any;
    case 'coalesce':
      return expression.of;
    case 'case':
      return [...expression.branches.flatMap(({ when, value }) => [when, value]), expression.otherwise];
    case 'days-between':
      return [expression.from, expression.to];
    case 'difference':
      return [expression.of, expression.less];
    case 'assumed':
      return [expression.on];
  }
}
