import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';

/** An outline as published: rings of corners in degrees (WGS84), and the E56 code of the alliance within. */
export type Outline = {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon' };
  readonly properties: { readonly CAL_CD: string };
};

/** A topology as the topojson packages take it. */
export type Topology = Parameters<typeof presimplify>[0];

const squareKilometre = 1 / 6371.0088 ** 2;
/**
 * A corner is left out where the triangle that it makes with its two neighbours is smaller than this. With this limit
 * and these steps no line crosses another; the tests of the boundaries see to it.
 */
const leastTriangle = 1.5 * squareKilometre;
/** Islands smaller than this are left out, and with them the slivers that dissolving leaves behind. */
const leastRing = 2 * squareKilometre;
/** Places are whole numbers of steps, twenty thousand across England: about 30 metres each. */
const steps = 2e4;

/** The outlines with fewer corners, as a topology: a line between neighbours is simplified once, for both. */
export function simplifiedBoundaries(outlines: readonly Outline[]): Topology {
  const simple = simplify(presimplify(exactTopology(outlines), sphericalTriangleArea), leastTriangle);
  const isSeen = filterWeight(simple, leastRing, (ring) => sphericalRingArea(ring, false));
  return quantize(filter(simple, isSeen), steps);
}

/** The published outlines as they are, each known by its code. */
function exactTopology(outlines: readonly Outline[]): Topology {
  const alliances = {
    type: 'FeatureCollection' as const,
    features: outlines.map(({ type, geometry, properties }) => ({ type, geometry, id: properties.CAL_CD })),
  };
  return topology({ alliances }) as Topology;
}
