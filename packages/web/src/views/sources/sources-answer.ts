import type { Basis, Source, Vintage } from '@clockstop/counts';
import type { Period, StandardId } from '@clockstop/rules';

/** Which sources are listed; all of them without a filter. */
export interface SourcesQuestion {
  readonly period?: Period;
  readonly standard?: StandardId;
  readonly vintage?: Vintage;
}

/** A period with the bases and vintages of which there are sources. */
export interface Coverage {
  readonly period: Period;
  readonly basis: Basis;
  readonly standards: Readonly<Record<string, readonly Vintage[]>>;
}

/** The sources listed, and what all sources of the store cover. */
export interface SourcesAnswer extends SourcesQuestion {
  readonly sources: readonly Source[];
  readonly all: number;
  readonly coverage: readonly Coverage[];
}
