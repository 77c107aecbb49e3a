/**
 * What holds and when, as the heading of a block says it: kind, first month, last month or `-`, source, and whether
 * the source states it for those months or it is derived. The statistics begin in 2009 and clinical commissioning
 * groups in 2013; what is carried back goes so far.
 */
export type Span = `${'alliance' | 'board' | 'region'} ${string} ${string} ${string} ${'stated' | 'derived'}`;

/** One thing that holds in a span: `code` belongs to `to`. */
export type Holding = { readonly span: Span; readonly code: string; readonly to: string };

/** The alliances of April 2021 that had another code before. */
const before2021: ReadonlyMap<string, string> = new Map([
  ['E56000026', 'E56000004'],
  ['E56000027', 'E56000020'],
  ['E56000028', 'E56000020'],
  ['E56000029', 'E56000017'],
  ['E56000030', 'E56000003'],
]);

/** An alliance of 2021 by its code before April 2021. */
export const carriedBack = (alliance: string): string => before2021.get(alliance) ?? alliance;
