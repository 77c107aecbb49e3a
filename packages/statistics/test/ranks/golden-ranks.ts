import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Proportion } from '../../src/ranks/proportion.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden/rank');
const isThere = existsSync(folder);

/** What one golden case of ranks holds. */
export interface GoldenRanks {
  readonly id: string;
  readonly input: { readonly num: readonly number[]; readonly den: readonly number[] };
  readonly exact_expected_rank: readonly number[];
  readonly mc: Readonly<Record<'lo95' | 'med' | 'hi95' | 'p_best' | 'p_bottom_quarter', readonly number[]>>;
  readonly csranks: Readonly<
    Record<'simultaneous95' | 'marginal95', { L: readonly number[]; U: readonly number[] }>
  >;
}

/** The golden file of this name. */
export function readGoldenRank<T>(id: string): T {
  return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as T;
}

/** The golden cases of ranks; none where the folder is not there. */
export const goldenRanks: readonly GoldenRanks[] = isThere
  ? ['all_full', 'separated', 'three_equal', 'trusts_40'].map((id) => readGoldenRank<GoldenRanks>(id))
  : [];

/** The proportions of a golden case. */
export function itemsOf({ input }: GoldenRanks): readonly Proportion[] {
  return input.num.map((numerator, i) => ({ numerator, denominator: input.den[i] as number }));
}

/** A group of tests on golden cases: left out, and said to be, where there are none. */
export function describeGolden(name: string, tests: () => void): void {
  if (!isThere) console.log(`left out: ${name} (no folder ${folder})`);
  describe.skipIf(!isThere)(name, tests);
}
