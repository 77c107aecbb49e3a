/**
 * Texts as small whole numbers: working with one number is many times faster than with texts. A case all of whose values
 * are written down, as every label is, becomes the same case over their places in a list; what compares such a case with
 * a text then compares numbers.
 */
import { type Expression, type Kind, withParts } from '@clockstop/rules';
import { byWords, type ColumnWords } from './by-words.ts';

/** A label as a number: `n` is the n-th of the list, from 1; unknown stays unknown. */
interface Coded {
  readonly expression: Expression<'number'>;
  readonly labels: readonly string[];
}

/** Codes the expressions of one scan. Parts that are one object stay one object, so that they are worked out once. */
export interface Coder {
  /** The label as a number, or null when it has values that are not written down, as a column has. */
  readonly label: (expression: Expression<'text'>) => Coded | null;
  /** The expression with every comparison of a label as one of numbers. */
  readonly recode: <K extends Kind>(expression: Expression<K>) => Expression<K>;
  /** The column that is looked up at one go. */
  readonly words: ColumnWords;
}

/** A coder that has seen nothing yet. What is asked of the column of these words alone becomes a look-up. */
export function startCoder(words: ColumnWords): Coder {
  const labels = new Map<Expression, Coded | null>();
  const recoded = new Map<Expression, Expression>();
  const coder: Coder = {
    words,
    label: (expression) => remembered(labels, expression, () => toCoded(coder, expression)),
    recode: <K extends Kind>(expression: Expression<K>) =>
      remembered(recoded, expression, () => recode(coder, expression)) as Expression<K>,
  };
  return coder;
}

function remembered<T>(known: Map<Expression, T>, expression: Expression, make: () => T): T {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const made = make();
  known.set(expression, made);
  return made;
}

function toCoded(coder: Coder, label: Expression<'text'>): Coded | null {
  if (!isWrittenDown(label)) return null;
  const labels: string[] = [];
  const expression = numbered(coder, label, labels, new Map());
  return { expression, labels };
}

/** Whether every value is a literal, or a case of which that is true. */
function isWrittenDown(expression: Expression): boolean {
  if (expression.kind === 'literal') return true;
  if (expression.kind !== 'case') return false;
  return (
    isWrittenDown(expression.otherwise) && expression.branches.every(({ value }) => isWrittenDown(value))
  );
}

function numbered(
  coder: Coder,
  label: Expression,
  labels: string[],
  done: Map<Expression, Expression<'number'>>,
): Expression<'number'> {
  const before = done.get(label);
  if (before !== undefined) return before;
  const made = numberedAnew(coder, label, labels, done);
  done.set(label, made);
  return made;
}

function numberedAnew(
  coder: Coder,
  label: Expression,
  labels: string[],
  done: Map<Expression, Expression<'number'>>,
): Expression<'number'> {
  if (label.kind === 'literal')
    return { kind: 'literal', value: placeOf(label.value, labels), gives: 'number' };
  if (label.kind !== 'case') throw new Error('a label whose values are not written down');
  const table = byWords(label, coder.words, (value) => placeOf(value, labels));
  if (table !== null) return table as Expression<'number'>;
  const each = (value: Expression) => numbered(coder, value, labels, done);
  return {
    kind: 'case',
    branches: label.branches.map(({ when, value }) => ({ when: coder.recode(when), value: each(value) })),
    otherwise: each(label.otherwise),
    gives: 'number',
  };
}

function placeOf(value: string | number | boolean | null, labels: string[]): number | null {
  if (value === null) return null;
  const text = String(value);
  const place = labels.indexOf(text);
  return place === -1 ? labels.push(text) : place + 1;
}

function recode(coder: Coder, expression: Expression): Expression {
  return byWords(expression, coder.words) ?? recodeParts(coder, expression);
}

function recodeParts(coder: Coder, expression: Expression): Expression {
  if (expression.kind === 'comparison') return comparedByNumber(coder, expression);
  if (expression.kind === 'membership') return amongNumbers(coder, expression);
  return withParts(expression, coder.recode);
}

type Part<N extends Expression['kind']> = Expression & { readonly kind: N };

function comparedByNumber(coder: Coder, expression: Part<'comparison'>): Expression {
  const { left, is, right } = expression;
  const isEquality = is === '=' || is === '<>';
  if (isEquality && left.gives === 'text' && right.kind === 'literal' && right.value !== null) {
    const coded = coder.label(left as Expression<'text'>);
    if (coded !== null) return compared(coded, is, placeIn(coded, String(right.value)));
  }
  return { ...expression, left: coder.recode(left), right: coder.recode(right) };
}

function amongNumbers(coder: Coder, expression: Part<'membership'>): Expression {
  const coded = coder.label(expression.of);
  if (coded === null) return { ...expression, of: coder.recode(expression.of) };
  const places = [...new Set(expression.among.map((text) => placeIn(coded, text)))].sort((a, b) => a - b);
  const [least = 0, greatest = 0] = [places[0], places.at(-1)];
  if (places.length > 1 && greatest - least === places.length - 1) {
    const from = least <= 1 ? [] : [compared(coded, '>=', least)];
    return { kind: 'and', all: [...from, compared(coded, '<=', greatest)], gives: 'truth' };
  }
  return { kind: 'or', any: places.map((place) => compared(coded, '=', place)), gives: 'truth' };
}

/** A text that is no label at all has the place 0, which none has. */
function placeIn({ labels }: Coded, text: string): number {
  return labels.indexOf(text) + 1;
}

function compared({ expression }: Coded, is: '=' | '<>' | '<=' | '>=', place: number): Expression<'truth'> {
  const right: Expression<'number'> = { kind: 'literal', value: place, gives: 'number' };
  return { kind: 'comparison', left: expression, is, right, gives: 'truth' };
}

/** A case over numbers with each of them multiplied, and 0 for unknown. */
export function scaledBy(expression: Expression, scale: number): Expression<'number'> {
  if (expression.kind === 'literal')
    return { kind: 'literal', value: Number(expression.value ?? 0) * scale, gives: 'number' };
  if (expression.kind !== 'case') throw new Error('only a case over numbers can be scaled');
  return {
    kind: 'case',
    branches: expression.branches.map(({ when, value }) => ({ when, value: scaledBy(value, scale) })),
    otherwise: scaledBy(expression.otherwise, scale),
    gives: 'number',
  };
}
