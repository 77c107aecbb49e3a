import type { Source } from '../source.ts';

/** One step of a decision, in a sentence, with where it is written down. */
export type Step = { readonly text: string; readonly sources: readonly Source[] };
