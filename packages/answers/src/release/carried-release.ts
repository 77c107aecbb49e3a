import { readdirSync, readFileSync } from 'node:fs';

/** Where the release that the program carries lies: figures as CSV, the list of their sources, and what to know. */
export const carriedFolder = new URL('./data/', import.meta.url);

/** The files of the release that the program carries, by name. */
export function carriedRelease(): Readonly<Record<string, string>> {
  const names = readdirSync(carriedFolder).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, carriedFolder), 'utf8')]));
}
