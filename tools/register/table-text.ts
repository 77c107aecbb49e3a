/** The columns of one line of a table, joined; empty columns at the end are left off. */
export const tableLine = (columns: readonly string[]): string => columns.join('|').replace(/\|+$/, '');

/** A TypeScript module that holds one table as text, as tools/build-register.ts writes it. */
export function tableModule(name: string, about: string, lines: readonly string[]): string {
  return [
    '// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.',
    '',
    `/** ${about} */`,
    `export const ${name} = \``,
    ...lines,
    '`;',
    '',
  ].join('\n');
}

/** Text order by code points, the same on every machine. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The values once each, in text order. */
export const sortedOnce = (values: Iterable<string>): string[] => [...new Set(values)].sort(byText);

/** The items under the key that each has, keys and items in the order met. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
