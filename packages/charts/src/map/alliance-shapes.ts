import { allianceBoundaries } from '@clockstop/organisations';
import { feature, mesh } from 'topojson-client';
import { type Point, toPlane } from './to-plane.ts';

/** A closed line on the plane of the map. */
export type Ring = readonly Point[];

/** Where an alliance is: its land as GeoJSON on the plane of the map, and a place within for its label. */
export interface AllianceShape {
  readonly code: string;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  readonly label: Point;
}

type Topology = Parameters<typeof feature>[0];
type Mesh = NonNullable<Parameters<typeof mesh>[1]>;

const topology = allianceBoundaries.topology as unknown as Topology;
interface Features {
  readonly features: readonly {
    readonly id: string;
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  }[];
}

let known: ReadonlyMap<string, AllianceShape> | undefined;

/** The shapes of the alliances by their E56 codes; made once, when a map is first drawn. */
export function allianceShapes(): ReadonlyMap<string, AllianceShape> {
  known ??= new Map(decoded().features.map((each) => [each.id, toShape(each)]));
  return known;
}

const knownLines = new Map<string, ReturnType<typeof linesAround>>();

/** The lines around alliances as GeoJSON on the plane of the map, those between two of them only once. */
export function outlinesOf(codes: readonly string[]): ReturnType<typeof linesAround> {
  const key = codes.toSorted().join(' ');
  const lines = knownLines.get(key) ?? linesAround(new Set(codes));
  knownLines.set(key, lines);
  return lines;
}

function linesAround(codes: ReadonlySet<string>) {
  const { type, geometries } = allianceBoundaries.topology.objects.alliances;
  const chosen = { type, geometries: geometries.filter(({ id }) => codes.has(id)) };
  const { coordinates } = mesh(topology, chosen as unknown as Mesh);
  return {
    type: 'MultiLineString' as const,
    coordinates: coordinates.map((line) => (line as unknown as Ring).map(toPlane)),
  };
}

function decoded(): Features {
  return feature(topology, 'alliances') as unknown as Features;
}

function toShape({ id, geometry }: Features['features'][number]): AllianceShape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(toPlane)));
  const [largest = []] = coordinates.flat().sort((one, other) => Math.abs(area(other)) - Math.abs(area(one)));
  return { code: id, geometry: { type: 'MultiPolygon', coordinates }, label: centroid(largest) };
}

function area(ring: Ring): number {
  return sides(ring).reduce((sum, { cross }) => sum + cross / 2, 0);
}

function centroid(ring: Ring): Point {
  const all = sides(ring);
  const six = 6 * area(ring);
  return [
    all.reduce((sum, { from, to, cross }) => sum + (from[0] + to[0]) * cross, 0) / six,
    all.reduce((sum, { from, to, cross }) => sum + (from[1] + to[1]) * cross, 0) / six,
  ];
}

function sides(ring: Ring) {
  return ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    return { from, to, cross: from[0] * to[1] - to[0] * from[1] };
  });
}
