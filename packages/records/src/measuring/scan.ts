/**
 * Scans: the standards that are counted in one pass over the records, because the same event stops their clocks and they
 * count the same days in the same bands. What differs is whom they count, and under which labels.
 */
import {
  type ClockExpressions,
  clockExpressions,
  duckDb,
  type Expression,
  type RecordDimension,
  type Settings,
  type Standard,
  standards,
  toSql,
} from '@clockstop/rules';

/** A label of a scan: the breakdown it is of, and the standards that are counted under it. */
interface ScanLabel {
  readonly dimension: RecordDimension;
  /** Bits of the standards that have this label, by their places in the scan. */
  readonly standards: number;
  readonly label: Expression<'text'>;
}

/** Standards that are counted together. */
export interface Scan {
  readonly standards: readonly Standard[];
  /** The clock of each, in the same order. */
  readonly clocks: readonly ClockExpressions[];
  /** What they have in common is taken from the first. */
  readonly clock: ClockExpressions;
  readonly labels: readonly ScanLabel[];
}

/**
 * The scans that count every standard, told apart by these breakdowns, in the passes over the records in which they are
 * made: those that are reported by one column together, since all other records can be left out, and the rest together.
 */
export function passesFor(
  settings: Settings,
  dimensions: readonly RecordDimension[],
): readonly (readonly Scan[])[] {
  const byEvent = [...Map.groupBy(scansFor(settings, dimensions), ({ clock }) => clock.reported).values()];
  const alone = byEvent.filter((scans) => scans.length === 1).flat();
  const together = byEvent.filter((scans) => scans.length > 1);
  return alone.length === 0 ? together : [alone, ...together];
}

/** The scans that count every standard. */
function scansFor(settings: Settings, dimensions: readonly RecordDimension[]): readonly Scan[] {
  const families = Map.groupBy(standards, (standard) => familyOf(standard, settings));
  return [...families.values()].map((family) => toScan(family, settings, dimensions));
}

function familyOf(standard: Standard, settings: Settings): string {
  const { days, reported, how } = clockExpressions(standard, settings);
  return [...[days, reported, how].map((each) => toSql(each, duckDb)), ...standard.bands].join('|');
}

function toScan(
  family: readonly Standard[],
  settings: Settings,
  dimensions: readonly RecordDimension[],
): Scan {
  const clocks = family.map((standard) => clockExpressions(standard, settings));
  const [clock] = clocks as [ClockExpressions];
  return {
    standards: family,
    clocks,
    clock,
    labels: dimensions.flatMap((dimension) => labelsOf(clocks, dimension)),
  };
}

/** The different labels that the standards of a scan have for one breakdown. */
function labelsOf(clocks: readonly ClockExpressions[], dimension: RecordDimension): readonly ScanLabel[] {
  const different = [...new Set(clocks.flatMap(({ labels }) => labels[dimension] ?? []))];
  return different.map((label) => ({
    dimension,
    label,
    standards: clocks.reduce((bits, { labels }, at) => bits | (labels[dimension] === label ? 1 << at : 0), 0),
  }));
}
