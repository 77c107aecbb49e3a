/** How many letters must be added, left out or changed to make one text of the other. */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const after = [row + 1];
    for (let at = 0; at < other.length; at++) {
      const changed = (before[at] ?? 0) + (letter === other[at] ? 0 : 1);
      after.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (after[at] ?? 0) + 1));
    }
    before = after;
  }
  return before[other.length] ?? 0;
}

/** How alike two texts are: 1 the same, 0 nothing in common. */
function likeness(one: string, other: string): number {
  return 1 - editDistance(one, other) / Math.max(one.length, other.length, 1);
}

/** The names most like the wanted text, the nearest first. */
export function nearestNames(wanted: string, names: readonly string[], count = 3): readonly string[] {
  const plain = wanted.slice(0, 100).toLowerCase();
  return names
    .map((name) => ({ name, likeness: likeness(plain, name.toLowerCase()) }))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ name }) => name);
}
