/** Wholes against the sum of their parts, and breakdowns without a common whole against each other. */
import { type Breakdown, dimensionsOf, isWithin, type Mask, projectTo } from '../breakdown.ts';
import { type Count, ENGLAND } from '../count.ts';
import type { Problem } from '../problem.ts';
import { compare, NOTHING, sumBy, type Table } from './table.ts';

/** Holds every whole of a table against its parts. */
export function reconcileParts(table: Table): void {
  const masks = [...table.slices.keys()];
  for (const whole of masks) {
    for (const part of masks) {
      if (isNextBreakdown(whole, part, masks)) reconcilePair(table, whole, part);
    }
  }
  for (const [index, one] of masks.entries()) {
    for (const other of masks.slice(index + 1)) {
      if (lackWhole(one, other, masks)) reconcileBreakdowns(table, one, other);
    }
  }
}

/** Whether `part` breaks `whole` down with no other breakdown of the file between them. */
function isNextBreakdown(whole: Mask, part: Mask, masks: readonly Mask[]): boolean {
  const isBetween = (mask: Mask): boolean =>
    mask !== whole && mask !== part && isWithin(whole, mask) && isWithin(mask, part);
  return whole !== part && isWithin(whole, part) && !masks.some(isBetween);
}

function lackWhole(one: Mask, other: Mask, masks: readonly Mask[]): boolean {
  return !isWithin(one, other) && !isWithin(other, one) && !masks.some((mask) => isWithin(mask, one & other));
}

function keyBy({ book }: Table, mask: Mask): (count: Count) => readonly [Breakdown, string] {
  return ({ breakdown, code }) => [projectTo(book, breakdown, mask), code];
}

/** England rows with organisations of their own are sums of those; only the others are sums of England's parts. */
function reconcilePair(table: Table, whole: Mask, part: Mask): void {
  const rows = table.slices.get(whole) ?? [];
  const parts = table.slices.get(part) ?? [];
  const key = keyBy(table, whole);
  const sums = sumBy(table, parts, key);
  const withOrganisations = new Set(
    rows.filter(({ code }) => code !== ENGLAND).map(({ breakdown }) => breakdown),
  );
  const facts = { dimension: dimensionsOf(part & ~whole).join(' and ') };
  for (const row of rows) {
    const alone = row.code === ENGLAND && !withOrganisations.has(row.breakdown);
    const sum = sums.get(row.breakdown)?.get(row.code);
    if (sum === undefined && row.code === ENGLAND && !alone) continue;
    compare(table, row, sum ?? NOTHING, { code: alone ? 'england-siblings' : 'parts-whole', facts });
  }
  const orphans = parts.filter((row) => row.code !== ENGLAND && withOrganisations.has(key(row)[0]));
  reportOrphans(table, rows, { parts: orphans, key, facts });
}

interface Orphans {
  readonly parts: readonly Count[];
  readonly key: (count: Count) => readonly [Breakdown, string];
  readonly facts: Problem['facts'];
}

/** Parts of an organisation whose whole is absent, although others have one: an absent row counts nobody. */
function reportOrphans(table: Table, wholes: readonly Count[], { parts, key, facts }: Orphans): void {
  const present = firstBy(wholes, key);
  for (const [breakdown, byCode] of firstBy(parts, key)) {
    for (const [code, part] of byCode) {
      if (present.get(breakdown)?.has(code)) continue;
      const nobody = { ...part, total: 0, within: 0, after: 0, bands: null };
      const sum = sumBy(table, parts, key).get(breakdown)?.get(code) ?? NOTHING;
      compare(table, nobody, sum, { code: 'parts-whole', facts });
    }
  }
}

/** Two breakdowns of the same patients, neither of which is in the file as a whole: their sums must agree. */
function reconcileBreakdowns(table: Table, one: Mask, other: Mask): void {
  const key = keyBy(table, one & other);
  const [mine, theirs] = [table.slices.get(one) ?? [], table.slices.get(other) ?? []];
  const sums = sumBy(table, theirs, key);
  const facts = { dimension: dimensionsOf(other & ~one).join(' and ') };
  const firsts = firstBy(mine, key);
  for (const [breakdown, byCode] of sumBy(table, mine, key)) {
    for (const [code, { figures }] of byCode) {
      const first = firsts.get(breakdown)?.get(code);
      const sum = sums.get(breakdown)?.get(code) ?? NOTHING;
      if (first !== undefined) compare(table, { ...first, ...figures }, sum, { code: 'parts-whole', facts });
    }
  }
}

function firstBy(
  rows: readonly Count[],
  keyOf: (count: Count) => readonly [Breakdown, string],
): Map<Breakdown, Map<string, Count>> {
  const firsts = new Map<Breakdown, Map<string, Count>>();
  for (const count of rows) {
    const [breakdown, code] = keyOf(count);
    const byCode = firsts.get(breakdown) ?? new Map<string, Count>();
    firsts.set(breakdown, byCode);
    if (!byCode.has(code)) byCode.set(code, count);
  }
  return firsts;
}
