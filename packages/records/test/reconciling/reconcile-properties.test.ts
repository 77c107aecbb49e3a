/** Whatever the records and the published figures: what is named and what is not are the difference, and no bound exceeds it. */
import type { Amount, ReconciledCell } from '@clockstop/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, reconcileDrawn, recordOf } from './drawn-store.ts';

const kind = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));
const records = fc.array(fc.record({ kind, patient: fc.integer({ min: 1, max: 12 }) }), { maxLength: 12 });
const figure = fc
  .integer({ min: 0, max: 12 })
  .chain((total) => fc.record({ total: fc.constant(total), within: fc.integer({ min: 0, max: total }) }));
const rows = fc.dictionary(fc.constantFrom('RA1', 'RB1', 'RC1', 'RD1', 'XX9', 'Q01', 'UNKNOWN'), figure, {
  minKeys: 1,
});
const stores = fc.record({
  ...{ early: records, late: records, published: rows },
  status: fc.constantFrom('Final', 'Provisional'),
  standard: fc.constantFrom('62-day', '31-day', 'faster-diagnosis'),
  basis: fc.constantFrom('provider', 'commissioner'),
});

const parts = ['total', 'within'] as const;
const sum = (amounts: readonly Amount[], part: (typeof parts)[number]) =>
  amounts.reduce((all, amount) => all + amount[part], 0);

function expectSound(cell: ReconciledCell): void {
  const { published, local, difference, named, unexplained, possible, withoutCause } = cell;
  for (const part of parts) {
    expect(published[part] - local[part]).toBe(difference[part]);
    expect(sum([...named.map(({ amount }) => amount), unexplained], part)).toBe(difference[part]);
    for (const { couldExplain } of possible) expectWithin(couldExplain[part], unexplained[part]);
    expectWithin(withoutCause[part], unexplained[part]);
    const could = sum(
      possible.map(({ couldExplain }) => couldExplain),
      part,
    );
    expect(Math.abs(could) + Math.abs(withoutCause[part])).toBeGreaterThanOrEqual(
      Math.abs(unexplained[part]),
    );
  }
}

/** Of the sign of the whole, and never more than it. */
function expectWithin(part: number, whole: number): void {
  expect(Math.abs(part)).toBeLessThanOrEqual(Math.abs(whole));
  expect(part * whole).toBeGreaterThanOrEqual(0);
}

test('published less local is what is named and what is unexplained', async () => {
  await fc.assert(
    fc.asyncProperty(stores, async ({ early, late, published, ...about }) => {
      const toRecords = (drawn: typeof early) => drawn.map((each) => recordOf(each.kind, each.patient));
      const byDay = new Map([
        [1, [recordOf('quick', 50), ...toRecords(early)]],
        [20, toRecords(late)],
      ]);
      const text = Object.entries(published).map(([code, { total, within }]) => `${code} ${total}/${within}`);
      const found = await reconcileDrawn({ ...about, rows: text.join(', '), byDay });
      expect(found.differing.length + found.agreeing.length).toBeGreaterThan(0);
      for (const cell of found.differing) expectSound(cell);
    }),
    { numRuns: 12 },
  );
});
