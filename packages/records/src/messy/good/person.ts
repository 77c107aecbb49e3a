import { addDays, type Day, day, type ScenarioId } from '@clockstop/rules';
import { oneOf, type Random, wholeBetween } from '../random.ts';
import { cancers, type InventedCancer, screened } from './cancers.ts';
import { siteEndings, trusts } from './places.ts';

/** How a patient with a referral that counts from its receipt came to the pathway. */
type Route = 'two-week-wait' | 'breast-symptoms' | 'screening';

/** What an invented record should be; what is not said is drawn. */
export type Wish = {
  readonly scenario: ScenarioId;
  /** With a route, the record has its referral also where the scenario does not need it. */
  readonly route?: Route;
  /** The site of the cancer, by its code. */
  readonly cancerSite?: string;
};

/** An invented patient with all that can happen to one; a record says only a part of it. */
export type Person = {
  readonly row: number;
  readonly random: Random;
  readonly route: Route;
  readonly cancer: InventedCancer;
  readonly diagnosis: string;
  /** The trust that investigates, and the one that treats where the patient is transferred. */
  readonly trust: string;
  readonly otherTrust: string;
  readonly dates: Dates;
};

type Dates = {
  readonly decisionToRefer: Day;
  readonly referral: Day;
  readonly upgrade: Day;
  readonly seen: Day;
  readonly requested: Day;
  readonly received: Day;
  readonly told: Day;
  readonly decided: Day;
  readonly treated: Day;
};

const FIRST_REFERRAL = day('2022-04-01');

/** Referrals come from three years. */
const REFERRAL_DAYS = 1096;

/** Draws a patient. */
export function inventPerson(row: number, wish: Wish, random: Random): Person {
  const route = wish.route ?? (wish.cancerSite === undefined ? drawRoute(random) : 'two-week-wait');
  const cancer = drawCancer(route, wish.cancerSite, random);
  const trust = oneOf(trusts, random);
  return {
    row,
    random,
    route,
    cancer,
    diagnosis: oneOf(cancer.diagnoses, random),
    trust,
    otherTrust: oneOf(
      trusts.filter((other) => other !== trust),
      random,
    ),
    dates: drawDates(random),
  };
}

/** A site of the trust. */
export function siteOf(trust: string, { random }: Person): string {
  return trust + oneOf(siteEndings, random);
}

function drawRoute(random: Random): Route {
  const drawn = random();
  if (drawn < 0.08) return 'screening';
  return drawn < 0.14 ? 'breast-symptoms' : 'two-week-wait';
}

function drawCancer(route: Route, site: string | undefined, random: Random): InventedCancer {
  const possible = cancers.filter(
    (cancer) =>
      (route !== 'screening' || screened.has(cancer.referralType)) &&
      (route !== 'breast-symptoms' || cancer.site === '01') &&
      (site === undefined || cancer.site === site),
  );
  return oneOf(possible, random);
}

/** Each event at some days from an earlier one; together at most 115 days. */
function drawDates(random: Random): Dates {
  const after = (day: Day, least: number, most: number): Day =>
    addDays(day, wholeBetween(least, most, random));
  const referral = after(FIRST_REFERRAL, 0, REFERRAL_DAYS - 1);
  const seen = after(referral, 1, 24);
  const told = after(seen, 0, 25);
  const decided = after(told, 0, 21);
  const requested = after(seen, 1, 5);
  return {
    decisionToRefer: after(referral, -3, 0),
    referral,
    upgrade: after(seen, -1, 0),
    seen,
    requested,
    received: after(requested, 0, 4),
    told,
    decided,
    treated: after(decided, 0, 45),
  };
}
