/** National records invented for benchmarks, straight to Parquet: plausible numbers, dates and shares, no patient. */

import { type ColumnName, columns, sqlTypes } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';

/** How many records a national month has. */
export const MONTHLY = 350_000;

/** One draw between 0 and 1 for each name, the same for the same row and seed. */
const DRAWS = [
  'route',
  'type',
  'seen',
  'off',
  'told',
  'reason',
  'site',
  'treated',
  'start',
  'event',
  'kind',
  'other',
  'held',
  'home',
];

/** Where a cancer lies, with how many of a hundred have it. */
const DIAGNOSES = {
  'C50.9': 17,
  C61: 16,
  'C18.7': 8,
  C20: 3,
  'C34.1': 10,
  'C44.3': 9,
  'C43.5': 5,
  'C83.3': 4,
  'C90.0': 3,
  'C91.0': 2,
  'C16.9': 2,
  'C15.5': 2,
  'C25.0': 3,
  'C22.0': 1,
  'C67.9': 4,
  C64: 2,
  C56: 3,
  'C54.1': 2,
  'C32.0': 2,
  C73: 1,
  'C71.9': 1,
}; // prettier-ignore

/** A piece of SQL that gives the value whose share the draw falls into. */
function chosen(draw: string, shares: Readonly<Record<string, number>>): string {
  let sum = 0;
  const all = Object.values(shares).reduce((total, share) => total + share, 0);
  const branches = Object.entries(shares).map(([value, share]) => {
    sum += share;
    return `WHEN ${draw} < ${sum / all} THEN '${value}'`;
  });
  return `CASE ${branches.join(' ')} ELSE '${Object.keys(shares).at(-1)}' END`;
}

const PROVIDER = (number: string) => `'R' || chr(65 + (${number}) // 10) || ((${number}) % 10)::VARCHAR`;
const screened = 'route BETWEEN 0.92 AND 0.95';
const upgraded = 'route >= 0.95';
const sent = 'treated < 0.17 AND other < 0.2';

/** What is in each column that the rules look at. Large providers have many patients and small ones few. */
const VALUES: Partial<Record<ColumnName, string>> = {
  nhsNumber: `'999' || lpad((number % 10000000)::VARCHAR, 7, '0')`,
  pathwayId: `'P' || number`,
  pathwayIdIssuer: PROVIDER('trust'),
  referralSource: `CASE WHEN ${screened} THEN '17' WHEN ${upgraded} THEN '05' ELSE '03' END`,
  priority: `CASE WHEN ${screened} THEN '2' WHEN ${upgraded} THEN '1' ELSE '3' END`,
  referralReceivedDate: 'received',
  referralType: `CASE WHEN ${upgraded} THEN NULL WHEN route < 0.06 THEN '16' ELSE ${chosen('type', { '07': 20, '08': 22, '01': 17, '09': 10, '11': 9, '13': 8, '06': 6, '03': 3, '04': 2, '17': 2, '10': 1 })} END`,
  upgradeDate: `CASE WHEN ${upgraded} THEN received + 5 END`,
  upgradeProvider: `CASE WHEN ${upgraded} THEN ${PROVIDER('trust')} END`,
  firstSeenDate: 'received + (2 + seen * seen * 24)::INTEGER',
  firstSeenProvider: PROVIDER('trust'),
  firstSeenAdjustment: 'CASE WHEN off < 0.03 THEN 5 END',
  diagnosisEndDate: `CASE WHEN ${upgraded} THEN NULL ELSE received + (6 + told * told * 60)::INTEGER END`,
  diagnosisEndReason: `CASE WHEN ${upgraded} THEN NULL WHEN treated < 0.1 THEN '01' ELSE ${chosen('reason', { '02': 95, '03': 3, '04': 2 })} END`,
  diagnosisExclusion: `CASE WHEN NOT ${upgraded} AND treated >= 0.1 AND reason BETWEEN 0.95 AND 0.98 THEN '02' END`,
  diagnosisEndProvider: PROVIDER('trust'),
  primaryDiagnosis: `CASE WHEN treated < 0.17 THEN ${chosen('site', DIAGNOSES)} END`,
  decisionToTreatDate: 'CASE WHEN treated < 0.17 THEN received + (20 + told * 30)::INTEGER END',
  treatmentDate:
    'CASE WHEN treated < 0.17 THEN received + (22 + told * 30 + start * start * 45)::INTEGER END',
  treatmentProvider: `CASE WHEN ${sent} THEN ${PROVIDER('(trust + 1) % 135')} WHEN treated < 0.17 THEN ${PROVIDER('trust')} END`,
  treatmentEventType: `CASE WHEN treated < 0.17 THEN CASE WHEN event < 0.55 THEN '01' ELSE '02' END END`,
  treatmentModality: `CASE WHEN treated < 0.17 THEN ${chosen('kind', { '23': 40, '02': 25, '05': 18, '08': 8, '14': 5, '24': 2, '97': 2 })} END`,
  careSetting: `CASE WHEN treated < 0.17 THEN CASE WHEN kind < 0.4 THEN '01' ELSE '03' END END`,
  treatmentAdjustment: 'CASE WHEN treated < 0.17 AND off > 0.96 THEN 7 END',
  investigatingProvider: `CASE WHEN ${sent} THEN ${PROVIDER('trust')} END`,
  transferToTreatmentDate: `CASE WHEN ${sent} THEN received + (15 + held * 40)::INTEGER END`,
  transferBasis: `CASE WHEN ${sent} THEN 'national' END`,
  commissioner: `'Q' || chr(65 + ((trust + CASE WHEN home < 0.85 THEN 0 ELSE 1 END) % 42) // 7) || chr(65 + ((trust + CASE WHEN home < 0.85 THEN 0 ELSE 1 END) % 42) % 7)`,
};

/** Which records to invent: how many, and how many came before them. */
export interface Invented {
  readonly records: number;
  readonly before?: number;
  /** In SQL, the number of the pathway that the record at `range` tells of; its own unless another is given. */
  readonly number?: string;
}

/** Selects invented records, month after month from January 2022 on, with their place among all as `made`. */
export function inventedRecords({ records, before = 0, number = 'range' }: Invented): string {
  const selected = columns.map(({ id, kind }) => `(${VALUES[id] ?? 'NULL'})::${sqlTypes[kind]} AS "${id}"`);
  const draws = DRAWS.map((name, at) => `(hash(made, ${at}) % 1000003) / 1000003.0 AS ${name}`);
  return `SELECT made, ${selected.join(', ')}
    FROM (SELECT *, floor(135 * pow((hash(number, 99) % 1000003) / 1000003.0, 1.7))::INTEGER AS trust,
        DATE '2022-01-01' + (number * 30 // ${MONTHLY})::INTEGER AS received, ${draws.join(', ')}
      FROM (SELECT range AS made, ${number} AS number FROM range(${before}, ${before + records})))`;
}

/** Writes invented records to a Parquet file. */
export async function inventParquet(
  database: DuckDBConnection,
  invented: Invented,
  path: string,
): Promise<void> {
  await database.run(`COPY (${inventedRecords(invented)}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
}
