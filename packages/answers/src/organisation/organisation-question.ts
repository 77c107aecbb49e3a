import type { Among, Basis, Vintage } from '@clockstop/counts';
import type { Period, StandardId } from '@clockstop/rules';

/** Which organisation, when, and which standard is looked at closely. */
export interface OrganisationQuestion {
  readonly among: Among;
  readonly code: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
  readonly standard: StandardId;
}
