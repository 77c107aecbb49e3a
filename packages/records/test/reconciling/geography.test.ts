/** Which code patients are published under, where organisations took one another over. */
import { createRegister } from '@clockstop/organisations';
import { month } from '@clockstop/rules';
import { expect } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';
import type { Amount } from '../../src/reconciling/amount.ts';
import { geographyOf } from '../../src/reconciling/geography.ts';

/** OLD became NEW, ONE and TWO became BIG, RUN was taken in by HUB, which was there before. */
const register = createRegister({
  organisations: [
    ...['OLD', 'ONE', 'TWO'].map((code) => ({
      code,
      kind: 'icb' as const,
      name: code,
      closed: '2026-03-31',
    })),
    ...['NEW', 'BIG'].map((code) => ({ code, kind: 'icb' as const, name: code, opened: '2026-04-01' })),
    { code: 'HUB', kind: 'icb', name: 'HUB', opened: '2000-04-01' },
    { code: 'RUN', kind: 'icb', name: 'RUN', closed: '2026-03-31' },
  ],
  successions: [
    ['OLD', 'NEW'],
    ['ONE', 'BIG'],
    ['TWO', 'BIG'],
    ['RUN', 'HUB'],
  ].map(([code = '', to = '']) => ({ code, to, day: '2026-04-01', source: 'unverified' as const })),
});

function figures(text: string): ReadonlyMap<string, Amount> {
  const rows = text === '-' ? [] : text.split(', ').map((row) => row.split(' '));
  return new Map(rows.map(([code = '', count]) => [code, { total: Number(count), within: 0 }]));
}

rule(
  'what the published figure has more because of other geography: exactly, or between bounds',
  `
  month   | published      | records       | because of it
  ------- | -------------- | ------------- | -------------
  2026-05 | NEW 5          | NEW 4         | -
  2026-05 | OLD 5          | NEW 4         | NEW -5
  2026-03 | NEW 5          | OLD 4         | OLD -5
  2026-05 | OLD 5, NEW 1   | NEW 4         | NEW -5
  2026-03 | OLD 5, NEW 1   | NEW 4         | -
  2026-05 | NEW 5          | NEW 1, OLD 4  | NEW 4 · OLD -4
  2026-05 | BIG 9          | ONE 4, TWO 5  | ONE -9..0 · TWO -9..0
  2026-05 | BIG 9          | ONE 4         | ONE -9..0
  2026-05 | ONE 4, TWO 5   | BIG 9         | BIG -9
  2026-05 | HUB 9          | RUN 4         | RUN -9..0
  2026-05 | HUB 9          | HUB 5, RUN 4  | HUB 4 · RUN -4
  2026-03 | HUB 5, RUN 4   | HUB 5         | -`,
  (row) => {
    const base = new Map(
      [...figures(row('records'))].map(([code, amount]) => [code, { amount, records: 1 }]),
    );
    const table = { month: month(row('month')), published: figures(row('published')), base };
    const found = [...geographyOf(table, register)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const said = found.map(([code, { exact, low, high }]) =>
      low.total === high.total ? `${code} ${exact.total}` : `${code} ${low.total}..${high.total}`,
    );
    for (const [, { exact }] of found) expect(exact.within).toBe(0);
    return said.join(' · ') || '-';
  },
);
