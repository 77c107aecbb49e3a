import type { About } from '../chart.ts';

/** One contributor of a Pareto chart: an organisation, a reason for delay, a kind of cancer. */
export interface ParetoChartRow {
  readonly name: string;
  /** How many it contributes; shared cases may make halves. */
  readonly count: number;
  /** Of how many of its own, where that is known: `12 of 80`. */
  readonly of?: number;
}

/** The figures of a Pareto chart, in any order. */
export interface ParetoChartData extends About {
  readonly rows: readonly ParetoChartRow[];
  /** What a contributor is called, as a word that takes an s: `alliance`; `organisation` unless said. */
  readonly noun?: string;
  /** What is counted, in the plural: `breaches` unless said. */
  readonly counted?: string;
  /** The contributor to be seen first, by its name. */
  readonly highlight?: string;
}
