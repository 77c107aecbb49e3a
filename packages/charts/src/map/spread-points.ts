import type { Point } from './to-plane.ts';

const ROUNDS = 40;

/** Points moved as little as makes each two `apart` or nearly so, so that labels on them do not cover each other. */
export function spreadPoints(points: readonly Point[], apart: number): readonly Point[] {
  const moved = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, one] of moved.entries()) for (const other of moved.slice(at + 1)) part(one, other, apart);
  return moved;
}

/** Moves both away from each other by half of what they lack; points on the same place part sideways. */
function part(one: [number, number], other: [number, number], apart: number): void {
  const [across, down] = [other[0] - one[0], other[1] - one[1]];
  const distance = Math.hypot(across, down);
  const lack = (apart - distance) / 2;
  if (lack <= 0) return;
  const [x, y] = distance === 0 ? [1, 0] : [across / distance, down / distance];
  one[0] -= x * lack;
  one[1] -= y * lack;
  other[0] += x * lack;
  other[1] += y * lack;
}
