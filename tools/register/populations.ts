import type { Lookups } from './read-lookups.ts';
import { sortedOnce, tableLine } from './table-text.ts';

const plainName = (name: string): string => name.replaceAll('&', 'and').trim();

/** The people of each alliance, by the code that the mapping of 2022 gives its name. */
export function populationLines({ mapping2022, population2020 }: Lookups): string[] {
  const codes = new Map(
    mapping2022.map((row) => [plainName(row['Cancer Alliance'] ?? ''), row['Cancer Alliance Code'] ?? '']),
  );
  return sortedOnce(
    population2020.map((row) => {
      const name = plainName(row['Cancer Alliance'] ?? '');
      return tableLine([codes.get(name) ?? unknownAlliance(name), row.population ?? '']);
    }),
  );
}

function unknownAlliance(name: string): never {
  throw new Error(`the file of populations names an alliance that the mapping does not know: ${name}`);
}
