import type { ControlChart, Improvement } from '@clockstop/statistics';
import type { About } from '../chart.ts';
import type { Unit } from '../unit.ts';

/** The figures of a control chart. */
export interface SpcChartData extends About {
  /** As `controlChart` of the statistics gives it; its points have their targets. */
  readonly chart: ControlChart;
  /** What the values are. */
  readonly unit: Unit;
  /** Which way is better, as the control chart was told. */
  readonly improvement: Improvement;
}
