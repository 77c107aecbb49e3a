import { route, SCREENING } from '../clocks/route.ts';
import { among, and, cases, column, is, not, text } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import { suspectedCancers } from '../vocabulary/suspected-cancers.ts';

const MISSING = text('Missing or Invalid');

/** The suspected cancer that the type of a referral names. Pairing of codes and labels: derived, they agree in meaning. */
export const suspectedCancer: Expression<'text'> = cases(
  suspectedCancers
    .filter(({ referralTypes }) => referralTypes.length > 0)
    .map(({ label, referralTypes }) => [among(column('referralType'), referralTypes), text(label)] as const),
  MISSING,
);

/** The only cancers that a screening programme can suspect. Source: footnote 2 of the workbooks. */
const SCREENED = ['01', '03', '07', '09'];

const isScreened = among(column('referralType'), SCREENED);

/** The suspected cancer on any route: a screening referral of another type is one without, as one of no type is anyway. */
export const suspectedCancerOnRoute: Expression<'text'> = cases(
  [[and(is(route, SCREENING), not(isScreened)), MISSING]],
  suspectedCancer,
);
