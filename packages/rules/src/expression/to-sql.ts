/** The second engine: an expression as SQL, for as many pathways as a table holds. */

import { testOrElse } from './asks.ts';
import type { Dialect } from './dialect.ts';
import type { Branch, Expression, Kind } from './expression.ts';

/** Expressions that are columns of the table already, under these names. */
type Names = ReadonlyMap<Expression, string>;

const NONE: Names = new Map();

/**
 * The expression in a dialect of SQL; parts that have a name are written as it. Its assumptions must have been settled:
 * one that has not is a bug and throws.
 */
export function toSql(expression: Expression, dialect: Dialect, names: Names = NONE): string {
  const name = names.get(expression);
  return name === undefined ? written(expression, dialect, names) : dialect.column(name);
}

function written(expression: Expression, dialect: Dialect, names: Names): string {
  const sql = (each: Expression) => toSql(each, dialect, names);
  switch (expression.kind) {
    case 'column':
      return dialect.column(expression.column);
    case 'literal':
      return literalSql(expression, dialect);
    case 'comparison':
      return comparisonSql(expression, dialect, sql);
    case 'membership':
      return membershipSql(sql(expression.of), expression.among, dialect);
    case 'known':
      return `(${sql(expression.of)} IS NOT NULL)`;
    case 'and':
      return joined(expression.all.map(sql), ' AND ', 'TRUE');
    case 'or':
      return joined(expression.any.map(sql), ' OR ', 'FALSE');
    case 'not':
      return `(NOT ${sql(expression.of)})`;
    case 'coalesce':
      return coalesceSql(expression, dialect, sql);
    case 'case':
      return caseSql(expression.branches, expression.otherwise, { dialect, sql });
    case 'days-between':
      return dialect.daysBetween(sql(expression.from), sql(expression.to));
    case 'difference':
      return `(${sql(expression.of)} - ${sql(expression.less)})`;
    case 'prefix':
      return `left(${sql(expression.of)}, ${expression.length})`;
    case 'assumed':
      throw new Error(`the assumption ${expression.assumption} was not settled before it was put into SQL`);
  }
}

/** What columns and values of each kind are called in SQL. */
export const sqlTypes = {
  text: 'VARCHAR',
  date: 'DATE',
  number: 'INTEGER',
  truth: 'BOOLEAN',
} as const satisfies Readonly<Record<Kind, string>>;

function literalSql(literal: Expression & { readonly kind: 'literal' }, dialect: Dialect): string {
  const { value, gives } = literal;
  if (value === null) return `CAST(NULL AS ${sqlTypes[gives]})`;
  if (gives === 'date') return dialect.date(String(value));
  return typeof value === 'string' ? quoted(value) : String(value).toUpperCase();
}

/** Whether a text is a certain one is asked as whether it is in a list of one. */
function comparisonSql(
  { left, is, right }: Expression & { readonly kind: 'comparison' },
  dialect: Dialect,
  sql: Write,
): string {
  if (
    left.gives === 'text' &&
    right.kind === 'literal' &&
    right.value !== null &&
    (is === '=' || is === '<>')
  ) {
    const among = dialect.among(sql(left), [quoted(String(right.value))]);
    return is === '=' ? among : `(NOT ${among})`;
  }
  return `(${sql(left)} ${is} ${sql(right)})`;
}

/** A test or else a certain truth is what a dialect may say in its own way. */
function coalesceSql(
  expression: Expression & { readonly kind: 'coalesce' },
  dialect: Dialect,
  sql: Write,
): string {
  const parts = testOrElse(expression);
  if (parts !== null) return dialect.orElse(sql(parts.test), parts.otherwise);
  return `coalesce(${expression.of.map(sql).join(', ')})`;
}

/** A list without members holds nothing, though an unknown value is still unknown. */
function membershipSql(of: string, among: readonly string[], dialect: Dialect): string {
  return among.length === 0 ? `(${of} <> ${of})` : dialect.among(of, among.map(quoted));
}

function joined(parts: readonly string[], by: string, none: string): string {
  return parts.length === 0 ? none : `(${parts.join(by)})`;
}

type Write = (each: Expression) => string;
type Writer = { readonly dialect: Dialect; readonly sql: Write };

/** Branches that ask one text for its value after the other are looked up at one go. */
function caseSql(branches: readonly Branch<Kind>[], otherwise: Expression, writer: Writer): string {
  const { dialect, sql } = writer;
  const [first, ...rest] = branches;
  if (first === undefined) return sql(otherwise);
  const run = lookupRun(branches);
  if (run !== null) {
    const after = branches.slice(run.length);
    return dialect.lookup(sql(run.of), pairsOf(run, sql), {
      sql: caseSql(after, otherwise, writer),
      isLiteral: after.length === 0 && otherwise.kind === 'literal',
    });
  }
  const others = rest.findIndex((_, at) => lookupRun(rest.slice(at)) !== null);
  const plain = others === -1 ? branches : branches.slice(0, others + 1);
  const written = plain.map(({ when, value }) => `WHEN ${sql(when)} THEN ${sql(value)}`);
  return `CASE ${written.join(' ')} ELSE ${caseSql(branches.slice(plain.length), otherwise, writer)} END`;
}

type LookupRun = {
  readonly of: Expression;
  readonly length: number;
  readonly branches: readonly Branch<Kind>[];
};

/** Whether the whole expression is one look-up of a text, with values that are written down. */
export function isLookup(expression: Expression): boolean {
  if (expression.kind !== 'case' || expression.otherwise.kind !== 'literal') return false;
  return lookupRun(expression.branches)?.length === expression.branches.length;
}

/** The branches from the first on that test the same text against lists and give values that are written down. */
function lookupRun(branches: readonly Branch<Kind>[]): LookupRun | null {
  const of = lookedUp(branches[0]);
  if (of === null) return null;
  const end = branches.findIndex((branch) => lookedUp(branch) !== of);
  const length = end === -1 ? branches.length : end;
  return length < 2 ? null : { of, length, branches: branches.slice(0, length) };
}

function lookedUp(branch: Branch<Kind> | undefined): Expression | null {
  if (branch === undefined || branch.value.kind !== 'literal' || branch.value.value === null) return null;
  return branch.when.kind === 'membership' && branch.when.among.length > 0 ? branch.when.of : null;
}

/** A text that stands in several lists belongs to the first. */
function pairsOf({ branches }: LookupRun, sql: Write): readonly (readonly [string, string])[] {
  const pairs = new Map<string, string>();
  for (const { when, value } of branches) {
    for (const text of when.kind === 'membership' ? when.among : []) {
      if (!pairs.has(text)) pairs.set(text, sql(value));
    }
  }
  return [...pairs].map(([text, value]) => [quoted(text), value]);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
