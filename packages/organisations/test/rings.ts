/** A closed line of places, the last the same as the first. */
export type Ring = readonly (readonly [number, number])[];
type Place = Ring[number];
type Side = readonly [Place, Place];

/** The area within a ring in the square of its units; negative where it is walked clockwise. */
export function areaOf(ring: Ring): number {
  return sidesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);
}

/** Every pair of sides that cross, of the same ring or of two; sides that only touch do not. */
export function crossingsOf(rings: readonly Ring[]): readonly (readonly [Side, Side])[] {
  const sides = rings.flatMap(sidesOf);
  return sides.flatMap((one, at) =>
    sides
      .slice(at + 1)
      .filter((other) => cross(one, other))
      .map((other) => [one, other] as const),
  );
}

function sidesOf(ring: Ring): readonly Side[] {
  return ring.slice(1).map((to, at) => [ring[at] ?? to, to]);
}

function cross([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Above zero where the way from one place over the next to the third turns left. */
function turn([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
