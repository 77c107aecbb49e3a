import { displayName } from './display-name.ts';
import type { Lookups } from './read-lookups.ts';
import { sortedOnce, tableLine } from './table-text.ts';

/** `20171001` as `2017-10-01`; an empty text stays empty. */
const day = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** The NHS trusts of the Organisation Data Service file, with the days they opened and closed. */
export function trustLines({ ods }: Lookups): string[] {
  return sortedOnce(
    ods.map((row) =>
      tableLine([
        row['Organisation Code'] ?? '',
        displayName(row.Name ?? ''),
        day(row['Open Date'] ?? ''),
        day(row['Close Date'] ?? ''),
      ]),
    ),
  );
}

/** The walk-in centres and other sites of the attribution file that are no trusts. */
export function siteLines({ ods, attribution }: Lookups): string[] {
  const trusts = new Set(ods.map((row) => row['Organisation Code']));
  return sortedOnce(
    attribution
      .filter(({ Code }) => !trusts.has(Code))
      .map(({ Code = '', Name = '' }) => tableLine([Code.toUpperCase(), Name.replaceAll('&', 'and')])),
  );
}

/** The post town of each trust's headquarters, by the same file. */
export function townLines({ ods }: Lookups): string[] {
  return sortedOnce(
    ods
      .filter((row) => row['Address Line 4'] !== '')
      .map((row) => tableLine([row['Organisation Code'] ?? '', townName(row['Address Line 4'] ?? '')])),
  );
}

/** `STOCKTON-ON-TEES` as `Stockton-on-Tees`. */
const townName = (capitals: string): string =>
  capitals
    .toLowerCase()
    .replaceAll(/[a-z]+/g, (word) =>
      /^(?:on|in|le|the|of|and|by|upon|under)$/.test(word) ? word : word[0]?.toUpperCase() + word.slice(1),
    );
