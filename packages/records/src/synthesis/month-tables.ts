/** The published tables of a month that records are invented from. */
import type { Basis, Store } from '@clockstop/counts';
import type { Dimension, Month, StandardId } from '@clockstop/rules';
import type { TreatmentTables } from './invent-treatments.ts';
import { readTable, type Table } from './published-table.ts';
import { SynthesisError } from './synthesis-error.ts';

/** The tables of a month. */
export interface MonthTables {
  readonly month: Month;
  readonly seen: Table;
  readonly seenForBreast: Table;
  /** Null where no 28-day figures were published. */
  readonly told: Table | null;
  readonly treatments: TreatmentTables;
  /** Every table on the provider basis, as it was read. */
  readonly ofProviders: readonly Table[];
  /** The totals of the commissioners by standard; those that were not published are not there. */
  readonly ofCommissioners: readonly Table[];
}

/** Reads the tables of a month. Throws SynthesisError naming a table that the store does not have. */
export async function readMonth(store: Store, month: Month): Promise<MonthTables> {
  const read = (standard: StandardId, by: readonly Dimension[], basis: Basis = 'provider') =>
    readTable(store, { standard, month, basis, by });
  const need = async (standard: StandardId, by: readonly Dimension[]): Promise<Table> => {
    const table = await read(standard, by);
    if (table !== null) return table;
    const what = by.length === 0 ? standard : `${standard} by ${by.join(' and ')}`;
    throw new SynthesisError('no-table', { what, month });
  };
  const seen = await need('two-week-wait', ['suspectedCancer']);
  const seenForBreast = await need('two-week-wait-breast', []);
  const told = await read('faster-diagnosis', ['suspectedCancer', 'route']);
  const treatments: TreatmentTables = {
    byCancer: await need('31-day', ['cancerType', 'stage']),
    byModality: await need('31-day', ['stage', 'modality']),
    fromReferral: await need('62-day', ['cancerType', 'route']),
    fromReferralByModality: await need('62-day', ['route', 'modality']),
  };
  const ofProviders = [seen, seenForBreast, ...(told === null ? [] : [told]), ...Object.values(treatments)];
  const standards = [...new Set(ofProviders.map(({ standard }) => standard))];
  const ofCommissioners: Table[] = [];
  for (const standard of standards) {
    const table = await read(standard, [], 'commissioner');
    if (table !== null) ofCommissioners.push(table);
  }
  return { month, seen, seenForBreast, told, treatments, ofProviders, ofCommissioners };
}
