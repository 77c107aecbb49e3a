import type { AllianceCode } from './organisation.ts';
import type { SourceId } from './source.ts';
import { tableLines } from './table-lines.ts';
import { populations } from './tables/populations.ts';

/** How many people an alliance serves, for which year, and what says so. */
export type Population = {
  readonly people: number;
  readonly year: number;
  readonly source: SourceId;
};

let read: ReadonlyMap<AllianceCode, number> | null = null;

function peopleByAlliance(): ReadonlyMap<AllianceCode, number> {
  read ??= new Map(
    tableLines(populations).map((line) => {
      const [code = '', people] = line.split('|');
      return [code, Number(people)];
    }),
  );
  return read;
}

/**
 * The people an alliance of today served in 2020, the year of the statistics that the figure comes from; they do not
 * say at which day they were counted. Null for the alliances of 2019 that have ended, and for any other code.
 */
export function populationOf(alliance: AllianceCode): Population | null {
  const people = peopleByAlliance().get(alliance);
  return people === undefined ? null : { people, year: 2020, source: 'prevalence-2020' };
}
