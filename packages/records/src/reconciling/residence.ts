/** Patients whose board of residence is another than that of their practice. */
import type { Database } from '@clockstop/counts';
import { organisationByCode, type Register } from '@clockstop/organisations';
import { type Amount, NOTHING, sumOf } from './amount.ts';
import { type CellKey, cellText } from './facts.ts';
import { BASE } from './late.ts';

/** Patients counted here who live elsewhere, and patients counted elsewhere who live here. */
export interface Residence {
  readonly away: Amount;
  readonly home: Amount;
  readonly records: number;
}

interface Moved extends CellKey, Amount {
  readonly residence: string;
  readonly records: number;
}

/** By `cellText`, for every board that has such patients. */
export async function readResidence(
  { connection }: Database,
  register: Register,
): Promise<ReadonlyMap<string, Residence>> {
  const reader = await connection.runAndReadAll(`
    SELECT standard, month, basis, code, residence, count(*)::INTEGER AS records,
      sum(total)::INTEGER AS total, sum(within)::INTEGER AS within
    FROM ${BASE} WHERE kind = 'counted' AND residence IS NOT NULL GROUP BY ALL ORDER BY ALL`);
  const rows = reader.getRowObjectsJson() as unknown as readonly Moved[];
  const found = new Map<string, Residence>();
  const add = (key: CellKey, { records }: Moved, part: Partial<Residence>): void => {
    const { away, home, ...before } = found.get(cellText(key)) ?? {
      away: NOTHING,
      home: NOTHING,
      records: 0,
    };
    found.set(cellText(key), {
      away: sumOf([away, part.away ?? NOTHING]),
      home: sumOf([home, part.home ?? NOTHING]),
      records: before.records + records,
    });
  };
  for (const row of rows) {
    const lives = organisationByCode(register, row.residence)?.code ?? row.residence;
    if (lives === row.code) continue;
    add(row, row, { away: row });
    add({ ...row, code: lives }, row, { home: row });
  }
  return found;
}
