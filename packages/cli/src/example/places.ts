/**
 * The organisations of the example. None of them exists: no place in England has such a name, and no code of the
 * Organisation Data Service begins with INVENT.
 */

import type { Month } from '@clockstop/rules';

/** An invented organisation. */
export interface Invented {
  readonly code: string;
  readonly name: string;
}

/** An invented alliance with its boards, their localities (two each, in the order of the boards) and its providers. */
export interface Place {
  /** By which the tables of the example tell of it. */
  readonly id: string;
  readonly alliance: Invented;
  readonly boards: readonly Invented[];
  readonly localities: readonly Invented[];
  readonly providers: readonly Invented[];
}

const ids = [
  'Amber Lantern',
  'Birch Compass',
  'Copper Kite',
  'Damson Bell',
  'Ember Sail',
  'Fern Prism',
  'Golden Acorn',
  'Hazel Anchor',
  'Ivory Feather',
  'Jade Sundial',
  'Kestrel Ribbon',
  'Lilac Harp',
  'Marble Owl',
  'Nutmeg Star',
  'Opal Wheel',
  'Paper Boat',
  'Quartz Drum',
  'Ruby Ladder',
  'Silver Thimble',
  'Teal Balloon',
  'Umber Fox',
] as const;

const codeOf = (letter: string, number: number): string =>
  `INVENT${letter}${String(number).padStart(2, '0')}`;

const toPlace = (id: string, place: number): Place => {
  const several = (letter: string, each: number, what: string): Invented[] =>
    Array.from({ length: each }, (_, index) => ({
      code: codeOf(letter, place * each + index + 1),
      name: `${id} ${what} ${index + 1} (invented)`,
    }));
  return {
    id,
    alliance: { code: codeOf('A', place + 1), name: `${id} (invented)` },
    boards: several('B', 2, 'Board'),
    localities: several('L', 4, 'Locality'),
    providers: several('P', 3, 'Hospital'),
  };
};

/** The 21 invented alliances, in the order of their names. */
export const places: readonly Place[] = ids.map(toPlace);

const BOARDS_SINCE = '2022-07';

/** Who commissions care for a place in a month: since July 2022 its boards, before that the localities. */
export function commissionersIn({ boards, localities }: Place, month: Month): readonly Invented[] {
  return month < BOARDS_SINCE ? localities : boards;
}

/** The provider that works in several alliances, so that its figures belong to none. */
export const sharedProvider: Invented = {
  code: codeOf('P', 99),
  name: 'Travelling Hospital of several alliances (invented)',
};

/** Stands for the commissioners that are not known; their figures belong to no alliance. */
export const unknownCommissioner: Invented = {
  code: codeOf('L', 99),
  name: 'Commissioner not known (invented)',
};
