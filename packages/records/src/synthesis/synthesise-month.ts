/** Records of a month, invented so that counting them gives the published tables back. */
import type { Basis, Store } from '@clockstop/counts';
import type { Register } from '@clockstop/organisations';
import { type Month, type StandardId, standardById } from '@clockstop/rules';
import type { Draft } from '../messy/draft.ts';
import { type Random, randomFor, shuffled } from '../messy/random.ts';
import { type Assigning, assignCommissioners, type Wanted } from './assign-commissioners.ts';
import { countedOf } from './counted-of.ts';
import { declinedRecord } from './declined-record.ts';
import { diagnosisRecord } from './diagnosis-record.ts';
import type { Pathway, Seen, Treated } from './drafts.ts';
import { daysOf } from './draw-days.ts';
import { inventSeen, inventSeenForBreast, inventTold, joinDiagnoses } from './invent-diagnoses.ts';
import { inventTreatments } from './invent-treatments.ts';
import type { Inventing } from './inventing.ts';
import { type MonthTables, readMonth } from './month-tables.ts';
import { areasIn, neighbours, practicesOf } from './places.ts';
import type { Table } from './published-table.ts';
import { type ResidueCell, residueOf } from './residue.ts';
import { classNameOf, countName, type TreatmentClass, treatmentPlaces } from './treatment-places.ts';
import { treatmentRecord } from './treatment-record.ts';

/** What records are invented from. */
export interface SynthesiseOptions {
  readonly store: Store;
  readonly register: Register;
  readonly month: Month;
  /** A whole number; the same seed makes the same records. */
  readonly seed: number;
  /** Told of each step before it begins. */
  readonly onStep?: (step: SynthesisStep) => void;
}

/** The steps of inventing, in their order. */
export const synthesisSteps = [
  'published tables',
  'patients seen and told',
  'treatments',
  'residue',
] as const;

/** A step of inventing. */
export type SynthesisStep = (typeof synthesisSteps)[number];

/** Records of a month. */
export interface SynthesisedMonth {
  /** The published tables that they were invented from. */
  readonly tables: readonly { readonly basis: Basis; readonly table: Table }[];
  /** How many there are. */
  readonly records: number;
  /** The cells of published tables that counting the records will not give back. */
  readonly residue: readonly ResidueCell[];
  /** How many cells there are in all. */
  readonly cells: number;
  /** Makes the records, one after the other. */
  readonly drafts: () => Iterable<Draft>;
}

/**
 * Invents records of all England for a month from the published tables in a store. Throws UserError for a month whose
 * tables the store does not have.
 */
