/** Dice's coefficient of the pairs of letters of two paths: 1 for the same, 0 for nothing in common. */
export function likeness(one: string, other: string): number {
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
