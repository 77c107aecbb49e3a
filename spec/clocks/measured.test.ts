/**
 * Counts from records are the sums of what `evaluate` gives for each record, in every standard, month, organisation and
 * breakdown, under every assumption.
 */

import { measureInto } from '@clockstop/records';
import {
  clockExpressions,
  compile,
  day,
  defaults,
  evaluate,
  isDuring,
  type Pathway,
  recordDimensions,
  type Settings,
  type Standard,
  standards,
} from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openDuckDb, tableOf } from './by-sql.ts';
import { somePathway } from './random-pathway.ts';
import { someSettings } from './random-settings.ts';

const asOf = day('2099-12-31');

let database: DuckDBConnection;
beforeAll(async () => {
  database = await openDuckDb();
});

test('counts are the sums of evaluations, however the records are sliced', async () => {
  const pathways = fc.array(somePathway, { minLength: 400, maxLength: 400 });
  const property = fc.asyncProperty(
    pathways,
    fc.option(someSettings, { nil: defaults }),
    async (drawn, settings) => {
      await database.run(tableOf(drawn));
      await measureInto(database, slices, 'measured', { settings, dimensions: recordDimensions });
      const expected = summed(drawn, settings);
      expect(expected.length).toBeGreaterThan(100);
      expect(await measured()).toEqual(expected);
    },
  );
  await fc.assert(property, { numRuns: 10, endOnFailure: true });
});

const slices = [0, 1, 2].map((part) => `(FROM pathways WHERE rowid % 3 = ${part})`);

/** One line for each count: standard, month, basis, organisation, labels, band, and halves. */
async function measured(): Promise<readonly string[]> {
  const labels = recordDimensions.map((dimension) => `coalesce("${dimension}", '–')`).join(', ');
  const reader = await database.runAndReadAll(`
    SELECT concat_ws(' · ', standard, strftime(DATE '1970-01-01' + to_months(month), '%Y-%m'), basis, code, ${labels},
      replace(band, 'band ', '')), halves, total >= within
    FROM (UNPIVOT measured ON COLUMNS('^band ') INTO NAME band VALUE halves) WHERE halves > 0`);
  return reader
    .getRows()
    .map(
      ([key, halves, isSound]) => `${key} = ${halves}${isSound === true ? '' : ' more within than in all'}`,
    )
    .sort();
}

function summed(pathways: readonly Pathway[], settings: Settings): readonly string[] {
  const sums = new Map<string, number>();
  const add = (key: string, halves: number) => sums.set(key, (sums.get(key) ?? 0) + halves);
  for (const standard of standards) {
    for (const pathway of pathways) addPathway(standard, pathway, settings, add);
  }
  return [...sums]
    .filter(([, halves]) => halves > 0)
    .map(([key, halves]) => `${key} = ${halves}`)
    .sort();
}

function addPathway(
  standard: Standard,
  pathway: Pathway,
  settings: Settings,
  add: (key: string, halves: number) => void,
): void {
  const evaluation = evaluate(standard, pathway, asOf, settings);
  if (evaluation.state !== 'counted') return;
  const { month, band, shares } = evaluation;
  if (!isDuring(month, standard.recordsFrom, standard.figuresUntil)) return;
  const { labels } = clockExpressions(standard, settings);
  const labelled = recordDimensions.map((dimension) => {
    const label = labels[dimension];
    return label === undefined ? '–' : (compile(label)(pathway) ?? '–');
  });
  const key = (basis: string, code: string | null | undefined) =>
    [standard.id, month, basis, code ?? 'UNKNOWN', ...labelled, band].join(' · ');
  for (const { provider, total } of shares) add(key('provider', provider), total);
  add(key('commissioner', pathway.commissioner), 2);
}
