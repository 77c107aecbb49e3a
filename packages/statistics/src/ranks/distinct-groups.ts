/** A range of ranks, both ends within it. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * The number of the group of each interval, 1 for the first.
 *
 * The rule: a new group begins only where every interval so far ends before every further one begins. So any two organisations of
 * different groups have intervals that do not overlap, and the earlier group is the better. Two of one group may still differ from
 * each other: they are linked by others that overlap both.
 */
export function distinctGroups(intervals: readonly RankInterval[]): readonly number[] {
  const order = intervals.map((_, place) => place).sort((a, b) => lowOf(intervals, a) - lowOf(intervals, b));
  const groups = intervals.map(() => 1);
  let group = 1;
  let reached = 0;
  for (const place of order) {
    if (reached > 0 && lowOf(intervals, place) > reached) group++;
    groups[place] = group;
    reached = Math.max(reached, intervals[place]?.high ?? 0);
  }
  return groups;
}

function lowOf(intervals: readonly RankInterval[], place: number): number {
  return intervals[place]?.low ?? 0;
}
