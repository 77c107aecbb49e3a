/** The chapters on clocks, run on both engines: `evaluate` for one pathway, and the compiled SQL in DuckDB. */

import { day } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { byEvaluate } from './by-evaluate.ts';
import { bySql, openDuckDb } from './by-sql.ts';
import { chapters } from './chapters.ts';
import { casesOf } from './read-table.ts';

/** The day on which running clocks are looked at. */
const asOf = day('2026-06-30');

let database: DuckDBConnection;
beforeAll(async () => {
  database = await openDuckDb();
});

describe.each(chapters)('$title', ({ tables }) => {
  describe.each(tables)('$caption', (table) => {
    const cases = casesOf(table);

    test.each(cases)('evaluate: $name', (each) => {
      expect(byEvaluate(each, asOf, table.settings), table.drawn).toEqual(each.expected);
    });

    test('the compiled SQL', async () => {
      const answers = await bySql(database, cases, table.settings);
      for (const [index, { cells, sql }] of answers.entries()) {
        const { name, expected } = cases[index] as (typeof cases)[number];
        expect(cells, `${name}\n${table.drawn}\n${sql}`).toEqual(keysOf(expected, cells));
      }
    });
  });
});

/** What is expected of the columns that the engine answers. */
function keysOf(expected: Readonly<Record<string, string>>, cells: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.keys(cells).map((head) => [head, expected[head]]));
}

test('every chapter has a table, a text and a source', () => {
  for (const { text, sources, tables } of chapters) {
    expect(Math.min(text.length, sources.length, tables.length)).toBeGreaterThan(0);
  }
});
