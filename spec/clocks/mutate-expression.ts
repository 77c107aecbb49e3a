/** Mistakes that could be made in an expression: each changes one word of it. */
import { day, dayNumber, dayOf, type Expression, type Kind, partsOf, withParts } from '@clockstop/rules';

/** A mistake in one place: what it is, and what would stand there instead. */
export type Mistake = { readonly what: string; readonly instead: Expression };

const OTHER = {
  '=': ['<>'],
  '<>': ['='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
} as const;

/** Every mistake in the word at the top of an expression; those in its parts are theirs. */
export function mistakesIn(expression: Expression): readonly Mistake[] {
  switch (expression.kind) {
    case 'column':
      return [];
    case 'literal':
      return literalMistakes(expression);
    case 'comparison':
      return OTHER[expression.is].map((is) => ({
        what: `${expression.is} as ${is}`,
        instead: { ...expression, is },
      }));
    case 'membership':
      return expression.among.map((text) => ({
        what: `without ${text}`,
        instead: { ...expression, among: expression.among.filter((other) => other !== text) },
      }));
    case 'known':
      return [
        {
          what: 'not known',
          instead: { kind: 'not', of: expression as Expression<'truth'>, gives: 'truth' },
        },
      ];
    case 'and':
      return [
        ...without(expression.all, (all) => ({ ...expression, all })),
        { what: 'or for and', instead: { kind: 'or', any: expression.all, gives: 'truth' } },
      ];
    case 'or':
      return [
        ...without(expression.any, (any) => ({ ...expression, any })),
        { what: 'and for or', instead: { kind: 'and', all: expression.any, gives: 'truth' } },
      ];
    case 'not':
      return [{ what: 'not left out', instead: expression.of }];
    case 'coalesce':
      return without(expression.of, (of) => ({ ...expression, of }));
    case 'case':
      return without(expression.branches, (branches) => ({ ...expression, branches }));
    case 'days-between':
      return [
        { what: 'dates changed round', instead: { ...expression, from: expression.to, to: expression.from } },
      ];
    case 'difference':
      return [{ what: 'not taken off', instead: expression.of }];
    case 'prefix':
      return [-1, 1].map((by) => ({
        what: `${expression.length + by} letters`,
        instead: { ...expression, length: expression.length + by },
      }));
    case 'assumed':
      return [true, false].map((value) => ({
        what: `${expression.assumption} always ${value}`,
        instead: { kind: 'literal', value, gives: 'truth' },
      }));
  }
}

function literalMistakes(literal: Expression & { readonly kind: 'literal' }): readonly Mistake[] {
  const { value, gives } = literal;
  if (value === null) return [];
  return otherValues(value, gives).map((other) => ({
    what: `${value} as ${other}`,
    instead: { ...literal, value: other },
  }));
}

function otherValues(value: string | number | boolean, gives: Kind): readonly (string | number | boolean)[] {
  switch (gives) {
    case 'number':
      return [Number(value) - 1, Number(value) + 1];
    case 'date':
      return [-1, 1].map((by) => dayOf(dayNumber(day(String(value))) + by));
    case 'text':
      return [`${value}?`];
    case 'truth':
      return [!value];
  }
}

function without<T>(parts: readonly T[], put: (rest: readonly T[]) => Expression): readonly Mistake[] {
  if (parts.length < 2) return [];
  return parts.map((_, at) => ({
    what: `without part ${at + 1} of ${parts.length}`,
    instead: put(parts.filter((_part, other) => other !== at)),
  }));
}

/** The expression with a part, found by its object, replaced wherever it stands. */
export function replaced(
  expression: Expression,
  part: Expression,
  instead: Expression,
  done: Map<Expression, Expression> = new Map([[part, instead]]),
): Expression {
  const before = done.get(expression);
  if (before !== undefined) return before;
  const each = <K extends Kind>(one: Expression<K>) => replaced(one, part, instead, done) as Expression<K>;
  const after = withParts(expression, each);
  done.set(expression, after);
  return after;
}

/** The parts of an expression and the parts of those, each once. */
export function everyPart(
  expression: Expression,
  found: Set<Expression> = new Set(),
): ReadonlySet<Expression> {
  if (found.has(expression)) return found;
  found.add(expression);
  for (const part of partsOf(expression)) everyPart(part, found);
  return found;
}
