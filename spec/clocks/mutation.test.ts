/**
 * Mutation testing of the rules: they are data, so every mistake that could be made in one word of them can be made here,
 * and the drawn tables must notice it. What they do not notice must be explained.
 */
import { day, defaults, standardById } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { byEvaluate } from './by-evaluate.ts';
import { chapters } from './chapters.ts';
import { everyMutant, type Mutant } from './mutants.ts';
import { casesOf } from './read-table.ts';
import { explanationOf, unneeded } from './survivors.ts';

const asOf = day('2026-06-30');

const drawn = chapters
  .flatMap(({ tables }) => tables)
  .flatMap((table) => casesOf(table).map((each) => ({ each, settings: table.settings ?? defaults })));

/** Whether some row of some table comes out otherwise than it is drawn. */
function isNoticed({ standards }: Mutant): boolean {
  return drawn.some(({ each, settings }) => {
    if (!standards.has(each.standard as never)) return false;
    const cells = byEvaluate(each, asOf, settings, (id) => standards.get(id) ?? standardById(id));
    return Object.keys(each.expected).some((head) => cells[head] !== each.expected[head]);
  });
}

test('every mistake in a word of the rules is noticed by a drawn table, or explained', () => {
  const mutants = everyMutant();
  const survivors = mutants.filter((mutant) => !isNoticed(mutant)).map(({ what }) => what);
  expect(mutants.length).toBeGreaterThan(900);
  expect(survivors.filter((what) => explanationOf(what) === null)).toEqual([]);
  expect(unneeded(survivors)).toEqual([]);
}, 300_000);
