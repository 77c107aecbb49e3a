/**
 * What is asked of one column alone, as a table: the rules are asked once for each different text of the column, and the
 * database then only looks the answer up.
 */
import { type ColumnName, compile, type Expression, usesIn } from '@clockstop/rules';

/** A column with every different text in it. */
export interface ColumnWords {
  readonly column: ColumnName;
  readonly words: readonly string[];
}

type Value = string | number | boolean | null;

/**
 * The expression as a look-up of the column; null when it depends on others, or cannot be written so. `put` may change
 * what stands for each value.
 */
export function byWords(
  expression: Expression,
  { column, words }: ColumnWords,
  put: (value: Value) => Value = (value) => value,
): Expression | null {
  if (expression.kind !== 'case' && expression.gives !== 'truth') return null;
  if (expression.kind === 'known' || !dependsOnlyOn(expression, column)) return null;
  const ask = compile(expression);
  const otherwise = put(ask({}));
  const groups = Map.groupBy(words, (word) => put(ask({ [column]: word })));
  if (groups.has(null) && otherwise !== null) return null;
  const gives = kindOf([...groups.keys(), otherwise]) ?? expression.gives;
  const [of] = columnsIn(expression) as readonly Expression<'text'>[];
  if (of === undefined) return null;
  if (gives === 'truth')
    return truthOf({ kind: 'membership', of, among: groups.get(true) ?? [], gives }, otherwise);
  return {
    kind: 'case',
    branches: [...groups]
      .filter(([value]) => value !== null)
      .map(([value, among]) => ({
        when: { kind: 'membership', of, among, gives: 'truth' },
        value: { kind: 'literal', value, gives },
      })),
    otherwise: { kind: 'literal', value: otherwise, gives },
    gives,
  };
}

/** Whether the text is among those for which it is true; what it is where there is no text. */
function truthOf(among: Expression<'truth'> & { kind: 'membership' }, otherwise: Value): Expression<'truth'> {
  if (otherwise === null) return among;
  const last: Expression<'truth'> = { kind: 'literal', value: otherwise, gives: 'truth' };
  if (otherwise === false && among.among.length === 0) return last;
  return { kind: 'coalesce', of: [among, last], gives: 'truth' };
}

function kindOf(values: readonly Value[]): Expression['gives'] | null {
  const known = values.find((value) => value !== null);
  if (known === undefined) return null;
  return typeof known === 'boolean' ? 'truth' : typeof known === 'number' ? 'number' : 'text';
}

function dependsOnlyOn(expression: Expression, column: ColumnName): boolean {
  const columns = columnsIn(expression);
  return columns.length > 0 && columns.every((part) => part.column === column);
}

/** A column in an expression. */
type ColumnPart = Expression & { readonly kind: 'column' };

const known = new WeakMap<Expression, readonly ColumnPart[]>();

/** The columns that an expression asks. */
export function columnsIn(expression: Expression): readonly ColumnPart[] {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const found = [...usesIn([expression]).keys()].filter((part) => part.kind === 'column');
  known.set(expression, found);
  return found;
}
