/** What a chart is given beside its figures, and what every chart gives back. */

/** What is measured, when, and where the figures come from. */
export interface About {
  /** What the share or number is of, as a noun: `Faster diagnosis within 28 days`. */
  readonly measure: string;
  /** When: `April 2022`, `April 2022 to March 2023`. */
  readonly period: string;
  /** Who published the figures, or how they were made: `NHS England, Cancer Waiting Times`. */
  readonly source: string;
  /** The standing of the figures: `provisional`, `final`, `local`, `simulated`. */
  readonly vintage: string;
}

/** How to draw; none of it changes a figure. */
export interface Look {
  /** In pixels, 320 to 1200. The default of 420 is readable on a phone, and scales without loss. */
  readonly width?: number;
  /** The finding in the reader's own words, instead of the one that the chart makes from its figures. */
  readonly title?: string;
}

/** How the cells of a column are to be written: a share is a fraction of 1, a rank and a count whole numbers. */
export type ColumnKind = 'text' | 'share' | 'count' | 'rank' | 'number';

/** One column of the table beside a chart. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** The figure of a cell as it was given, unrounded; null where there is none. */
export type Cell = string | number | null;

/** The figures of a chart: everything that it draws, in the order in which it draws it. */
export interface Table {
  readonly columns: readonly Column[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart with everything that somebody who cannot see it needs. All of it is plain text but `svg`. */
export interface Chart {
  /** A whole picture: no style sheet, no style attribute, no script and no outside address. */
  readonly svg: string;
  readonly table: Table;
  /** What the chart shows, in one or more sentences of plain English. */
  readonly sentence: string;
  /** The finding, in a line. */
  readonly title: string;
}
