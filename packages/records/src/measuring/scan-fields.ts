/** The fields of a scan: what each cell is told apart by, every one a small whole number with 0 for unknown. */
import { type Expression, usesIn } from '@clockstop/rules';
import { type Coder, scaledBy, startCoder } from './coded.ts';
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
  /** The SQL of each packed number over those names, a column `mask` and a column `month`. */
  readonly keys: readonly string[];
}

/** Months since January 1970 up to the year 2140. */
const LATEST_MONTH = 2047;

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

/** The fields of a scan. */
export function fieldsOf(scan: Scan, lists: WordLists): ScanFields {
  const coder = startCoder();
  const parts = partsOf(scan, lists, coder);
  const others = {
    reported: coder.recode(scan.clock.reported),
    ...Object.fromEntries(scan.clocks.map(({ counted }, at) => [`counted_${at}`, coder.recode(counted)])),
  };
  const everyStandard = (1 << scan.standards.length) - 1;
  const sizes: readonly Field[] = [
    { name: 'mask', greatest: everyStandard },
    { name: 'month', greatest: LATEST_MONTH },
    ...parts.map(({ name, words }) => ({ name, greatest: words.length })),
  ];
  const packed = pack(sizes);
  const uses = usesIn([...parts.map(({ expression }) => expression), ...Object.values(others)]);
  const written = parts.map((part) => writtenIn(part, packed, (uses.get(part.expression) ?? 0) > 1));
  const terms = [
    ...['mask', 'month'].map((name) => ({ name, sql: `${name} * ${packed.scaleOf(name)}` })),
    ...written.map(({ name, sql }) => ({ name, sql })),
  ];
  return {
    packed,
    words: Object.fromEntries(parts.map(({ name, words }) => [name, words])),
    expressions: {
      ...others,
      ...Object.fromEntries(written.map(({ name, expression }) => [name, expression])),
    },
    keys: Array.from({ length: packed.length }, (_, key) =>
      terms
        .filter(({ name }) => packed.keyOf(name) === key)
        .map(({ sql }) => sql)
        .join(' + '),
    ),
  };
}

/** A case that only this field uses gives its numbers in their place; any other is worked out first and then moved. */
function writtenIn({ name, expression, isCoded, standards }: Part, packed: Packed, isShared: boolean) {
  const scale = packed.scaleOf(name);
  const isScaled = isCoded && !isShared;
  const value = isScaled ? name : `coalesce(${name}, 0) * ${scale}`;
  return {
    name,
    expression: isScaled ? scaledBy(expression, scale) : expression,
    sql: standards === null ? value : `((mask & ${standards}) > 0)::INTEGER * ${value}`,
  };
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
    part('how', scan.clock.how),
    part('commissioner', commissioner),
    ...scan.clock.shares.map(({ provider }, at) => part(`provider_${at}`, provider)),
    ...scan.labels.map(({ label, standards }, at) => part(`label_${at}`, label, standards)),
  ];
}

/** A label that is a column has the words of the column; any other is made of providers. */
function listOf(label: Expression<'text'>, { providers, others }: WordLists): readonly string[] {
  return label.kind === 'column' ? (others[label.column] ?? providers) : providers;
}
