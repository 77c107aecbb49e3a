import {
  type ChartedSeries,
  type NationalChart,
  nationalChart,
  type RealChange,
  type RealChanges,
  type Revision,
  realChanges,
  revisions,
} from '@clockstop/answers';
import { isMonth, type StandardId } from '@clockstop/rules';
import type { Web } from '../../web.ts';
import type { HomeQuestion } from './home-question.ts';

/** What home shows of a month. */
export interface HomeAnswer {
  readonly chart: NationalChart;
  /** Null for a period of several months, which control charts of months do not judge. */
  readonly changes: RealChanges | null;
  readonly revisions: readonly Revision[];
}

/** England and the alliances in a period, what really changed in it, and what was revised. */
export async function answerHome({ store }: Web, { period, basis }: HomeQuestion): Promise<HomeAnswer> {
  const [chart, changes, revised] = await Promise.all([
    nationalChart(store, { period, basis }),
    isMonth(period) ? realChanges(store, { month: period, basis }) : null,
    revisions(store),
  ]);
  return { chart, changes, revisions: revised };
}

/** The months of England on a standard, with their control chart; null where there are none. */
export function englandMonths({ changes }: HomeAnswer, standard: StandardId): ChartedSeries | null {
  return changes?.england.find((each) => each.standard === standard) ?? null;
}

/** What really changed, apart by whether it is new, lasts or has ended. */
export function changesOf({ changes }: HomeAnswer, kind: RealChange['kind']): readonly RealChange[] {
  return changes?.changes.filter((change) => change.kind === kind) ?? [];
}

/** Whether any control chart has months enough to tell a change from chance. */
export function isJudged({ changes }: HomeAnswer): boolean {
  return changes?.changes.some(({ kind }) => kind !== 'too-few' && kind !== 'gap') ?? false;
}
