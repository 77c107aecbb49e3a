import type { Interval } from '@clockstop/answers';

interface IntervalLineProps {
  readonly share: number;
  readonly interval: Interval;
  /** The share of England, an upright; null without one. */
  readonly england: number | null;
  /** The least and the greatest share that there is room for. */
  readonly scale: readonly [from: number, to: number];
}

/** A share as a dot within its interval, with England as an upright. It repeats what the cells say, so it is hidden from those who listen. */
export function IntervalLine({ share, interval, england, scale }: IntervalLineProps) {
  const along = (figure: number): string => alongScale(figure, scale);
  return (
    <svg className="app-interval" width="100%" height="16" aria-hidden="true">
      <line className="app-line__track" x1="0" x2="100%" y1="8" y2="8" />
      {england !== null && (
        <line className="app-line__target" x1={along(england)} x2={along(england)} y1="0" y2="16" />
      )}
      <line
        className="app-interval__range"
        x1={along(interval.lower)}
        x2={along(interval.upper)}
        y1="8"
        y2="8"
      />
      <circle className="app-interval__dot" cx={along(share)} cy="8" r="4" />
    </svg>
  );
}

/** The ends leave room for half a dot. */
function alongScale(figure: number, [from, to]: IntervalLineProps['scale']): string {
  const part = to === from ? 0.5 : (figure - from) / (to - from);
  return `${(3 + Math.min(1, Math.max(0, part)) * 94).toFixed(1)}%`;
}

/** Room for every interval and for England, from a whole five per cent to another. */
export function intervalScale(
  intervals: readonly Interval[],
  england: number | null,
): IntervalLineProps['scale'] {
  const ends = [
    ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
    ...(england === null ? [] : [england]),
  ];
  if (ends.length === 0) return [0, 1];
  const [from, to] = [Math.floor(Math.min(...ends) * 20), Math.ceil(Math.max(...ends) * 20)];
  return [Math.max(0, from) / 20, Math.min(20, to) / 20];
}
