import { isNext, type Timeline } from './timeline.ts';

/** A corner of a line, in times and figures; null figures part one stretch from the next. */
export interface Corner {
  readonly time: number;
  readonly figure: number | null;
}

/**
 * The corners of a line that keeps each figure from half way to its neighbour before to half way to the one after, and
 * half a step beyond its ends. It goes on through times without a row, and ends where a figure is null.
 */
export function steppedLine(points: readonly Corner[], { step }: Timeline): readonly Corner[] {
  const corners = points.flatMap(({ time, figure }, at) => {
    const before = points[at - 1]?.time ?? time - step.length;
    const after = points[at + 1]?.time ?? time + step.length;
    return [
      { time: (before + time) / 2, figure },
      { time: (time + after) / 2, figure },
    ];
  });
  return corners.filter((corner, at) => !isBetweenEqual(corner, corners[at - 1], corners[at + 1]));
}

function isBetweenEqual({ figure }: Corner, before: Corner | undefined, after: Corner | undefined): boolean {
  return before !== undefined && before.figure === figure && after?.figure === figure;
}

/** The corners of a line that joins neighbours only: it has a gap at each null and at each time without a row. */
export function joinedLine(points: readonly Corner[], { step }: Timeline): readonly Corner[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    const joined = before === undefined || isNext(point.time, before.time, step);
    return joined ? [point] : [{ time: point.time, figure: null }, point];
  });
}

/** Stretches as one line with a gap between each two. */
export function withGaps(stretches: readonly (readonly Corner[])[]): readonly Corner[] {
  return stretches.flatMap((stretch) => [...stretch, { time: stretch.at(-1)?.time ?? 0, figure: null }]);
}
