import type { NationalChart, StoredPeriod } from '@clockstop/answers';
import type { Vintage } from '@clockstop/counts';
import type { Order } from '../national-chart/ordered-rows.ts';

/** The chart as it is asked for, with what else could be asked. */
export interface ChartView {
  readonly chart: NationalChart;
  readonly order: Order;
  /** The periods that the store has figures for, the latest first. */
  readonly periods: readonly StoredPeriod[];
  /** The vintages of the sources for the chart's period. */
  readonly vintages: readonly Vintage[];
  /** The beginning of addresses that leave the site; empty where it is not known. */
  readonly origin: string;
}
