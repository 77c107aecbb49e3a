/**
 * The route by which a patient came onto an urgent pathway. It is settled first: the 28-day and the 62-day standards
 * depend on it, the 31-day standards do not. Source: cancer_cwt, feature_dynamic_pathway.py.
 */

import {
  among,
  and,
  assumed,
  cases,
  coalesce,
  column,
  compare,
  is,
  isNot,
  known,
  not,
  text,
  unknown,
} from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { sources } from '../sources.ts';
import { dictionary } from './cited.ts';
import type { Condition } from './clock.ts';

/** The labels of the routes as they are published. */
export const [URGENT, BREAST, SCREENING, UPGRADE] = [
  'Urgent Suspected Cancer',
  'Breast Symptomatic',
  'Screening',
  'Consultant Upgrade',
] as const;

/** `priority` 3: two week wait. */
export const isTwoWeekWait = is(column('priority'), '3');

/** The source of referral; where it is missing, one that is no screening programme if that is assumed. */
const source = cases(
  [
    [
      assumed('missing-referral-source', 'not-screening', column('referralReceivedDate')),
      coalesce(column('referralSource'), text('97')),
    ],
  ],
  column('referralSource'),
);

/** Whether the referral came from elsewhere than a screening programme (source 17). */
export const isNotFromScreening = isNot(source, '17');

/** The type of a referral for breast symptoms where cancer was not suspected. */
export const BREAST_SYMPTOMS = '16';

const upgraded = known(column('upgradeDate'));
const urgent = and(isTwoWeekWait, isNotFromScreening, not(upgraded));

/** The route; unknown where the record fits none. Tried in the order in which they are written. */
export const route: Expression<'text'> = cases(
  [
    [and(urgent, isNot(column('referralType'), BREAST_SYMPTOMS)), text(URGENT)],
    [and(urgent, is(column('referralType'), BREAST_SYMPTOMS)), text(BREAST)],
    [and(is(column('priority'), '2'), is(source, '17')), text(SCREENING)],
    [and(isNotFromScreening, upgraded), text(UPGRADE)],
  ],
  unknown('text'),
);

/** The route must be one of these. */
export function onRoute(...routes: readonly string[]): Condition {
  return {
    test: among(route, routes),
    met: `The route is {route}: priority {priority}, referral type {referralType}, source {referralSource}, upgrade {upgradeDate}.`,
    unmet: `The route is {route}, and this standard is for ${routes.join(', ')} (priority {priority}, referral type {referralType}, source {referralSource}, upgrade {upgradeDate}).`,
    leftOut: { unknown: 'the route cannot be told, or is none of the urgent ones', not: null },
    sources: [sources.nclPathway, dictionary('PRIORITY TYPE'), dictionary('CONSULTANT UPGRADE DATE')],
  };
}

/** Whether a consultant upgraded the patient before, or on the day, they were first seen. */
export const upgradedBySeen = compare(column('upgradeDate'), '<=', column('firstSeenDate'));