export async function synthesiseMonth({
  store,
  register,
  month,
  seed,
  onStep,
}: SynthesiseOptions): Promise<SynthesisedMonth> {
  onStep?.('published tables');
  const tables = await readMonth(store, month);
  const assigning: Places = {
    areasOfProvider: areasIn(register, 'provider', month),
    areasOfCommissioner: areasIn(register, 'commissioner', month),
    random: randomFor(seed, -1),
  };
  const pathways = shuffled(inventPathways(tables, assigning, onStep), assigning.random);
  onStep?.('residue');
  const counted = pathways.flatMap(countedOf);
  const all = [
    ...tables.ofProviders.map((table) => ({ table, basis: 'provider' as const })),
    ...tables.ofCommissioners.map((table) => ({ table, basis: 'commissioner' as const })),
  ];
  const commissioners = new Set(tables.ofCommissioners.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const inventing: Omit<Inventing, 'row' | 'random'> = {
    month: daysOf(month),
    practiceOf: practicesOf([...commissioners].sort()),
    nearTo: neighbours(providersOf(tables), assigning.areasOfProvider),
  };
  const declined = pathways.filter(({ treated }, at) => treated?.stage === 'first' && at % DECLINED === 0);
  return {
    tables: all,
    records: pathways.length + declined.length,
    residue: all.flatMap(({ table, basis }) => residueOf(table, basis, counted)),
    cells: all.reduce((sum, { table }) => sum + table.rows.length * table.waits.length, 0),
    drafts: function* () {
      for (const [row, pathway] of pathways.entries())
        yield recordOf(pathway, { ...inventing, row, random: randomFor(seed, row) });
      for (const [at, { treated }] of declined.entries()) {
        const row = pathways.length + at;
        if (treated !== null)
          yield declinedRecord(treated, { ...inventing, row, random: randomFor(seed, row) });
      }
    },
  };
}

type Places = Pick<Assigning<unknown>, 'areasOfProvider' | 'areasOfCommissioner'> & {
  readonly random: Random;
};

/** For one pathway in so many, where it is a first treatment, somebody else declined all treatment, which is not counted. */
const DECLINED = 80;

function recordOf(pathway: Pathway, inventing: Inventing): Draft {
  return pathway.treated === null
    ? diagnosisRecord(pathway, inventing)
    : treatmentRecord(pathway.treated, inventing);
}

function providersOf({ ofProviders }: MonthTables): readonly string[] {
  return [...new Set(ofProviders.flatMap(({ rows }) => rows.map(({ code }) => code)))].sort();
}

function inventPathways(
  tables: MonthTables,
  places: Places,
  onStep: SynthesiseOptions['onStep'],
): readonly Pathway[] {
  onStep?.('patients seen and told');
  const days = daysOf(tables.month);
  const counts = countsOf(tables.ofCommissioners);
  const bands = wantedBy(tables.ofCommissioners, bandName);
  const waits = new Map(tables.ofCommissioners.map((table) => [table.standard, table.waits]));
  const bySeen = (standard: StandardId) => ({
    ...places,
    classOf: ({ wait }: Seen) =>
      bandName(standard, waits.get(standard)?.findLast(({ from }) => from <= wait.from)?.from ?? 0),
    wanted: bands,
  });
  const seen = [
    ...assignCommissioners(inventSeen(tables.seen), bySeen('two-week-wait')),
    ...assignCommissioners(inventSeenForBreast(tables.seenForBreast), bySeen('two-week-wait-breast')),
  ];
  const told = assignCommissioners(inventTold(tables.told), bySeen('faster-diagnosis'));
  onStep?.('treatments');
  const { treated } = inventTreatments(tables.treatments, {
    placeOf: (provider) => places.areasOfProvider(provider).toReversed().join(' '),
    canBeWhole: days.hasTransfers,
    random: places.random,
  });
  const classes = treated.map(classOf);
  const withCommissioners = assignCommissioners(treated, {
    ...places,
    classOf: (each) => classNameOf(classOf(each)),
    wanted: treatmentPlaces(classes, counts),
  });
  return [
    ...joinDiagnoses(seen, told, days.length),
    ...withCommissioners.map((each) => ({ seen: null, told: null, treated: each })),
  ];
}

function classOf({ standard, wait, referral }: Treated): TreatmentClass {
  return {
    standard,
    isLate: isLate(standard, wait.from),
    fromReferral:
      referral === null
        ? null
        : { standard: referral.standard, isLate: isLate(referral.standard, referral.wait.from) },
  };
}

function isLate(standard: StandardId, from: number): boolean {
  return from > standardById(standard).limitDays;
}

function bandName(standard: StandardId, from: number): string {
  return `${standard} from ${from}`;
}

/** The patients of each commissioner by standard, within its limit and after it. */
function countsOf(tables: readonly Table[]): ReadonlyMap<string, Wanted> {
  return wantedBy(tables, (standard, from) => countName({ standard, isLate: isLate(standard, from) }));
}

function wantedBy(
  tables: readonly Table[],
  nameOf: (standard: StandardId, from: number) => string,
): ReadonlyMap<string, Wanted> {
  const halves = new Map<string, Map<string, number>>();
  for (const { standard, waits, rows } of tables) {
    for (const [at, { from }] of waits.entries()) {
      const name = nameOf(standard, from);
      const wanted = halves.get(name) ?? new Map<string, number>();
      halves.set(name, wanted);
      for (const row of rows) wanted.set(row.code, (wanted.get(row.code) ?? 0) + (row.halves[at] ?? 0));
    }
  }
  return new Map([...halves].map(([name, wanted]) => [name, inWholePatients(wanted)]));
}

/** Commissioners have whole patients; the half that stands in some months beside `UNKNOWN` is nobody's. */
function inWholePatients(halves: Wanted): Wanted {
  return new Map([...halves].map(([code, count]) => [code, Math.floor(count / 2)]));
}
