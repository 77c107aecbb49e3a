/** Plants of dates that do not follow one another. */
import type { ColumnName, ScenarioId } from '@clockstop/rules';
import { type Draft, dateIn, daysAfter } from '../draft.ts';
import type { Wish } from '../good/person.ts';
import { wholeBetween } from '../random.ts';
import { type Change, type Plant, plant, plants, without } from './plant.ts';

const referred: Wish = { scenario: '1a', route: 'two-week-wait' };
const upgraded: Wish = { scenario: '4' };

/** Puts the date in a column some days after that in another; before it where the days are negative. */
function moved(column: ColumnName, from: ColumnName, least: number, most: number): Change {
  return (draft, random) => ({
    ...draft,
    [column]: daysAfter(draft, from, wholeBetween(least, most, random)),
  });
}

/** The date with two digits of its year the wrong way round: 2024 as 2204. */
function inFarYear(column: ColumnName): Change {
  return (draft) => ({ ...draft, [column]: dateIn(draft, column).replace(/^2(0)(\d)/, '2$2$1') });
}

/** Plants of `CWT-C101` to `CWT-C111`, except the one that needs the date of a discussion. */
export const datePlants: readonly Plant[] = [
  ...(
    [
      ['1a', 'firstSeenDate'],
      ['1e', 'transferRequestedDate'],
      ['1f', 'transferReceivedDate'],
      ['2b', 'transferReceivedDate'],
      ['7', 'treatmentDate'],
    ] as const satisfies readonly (readonly [ScenarioId, ColumnName])[]
  ).map(([scenario, item]) =>
    plant({ id: 'CWT-C101', item, wish: { scenario, route: 'two-week-wait' }, change: inFarYear(item) }),
  ),
  plant({
    id: 'CWT-C102',
    item: 'firstSeenDate',
    wish: referred,
    change: moved('firstSeenDate', 'referralReceivedDate', -9, -1),
  }),
  plant({
    id: 'CWT-C103',
    item: 'diagnosisEndDate',
    wish: { scenario: '1b', route: 'two-week-wait' },
    change: moved('diagnosisEndDate', 'referralReceivedDate', -9, -1),
  }),
  plant({
    id: 'CWT-C104',
    item: 'treatmentDate',
    wish: { scenario: '7' },
    change: moved('treatmentDate', 'decisionToTreatDate', -9, -1),
  }),
  plant({
    id: 'CWT-C105',
    item: 'decisionToTreatDate',
    wish: upgraded,
    change: moved('upgradeDate', 'decisionToTreatDate', 1, 9),
  }),
  plant({
    id: 'CWT-C107',
    item: 'referralReceivedDate',
    wish: referred,
    change: moved('decisionToReferDate', 'referralReceivedDate', 1, 3),
  }),
  plant({
    id: 'CWT-C108',
    item: 'upgradeDate',
    wish: upgraded,
    change: moved('upgradeDate', 'referralReceivedDate', -9, -1),
  }),
  plant({
    id: 'CWT-C109',
    item: 'transferReceivedDate',
    wish: { scenario: '2b', route: 'two-week-wait' },
    change: moved('transferRequestedDate', 'transferReceivedDate', 1, 9),
  }),
  plant({
    id: 'CWT-C110',
    item: 'treatmentDate',
    wish: { scenario: '7' },
    change: moved('referralReceivedDate', 'treatmentDate', 1, 9),
  }),
  ...plants(['upgradeDate', 'decisionToTreatDate', 'diagnosisEndDate', 'treatmentDate'], (item) =>
    plant({ id: 'CWT-C111', item, wish: referred, change: withSiteOf(item) }),
  ),
  {
    id: 'CWT-C102',
    problems: [
      { id: 'CWT-C102', item: 'firstSeenDate' },
      { id: 'CWT-C206', item: 'decisionToReferDate' },
    ],
    wish: referred,
    change: (draft, random) =>
      without(moved('firstSeenDate', 'referralReceivedDate', -9, -1)(draft, random), 'decisionToReferDate'),
    afterwards: (draft) => draft,
  },
];

/** The plant that needs a column which only extracts have. */
export const discussionPlants: readonly Plant[] = [
  plant({
    id: 'CWT-C106',
    item: 'upgradeDate',
    wish: upgraded,
    change: moved('multidisciplinaryTeamDate', 'upgradeDate', -9, -1),
  }),
];

/** The site of an event that the record has no date of. */
function withSiteOf(date: ColumnName): (draft: Draft) => Draft {
  const site = date.replace(/Date$/, 'Site') as ColumnName;
  return (draft) => ({ ...draft, [site]: draft.firstSeenSite ?? '' });
}
