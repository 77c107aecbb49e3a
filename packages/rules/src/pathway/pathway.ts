import type { Day } from '../calendar/day.ts';
import type { ColumnName, KindOf } from './columns.ts';

type ValueOf<K> = K extends 'date' ? Day : K extends 'number' ? number : string;

/**
 * One pathway, or one record of it, with its events as plain data: a column for each item of the data set and for what
 * is derived from them. What is not known is null or absent. Codes are those of the data set, two digits where it has
 * two; diagnoses are written with their dot (`C50.9`).
 */
export type Pathway = { readonly [C in ColumnName]?: ValueOf<KindOf<C>> | null };
