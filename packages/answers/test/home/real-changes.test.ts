import { addMonths, month, monthInWords } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { type RealChange, realChanges } from '../../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from '../invented-store.ts';

const first = month('2020-01');

/** A store of months from January 2020 on: `north` and `south` say how many of 1,000 were in time in each. */
async function monthsOf(north: readonly number[], south: readonly number[]) {
  const files = north.map((within, at): [string, string] => {
    const rows: InventedRow[] = [
      ['R1A', within, 1000],
      ['R1B', south[at] ?? 0, 1000],
    ];
    const name = monthInWords(addMonths(first, at));
    return [`${addMonths(first, at)}-FINAL.csv`, inventedTable('two-week-wait', name, rows)];
  });
  return inventedStore(Object.fromEntries(files));
}

const even = Array.from({ length: 14 }, (_, at) => 900 + (at % 2 === 0 ? 6 : -6));

function changeOf(changes: readonly RealChange[], name: string): RealChange | undefined {
  return changes.find((change) => change.name === name);
}

describe('what really changed', () => {
  test('a month beyond the limits is new; the others have no real change', async () => {
    const store = await monthsOf([...even, 600], [...even, 905]);
    const { since, changes } = await realChanges(store, { month: addMonths(first, 14), basis: 'provider' });
    expect(since).toBe('2021-02');
    expect(changeOf(changes, 'North')).toMatchObject({
      kind: 'new',
      variation: 'concern_low',
      within: 600,
      total: 1000,
      sentence: 'The share is unusually low: March 2021 is below the lower limit.',
    });
    expect(changeOf(changes, 'South')).toMatchObject({
      kind: 'none',
      sentence: 'No real change: the latest months differ only by chance.',
    });
    expect(changeOf(changes, 'West')?.kind).toBe('gap');
    expect(changes[0]).toMatchObject({ code: null, name: 'England', total: 2000 });
  });

  test('the month after, it has ended; it is judged as it could be judged then', async () => {
    const store = await monthsOf([...even, 600, 900], [...even, 905, 900]);
    const ended = await realChanges(store, { month: addMonths(first, 15), basis: 'provider' });
    expect(changeOf(ended.changes, 'North')).toMatchObject({
      kind: 'ended',
      sentence: 'Back within chance: up to March 2021 the share was unusually low.',
    });
    const before = await realChanges(store, { month: addMonths(first, 14), basis: 'provider' });
    expect(changeOf(before.changes, 'North')?.kind).toBe('new');
  });

  test('with fewer than 13 months nothing is claimed', async () => {
    const store = await monthsOf([900, 100], [900, 900]);
    const { changes } = await realChanges(store, { month: addMonths(first, 1), basis: 'provider' });
    expect(changeOf(changes, 'North')).toMatchObject({
      kind: 'too-few',
      variation: null,
      sentence: 'With 2 months of figures that can be compared, no change can be told from chance.',
    });
  });

  test('a month without figures has no changes', async () => {
    const store = await monthsOf([900, 900], [900, 900]);
    const answer = await realChanges(store, { month: month('2030-01'), basis: 'provider' });
    expect(answer).toMatchObject({ since: null, england: [], changes: [] });
  });
});
