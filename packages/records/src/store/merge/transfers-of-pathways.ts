/** Derives the transfers of merged records from all rows of their pathways. */
import type { Database } from '@clockstop/counts';
import { type Day, dayNumber } from '@clockstop/rules';
import { BIGINT, DATE, DuckDBDataChunk, DuckDBDateValue, VARCHAR } from '@duckdb/node-api';
import { deriveTransfer } from '../../organisations/transfers/derive-transfer.ts';
import type { Journey, Transfer } from '../../organisations/transfers/transfer.ts';
import type { TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import { pathwayColumns } from '../stored-columns.ts';
import { type RecordTables, selectRecords } from './join-referrals.ts';
import { quoted } from './merge-key.ts';

/** The relations that transfers are derived from. */
export type TransferTables = RecordTables & { readonly rows: string; readonly members: string };

/** Makes a table of what is derived of the records that lack it: `record`, `provider`, `day`. Returns its name. */
export async function deriveTransfers(
  { connection }: Database,
  tables: TransferTables,
  strategy: TransferStrategy,
): Promise<string> {
  const derived = `${tables.rows}_derived`;
  const found = await findDerived(connection, tables, strategy);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${derived} (record BIGINT, provider VARCHAR, day DATE)`);
  const appender = await connection.createAppender(derived);
  for (let start = 0; start < found.length; start += CHUNK) {
    appender.appendDataChunk(toChunk(found.slice(start, start + CHUNK)));
  }
  appender.closeSync();
  return derived;
}

const inPlace: Readonly<Record<string, string>> = {
  investigatingProvider: 'coalesce(r.investigatingProvider, d.provider)',
  transferToTreatmentDate: 'coalesce(r.transferToTreatmentDate, d.day)',
  transferBasis: "CASE WHEN d.record IS NULL THEN r.transferBasis ELSE 'local' END",
};

/** The columns of a pathway, of records `r` that were joined with what was derived of them, `d`. */
export const columnsWithDerived: string = pathwayColumns
  .map(({ name }) => `${inPlace[name] ?? `r.${quoted(name)}`} AS ${quoted(name)}`)
  .join(', ');

/** A journey as it is put together from the rows of its pathway. */
type Draft = { readonly record: bigint; readonly journey: Journey & { readonly transfers: Transfer[] } };
type Derived = readonly [record: bigint, provider: string, day: Day | null];

const CHUNK = 2048;

function toChunk(found: readonly Derived[]): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create([BIGINT, VARCHAR, DATE], found.length);
  chunk.setRows(found.map(([record, provider, day]) => [record, provider, toDate(day)]));
  return chunk;
}

function toDate(day: Day | null): DuckDBDateValue | null {
  return day === null ? null : new DuckDBDateValue(dayNumber(day));
}

/** What is derived of the records that lack it. All of it is found before any is written: one connection does one thing. */
async function findDerived(
  connection: Database['connection'],
  tables: TransferTables,
  strategy: TransferStrategy,
): Promise<readonly Derived[]> {
  const found: Derived[] = [];
  const end = ({ record, journey }: Draft): void => {
    const derived = deriveTransfer(journey, strategy);
    if (derived !== null) found.push([record, derived.investigatingProvider, derived.date]);
  };
  let draft: Draft | undefined;
  const result = await connection.stream(journeyRows(tables));
  for await (const rows of result.yieldRows()) {
    for (const row of rows) {
      const isNext = draft?.record !== row[0];
      if (isNext && draft !== undefined) end(draft);
      if (draft === undefined || isNext) draft = { record: row[0] as bigint, journey: toJourney(row) };
      draft.journey.transfers.push(toTransfer(row));
    }
  }
  if (draft !== undefined) end(draft);
  return found;
}

/**
 * The records that lack their transfer, with each transfer that rows of the pathway tell of. Where the pathway is not told
 * apart from others of the patient, only those of the record itself.
 */
function journeyRows({ all, records, rows, members }: TransferTables): string {
  return `WITH transfers AS (SELECT m.pathway, m.record, transferFromProvider, transferToProvider,
        transferRequestedDate, transferReceivedDate, transferReferringReason, transferReceivingReason
      FROM ${rows} r JOIN ${members} m ON m.place = r.place WHERE transferToProvider IS NOT NULL),
    merged AS (${selectRecords({ all, records }, needed)})
    SELECT t.record, t.treatmentProvider, t.treatmentDate::VARCHAR, t.firstSeenProvider,
      coalesce(t.upgradeDate, t.referralReceivedDate)::VARCHAR,
      o.transferFromProvider, o.transferToProvider, o.transferRequestedDate::VARCHAR,
      o.transferReceivedDate::VARCHAR, o.transferReferringReason, o.transferReceivingReason
    FROM merged t JOIN ${records} p ON p.record = t.record
      JOIN transfers o ON o.pathway = p.pathway AND (p.isWhole OR o.record = p.record)
    WHERE t.treatmentProvider IS NOT NULL AND t.investigatingProvider IS NULL
    ORDER BY t.record`;
}

const needed = [
  'treatmentProvider',
  'investigatingProvider',
  'treatmentDate',
  'firstSeenProvider',
  'firstSeenSite',
  'treatmentSite',
  'upgradeDate',
  'referralReceivedDate',
];

type Row = readonly unknown[];

function toJourney([, treating, treated, firstSeen, start]: Row): Draft['journey'] {
  return {
    transfers: [],
    treatingProvider: String(treating),
    treated: treated as Day | null,
    firstSeenProvider: firstSeen as string | null,
    start: start as Day | null,
  };
}

function toTransfer(row: Row): Transfer {
  const [from, to, requested, received, referringReason, receivingReason] = row.slice(5);
  return {
    from: from as string | null,
    to: to as string | null,
    requested: requested as Day | null,
    received: received as Day | null,
    referringReason: referringReason as string | null,
    receivingReason: receivingReason as string | null,
  };
}
