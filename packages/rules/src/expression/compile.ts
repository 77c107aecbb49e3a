/** The first engine: an expression as a function of one pathway. It states what the language means. */

import { type Day, daysBetween } from '../calendar/day.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Comparing, Expression, Kind, ValueOf } from './expression.ts';

/** An expression ready to be asked of a pathway: null is unknown. */
export type Compiled<K extends Kind> = (pathway: Pathway) => ValueOf<K> | null;

type Value = string | number | boolean | null;
type Asked = (pathway: Pathway) => Value;

/** Compiles an expression whose assumptions have been settled; one that has not is a bug and throws. */
export function compile<K extends Kind>(expression: Expression<K>): Compiled<K> {
  return asked(expression) as Compiled<K>;
}

function asked(expression: Expression): Asked {
  switch (expression.kind) {
    case 'column': {
      const { column } = expression;
      return (pathway) => pathway[column] ?? null;
    }
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'comparison':
      return compared(expression.is, asked(expression.left), expression.right);
    case 'membership':
      return member(asked(expression.of), new Set(expression.among));
    case 'known': {
      const of = asked(expression.of);
      return (pathway) => of(pathway) !== null;
    }
    case 'and':
      return every(expression.all.map(asked));
    case 'or':
      return some(expression.any.map(asked));
    case 'not': {
      const of = asked(expression.of);
      return (pathway) => negated(of(pathway));
    }
    case 'coalesce':
      return firstKnown(expression.of.map(asked));
    case 'case': {
      const branches = expression.branches.map(({ when, value }) => [asked(when), asked(value)] as const);
      return firstTrue(branches, asked(expression.otherwise));
    }
    case 'days-between':
      return between(asked(expression.from), asked(expression.to));
    case 'difference':
      return difference(asked(expression.of), asked(expression.less));
    case 'prefix': {
      const [of, length] = [asked(expression.of), expression.length];
      return (pathway) => (of(pathway) as string | null)?.slice(0, length) ?? null;
    }
    case 'assumed':
      throw new Error(`the assumption ${expression.assumption} was not settled before compiling`);
  }
}

function compared(is: Comparing, left: Asked, right: Expression): Asked {
  if (right.kind === 'literal' && right.value !== null) return comparedWith(is, left, right.value);
  const [holds, other] = [COMPARISONS[is], asked(right)];
  return (pathway) => {
    const [a, b] = [left(pathway), other(pathway)];
    return a === null || b === null ? null : holds(a, b);
  };
}

function comparedWith(is: Comparing, left: Asked, value: Exclude<Value, null>): Asked {
  const holds = COMPARISONS[is];
  return (pathway) => {
    const a = left(pathway);
    return a === null ? null : holds(a, value);
  };
}

type Comparison = (a: Exclude<Value, null>, b: Exclude<Value, null>) => boolean;

const COMPARISONS: Readonly<Record<Comparing, Comparison>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function member(of: Asked, list: ReadonlySet<string>): Asked {
  return (pathway) => {
    const value = of(pathway);
    return value === null ? null : list.has(value as string);
  };
}

function negated(value: Value): Value {
  return value === null ? null : !value;
}

/** False as soon as one is false, else unknown as soon as one is unknown. */
function every(all: readonly Asked[]): Asked {
  return (pathway) => {
    let result: Value = true;
    for (const one of all) {
      const value = one(pathway);
      if (value === false) return false;
      if (value === null) result = null;
    }
    return result;
  };
}

/** True as soon as one is true, else unknown as soon as one is unknown. */
function some(any: readonly Asked[]): Asked {
  return (pathway) => {
    let result: Value = false;
    for (const one of any) {
      const value = one(pathway);
      if (value === true) return true;
      if (value === null) result = null;
    }
    return result;
  };
}

function firstKnown(of: readonly Asked[]): Asked {
  return (pathway) => {
    for (const one of of) {
      const value = one(pathway);
      if (value !== null) return value;
    }
    return null;
  };
}

function firstTrue(branches: readonly (readonly [Asked, Asked])[], otherwise: Asked): Asked {
  return (pathway) => {
    for (const [when, then] of branches) if (when(pathway) === true) return then(pathway);
    return otherwise(pathway);
  };
}

function between(from: Asked, to: Asked): Asked {
  return (pathway) => {
    const [first, last] = [from(pathway), to(pathway)];
    return first === null || last === null ? null : daysBetween(first as Day, last as Day);
  };
}

function difference(of: Asked, less: Asked): Asked {
  return (pathway) => {
    const [whole, part] = [of(pathway), less(pathway)];
    return whole === null || part === null ? null : (whole as number) - (part as number);
  };
}
