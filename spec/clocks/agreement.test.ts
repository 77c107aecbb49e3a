/**
 * Both engines give the same: `evaluate` and the compiled SQL on random pathways for every standard, and the language
 * itself on random rules. A failure prints the SQL and the pathway; the seed that fast-check prints repeats it.
 */

import {
  compile,
  day,
  decided,
  duckDb,
  type Kind,
  type Pathway,
  recordDimensions,
  standards,
  toSql,
} from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { byEvaluate } from './by-evaluate.ts';
import { bySql, openDuckDb, tableOf } from './by-sql.ts';
import { someExpression } from './random-expression.ts';
import { somePathway } from './random-pathway.ts';
import { someSettings } from './random-settings.ts';
import type { Case } from './read-table.ts';

const asOf = day('2099-12-31');
const HEADS = ['counted', 'days', 'within', 'band', 'month', 'how', 'shares', ...recordDimensions];

let database: DuckDBConnection;
beforeAll(async () => {
  database = await openDuckDb();
});

describe('every standard on random pathways', () => {
  test.each(standards)('$id', async ({ id }) => {
    const pathways = fc.array(somePathway, { minLength: 60, maxLength: 60 });
    const property = fc.asyncProperty(
      pathways,
      fc.option(someSettings, { nil: {} }),
      async (drawn, settings) => {
        const cases = drawn.map((pathway) => toCase(pathway, id));
        const answers = await bySql(database, cases, settings);
        for (const [index, { cells, sql }] of answers.entries()) {
          const each = cases[index] as Case;
          expect(cells, `${sql}\n${JSON.stringify(each.pathway)}`).toEqual(byEvaluate(each, asOf, settings));
        }
      },
    );
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });
});

function toCase(pathway: Pathway, standard: string): Case {
  return { pathway, standard, expected: Object.fromEntries(HEADS.map((head) => [head, ''])), name: '' };
}

describe('random rules', () => {
  test.each<Kind>(['truth', 'number', 'date', 'text'])('that give a %s', async (kind) => {
    const drawn = fc.tuple(
      fc.array(someExpression(kind, 3), { minLength: 25, maxLength: 25 }),
      fc.array(somePathway, { minLength: 20, maxLength: 20 }),
    );
    const property = fc.asyncProperty(drawn, async ([expressions, pathways]) => {
      await database.run(tableOf(pathways));
      for (const expression of expressions) {
        const ask = compile(expression);
        const asked = pathways.map((pathway) => inWords(ask(pathway)));
        for (const written of [expression, decided(expression)]) {
          const sql = `SELECT ${toSql(written, duckDb)} AS value FROM pathways ORDER BY number`;
          const reader = await database.runAndReadAll(sql);
          const answers = reader.getRowObjectsJson().map(({ value }) => inWords(value));
          expect(answers, sql).toEqual(asked);
        }
      }
    });
    await fc.assert(property, { numRuns: 8, endOnFailure: true });
  });
});

/** A value as both engines can say it. */
function inWords(value: unknown): string {
  return value === null || value === undefined ? 'unknown' : String(value);
}
