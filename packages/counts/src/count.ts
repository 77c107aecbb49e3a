/**
 * A count: the one row that everything becomes. Totals are held in half patients (integers), because a 62-day
 * pathway shared between two trusts counts half for each.
 */
import type { Period, StandardId } from '@clockstop/rules';
import type { Breakdown } from './breakdown.ts';

/** The bases, in the order in which they are offered. */
export const bases = ['provider', 'commissioner'] as const;

/** Whether the figures are grouped by the provider accountable or by the commissioner responsible. */
export type Basis = (typeof bases)[number];

/** What is compared: alliances, integrated care boards (and what came before them), or the providers themselves. */
export type Among = 'alliances' | 'boards' | 'providers';

/** Every vintage that can be asked for. */
export const vintages = ['provisional', 'final', 'unknown', 'local', 'scenario'] as const;

/** What the publisher says of a source's status; `local` and `scenario` are ours, never the publisher's. */
export type Vintage = (typeof vintages)[number];

/** The code under which a published England row is kept, whatever its file calls it. */
export const ENGLAND = 'ENGLAND';

/** The code under which figures that were added up before keep what belongs to no alliance. */
export const NO_ALLIANCE = 'NONE';

/** Half patients: an integer, twice the number of patients. */
export type Halves = number;

/** One row of a published table, as published, with the place it stands in. */
export interface Count {
  readonly period: Period;
  readonly basis: Basis;
  /** ODS code, `UNKNOWN`, or `ENGLAND`. */
  readonly code: string;
  /** As published; empty where the source has no names. */
  readonly name: string;
  readonly standard: StandardId;
  readonly breakdown: Breakdown;
  readonly total: Halves;
  readonly within: Halves;
  /** As published; null where the table has no such column. */
  readonly after: Halves | null;
  /** Halves by band id, in the order of the file; null where the table has no bands. */
  readonly bands: Readonly<Record<string, Halves>> | null;
  readonly sheet: string;
  /** The 1-based row of the sheet or file. */
  readonly row: number;
}

/** Half patients as patients: 433 becomes 216.5. */
export function toPatients(halves: Halves): number {
  return halves / 2;
}

/** Patients as half patients, or null when the number is negative, not finite, or not a whole number of halves. */
export function toHalves(patients: number): Halves | null {
  const halves = patients * 2;
  return Number.isSafeInteger(halves) && halves >= 0 ? halves : null;
}

/** Whether the text is written as a code of an organisation: 3 to 9 capitals and digits. */
export function isOrganisationCode(text: string): boolean {
  return /^[A-Z0-9]{3,9}$/.test(text);
}
