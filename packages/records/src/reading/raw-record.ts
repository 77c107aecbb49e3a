/** A record as it was read: texts only, before anything is checked. */
import { columns } from '@clockstop/rules';

/**
 * One text for each of the columns of a pathway, in their order (the 54 items of the data set first), without space
 * around it; empty where the file has none.
 */
export type Texts = readonly string[];

/** A record of a file. */
export interface RawRecord {
  /** Which record of the file it is, from 1: headings do not count. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly texts: Texts;
}

/** How many columns a record has. */
export const width = columns.length;
