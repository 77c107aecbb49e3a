import type { AllianceCode, Month } from '../organisation.ts';
import { allianceTopology } from './alliance-topology.ts';

/** A pair of numbers: degrees east and north, or steps in both directions. */
type Pair = readonly [number, number];

/** The outline of one alliance: rings, each of the numbers of its arcs; `~n` is arc n walked backwards. */
type Outline =
  | { readonly type: 'Polygon'; readonly id: AllianceCode; readonly arcs: readonly (readonly number[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly id: AllianceCode;
      readonly arcs: readonly (readonly (readonly number[])[])[];
    };

/** Outlines as a TopoJSON topology (its specification 1.0): neighbours share a line, so no gap opens between them. */
export interface BoundaryTopology {
  readonly type: 'Topology';
  /** A place in degrees (WGS84) is its number of steps times `scale`, plus `translate`. */
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly objects: {
    readonly alliances: { readonly type: 'GeometryCollection'; readonly geometries: readonly Outline[] };
  };
  /** Each begins at a place and goes on in differences. */
  readonly arcs: readonly (readonly Pair[])[];
}

/** Where the alliances are, simplified for maps of the whole country. */
export interface Boundaries {
  /** The month whose bounds they are. Earlier and later ones differ in places, though the codes are the same. */
  readonly from: Month;
  /** The alliances that have an outline. */
  readonly codes: readonly AllianceCode[];
  /** What must be said where the outlines are shown or passed on. */
  readonly notice: string;
  readonly topology: BoundaryTopology;
}

const topology = JSON.parse(allianceTopology) as BoundaryTopology;

/**
 * The 21 alliances of July 2022. Derived from sub-ICB boundaries of the Office for National Statistics, dissolved and
 * simplified; islands under two square kilometres are left out. Not the official file, and not for measuring.
 */
export const allianceBoundaries: Boundaries = {
  from: '2022-07',
  codes: topology.objects.alliances.geometries.map(({ id }) => id),
  notice:
    'Boundaries: Office for National Statistics licensed under the Open Government Licence v3.0, dissolved and simplified. Contains OS data © Crown copyright and database right 2022.',
  topology,
};
