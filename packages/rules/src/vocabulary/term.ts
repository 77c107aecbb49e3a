import type { CancerGroup } from './cancer-groups.ts';

/** One label of a breakdown. */
export type Term = {
  /** The label as this project writes it: the published one, in its usual case. */
  readonly label: string;
  /** Other texts that published files use for the same thing; case and spacing do not matter. */
  readonly variants?: readonly string[];
};

/** A label that names a cancer; `group` is null where it belongs to no group of the national dashboard. */
export type CancerTerm = Term & { readonly group: CancerGroup | null };

/** A cancer suspected at referral, with the codes of TWO WEEK WAIT CANCER OR SYMPTOMATIC BREAST REFERRAL TYPE. */
export type SuspectedCancerTerm = CancerTerm & { readonly referralTypes: readonly string[] };
