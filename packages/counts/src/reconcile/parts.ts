/** Wholes against the sum of their parts, and breakdowns without a common whole against each other. */
import { dimensionsOf, isWithin, type Mask } from '../breakdown.ts';
import { ENGLAND } from '../count.ts';
import type { Problem } from '../problem.ts';
import { compare, NOTHING, type Sum, sumBy, type Table } from './table.ts';

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

/** England rows with organisations of their own are sums of those; only the others are sums of England's parts. */
function reconcilePair(table: Table, whole: Mask, part: Mask): void {
  const rows = table.slices.get(whole) ?? [];
  const sums = sumBy(table, table.slices.get(part) ?? [], whole);
  const withOrganisations = new Set(
    rows.filter(({ code }) => code !== ENGLAND).map(({ breakdown }) => breakdown),
  );
  const facts = { dimension: dimensionsOf(part & ~whole).join(' and ') };
  for (const row of rows) {
    const alone = row.code === ENGLAND && !withOrganisations.has(row.breakdown);
    const byCode = sums.get(row.breakdown);
    const sum = byCode?.get(row.code);
    byCode?.delete(row.code);
    if (sum === undefined && row.code === ENGLAND && !alone) continue;
    compare(table, row, sum ?? NOTHING, { code: alone ? 'england-siblings' : 'parts-whole', facts });
  }
  for (const [breakdown, byCode] of sums) {
    if (withOrganisations.has(breakdown)) reportOrphans(table, byCode, facts);
  }
}

/** Parts of organisations whose whole is absent, although others have one: an absent row counts nobody. */
function reportOrphans(table: Table, byCode: ReadonlyMap<string, Sum>, facts: Problem['facts']): void {
  for (const [code, sum] of byCode) {
    if (code === ENGLAND || sum.first === null) continue;
    const nobody = { ...sum.first, total: 0, within: 0, after: 0, bands: null };
    compare(table, nobody, sum, { code: 'parts-whole', facts });
  }
}

/** Two breakdowns of the same patients, neither of which is in the file as a whole: their sums must agree. */
function reconcileBreakdowns(table: Table, one: Mask, other: Mask): void {
  const mine = sumBy(table, table.slices.get(one) ?? [], one & other);
  const theirs = sumBy(table, table.slices.get(other) ?? [], one & other);
  const facts = { dimension: dimensionsOf(other & ~one).join(' and ') };
  for (const [breakdown, byCode] of mine) {
    for (const [code, { figures, first }] of byCode) {
      const sum = theirs.get(breakdown)?.get(code) ?? NOTHING;
      if (first !== null) compare(table, { ...first, ...figures }, sum, { code: 'parts-whole', facts });
    }
  }
}
