import type { AllianceShape } from './alliance-shapes.ts';

/** A rectangle on the plane of the map, in kilometres; `top` is the northern edge and the smaller number. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle around shapes, with room around it. */
export function boundsOf(shapes: readonly AllianceShape[], room: number): Bounds {
  const points = shapes.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - room,
    top: Math.min(...ys) - room,
    right: Math.max(...xs) + room,
    bottom: Math.max(...ys) + room,
  };
}

/** The corners of the rectangle, as GeoJSON that a projection can be fitted to. */
export function cornersOf({ left, top, right, bottom }: Bounds) {
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [left, top],
      [right, bottom],
    ],
  };
}

/** How tall the rectangle is when it is so many pixels wide. */
export function heightFor({ left, top, right, bottom }: Bounds, width: number): number {
  return Math.round((width * (bottom - top)) / (right - left));
}
