/** Derives the transfers of merged records from all rows of their pathways. */
import type { Database } from '@clockstop/counts';
import type { Day } from '@clockstop/rules';
import { DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import { deriveTransfer } from '../../organisations/transfers/derive-transfer.ts';
import type { Journey, Transfer } from '../../organisations/transfers/transfer.ts';
import type { TransferStrategy } from '../../organisations/transfers/transfer-strategy.ts';
import type { Merging } from './find-merging.ts';

/** The relations that transfers are derived from, and put into. */
export type TransferTables = Pick<Merging, 'members'> & { readonly rows: string; readonly merged: string };

/** Puts the derived provider and day into the merged records that lack them. */
export async function deriveTransfers(
  database: Database,
  tables: TransferTables,
  strategy: TransferStrategy,
): Promise<void> {
  const { connection } = database;
  const derived = `${tables.merged}_transfers`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${derived} (record VARCHAR, provider VARCHAR, day VARCHAR)`,
  );
  await writeDerived(database, derived, { tables, strategy });
  await connection.run(
    `UPDATE ${tables.merged} m SET investigatingProvider = d.provider, transferBasis = 'local',
       transferToTreatmentDate = coalesce(m.transferToTreatmentDate, d.day::DATE)
     FROM ${derived} d WHERE d.record::BIGINT = m.record`,
  );
  await connection.run(`DROP TABLE ${derived}`);
}

/** A journey as it is put together from the rows of its pathway. */
type Draft = { readonly record: string; readonly journey: Journey & { readonly transfers: Transfer[] } };
type Derived = readonly [record: string, provider: string, day: Day | null];

const CHUNK = 2048;

async function writeDerived(
  { connection }: Database,
  table: string,
  { tables, strategy }: { readonly tables: TransferTables; readonly strategy: TransferStrategy },
): Promise<void> {
  const found = await findDerived(connection, tables, strategy);
  const appender = await connection.createAppender(table);
  for (let start = 0; start < found.length; start += CHUNK) {
    appender.appendDataChunk(toChunk(found.slice(start, start + CHUNK)));
  }
  appender.closeSync();
}

function toChunk(found: readonly Derived[]): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR], found.length);
  chunk.setRows(found);
  return chunk;
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
      if (draft === undefined || isNext) draft = { record: String(row[0]), journey: toJourney(row) };
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
function journeyRows({ rows, members, merged }: TransferTables): string {
  return `WITH transfers AS (SELECT m.pathway, m.record, transferFromProvider, transferToProvider,
        transferRequestedDate, transferReceivedDate, transferReferringReason, transferReceivingReason
      FROM ${rows} r JOIN ${members} m ON m.place = r.place WHERE transferToProvider IS NOT NULL)
    SELECT t.record::VARCHAR, t.treatmentProvider, t.treatmentDate::VARCHAR, t.firstSeenProvider,
      coalesce(t.upgradeDate, t.referralReceivedDate)::VARCHAR,
      o.transferFromProvider, o.transferToProvider, o.transferRequestedDate::VARCHAR,
      o.transferReceivedDate::VARCHAR, o.transferReferringReason, o.transferReceivingReason
    FROM ${merged} t JOIN transfers o ON o.pathway = t.pathway AND (t.isWhole OR o.record = t.record)
    WHERE t.treatmentProvider IS NOT NULL AND t.investigatingProvider IS NULL
    ORDER BY t.record`;
}

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
