import { columns, type ItemId, items } from '@clockstop/rules';
import { forEach, type RecordRule, type WholeRule, whole } from '../record-rule.ts';
import { checkSources } from '../sources.ts';
import { whereNotDemanded } from './requirement.ts';
import { isInOrder } from './wait.ts';

const { dictionary, reasoning } = checkSources;

const dateColumns: ReadonlySet<string> = new Set(
  columns.filter(({ kind }) => kind === 'date').map(({ id }) => id),
);
type DateItem = Extract<ItemId, `${string}Date`>;

/** Names of dates as they are said in a sentence. */
const said: Readonly<Record<DateItem, string>> = {
  decisionToReferDate: 'the decision to refer',
  referralReceivedDate: 'the referral',
  upgradeDate: 'the upgrade',
  firstSeenDate: 'being first seen',
  decisionToTreatDate: 'the decision to treat',
  transferReceivedDate: 'the receipt of the transfer',
  diagnosisEndDate: 'the end of the 28-day pathway',
  transferRequestedDate: 'the request for the transfer',
  treatmentDate: 'the treatment',
};

/** Dates of events, and the item that says where each took place. */
const siteOf = {
  upgradeDate: 'upgradeSite',
  firstSeenDate: 'firstSeenSite',
  decisionToTreatDate: 'decisionToTreatSite',
  diagnosisEndDate: 'diagnosisEndSite',
  treatmentDate: 'treatmentSite',
} as const satisfies Partial<Record<DateItem, ItemId>>;

type EventDate = keyof typeof siteOf;

const eventDates = Object.keys(siteOf) as readonly EventDate[];

/** Dates that have to follow one another. */
export const dateRules = {
  'CWT-C101': forEach({
    applies: 'all dates',
    items: items.map(({ id }) => id).filter((id) => dateColumns.has(id)),
    severity: 'error',
    text: 'The date lies after the day of the check.',
    advice: 'Correct the date, or send the record when the event has happened.',
    holdsFor: (item) => (pathway, asOf) => {
      const date = pathway[item];
      return date === null || date <= asOf;
    },
    source: reasoning,
    confidence: 'derived',
  }),
  'CWT-C102': mustFollow('referralReceivedDate', 'firstSeenDate'),
  'CWT-C103': mustFollow('referralReceivedDate', 'diagnosisEndDate'),
  'CWT-C104': mustFollow('decisionToTreatDate', 'treatmentDate'),
  'CWT-C105': mustFollow('upgradeDate', 'decisionToTreatDate'),
  'CWT-C106': whole({
    applies: 'consultant upgrades whose multidisciplinary team discussion is known',
    items: ['upgradeDate'],
    severity: 'error',
    text: 'The upgrade comes after the discussion of the multidisciplinary team.',
    advice: 'Correct one of the dates; a patient can be upgraded until that discussion.',
    holds: (pathway) => isInOrder(pathway.upgradeDate, pathway.multidisciplinaryTeamDate),
    source: dictionary,
    confidence: 'sourced',
  }),
  'CWT-C107': shouldFollow('decisionToReferDate', 'referralReceivedDate'),
  'CWT-C108': shouldFollow('referralReceivedDate', 'upgradeDate'),
  'CWT-C109': shouldFollow('transferRequestedDate', 'transferReceivedDate'),
  'CWT-C110': shouldFollow('referralReceivedDate', 'treatmentDate'),
  'CWT-C111': forEach({
    applies: 'sites of events',
    items: eventDates,
    severity: 'warning',
    text: 'The record has the site of the event, but not its date.',
    advice: 'Fill in the date, or remove the site.',
    isAskedFor: whereNotDemanded,
    holdsFor: (date) => (pathway) => pathway[date] !== null || pathway[siteOf[date as EventDate]] === null,
    source: reasoning,
    confidence: 'derived',
  }),
};

function mustFollow(first: DateItem, second: DateItem): RecordRule {
  return whole({ ...following(first, second), severity: 'error', source: dictionary, confidence: 'derived' });
}

function shouldFollow(first: DateItem, second: DateItem): RecordRule {
  return whole({
    ...following(first, second),
    severity: 'warning',
    source: reasoning,
    confidence: 'derived',
  });
}

function following(
  first: DateItem,
  second: DateItem,
): Pick<WholeRule, 'applies' | 'items' | 'text' | 'advice' | 'holds'> {
  return {
    applies: `records with the dates of ${said[first]} and ${said[second]}`,
    items: [second, first],
    text: `The date of ${said[second]} comes before that of ${said[first]}.`,
    advice: 'Correct one of the two dates.',
    holds: (pathway) => isInOrder(pathway[first], pathway[second]),
  };
}
