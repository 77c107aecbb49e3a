import type { ScenarioId } from '@clockstop/rules';
import type { Draft } from '../draft.ts';
import { oneOf, type Random } from '../random.ts';
import { inventPerson, type Person, type Wish } from './person.ts';
import * as stage from './stages.ts';

const firstEvents = ['01', '01', '01', '07', '12'];
const laterEvents = ['02', '02', '03', '05', '09', '10'];

/** How often a record of a first treatment says no more of the referral than its scenario demands. */
const SHORT = 0.25;

/** An invented record of a scenario with what happened and when, still without the reasons for its delays. */
export function goodRecord(row: number, wish: Wish, random: Random): Draft {
  const person = inventPerson(row, wish, random);
  return builders[wish.scenario](person, wish);
}

type Builder = (person: Person, wish: Wish) => Draft;

const builders: Readonly<Record<ScenarioId, Builder>> = {
  '1a': (person) => ({ ...stage.identity(person, statusOf(person)), ...seen(person) }),
  '1b': (person) => (person.random() < 0.3 ? diagnosed(person) : ruledOut(person)),
  '1c': (person) => ({
    ...stage.identity(person, '14'),
    ...seen(person),
    diagnosticReferralRoute: '01',
    rapidDiagnosticCentre: oneOf(['Y', 'N'], person.random),
  }),
  '1d': (person) => ({
    ...stage.identity(person, '11'),
    ...seen(person),
    ...stage.told(person),
    ...stage.decided(person, person.trust),
  }),
  '1e': (person) => ({
    ...stage.identity(person, '14'),
    ...seen(person),
    ...stage.transfer(person),
    transferRequestedDate: person.dates.requested,
    transferReferringReason: oneOf(['01', '02', '04'], person.random),
  }),
  '1f': (person) => ({
    ...stage.identity(person, '14'),
    ...stage.transfer(person),
    transferReceivedDate: person.dates.received,
    transferReceivingReason: oneOf(['01', '02', '04'], person.random),
  }),
  '1g': (person) => ({
    ...stage.identity(person, '03'),
    ...seen(person),
    ...stage.ended(person, '03'),
    diagnosisExclusion: oneOf(['01', '02', '03', '04', '05', '06'], person.random),
  }),
  '2a': (person, wish) => ({
    ...afterReferral(person, wish),
    ...stage.treated(person, person.trust, firstEvents),
  }),
  '2b': (person, wish) => ({
    ...afterReferral(person, wish),
    ...stage.treated(person, person.otherTrust, firstEvents),
    ...stage.transfer(person),
    transferReceivedDate: person.dates.received,
  }),
  '3': (person) => ({
    ...stage.identity(person, '21'),
    ...stage.told(person),
    ...stage.treated(person, person.trust, laterEvents),
  }),
  '4': (person) => ({
    ...stage.identity(person, '08'),
    ...stage.upgrade(person),
    referralReceivedDate: person.dates.referral,
    ...stage.seen(person),
    ...stage.treated(person, person.trust, firstEvents),
  }),
  '5': (person) => ({
    ...stage.identity(person, '21'),
    upgradeDate: person.dates.upgrade,
    upgradeSite: stage.upgrade(person).upgradeSite ?? '',
    ...stage.treated(person, person.trust, laterEvents),
  }),
  '6': (person) => ({
    ...stage.identity(person, '08'),
    referralSource: oneOf(['04', '05', '11'], person.random),
    priority: oneOf(['1', '2'], person.random),
    referralReceivedDate: person.dates.referral,
    ...stage.treated(person, person.trust, firstEvents),
  }),
  '7': (person) => ({
    ...stage.identity(person, '22'),
    ...stage.treated(person, person.trust, laterEvents),
  }),
};

function statusOf({ route }: Person): string {
  return route === 'breast-symptoms' ? '09' : '14';
}

function seen(person: Person): Draft {
  return { ...stage.referral(person), ...stage.seen(person) };
}

function diagnosed(person: Person): Draft {
  const record = { ...stage.identity(person, '10'), ...seen(person), ...stage.told(person) };
  return { ...record, ...stage.diagnosed(person) };
}

function ruledOut(person: Person): Draft {
  const reason = oneOf(['02', '02', '02', '04'], person.random);
  return {
    ...stage.identity(person, reason === '02' ? '03' : '14'),
    ...seen(person),
    ...stage.ended(person, reason),
  };
}

function afterReferral(person: Person, { route }: Wish): Draft {
  const isShort = route === undefined && person.random() < SHORT;
  return {
    ...stage.identity(person, '08'),
    ...(isShort ? { referralReceivedDate: person.dates.referral } : seen(person)),
    ...stage.told(person),
  };
}
