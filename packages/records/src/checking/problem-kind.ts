import type { Confidence, Source } from '@clockstop/rules';

/** How much a problem matters. `error`: the record is not loaded. `warning`: it is loaded, and someone should look. */
export type Severity = 'error' | 'warning';

/** A kind of problem as a reviewed record: what is wrong, what to do, and where it is written. */
export type ProblemKind = {
  readonly severity: Severity;
  /** The sentence, with `{fact}` where a fact goes. */
  readonly text: string;
  /** What to do about it. */
  readonly advice: string;
  readonly source: Source;
  readonly confidence: Confidence;
};
