import type { Month } from '@clockstop/rules';
import type { SubmissionFormat } from '../format.ts';

/** A file of what was written to be sent. */
export type SentPart = {
  readonly name: string;
  /** At most 8,500. */
  readonly records: number;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
};

/** Records of a month against those of the same month and provider that were sent before. */
export type Changes = {
  /** The identifier of what they are compared with. */
  readonly since: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Sent before, and not among those of now: the national system still holds them. */
  readonly gone: number;
};

/** What was written to be sent for a month, as it is kept in the store; without a patient's values. */
export type Sent = {
  /** SHA-256 of what is told here, in hexadecimal: its name in the store. */
  readonly id: string;
  readonly month: Month;
  /** The code of the provider; null for the records of all. */
  readonly provider: string | null;
  readonly format: SubmissionFormat;
  /** When it was written, as an ISO time. Whether and when it was uploaded, only the one who did so knows. */
  readonly writtenAt: string;
  /** Its place among all that was written from the store, from 1. */
  readonly sequence: number;
  readonly records: number;
  readonly parts: readonly SentPart[];
  /** Against the last of the month and provider before it; null for the first. */
  readonly changes: Changes | null;
};
