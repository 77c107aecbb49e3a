/** Why local figures differ from published ones: a chapter for each cause, each row a store of its own. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../../../spec/drawn.ts';
import { inWords, reconcileDrawn, recordsOf } from './drawn-store.ts';

const chapters = {
  'nothing to explain, and nothing that explains': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RB1 3/2          | Final  | 2 quick, 1 slow  | -         | agree RB1
    62-day   | provider | RB1 5/3          | Final  | 2 quick, 1 slow  | -         | RB1 +2/+1: left +2/+1
    62-day   | provider | RB1 1/1          | Final  | 2 quick, 1 slow  | -         | RB1 -2/-1: left -2/-1
    62-day   | provider | RB1 3/3          | Final  | 2 quick, 1 slow  | -         | RB1 0/+1: left 0/+1
    62-day   | provider | RD1 3/3          | Final  | 1 quick          | -         | RB1 -1/-1: left -1/-1`,
  'late records': `
    standard | basis    | published        | status      | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ----------- | ---------------- | --------- | ----
    62-day   | provider | RB1 2/2          | Provisional | 2 quick          | 1 slow    | RB1 -1/0: late -1/0 of 1, left 0/0
    62-day   | provider | RB1 2/2          | Final       | 2 quick          | 1 slow    | RB1 -1/0: left -1/0
    62-day   | provider | RB1 4/4          | Provisional | 2 quick          | 1 slow    | RB1 +1/+2: late -1/0 of 1, left +2/+2
    62-day   | provider | RB1 2/2          | Provisional | -                | 3 quick   | RB1 -1/-1: left -1/-1, late? -1/-1 of 3, still 0/0
    62-day   | provider | RB1 2/2, RD1 1/1 | Provisional | 2 quick          | 2 Dogwood | RD1 -1/-1: left -1/-1, late? -1/-1 of 2, still 0/0 · agree RB1
    31-day   | provider | RB1 2/2          | Provisional | 2 quick          | 1 slow    | RB1 -1/-1: late -1/-1 of 1, left 0/0`,
  'shared pathways': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RB1 3/3          | Final  | 2 quick, 2 awaited | - | RB1 +1/+1: left +1/+1, shared? +1/+1 of 2, still 0/0
    62-day   | provider | RB1 7/7          | Final  | 2 quick, 2 awaited | - | RB1 +5/+5: left +5/+5, shared? +2/+2 of 2, still +3/+3
    62-day   | provider | RB1 1.5/1.5, RD1 9/8 | Final  | 1 quick, 1 derived | - | RD1 +8.5/+7.5: left +8.5/+7.5, shared? +8.5/+7.5 of 1, still 0/0 · agree RB1
    62-day   | commissioner | Q01 4/4      | Final  | 2 quick, 1 awaited | - | Q01 +2/+2: left +2/+2, shared? +1/+1 of 1, still +1/+1`,
  'transfers without derived fields': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RB1 3/3, RD1 1/1 | Final  | 1 quick, 2 shared, 1 Dogwood | - | RB1 +1/+1: left +1/+1, transfers? +1/+1 of 2, still 0/0 · RD1 -1/-1: left -1/-1, transfers? -1/-1 of 2, still 0/0
    62-day   | provider | RB1 3/3, RD1 1/1 | Final  | 1 quick, 2 sent, 1 Dogwood | - | RB1 +1/+1: left +1/+1, transfers? +1/+1 of 2, still 0/0 · RD1 -1/-1: left -1/-1, transfers? -1/-1 of 2, still 0/0
    62-day   | provider | RB1 3/3, RD1 1/1 | Final  | 1 quick, 2 derived, 1 Dogwood | - | RB1 +1/+1: left +1/+1 · RD1 -1/-1: left -1/-1
    62-day   | provider | RB1 1/1, RD1 3/1 | Final  | 1 quick, 2 shared slow, 1 Dogwood | - | RB1 -1/0: left -1/0, transfers? -1/0 of 2, still 0/0 · RD1 +1/0: left +1/0, transfers? +1/0 of 2, still 0/0`,
  'left out by the rules': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RB1 4/4          | Final  | 1 quick, 1 undiagnosed, 1 declined, 1 routeless, 1 subsequent | - | RB1 +3/+3: left +3/+3, exclusions? +1/+1 of 1, exclusions? +1/+1 of 1, exclusions? +1/+1 of 1, still 0/0
    31-day   | provider | RB1 5/5          | Final  | 1 quick, 1 undiagnosed, 1 declined, 1 routeless, 1 subsequent | - | RB1 +2/+2: left +2/+2, exclusions? +1/+1 of 1, exclusions? +1/+1 of 1, still 0/0
    faster-diagnosis | provider | RB1 3/3  | Final  | 1 quick, 2 excluded | - | RB1 +2/+2: left +2/+2, exclusions? +2/+2 of 2, still 0/0
    62-day   | provider | RB1 0.5/0.5      | Final  | 1 quick, 1 undiagnosed | - | RB1 -0.5/-0.5: left -0.5/-0.5`,
  'unmapped organisations': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RB1 2/2          | Final  | 1 quick, 1 stray | - | RB1 +1/+1: left +1/+1, unmapped? +1/+1 of 1, still 0/0 · XX9 -1/-1: unmapped -1/-1 of 1, left 0/0
    62-day   | provider | RB1 1/1, XX9 1/1 | Final  | 1 quick, 1 stray | - | agree RB1 XX9
    31-day   | provider | RB1 3/3          | Final  | 1 quick, 1 placeless | - | RB1 +2/+2: left +2/+2, unmapped? +1/+1 of 1, still +1/+1 · UNKNOWN -1/-1: unmapped -1/-1 of 1, left 0/0
    62-day   | commissioner | Q01 2/2, UNKNOWN 1/1 | Final  | 1 quick, 2 boardless | - | Q01 +1/+1: left +1/+1, unmapped? +1/+1 of 2, still 0/0 · UNKNOWN -1/-1: left -1/-1, unmapped? -1/-1 of 2, still 0/0
    62-day   | commissioner | Q01 2/2      | Final  | 1 quick, 2 boardless | - | Q01 +1/+1: left +1/+1, unmapped? +1/+1 of 2, still 0/0 · UNKNOWN -2/-2: unmapped -2/-2 of 2, left 0/0`,
  'other geography': `
    standard | basis    | published        | status | by day 1         | by day 20 | said
    -------- | -------- | ---------------- | ------ | ---------------- | --------- | ----
    62-day   | provider | RA1 3/3          | Final  | 3 quick          | - | RB1 -3/-3: geography -3/-3 of 0, left 0/0
    62-day   | provider | RA1 2/2, RB1 1/1 | Final  | 3 quick          | - | RB1 -2/-2: geography -2/-2 of 0, left 0/0
    62-day   | provider | RC1 2/2, RB1 1/1 | Final  | 3 quick          | - | RB1 -2/-2: left -2/-2, geography? -2/-2 of 0, still 0/0
    62-day   | commissioner | Q01 2/2      | Final  | 2 quick, 1 moved | - | Q01 -1/-1: left -1/-1, residence? -1/-1 of 1, still 0/0`,
} as const;

describe.each(Object.entries(chapters))('%s', (_, table) => {
  test.each(
    drawn(table).rows.map((row) => [row('published'), row('by day 1'), row('by day 20'), row] as const),
  )('%s published; %s, later %s', async (_published, early, late, row) => {
    const byDay = new Map(
      [[1, recordsOf(early)] as const, [20, recordsOf(late, 100)] as const].filter(
        ([, records]) => records.length > 0,
      ),
    );
    const [standard, basis, status] = [row('standard'), row('basis'), row('status')];
    const said = inWords(await reconcileDrawn({ standard, basis, status, rows: row('published'), byDay }));
    expect(said, table).toBe(row('said'));
  });
});
