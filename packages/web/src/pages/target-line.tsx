import { type Share, toFraction } from '@clockstop/rules';

/** The least and the greatest share that a line has room for, as fractions of 1. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

interface TargetLineProps {
  readonly share: number;
  readonly target: Share | null;
  readonly scale: Scale;
}

/**
 * How far a share is from its target: a dot at the share, an upright at the target, and the way between them. It only
 * repeats what the cell says in figures, so it is hidden from those who listen.
 */
export function TargetLine({ share, target, scale }: TargetLineProps) {
  const dot = along(share, scale);
  const upright = target === null ? null : along(toFraction(target), scale);
  return (
    <svg className="app-line" width="100%" height="8" aria-hidden="true">
      <line className="app-line__track" x1="0" x2="100%" y1="4" y2="4" />
      {upright !== null && <line className="app-line__way" x1={upright} x2={dot} y1="4" y2="4" />}
      {upright !== null && <line className="app-line__target" x1={upright} x2={upright} y1="0" y2="8" />}
      <circle className="app-line__dot" cx={dot} cy="4" r="3" />
    </svg>
  );
}

/** Room for every share and the target, from a whole five per cent to another. */
export function scaleFor(shares: readonly number[], target: Share | null): Scale {
  const marks = target === null ? shares : [...shares, toFraction(target)];
  const [from, to] = [Math.floor(Math.min(...marks) * 20), Math.ceil(Math.max(...marks) * 20)];
  return { from: Math.max(0, from) / 20, to: Math.min(20, to) / 20 };
}

/** The ends leave room for half a dot. */
function along(share: number, { from, to }: Scale): string {
  const part = to === from ? 1 : (share - from) / (to - from);
  return `${(4 + part * 92).toFixed(1)}%`;
}
