/**
 * Chapter: the older standards and the combined ones, on patient records.
 *
 * Until September 2023 a treatment counted in the combined 62-day standard is counted in exactly one of its three
 * predecessors, with the same days, outcome and shares. One counted in the combined 31-day standard is counted in
 * exactly one of its four predecessors, unless it is a subsequent treatment of another kind: these had no standard.
 * Tried on random pathways; that the compiled SQL agrees is shown by clocks/agreement.test.ts.
 */

import {
  compile,
  day,
  defaults,
  type Evaluation,
  evaluate,
  type Pathway,
  type RecordDimension,
  type Settings,
  type StandardId,
  settle,
  standardById,
} from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { somePathway } from './clocks/random-pathway.ts';

const asOf = day('2099-12-31');
const last = day('2023-09-30');

/** A pathway without a treatment, or with one until September 2023. */
const beforeTheBreak = somePathway.filter(({ treatmentDate }) => (treatmentDate ?? last) <= last);

const sixtyTwoDays = ['62-day-referral', '62-day-screening', '62-day-upgrade'] as const;
const thirtyOneDays = ['31-day-first', '31-day-surgery', '31-day-drug', '31-day-radiotherapy'] as const;

type Counted = Extract<Evaluation, { state: 'counted' }>;

/** How a pathway is counted in a standard, without the band: older standards had fewer. Null when it is not. */
function countedIn(id: StandardId, pathway: Pathway, settings: Settings): Omit<Counted, 'band'> | null {
  const found = evaluate(standardById(id), pathway, asOf, settings);
  if (found.state !== 'counted') return null;
  const { band: _, ...rest } = found;
  return rest;
}

/** The label under which the 31-day standard counts a pathway. */
function labelOf(dimension: RecordDimension, pathway: Pathway, settings: Settings): string {
  const label = standardById('31-day').clock.labels[dimension];
  return label === undefined ? '' : String(compile(settle(label, settings))(pathway));
}

/** The parts that count the pathway; each must do so just as the whole does. */
function partsOf(
  whole: StandardId,
  parts: readonly StandardId[],
  ask: (id: StandardId) => ReturnType<typeof countedIn>,
): readonly StandardId[] {
  const counting = parts.filter((part) => ask(part) !== null);
  for (const part of counting) expect(ask(part)).toEqual(ask(whole));
  return counting;
}

/** Tries random pathways, and gives how often each part was seen. */
function tried(partSeen: (pathway: Pathway) => string): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const property = fc.property(beforeTheBreak, (pathway) => {
    const part = partSeen(pathway);
    seen.set(part, (seen.get(part) ?? 0) + 1);
  });
  fc.assert(property, { numRuns: 4000 });
  return seen;
}

const byNature: Settings = { 'modality-groups': [{ option: 'by-nature', from: null, until: null }] };

test('62-day is exactly referral, screening and upgrade together', () => {
  const seen = tried((pathway) => {
    const ask = (id: StandardId) => countedIn(id, pathway, defaults);
    const parts = partsOf('62-day', sixtyTwoDays, ask);
    expect(parts).toHaveLength(ask('62-day') === null ? 0 : 1);
    return parts.join() || 'none';
  });
  expect([...seen.keys()].toSorted()).toEqual([...sixtyTwoDays, 'none']);
});

test.each([
  ['by default', defaults],
  ['with radioisotopes, biological therapies and radiosurgery by their nature', byNature],
])('31-day is its four parts, and subsequent treatments of other kinds, %s', (_name, settings) => {
  const seen = tried((pathway) => {
    const ask = (id: StandardId) => countedIn(id, pathway, settings);
    const kind = `${labelOf('stage', pathway, settings)}: ${labelOf('modality', pathway, settings)}`;
    const isOther = ask('31-day') !== null && kind === 'Subsequent Treatment: Other';
    const parts = partsOf('31-day', thirtyOneDays, ask);
    expect(parts, kind).toHaveLength(ask('31-day') === null || isOther ? 0 : 1);
    return parts.join() || (isOther ? 'other' : 'none');
  });
  expect([...seen.keys()].toSorted()).toEqual([...thirtyOneDays, 'none', 'other'].toSorted());
});
