import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { FunnelRow } from '../../src/funnel/funnel-row.ts';
import type { Proportion } from '../../src/ranks/proportion.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden/funnel');
const isThere = existsSync(folder);

/** One row as FunnelPlotR printed it: limits without (`ll`, `ul`) and with over-dispersion (`od_`); null where they are no number. */
export type GoldenFunnelRow = Readonly<
  Record<`${'' | 'od_'}${'ll' | 'ul'}${'95' | '998'}`, number | null> & { readonly den: number }
>;

/** One funnel that FunnelPlotR made, or its refusal. */
export interface GoldenFunnel {
  readonly id: string;
  readonly options: { readonly trim_by: number; readonly draw_adjusted: boolean };
  readonly input: readonly { readonly org: string; readonly num: number; readonly den: number }[];
  readonly error: string | null;
  /** What the package gets wrong, and is not to be copied. */
  readonly peer_quirk?: string;
  readonly output: {
    readonly target: number;
    readonly phi: number;
    readonly tau2: number;
    readonly rows: readonly GoldenFunnelRow[];
  };
}

/** The golden file of this name. */
export function readGoldenFunnel<T>(id: string): T {
  return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as T;
}

/** The golden case with this id. */
export function goldenFunnel(id: string): GoldenFunnel {
  return readGoldenFunnel(id);
}

const funnels = [
  '31d_high_proportion_small_n',
  '62d_overdispersed_998',
  '62d_trim0',
  '62d_unadjusted_998',
  'fds_no_overdispersion',
  'zero_denominator',
];

/** The funnels that FunnelPlotR made; none where the folder is not there. */
export const goldenFunnels: readonly GoldenFunnel[] = isThere ? funnels.map(goldenFunnel) : [];

/** How often a provider like all others, with true share `theta`, is flagged at 95% and at 99.8% by several ways. */
export type GoldenRates = Readonly<
  Record<
    'theta' | 'n' | `${'arcsine' | 'wilson' | 'interpolated_binomial' | 'exact_tail_test'}${'95' | '998'}`,
    number
  >
>;

/** The rates of false flags; none where the folder is not there. */
export const goldenRates: readonly GoldenRates[] = isThere
  ? readGoldenFunnel<{ readonly rows: readonly GoldenRates[] }>('false_flag_rates').rows
  : [];

/** The rows that went in. */
export function rowsOf({ input }: GoldenFunnel): readonly FunnelRow[] {
  return input.map(({ org, num, den }) => ({ name: org, numerator: num, denominator: den }));
}

/** The same without names. */
export function proportionsOf({ input }: GoldenFunnel): readonly Proportion[] {
  return input.map(({ num, den }) => ({ numerator: num, denominator: den }));
}

/** A group of tests on golden cases: left out, and said to be, where there are none. */
export function describeGolden(name: string, tests: () => void): void {
  if (!isThere) console.log(`left out: ${name} (no folder ${folder})`);
  describe.skipIf(!isThere)(name, tests);
}
