/** The fields of a scan: what each cell is told apart by, every one a small whole number with 0 for unknown. */
import { type Expression, usesIn } from '@clockstop/rules';
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
  /** The standards that it is told apart for, as bits; null for all. */
  readonly standards: number | null;
}

/** What the scans of one pass have in common: the coder, so that what they share is worked out once, and their names. */
export interface Naming {
  readonly coder: Coder;
  /** Before the name of every expression of the scan. */
  readonly prefix: string;
}

/** The fields of a scan. */
export function fieldsOf(scan: Scan, lists: WordLists, { coder, prefix }: Naming): ScanFields {
  const parts = partsOf(scan, lists, coder);
  const others = {
    reported: coder.recode(scan.clock.reported),
    ...Object.fromEntries(scan.clocks.map(({ counted }, at) => [`counted_${at}`, coder.recode(counted)])),
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
  { name, expression, isCoded, standards }: Part,
  { packed, prefix, isShared }: Writing,
): { readonly name: string; readonly expression: Expression; readonly sql: string } {
  const scale = packed.scaleOf(name);
  const isScaled = isCoded && !isShared;
  const value = isScaled ? `${prefix}${name}` : `(${timesSql(`coalesce(${prefix}${name}, 0)`, scale)})`;
  return {
    name,
    expression: isScaled ? scaledBy(expression, scale) : expression,
    sql: standards === null ? value : `(${anyOf(`${prefix}mask`, standards)} * ${value})`,
  };
}

/** 1 where the mask has any of these bits, else 0. */
function anyOf(mask: string, bits: number): string {
  const bit = Math.log2(bits);
  return Number.isInteger(bit) ? `((${mask} >> ${bit}) & 1)` : `((${mask} & ${bits}) > 0)::INTEGER`;
}

function timesSql(sql: string, scale: number): string {
  return scale === 1 ? sql : `${sql} * ${scale}`;
}

function partsOf(scan: Scan, lists: WordLists, coder: Coder): readonly Part[] {
  const everyStandard = (1 << scan.standards.length) - 1;
  const part = (name: string, label: Expression<'text'>, standards = everyStandard): Part => {
    const coded = coder.label(label);
    return {
      name,
      expression: coded?.expression ?? coder.recode(label),
      isCoded: coded !== null,
      words: coded?.labels ?? listOf(label, lists),
      standards: standards === everyStandard ? null : standards,
    };
  };
  const commissioner: Expression<'text'> = { kind: 'column', column: 'commissioner', gives: 'text' };
  return [
    part('band', scan.clock.band),
    ...(scan.clock.shares.length > 1 ? [part('how', scan.clock.how)] : []),
    part('commissioner', commissioner),
    ...scan.clock.shares.map(({ provider }, at) => part(`provider_${at}`, provider)),
    ...scan.labels.map(({ label, standards }, at) => part(`label_${at}`, label, standards)),
  ];
}

/** A label that is a column has the words of the column; any other is made of providers. */
function listOf(label: Expression<'text'>, { providers, others }: WordLists): readonly string[] {
  return label.kind === 'column' ? (others[label.column] ?? providers) : providers;
}
