import { chartPaths } from './chart-address.ts';
import { claimPaths } from './claims/claim-paths.ts';

/** A page that can be offered to whoever asked for one that is not there. */
export interface NearPage {
  readonly path: string;
  readonly title: string;
}

const pages: readonly NearPage[] = [
  { path: chartPaths.page, title: 'National chart' },
  { path: chartPaths.json, title: 'National chart as JSON' },
  { path: chartPaths.csv, title: 'National chart as CSV' },
  { path: claimPaths.page, title: 'Check a claim' },
];

const ALIKE = 0.3;

/** The pages whose address is like the one asked for, the likest first; the national chart where none is. */
export function nearPages(path: string): readonly NearPage[] {
  const likenesses = pages.map((page) => ({ page, likeness: likeness(page.path, path) }));
  const near = likenesses.filter(({ likeness }) => likeness > ALIKE);
  const sorted = near.toSorted((one, other) => other.likeness - one.likeness).map(({ page }) => page);
  return sorted.length > 0 ? sorted : pages.slice(0, 1);
}

/** Dice's coefficient of the pairs of letters: 1 for the same, 0 for nothing in common. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  const shared = [...mine].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / (mine.size + theirs.size || 1);
}

function pairsOf(path: string): ReadonlySet<string> {
  const letters = path
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 200);
  return new Set(Array.from(letters, (letter, index) => letter + (letters[index + 1] ?? '')));
}
