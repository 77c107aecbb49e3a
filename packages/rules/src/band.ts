/** Wait bands: how long patients waited, in whole days, as the published files count them. */

import { withoutFootnotes } from './vocabulary/footnote.ts';

/** Waits from `from` to `to` days, both included; `to` is null where the band is open. */
export type Band = { readonly from: number; readonly to: number | null };

/** Every band that occurs in published files, in the order of its days. */
export const bandIds = [
  '0-14',
  '0-31',
  '15-16',
  '15-28',
  '17-21',
  '22-28',
  '29-42',
  '29+',
  '32-38',
  '39-48',
  '43-62',
  '49-62',
  '63-76',
  '63+',
  '77-90',
  '91-104',
  '105+',
] as const;

/** The id of a band that occurs in published files: `15-28`, or `105+` where it is open. */
export type BandId = (typeof bandIds)[number];

const IDS: ReadonlySet<string> = new Set(bandIds);

/** Whether the text is the id of a band that occurs in published files. */
export function isBandId(text: string): text is BandId {
  return IDS.has(text);
}

/** The id of the band from the first day to the last, or of the open band when `to` is null. */
export function bandId(from: number, to: number | null): string {
  return to === null ? `${from}+` : `${from}-${to}`;
}

/** The band with this id. */
export function bandOf(id: BandId): Band {
  const [from = '', to] = id.replace('+', '').split('-');
  return { from: Number(from), to: to === undefined ? null : Number(to) };
}

const WITHIN = /^WITHIN (\d{1,4}) DAYS?$/;
const BETWEEN = /^(?:IN )?(\d{1,4}) TO (\d{1,4}) DAYS?$/;
const AFTER = /^AFTER (\d{1,4}) DAYS?$/;

/**
 * The band that a column heading names: `WITHIN 14 DAYS`, `IN 15 TO 16 DAYS`, `32 TO 38 DAYS`, `AFTER 104 DAYS`, also
 * as `Within_14_days`. Case, stray spaces and footnote marks do not matter. Null when the heading names no band, as
 * `TREATED WITHIN 31 DAYS` (a share). A heading is read the same way where it stands above a count of all patients
 * within or after the limit: only its place in the file tells the two apart.
 */
export function parseBandHeading(text: string): Band | null {
  const words = withoutFootnotes(text)
    .replace(/[\s_]+/g, ' ')
    .toUpperCase();
  return withinBand(words) ?? betweenBand(words) ?? afterBand(words);
}

function withinBand(words: string): Band | null {
  const days = WITHIN.exec(words)?.[1];
  return days === undefined ? null : { from: 0, to: Number(days) };
}

function betweenBand(words: string): Band | null {
  const [, first, last] = BETWEEN.exec(words) ?? [];
  if (first === undefined || Number(last) < Number(first)) return null;
  return { from: Number(first), to: Number(last) };
}

function afterBand(words: string): Band | null {
  const days = AFTER.exec(words)?.[1];
  return days === undefined ? null : { from: Number(days) + 1, to: null };
}
