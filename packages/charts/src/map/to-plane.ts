/** A place on the plane of the map: kilometres east of the middle meridian, and south of the equator (below is south). */
export type Point = readonly [number, number];

const RADIUS = 6371;
const MIDDLE = -2;

/**
 * Degrees east and north (WGS84) on the plane, by the transverse Mercator projection of a sphere about 2° west, the
 * middle of the national grid: shapes and areas of England look right to within a part in a thousand.
 */
export function toPlane([east, north]: Point): Point {
  const [longitude, latitude] = [radians(east - MIDDLE), radians(north)];
  const x = Math.atanh(Math.cos(latitude) * Math.sin(longitude));
  const y = Math.atan2(Math.tan(latitude), Math.cos(longitude));
  return [x * RADIUS, -y * RADIUS];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
