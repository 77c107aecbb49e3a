import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { ControlChartOptions } from '../../src/control-chart/chart-options.ts';
import type { ChartRow } from '../../src/control-chart/chart-point.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden/spc');

/** One point as NHSRplotthedots printed it. */
export interface GoldenPoint {
  readonly x: string;
  readonly y: number | null;
  readonly mean: number;
  readonly lpl: number | null;
  readonly upl: number | null;
  readonly special_cause_type: string;
  readonly point_type: string;
}

/** One chart that NHSRplotthedots made, or its refusal. A list of one may be written without its brackets. */
export interface GoldenCase {
  readonly id: string;
  readonly input: { readonly x: string | string[]; readonly y: number | null | (number | null)[] };
  readonly options: {
    readonly improvement_direction: 'increase' | 'decrease' | 'neutral';
    readonly target: number | null;
    readonly rebase: string | string[] | null;
    readonly fix_after_n_points: number | null;
    readonly screen_outliers: boolean;
  };
  readonly error: string | null;
  /** What the package gets wrong, and is not to be copied. */
  readonly peer_quirk?: string;
  readonly output?: {
    readonly points: GoldenPoint | GoldenPoint[];
    readonly variation_icon: string;
    readonly assurance_icon: string | null;
  };
}

/** All cases there are, by id; none where the folder is not there. */
export const goldenCases: readonly GoldenCase[] = globSync('*.json', { cwd: folder })
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenCase);

/** Tests against the golden cases: left out, and said to be, where there are none. */
export function describeGolden(name: string, tests: () => void): void {
  if (!existsSync(folder)) console.log(`left out: ${name} (no folder ${folder})`);
  describe.skipIf(!existsSync(folder))(name, tests);
}

/** The case with this id. */
export function goldenCase(id: string): GoldenCase {
  const found = goldenCases.find((each) => each.id === id);
  if (!found) throw new Error(`no golden case ${id}`);
  return found;
}

export function toRows({ input }: GoldenCase): ChartRow[] {
  const values = [input.y].flat();
  return [input.x].flat().map((date, index) => ({ date, value: values[index] ?? null }));
}

export function toOptions({ options }: GoldenCase): ControlChartOptions {
  return {
    improvement: options.improvement_direction,
    target: options.target,
    screen: options.screen_outliers,
    rebase: [options.rebase ?? []].flat().map((date) => ({ date, reason: 'a change of process' })),
    ...(options.fix_after_n_points === null ? {} : { baseline: options.fix_after_n_points }),
  };
}
