/** The local and published figures of tables, cell by cell. */
import { nameIn, organisationByCode, type Register } from '@clockstop/organisations';
import { UNKNOWN } from '../measuring/counts-sql.ts';
import type { StoredSubmission } from '../store/submission.ts';
import { type Amount, NOTHING, sumOf } from './amount.ts';
import { type CellFacts, noFacts, type Part } from './cell-facts.ts';
import { type CellKey, cellText, type DatedTable, isInTime } from './facts.ts';
import { geographyOf } from './geography.ts';
import type { PublishedTable } from './published-figures.ts';
import { type CellKnowledge, reconcileCell } from './reconcile-cell.ts';
import type { ReconciledCell } from './reconciliation.ts';
import type { Residence } from './residence.ts';

/** A published table with its deadline, and the local figures of the same. */
export interface BothTables extends PublishedTable, DatedTable {
  readonly local: ReadonlyMap<string, Amount>;
  /** What is published by provider for the same standard and month; null where that is not. */
  readonly byProvider: PublishedTable | null;
}

/** What is known of the records of all tables. */
export interface RecordsKnowledge {
  readonly register: Register;
  readonly submissions: readonly StoredSubmission[];
  readonly facts: ReadonlyMap<string, CellFacts>;
  readonly residence: ReadonlyMap<string, Residence>;
}

/** Every cell of a table that has a local figure. */
export function reconcileTable(table: BothTables, records: RecordsKnowledge): readonly ReconciledCell[] {
  const shared = tableKnowledge(table, records);
  return [...table.local].map(([code, local]) => {
    const key: CellKey = { standard: table.standard, month: table.month, basis: table.basis, code };
    const result = reconcileCell({ ...cellKnowledge(key, table, records), ...shared(code), local });
    const { vintage, deadline } = table;
    return { ...key, name: nameOf(key, table, records.register), vintage, deadline, ...result };
  });
}

function nameOf({ code, month }: CellKey, { names }: BothTables, register: Register): string {
  if (code === UNKNOWN) return 'Organisation not known';
  const known = organisationByCode(register, code);
  return known === null ? (names.get(code) ?? '') : nameIn(known, month);
}

type OfCell = Pick<CellKnowledge, 'facts' | 'published' | 'isMapped' | 'residence'>;

function cellKnowledge(key: CellKey, { figures }: BothTables, records: RecordsKnowledge): OfCell {
  const { facts, residence, register } = records;
  return {
    facts: facts.get(cellText(key)) ?? noFacts(key),
    published: figures.get(key.code) ?? null,
    isMapped: isMapped(register, key.code),
    residence: residence.get(cellText(key)) ?? null,
  };
}

function isMapped(register: Register, code: string): boolean {
  return code !== UNKNOWN && organisationByCode(register, code) !== null;
}

type OfTable = Pick<
  CellKnowledge,
  'geography' | 'unmappedElsewhere' | 'elsewhere' | 'rejected' | 'isDivided'
>;

/** What the cells of a table have in common, or tell of one another. */
function tableKnowledge(table: BothTables, records: RecordsKnowledge): (code: string) => OfTable {
  const { register, submissions, facts } = records;
  const { figures: published, deadline, month } = table;
  const base = new Map<string, Part>(
    [...table.local.keys()].map((code) => {
      const found = facts.get(cellText({ ...table, code }));
      return [code, found?.base ?? { amount: NOTHING, records: 0 }];
    }),
  );
  const geography = geographyOf({ month, published, base }, register);
  const unmapped = [...base].filter(
    ([code]) => code === UNKNOWN || (!isMapped(register, code) && !published.has(code)),
  );
  const rejected = rejectedIn(submissions, month);
  const isDivided = deadline !== null && submissions.some((each) => !isInTime(each, deadline));
  const elsewhere = table.basis === 'commissioner' ? providersWithout(table, facts) : NOTHING;
  return (code) => ({
    ...{ geography: geography.get(code) ?? null, rejected, isDivided, elsewhere },
    unmappedElsewhere: {
      amount: sumOf(unmapped.map(([, { amount }]) => amount)),
      records: unmapped.reduce((sum, [, part]) => sum + part.records, 0),
    },
  });
}

/** Rows that were rejected in submissions that can have records of the month. */
function rejectedIn(submissions: readonly StoredSubmission[], month: string): number {
  return submissions
    .filter(({ months }) => months === null || (months[0] <= month && month <= months[1]))
    .reduce((sum, { rejected }) => sum + rejected, 0);
}

/** What is published for providers that treated, or did all for, nobody in the records. */
function providersWithout(
  { standard, month, byProvider }: BothTables,
  facts: RecordsKnowledge['facts'],
): Amount {
  const rows = [...(byProvider?.figures ?? [])];
  const without = rows.filter(([code]) => {
    const found = facts.get(cellText({ standard, month, basis: 'provider', code }));
    return (found?.treated ?? 0) === 0;
  });
  return sumOf(without.map(([, amount]) => amount));
}
