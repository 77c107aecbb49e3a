/** Compares records with those of the same month and provider that were sent before. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type ColumnName, columns, firstTreatments, items } from '@clockstop/rules';
import { textOf } from '../../checking/text-of.ts';
import type { Texts } from '../../reading/raw-record.ts';
import { readRecords } from '../../reading/read-records.ts';
import { SEPARATOR } from '../../store/load/stored-line.ts';
import type { Changes, Sent } from './sent.ts';
import { sentPath } from './sent-of.ts';

/** The comparison, record by record. */
export type Comparison = {
  readonly add: (texts: Texts) => void;
  readonly result: () => Changes;
};

/** How often each content was sent for each pathway, or for each of its subsequent treatments. */
type Before = Map<string, Map<string, number>>;

/**
 * Begins the comparison with what was sent. Records are the same when every item is; a record is a changed one when another
 * of its pathway, or of the same subsequent treatment of it, was sent before. Memory grows with the records sent before.
 */
export async function compareWith(store: string, sent: Sent): Promise<Comparison> {
  const before = await readBefore(store, sent);
  const others = new Map<string, number>();
  let unchanged = 0;
  return {
    add: (texts) => {
      const key = keyOf(texts);
      if (takeFrom(before.get(key), contentOf(texts))) unchanged++;
      else others.set(key, (others.get(key) ?? 0) + 1);
    },
    result: () => ({ since: sent.id, unchanged, ...countOthers(before, others) }),
  };
}

async function readBefore(store: string, { id, parts }: Sent): Promise<Before> {
  const before: Before = new Map();
  for (const { name } of parts) {
    await readRecords(join(sentPath(store, id), name), { onRecord: ({ texts }) => note(before, texts) });
  }
  return before;
}

function note(before: Before, texts: Texts): void {
  const key = keyOf(texts);
  const contents = before.get(key) ?? new Map<string, number>();
  before.set(key, contents);
  const content = contentOf(texts);
  contents.set(content, (contents.get(content) ?? 0) + 1);
}

/** Takes one of this content away; false where there is none. */
function takeFrom(contents: Map<string, number> | undefined, content: string): boolean {
  const count = contents?.get(content) ?? 0;
  if (count > 0) contents?.set(content, count - 1);
  return count > 0;
}

function countOthers(
  before: Before,
  others: ReadonlyMap<string, number>,
): Pick<Changes, 'added' | 'changed' | 'gone'> {
  const left = new Map(Array.from(before, ([key, contents]) => [key, sum(contents.values())]));
  const changed = sum(Array.from(others, ([key, count]) => Math.min(count, left.get(key) ?? 0)));
  return { added: sum(others.values()) - changed, changed, gone: sum(left.values()) - changed };
}

function sum(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0);
}

const patient = placesOf('nhsNumber');
const pathway = placesOf('pathwayId', 'pathwayIdIssuer');
const otherwise = placesOf('referralReceivedDate');
const treatment = placesOf('decisionToTreatDate', 'treatmentEventType', 'treatmentModality');

/** What stays the same of a pathway while more becomes known of it. */
function keyOf(texts: Texts): string {
  const isKnown = (places: readonly number[]): boolean => places.every((place) => texts[place] !== '');
  const own = isKnown(pathway) ? pathway : otherwise;
  const isOfTreatment = isSubsequent(texts) || !isKnown(own);
  const places = [...patient, ...own, ...(isOfTreatment ? treatment : [])];
  return places.map((place) => texts[place]).join(SEPARATOR);
}

function isSubsequent(texts: Texts): boolean {
  const text = textOf(texts, 'treatmentEventType');
  return text !== '' && !firstTreatments.includes(text);
}

function contentOf(texts: Texts): string {
  return hash('sha256', texts.slice(0, items.length).join(SEPARATOR), 'base64');
}

function placesOf(...names: readonly ColumnName[]): readonly number[] {
  return names.map((name) => columns.findIndex(({ id }) => id === name));
}
