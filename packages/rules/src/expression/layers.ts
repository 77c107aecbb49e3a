/**
 * Expressions that share parts, in layers: a part that is needed more than once is worked out once, under a name, in a
 * layer of its own, and the layers above refer to it. Databases do not find such parts inside a case by themselves.
 */

import { isRecordedText, testOrElse, textAskedBy } from './asks.ts';
import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import { partsOf } from './parts.ts';
import { isLookup, toSql } from './to-sql.ts';

/** A named column of a layer. */
export type NamedSql = { readonly name: string; readonly sql: string };

/** The layers from the innermost out: each may use the columns of the table and the names of those before it. */
export type Layered = {
  readonly layers: readonly (readonly NamedSql[])[];
  /** The expressions asked for, by their names, over all the layers. */
  readonly asked: Readonly<Record<string, string>>;
};

/**
 * Puts expressions into layers. What asks one column alone (whether its text is in a list, what stands beside it in one)
 * always comes into a layer of its own: there a database can work it out once for each different text.
 */
export function layered(asked: Readonly<Record<string, Expression>>, dialect: Dialect): Layered {
  const uses = usesIn(Object.values(asked));
  const parts = [...uses].filter(([part, count]) => isOfOneText(part) || (count > 1 && isWorthNaming(part)));
  const named = new Set(parts.map(([part]) => part));
  const heights = new Map<Expression, number>();
  const sorted = [...named].sort((a, b) => heightOf(a, named, heights) - heightOf(b, named, heights));
  const names = new Map<Expression, string>();
  const layers: NamedSql[][] = [];
  const known = new Map<string, string>();
  for (const part of sorted) {
    const sql = toSql(part, dialect, names);
    const name = known.get(sql) ?? `part_${known.size + 1}`;
    names.set(part, name);
    if (known.has(sql)) continue;
    known.set(sql, name);
    const at = heightOf(part, named, heights) - 1;
    layers[at] = [...(layers[at] ?? []), { name, sql }];
  }
  const written = Object.entries(asked).map(([name, expression]) => [
    name,
    toSql(expression, dialect, names),
  ]);
  return { layers: layers.filter((layer) => layer !== undefined), asked: Object.fromEntries(written) };
}

/** Selects all columns of a relation, and those of a layer over it. */
export function layerSql(layer: readonly NamedSql[], relation: string): string {
  return `SELECT ${['*', ...layer.map(namedSql)].join(', ')} FROM ${relation}`;
}

/** A relation with the columns of all layers over it, from the innermost out. */
export function layersSql(layers: readonly (readonly NamedSql[])[], relation: string): string {
  return layers.reduce((below, layer) => `(${layerSql(layer, below)})`, relation);
}

/** What is asked for, as the columns of a query over the layers. */
export function askedSql({ asked }: Pick<Layered, 'asked'>): string {
  return Object.entries(asked)
    .map(([name, sql]) => namedSql({ name, sql }))
    .join(', ');
}

function namedSql({ name, sql }: NamedSql): string {
  return `${sql} AS "${name}"`;
}

/** Whether it asks a column, or the first letters of one, for a text that is written down. */
function isOfOneText(part: Expression): boolean {
  return isRecordedText(textAskedAtOnce(part));
}

/** The text that a test, a test or else a certain truth, or a look-up asks at one go. */
function textAskedAtOnce(part: Expression): Expression | null {
  const test = isLookup(part) && part.kind === 'case' ? part.branches[0]?.when : testOrElse(part)?.test;
  return textAskedBy(test ?? part);
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
  if (before === 0) for (const part of partsUsed(expression)) countUses(part, uses);
}

/** What is asked at one go is the text alone: the tests in it are not worked out by themselves. */
function partsUsed(expression: Expression): readonly Expression[] {
  const isAtOnce = isLookup(expression) || (expression.kind === 'coalesce' && isOfOneText(expression));
  if (!isAtOnce) return partsOf(expression);
  const of = textAskedAtOnce(expression);
  return of === null ? [] : [of];
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
  const below = partsUsed(expression).map((part) => heightOf(part, shared, heights));
  const height = Math.max(0, ...below) + (shared.has(expression) ? 1 : 0);
  heights.set(expression, height);
  return height;
}
