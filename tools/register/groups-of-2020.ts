import { type Standing, standings } from './commissioners.ts';
import { carriedBack } from './holding.ts';
import type { Lookups } from './read-lookups.ts';
import { takenSince2009 } from './successions.ts';

/**
 * The groups of 2020, whose lookup names no alliance: the one of 2019 for a group that was there then, otherwise
 * the one of 2021 of itself or its successor by its code of 2019.
 */
export function alliancesOf2020(lookups: Lookups): Standing[] {
  const of2019 = standings(lookups.ccg2019, '19');
  const of2021 = standings(lookups.ccg2021, '21');
  const successor = new Map(takenSince2009(lookups).map(({ old, to }) => [old, to]));
  return [...standings(lookups.ccg2020, '20').values()].map((one) => {
    const later = of2021.get(one.code) ?? of2021.get(successor.get(one.code) ?? '');
    return { ...one, alliance: of2019.get(one.code)?.alliance ?? carriedBack(later?.alliance ?? '') };
  });
}
