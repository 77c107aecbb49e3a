import type { BandId } from './band.ts';
import type { Clock } from './clocks/clock.ts';
import type { Month } from './period.ts';
import type { Slice } from './slice.ts';
import type { Confidence, Source } from './source.ts';
import type { StandardId } from './standard-id.ts';
import type { Target } from './target.ts';
import type { Dimension } from './vocabulary/dimension.ts';

/** A waiting-time standard as a reviewed, dated record. Everything the rules say of it stands here and nowhere else. */
export type Standard = {
  readonly id: StandardId;
  /** A standard is one that the NHS must meet; a commitment is published beside the standards and never counted with them. */
  readonly kind: 'standard' | 'commitment';
  readonly title: string;
  readonly shortTitle: string;
  /** What it means to a patient, in one sentence. */
  readonly plainWords: string;
  /** Calendar days. A wait of exactly this many is within the limit. */
  readonly limitDays: number;
  readonly clockStart: string;
  readonly clockStop: string;
  /** How it is measured on one pathway: population, events, adjustments, accountable providers, labels. */
  readonly clock: Clock;
  /** The first month in force. */
  readonly from: Month;
  /** The last month in force; null while it is. */
  readonly until: Month | null;
  /** The first month that can be counted from patient records by the rules described here. */
  readonly recordsFrom: Month;
  /** The first month for which figures are published on the basis described here. */
  readonly figuresFrom: Month;
  /** The last month for which figures are published; null while they are. They may outlive the standard. */
  readonly figuresUntil: Month | null;
  /** Why there are no earlier figures, as the end of a sentence; null when there is nothing to say. */
  readonly noneBefore: string | null;
  /** The part of a later standard that counts the same patients. */
  readonly replacedBy: Slice | null;
  readonly targets: readonly Target[];
  /** The breakdowns by which it is published. */
  readonly breakdowns: readonly Dimension[];
  /** The wait bands in which it is published, where a file has bands. Together they are all the patients. */
  readonly bands: readonly BandId[];
  /** Other names people use, for finding it. */
  readonly aliases: readonly string[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  readonly notes: readonly string[];
};
