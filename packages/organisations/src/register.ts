import type { AllianceCode, Day, Month, Organisation } from './organisation.ts';
import type { SourceId } from './source.ts';

/** What a relation says its organisation belongs to. */
export type RelationKind = 'alliance' | 'board' | 'region';

/**
 * `code` belongs to `to` from a month until a month, both included; `until` is null while it holds. `derived` is
 * true where no source says so for those months: carried back in time, or concluded from the area.
 */
export type Relation = {
  readonly kind: RelationKind;
  readonly code: string;
  readonly to: string;
  readonly from: Month;
  readonly until: Month | null;
  readonly source: SourceId;
  readonly derived: boolean;
};

/** `to` took over the work of `code`, or a part of it, on the day. */
export type Succession = {
  readonly code: string;
  readonly to: string;
  readonly day: Day;
  readonly source: SourceId;
};

/** Why a code belongs to no alliance and no board in any month. */
export type OutsideReason =
  | 'unknown-commissioner'
  | 'national-hub'
  | 'health-and-justice-hub'
  | 'several-alliances'
  | 'outside-england'
  | 'no-mapping-published';

/** A code that belongs to no alliance and no board, and why. */
export type Outside = {
  readonly code: string;
  readonly reason: OutsideReason;
  readonly source: SourceId;
};

/**
 * The alliances that were in force together. `from` and `until` are the months in which the register uses the list
 * (it carries the first one back to the beginning); `statedFrom` and `statedUntil` those for which a source says
 * that it held.
 */
export type AllianceList = {
  readonly id: string;
  readonly from: Month;
  readonly until: Month | null;
  readonly statedFrom: Month;
  readonly statedUntil: Month | null;
  readonly alliances: readonly AllianceCode[];
};

/** Organisations and how they belong together, as plain data: the real one (`register`), or an invented one. */
export type Register = {
  readonly organisations: readonly Organisation[];
  readonly relations: readonly Relation[];
  readonly successions: readonly Succession[];
  readonly outside: readonly Outside[];
  readonly lists: readonly AllianceList[];
};
