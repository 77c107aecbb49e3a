import type { AllianceCode } from '../organisation.ts';
import { allianceBoundaries } from './boundaries.ts';

/** The alliances that share a border with an alliance, of those of July 2022; none for one without an outline. */
export function neighboursOf(code: AllianceCode): readonly AllianceCode[] {
  const own = arcs.get(code);
  if (own === undefined) return [];
  return [...arcs]
    .filter(([other, theirs]) => other !== code && !own.isDisjointFrom(theirs))
    .map(([other]) => other);
}

/** The lines that make each outline. Neighbours walk the same line, one of them backwards: `~n` is line n. */
const arcs: ReadonlyMap<AllianceCode, ReadonlySet<number>> = new Map(
  allianceBoundaries.topology.objects.alliances.geometries.map((outline) => [
    outline.id,
    new Set(outline.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc))),
  ]),
);
