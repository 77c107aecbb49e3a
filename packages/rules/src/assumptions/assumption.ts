import type { Confidence, Source } from '../source.ts';
import type { Assumed } from './assumed.ts';
import type { AssumptionId } from './assumption-id.ts';

/**
 * A point on which the guidance could not be read, or only one source speaks. It is settled by configuration, dated where
 * practice changed; every result that rests on it says so.
 */
export type Assumption = {
  readonly id: AssumptionId;
  /** The question that no text answers for certain. */
  readonly question: string;
  /** Each way to answer it, with what it does, as the end of the sentence "Assumed: …". */
  readonly options: Readonly<Record<string, string>>;
  /** What is assumed unless the settings say otherwise. */
  readonly byDefault: readonly Assumed[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
};
