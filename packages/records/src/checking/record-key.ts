import { type ColumnName, columns } from '@clockstop/rules';
import type { Texts } from '../reading/raw-record.ts';

/** Where the parts of a key stand among the texts of a record. */
type Places = readonly number[];

const pathway = placesOf('nhsNumber', 'pathwayId', 'pathwayIdIssuer');
const referral = placesOf('nhsNumber', 'referralReceivedDate');
const treatment = placesOf('treatmentModality', 'decisionToTreatDate', 'treatmentEventType');
const [diagnosis = 0] = placesOf('primaryDiagnosis');

/** Characters of a diagnosis that are part of the key: its category. */
const CATEGORY = 3;

/** Stands between the parts of a key, so that a character moved from one to the next makes another key. */
const SEPARATOR = 31;

/** 64 bits that stand for the key of a record, in two halves. */
export type RecordKey = readonly [number, number];

/**
 * What makes two records of a file one: the NHS number with the pathway identifier and its issuer, or else with the date
 * on which the referral was received; for a treatment (a record with a modality) also the modality, the decision to
 * treat, the event type and the category of the diagnosis. Null when that is too little to tell records apart.
 * Unverified: the key of the national system was not found.
 */
export function recordKeyOf(texts: Texts): RecordKey | null {
  const parts = isWhole(texts, pathway) ? pathway : referral;
  const isTreatment = texts[treatment[0] ?? 0] !== '';
  if (!isTreatment && !isWhole(texts, parts)) return null;
  return [
    halfOf(texts, parts, isTreatment, { seed: 0x2545f491, factor: 0x9e3779b1 }),
    halfOf(texts, parts, isTreatment, { seed: 0x41c6ce57, factor: 0x5f356495 }),
  ];
}

/** Two hashes differ in where they begin and in what they multiply with. */
type Hash = { readonly seed: number; readonly factor: number };

function halfOf(texts: Texts, parts: Places, isTreatment: boolean, { seed, factor }: Hash): number {
  let hash = seed;
  for (const place of parts) hash = added(hash, texts[place] ?? '', factor);
  if (!isTreatment) return spread(hash);
  for (const place of treatment) hash = added(hash, texts[place] ?? '', factor);
  return spread(added(hash, (texts[diagnosis] ?? '').slice(0, CATEGORY), factor));
}

function added(before: number, text: string, factor: number): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = turned(hash, text.charCodeAt(at), factor);
  return turned(hash, SEPARATOR, factor);
}

/** Takes in one character. The turn carries what is in the high bits back to the low ones. */
function turned(hash: number, character: number, factor: number): number {
  const next = Math.imul(hash ^ character, factor);
  return (next << 13) | (next >>> 19);
}

/** Lets every bit weigh on every other. Source: the last step of MurmurHash3, which is in the public domain. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function isWhole(texts: Texts, places: Places): boolean {
  return places.every((place) => texts[place] !== '');
}

function placesOf(...names: readonly ColumnName[]): Places {
  return names.map((name) => columns.findIndex(({ id }) => id === name));
}
