/** The query of an address, as the web server parses it: a name that is given twice has a list. */
export type Query = Readonly<Record<string, unknown>>;

/** What an address says of a name: the last of several, without space around it; empty where it says nothing. */
export function textOf(query: Query, name: string): string {
  return textsOf(query, name).at(-1) ?? '';
}

/** All that an address says of a name, as a list of checkboxes does; without those that are empty. */
export function textsOf(query: Query, name: string): readonly string[] {
  return [query[name]]
    .flat()
    .flatMap((value: unknown) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}
