/** Finding a standard by the many names people use for it. */

import { editDistance } from './edit-distance.ts';
import type { Standard } from './standard.ts';
import type { StandardId } from './standard-id.ts';
import { standards } from './standards.ts';

const LONGEST = 200;

const names: ReadonlyMap<string, StandardId> = new Map(
  standards.flatMap((standard) => namesOf(standard).map((name) => [plain(name), standard.id] as const)),
);

/**
 * The standard that the text names, by its id or another usual name: `28 day`, `FDS`, `2WW`, `62 day screening`.
 * Case, spaces and punctuation do not matter. Null when no standard has that name; `nearestStandardIds` then helps.
 */
export function parseStandardId(text: string): StandardId | null {
  return names.get(plain(text.slice(0, LONGEST))) ?? null;
}

/** The ids of the standards whose names are nearest to the text, the nearest first, for an error message. */
export function nearestStandardIds(text: string, count = 3): readonly StandardId[] {
  const wanted = plain(text.slice(0, LONGEST));
  const distances = standards.map(({ id }) => ({ id, distance: distanceTo(id, wanted) }));
  return distances
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ id }) => id);
}

function distanceTo(id: StandardId, wanted: string): number {
  const own = [...names].filter(([, named]) => named === id);
  return Math.min(...own.map(([name]) => editDistance(wanted, name)));
}

function namesOf({ id, title, shortTitle, aliases }: Standard): readonly string[] {
  return [id, title, shortTitle, ...aliases];
}

/** Letters and figures only, in the singular, without the words that make no difference. */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(day|week|wait|drug|cancer)s\b/g, '$1');
  return words.replace(/\b(?:standards?|targets?|wait|the)\b/g, '').replaceAll(' ', '');
}
