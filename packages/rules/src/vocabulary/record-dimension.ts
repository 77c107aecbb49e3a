import { type Dimension, dimensions } from './dimension.ts';

/**
 * The breakdowns of records: those of the published counts, and what only records can tell: whether cancer was diagnosed
 * or ruled out, the age band, deprivation and ethnicity.
 */
export const recordDimensions = [...dimensions, 'outcome', 'ageBand', 'deprivation', 'ethnicity'] as const;

/** A breakdown of records. */
export type RecordDimension = Dimension | 'outcome' | 'ageBand' | 'deprivation' | 'ethnicity';
