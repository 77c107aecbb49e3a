/** A path with a query of what is not empty, in the order given: `/standards/62-day?period=2024-01&basis=provider`. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}

/** The same address with an ending on its path: that of its data. */
export function withEnding(address: string, ending: string): string {
  const [path = '', query] = split(address);
  return `${path}.${ending}${query === '' ? '' : `?${query}`}`;
}

/** The address of a chart of the page at an address; `width` is in pixels. */
export function chartAddress(
  address: string,
  { name, form, width }: { readonly name: string; readonly form: string; readonly width?: number },
): string {
  const [path = '', query] = split(address);
  const asked = new URLSearchParams(query);
  if (width !== undefined) asked.set('width', String(width));
  return `${path}/${name}.${form}${asked.size === 0 ? '' : `?${asked}`}`;
}

/** The same address with more, or other, words in its query; those that are undefined are taken away. */
export function withQuery(address: string, words: Readonly<Record<string, string | undefined>>): string {
  const [path = '', query] = split(address);
  const asked = new URLSearchParams(query);
  for (const [name, word] of Object.entries(words)) {
    if (word === undefined) asked.delete(name);
    else asked.set(name, word);
  }
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** Whether two addresses ask the same, however their queries are encoded. */
export function isSameAddress(one: string, other: string): boolean {
  const [[path, query], [otherPath, otherQuery]] = [split(one), split(other)];
  return path === otherPath && String(new URLSearchParams(query)) === String(new URLSearchParams(otherQuery));
}

function split(address: string): readonly [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
