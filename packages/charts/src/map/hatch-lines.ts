import type { AllianceShape, Ring } from './alliance-shapes.ts';
import type { Point } from './to-plane.ts';

/** Which way hatching leans. */
type Leaning = 'right' | 'left';

interface Hatching {
  readonly leaning: Leaning;
  /** How far apart its lines are, in the units of the shapes. */
  readonly step: number;
}

/** Slanting lines over shapes, as GeoJSON. They are lines and not a pattern, which would need an id in the page. */
export function hatchLines(shapes: readonly AllianceShape[], hatching: Hatching) {
  const coordinates = shapes.flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((rings) => linesWithin(rings, hatching)),
  );
  return { type: 'MultiLineString' as const, coordinates };
}

/** Each line of the hatching enters and leaves the rings in turn: from an odd crossing to the next it is within. */
function linesWithin(rings: readonly Ring[], { leaning, step }: Hatching): Point[][] {
  const sign = leaning === 'right' ? 1 : -1;
  const crossings = new Map<number, number[]>();
  for (const ring of rings)
    addCrossings(
      ring.map((point) => turned(point, sign)),
      step,
      crossings,
    );
  return [...crossings].flatMap(([line, found]) => {
    const along = found.sort((one, other) => one - other);
    return along.flatMap((to, at) =>
      at % 2 === 0 ? [] : [[back([line * step, along[at - 1] ?? to], sign), back([line * step, to], sign)]],
    );
  });
}

function addCrossings(ring: Ring, step: number, crossings: Map<number, number[]>): void {
  for (const [at, [toAcross, toAlong]] of ring.entries()) {
    const [across, along] = ring[at - 1] ?? [toAcross, toAlong];
    const [low, high] = across < toAcross ? [across, toAcross] : [toAcross, across];
    for (let line = Math.ceil(low / step); line * step < high; line++) {
      const part = (line * step - across) / (toAcross - across);
      crossings.set(line, [...(crossings.get(line) ?? []), along + part * (toAlong - along)]);
    }
  }
}

/** A point by its distance across the lines and along them. */
function turned([x, y]: Point, sign: number): Point {
  return [(x + sign * y) * Math.SQRT1_2, (x - sign * y) * Math.SQRT1_2];
}

function back([across, along]: Point, sign: number): Point {
  return [(across + along) * Math.SQRT1_2, sign * (across - along) * Math.SQRT1_2];
}
