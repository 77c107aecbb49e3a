/** The published tables of a month that records are invented from, each with as many breakdowns as were published. */
import { type Basis, type Store, UserError } from '@clockstop/counts';
import { type Dimension, type Month, monthInWords, type StandardId } from '@clockstop/rules';
import type { TreatmentTables } from './invent-treatments.ts';
import type { ModalityTables } from './name-modalities.ts';
import { readTable, type Table } from './published-table.ts';

/** The tables of a month; null or none for what was not published. */
export interface MonthTables {
  readonly month: Month;
  readonly seen: Table | null;
  readonly seenForBreast: Table | null;
  readonly told: Table | null;
  readonly treatments: TreatmentTables;
  /** Every table on the provider basis, as it was read. */
  readonly ofProviders: readonly Table[];
  /** The totals of the commissioners by standard; those that were not published are not there. */
  readonly ofCommissioners: readonly Table[];
}

type Read = (
  standard: StandardId,
  choices: readonly (readonly Dimension[])[],
  basis?: Basis,
) => Promise<Table | null>;

/** The standards for treatments until September 2023, and how they are broken down; the fullest table is taken. */
const tenStandards = {
  fromDecision: [
    ['31-day-first', [['cancerType', 'setting'], ['cancerType'], ['setting'], []]],
    ['31-day-surgery', [['setting'], []]],
    ['31-day-drug', [['setting'], []]],
    ['31-day-radiotherapy', [['setting'], []]],
  ],
  fromReferral: [
    ['62-day-referral', [['cancerType', 'setting'], ['cancerType'], ['setting'], []]],
    ['62-day-screening', [['setting'], []]],
    ['62-day-upgrade', [['setting'], []]],
  ],
} as const;

/** Reads the tables of a month. Throws UserError where nothing, or not enough, was published of it. */
export async function readMonth(store: Store, month: Month): Promise<MonthTables> {
  const read: Read = async (standard, choices, basis = 'provider') => {
    for (const by of choices) {
      const table = await readTable(store, { standard, month, basis, by });
      if (table !== null) return table;
    }
    return null;
  };
  const seen = await read('two-week-wait', [['suspectedCancer'], []]);
  const seenForBreast = await read('two-week-wait-breast', [[]]);
  const told = await read('faster-diagnosis', [['suspectedCancer', 'route'], ['route'], []]);
  const treatments = (await combined(read)) ?? (await apart(read));
  const { fromDecision, fromReferral, modalities } = treatments;
  if (fromReferral.length > 0 && !fromDecision.some(hasFirst)) refuse('31-day-first', month);
  const further = modalities === null ? [] : [modalities.treatments, modalities.fromReferral];
  const ofProviders = [seen, seenForBreast, told, ...fromDecision, ...fromReferral, ...further].filter(
    (table) => table !== null,
  );
  if (ofProviders.length === 0) refuse('any standard', month);
  const ofCommissioners: Table[] = [];
  for (const standard of new Set(ofProviders.map((table) => table.standard))) {
    const table = await read(standard, [[]], 'commissioner');
    if (table !== null) ofCommissioners.push(table);
  }
  return { month, seen, seenForBreast, told, treatments, ofProviders, ofCommissioners };
}

function refuse(what: string, month: Month): never {
  throw new UserError('no-table', { what, month: monthInWords(month) });
}

function hasFirst({ standard }: Table): boolean {
  return standard === '31-day-first' || standard === '31-day';
}

/** The combined standards; null where they are not published by cancer. */
async function combined(read: Read): Promise<TreatmentTables | null> {
  const treated = await read('31-day', [['cancerType', 'stage']]);
  const referred = await read('62-day', [['cancerType', 'route']]);
  if (treated === null || referred === null) return null;
  return { fromDecision: [treated], fromReferral: [referred], modalities: await byModality(read) };
}

async function byModality(read: Read): Promise<ModalityTables | null> {
  const treatments = await read('31-day', [['stage', 'modality']]);
  const fromReferral = await read('62-day', [['route', 'modality']]);
  return treatments === null || fromReferral === null ? null : { treatments, fromReferral };
}

/** The standards that each have a part of the treatments. */
async function apart(read: Read): Promise<TreatmentTables> {
  const all = async (
    standards: (typeof tenStandards)['fromDecision'] | (typeof tenStandards)['fromReferral'],
  ) => {
    const tables: Table[] = [];
    for (const [standard, choices] of standards) {
      const table = await read(standard, choices);
      if (table !== null) tables.push(table);
    }
    return tables;
  };
  return {
    fromDecision: await all(tenStandards.fromDecision),
    fromReferral: await all(tenStandards.fromReferral),
    modalities: null,
  };
}
