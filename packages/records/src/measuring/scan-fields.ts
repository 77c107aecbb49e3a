/** The fields of a scan: what each cell is told apart by, every one a small whole number with 0 for unknown. */
import { type ClockExpressions, type Expression, usesIn } from '@clockstop/rules';
import { type Coder, scaledBy } from './coded.ts';
import { type Field, type Packed, pack } from './packing.ts';
import type { Scan } from './scan.ts';
import type { WordLists } from './word-lists.ts';

/** The fields of a scan, and what is needed to work them out. */
export interface ScanFields {
  readonly packed: Packed;
  /** What the numbers of a field stand for, from 1. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The expressions to work out, by name: those of the fields, whether each standard counts, and the day reported. */
  readonly expressions: Readonly<Record<string, Expression>>;
  /** The SQL of each packed number over those names, a column `mask` and a column `month` with the same prefix. */
  readonly keys: readonly string[];
}

/** A field that is an expression of the rules. */
interface Part {
  readonly name: string;
  readonly expression: Expression;
  /** Whether it is a case over numbers, which can be written in its place at once. */
  readonly isCoded: boolean;
  readonly words: readonly string[];
}

/** How the fields of a scan are worked out: the coder is one for a pass, so that what scans share is worked out once. */
export interface Naming {
  readonly coder: Coder;
  /** Before the name of every expression of the scan. */
  readonly prefix: string;
  /** The places of the standards to count: what only others are told apart by is left out. */
  readonly places: readonly number[];
}

/** The fields of a scan. */
export function fieldsOf(scan: Scan, lists: WordLists, { coder, prefix, places }: Naming): ScanFields {
  const parts = partsOf(scan, lists, { coder, places });
  const others = {
    reported: coder.recode(scan.clock.reported),
    ...Object.fromEntries(places.map((at) => [`counted_${at}`, coder.recode(clockAt(scan, at).counted)])),
  };
  const everyStandard = (1 << scan.standards.length) - 1;
  const sizes: readonly Field[] = [
    { name: 'mask', greatest: everyStandard },
    { name: 'month', greatest: lists.laterMonths },
    ...parts.map(({ name, words }) => ({ name, greatest: words.length })),
  ];
  const packed = pack(sizes);
  const uses = usesIn([...parts.map(({ expression }) => expression), ...Object.values(others)]);
  const written = parts.map((part) =>
    writtenIn(part, { packed, prefix, isShared: (uses.get(part.expression) ?? 0) > 1 }),
  );
  const terms = [
    ...['mask', 'month'].map((name) => ({
      name,
      sql: `(${timesSql(`${prefix}${name}`, packed.scaleOf(name))})`,
    })),
    ...written.map(({ name, sql }) => ({ name, sql })),
  ];
  return {
    packed,
    words: Object.fromEntries(parts.map(({ name, words }) => [name, words])),
    expressions: Object.fromEntries(
      [...Object.entries(others), ...written.map(({ name, expression }) => [name, expression] as const)].map(
        ([name, expression]) => [`${prefix}${name}`, expression],
      ),
    ),
    keys: Array.from({ length: packed.length }, (_, key) =>
      terms
        .filter(({ name }) => packed.keyOf(name) === key)
        .map(({ sql }) => sql)
        .join(' | '),
    ),
  };
}

interface Writing {
  readonly packed: Packed;
  readonly prefix: string;
  /** Whether other expressions need the number as it is. */
  readonly isShared: boolean;
}

/** A case that only this field uses gives its numbers in their place; any other is worked out first and then moved. */
function writtenIn(
  { name, expression, isCoded }: Part,
  { packed, prefix, isShared }: Writing,
): { readonly name: string; readonly expression: Expression; readonly sql: string } {
  const scale = packed.scaleOf(name);
  const isScaled = isCoded && (!isShared || expression.kind === 'literal');
  return {
    name,
    expression: isScaled ? scaledBy(expression, scale) : expression,
    sql: isScaled ? `${prefix}${name}` : `(${timesSql(`greatest(${prefix}${name}, 0)`, scale)})`,
  };
}

function timesSql(sql: string, scale: number): string {
  return scale === 1 ? sql : `${sql} * ${scale}`;
}

function clockAt({ clocks }: Scan, place: number): ClockExpressions {
  return clocks[place] as ClockExpressions;
}

function partsOf(
  scan: Scan,
  lists: WordLists,
  { coder, places }: Pick<Naming, 'coder' | 'places'>,
): readonly Part[] {
  const part = (name: string, label: Expression<'text'>, isAsked = true): Part => {
    const coded = coder.label(label);
    const words = coded?.labels ?? listOf(label, lists);
    if (!isAsked) return { name, expression: NOT_ASKED, isCoded: true, words };
    return { name, expression: coded?.expression ?? coder.recode(label), isCoded: coded !== null, words };
  };
  const bits = places.reduce((sum, place) => sum | (1 << place), 0);
  const commissioner: Expression<'text'> = { kind: 'column', column: 'commissioner', gives: 'text' };
  return [
    part('band', scan.clock.band),
    ...(scan.clock.shares.length > 1 ? [part('how', scan.clock.how)] : []),
    part('commissioner', commissioner),
    ...scan.clock.shares.map(({ provider }, at) => part(`provider_${at}`, provider)),
    ...scan.labels.map(({ label, standards }, at) => part(`label_${at}`, label, (standards & bits) > 0)),
  ];
}

/** A label that none of the standards has that are counted. */
const NOT_ASKED: Expression<'number'> = { kind: 'literal', value: null, gives: 'number' };

/** A label that is a column has the words of the column; any other is made of providers. */
function listOf(label: Expression<'text'>, { providers, others }: WordLists): readonly string[] {
  return label.kind === 'column' ? (others[label.column] ?? providers) : providers;
}
