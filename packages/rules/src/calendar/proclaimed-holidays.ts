import type { Source } from '../source.ts';
import { type Day, day } from './day.ts';

/** A bank holiday that was proclaimed for one year, and the day that it stood in for; null where it came on top. */
export type ProclaimedHoliday = {
  readonly day: Day;
  readonly name: string;
  readonly insteadOf: Day | null;
  readonly sources: readonly Source[];
};

const NEWS = 'https://www.gov.uk/government/news';

/** The last year of which it is known that no other holiday was proclaimed. */
export const proclaimedUntil = 2026;

/**
 * The bank holidays of England from 2018 to 2026 that do not follow the usual rules. The years 2018, 2019, 2021 and 2024
 * to 2026 have none.
 */
export const proclaimedHolidays: readonly ProclaimedHoliday[] = [
  {
    day: day('2020-05-08'),
    name: 'Early May bank holiday (75 years after the end of the war in Europe)',
    insteadOf: day('2020-05-04'),
    sources: [
      {
        title: 'Early May bank holiday to be moved to 8 May 2020',
        address:
          'https://www.valerievazmp.co.uk/early-may-bank-holiday-to-be-moved-to-8-may-2020-for-ve-day-75th-anniversary/',
      },
    ],
  },
  {
    day: day('2022-06-02'),
    name: 'Spring bank holiday',
    insteadOf: day('2022-05-30'),
    sources: [jubilee()],
  },
  {
    day: day('2022-06-03'),
    name: 'Platinum Jubilee bank holiday',
    insteadOf: null,
    sources: [jubilee()],
  },
  {
    day: day('2022-09-19'),
    name: 'Bank holiday for the State Funeral of Queen Elizabeth II',
    insteadOf: null,
    sources: [
      {
        title: 'GOV.UK: Bank holiday announced for Her Majesty Queen Elizabeth II’s State Funeral',
        address: `${NEWS}/bank-holiday-announced-for-her-majesty-queen-elizabeth-iis-state-funeral-on-monday-19-september`,
      },
    ],
  },
  {
    day: day('2023-05-08'),
    name: 'Bank holiday for the coronation of King Charles III',
    insteadOf: null,
    sources: [
      {
        title: 'Belfast Telegraph: all bank holidays of 2023, 3 January 2023',
        address:
          'https://www.belfasttelegraph.co.uk/news/northern-ireland/when-is-the-next-bank-holiday-in-northern-ireland-all-2023-dates-listed-including-king-charles-coronation/42122457.html',
      },
    ],
  },
];

function jubilee(): Source {
  return {
    title: 'Fedee: extra bank holiday to mark the Queen’s Platinum Jubilee in 2022',
    address:
      'https://www.fedee.com/member-news/united-kingdom-extra-bank-holiday-to-mark-the-queens-platinum-jubilee-in-2022/',
  };
}

/** The usual holidays that were moved, and to which day. */
export const movedHolidays: ReadonlyMap<Day, Day> = new Map(
  proclaimedHolidays.flatMap(({ day, insteadOf }) => (insteadOf === null ? [] : [[insteadOf, day] as const])),
);

/** The holidays that came on top of the usual ones. */
export const extraHolidays = proclaimedHolidays.filter(({ insteadOf }) => insteadOf === null);
