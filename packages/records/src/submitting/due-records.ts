/** Takes the records that are due for a month out of a store. */
import { type Database, quote } from '@clockstop/counts';
import { items, type Month } from '@clockstop/rules';
import { width } from '../reading/raw-record.ts';
import { SEPARATOR } from '../store/load/stored-line.ts';
import { quoted } from '../store/merge/merge-key.ts';
import { mergedRelation } from '../store/merge/merged-relation.ts';
import { type DueSql, dueSql } from './due.ts';

/** Which records are to be sent. */
export type DueQuestion = {
  readonly store: string;
  readonly month: Month;
  /** The code of the provider that sends; null for every record of the month. */
  readonly provider: string | null;
};

/** How many records of the store are due, and how many are not for a reason that someone should know. */
export type DueCounts = {
  readonly due: number;
  /** Due for the month from other providers; 0 where none is asked for. */
  readonly elsewhere: number;
  /** Due for the month, but naming no provider from which: in no provider's file. */
  readonly fromNowhere: number;
  /** Without any date by which they would be due: in no month's file. */
  readonly neverDue: number;
};

/** The records that are due. */
export type DueRecords = {
  readonly counts: DueCounts;
  /**
   * The records in an order that depends on nothing but what they hold, some at a time: a text for each column of a
   * pathway, of which only the items are filled.
   */
  readonly read: () => AsyncIterable<readonly (readonly string[])[]>;
};

/** Finds the records that are due. Throws RecordsStoreError for a damaged store. */
export async function dueRecords(database: Database, question: DueQuestion): Promise<DueRecords> {
  const relation = await mergedRelation(database, question.store);
  const sql = dueSql(question.month, question.provider);
  const counts = await countDue(database, relation, sql);
  return { counts, read: () => readDue(database, relation, sql) };
}

async function countDue({ connection }: Database, relation: string, sql: DueSql): Promise<DueCounts> {
  const { isDue, isDueAnywhere, isFromNowhere, isNeverDue } = sql;
  const counted = [isDue, isDueAnywhere, isFromNowhere, isNeverDue].map(
    (test) => `count(*) FILTER (${test})`,
  );
  const reader = await connection.runAndReadAll(`SELECT ${counted.join(', ')} FROM ${relation}`);
  const [due = 0, anywhere = 0, fromNowhere = 0, neverDue = 0] = (reader.getRows()[0] ?? []).map(Number);
  const isEverywhere = isDue === isDueAnywhere;
  return { due, elsewhere: isEverywhere ? 0 : anywhere - due - fromNowhere, fromNowhere, neverDue };
}

const beyondItems: readonly string[] = new Array<string>(width - items.length).fill('');

/** One text for each record comes out of the database quicker than 54. */
async function* readDue(
  { connection }: Database,
  relation: string,
  { isDue }: DueSql,
): AsyncGenerator<readonly (readonly string[])[]> {
  const texts = items.map(({ id }) => `coalesce(${quoted(id)}::VARCHAR, '')`);
  const line = `concat_ws(${quote(SEPARATOR)}, ${texts.join(', ')})`;
  const result = await connection.stream(
    `SELECT ${line} AS line FROM ${relation} WHERE ${isDue} ORDER BY line`,
  );
  for await (const rows of result.yieldRows()) {
    yield rows.map(([text]) => [...String(text).split(SEPARATOR), ...beyondItems]);
  }
}
