import type { Topology } from './simplified-boundaries.ts';

const inLines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join(',\n');

/** A TypeScript module that holds the topology as text, one alliance or arc a line. */
export function topologyModule({ transform, objects, arcs }: Topology): string {
  const { alliances } = objects;
  const geometries = alliances?.type === 'GeometryCollection' ? alliances.geometries : [];
  return [
    '// Made by tools/build-boundaries.ts from published outlines (DATA-NOTICE.md). Do not edit.',
    '',
    '/** The alliances of July 2022 as TopoJSON: numbers are steps of `transform`, arcs are steps from corner to corner. */',
    'export const allianceTopology = `',
    `{"type":"Topology","transform":${JSON.stringify(transform)},`,
    '"objects":{"alliances":{"type":"GeometryCollection","geometries":[',
    `${inLines(geometries)}]}},`,
    '"arcs":[',
    `${inLines(arcs)}]}`,
    '`;',
    '',
  ].join('\n');
}
