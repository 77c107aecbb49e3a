import { defaults, type Settings } from '../assumptions/settings.ts';
import { allocationIds, type HalvesByAllocation, type Role } from '../clocks/allocation.ts';
import type { Dialect } from '../expression/dialect.ts';
import type { Expression } from '../expression/expression.ts';
import { toSql } from '../expression/to-sql.ts';
import type { Standard } from '../standard.ts';
import type { RecordDimension } from '../vocabulary/record-dimension.ts';
import { clockExpressions } from './clock-expressions.ts';

/**
 * The clock of a standard as expressions of SQL over a table that has the columns of a pathway. They mean what `evaluate`
 * gives for a counted pathway; where `counted` is false the others mean nothing.
 */
export type ClockSql = {
  /** Whether the pathway is counted: never unknown. */
  readonly counted: string;
  readonly start: string;
  readonly stop: string;
  readonly days: string;
  readonly within: string;
  readonly band: string;
  /** The months from January 1970 to the one in which it is reported. */
  readonly month: string;
  readonly how: string;
  readonly shares: readonly { readonly role: Role; readonly provider: string; readonly halves: string }[];
  /** Days on each side of the transfer to treatment; null where nothing is shared. */
  readonly transfer: { readonly investigating: string; readonly treating: string } | null;
  readonly labels: Readonly<Partial<Record<RecordDimension, string>>>;
};

/** What the SQL is written for. */
export type SqlOptions = {
  readonly dialect: Dialect;
  readonly settings?: Settings;
};

/** The clock of a standard in a dialect of SQL: whatever is recorded has happened. */
export function clockSql(standard: Standard, { dialect, settings = defaults }: SqlOptions): ClockSql {
  const clock = clockExpressions(standard, settings);
  const sql = (expression: Expression) => toSql(expression, dialect);
  const { transfer } = clock;
  return {
    counted: sql(clock.counted),
    start: sql(clock.start),
    stop: sql(clock.stop),
    days: sql(clock.days),
    within: sql(clock.within),
    band: sql(clock.band),
    month: dialect.monthsFrom('1970-01-01', sql(clock.reported)),
    how: sql(clock.how),
    shares: clock.shares.map(({ role, provider, halves }) => ({
      role,
      provider: sql(provider),
      halves: halvesSql(sql(clock.how), halves),
    })),
    transfer:
      transfer === null
        ? null
        : { investigating: sql(transfer.investigating), treating: sql(transfer.treating) },
    labels: Object.fromEntries(
      Object.entries(clock.labels).map(([dimension, label]) => [dimension, sql(label)]),
    ),
  };
}

/** The commonest number of halves is the default of the case. */
function halvesSql(how: string, halves: HalvesByAllocation): string {
  const others = allocationIds.filter((id) => halves[id] !== halves['half-each']);
  if (others.length === 0) return String(halves['half-each']);
  const branches = others.map((id) => `WHEN '${id}' THEN ${halves[id]}`);
  return `CASE ${how} ${branches.join(' ')} ELSE ${halves['half-each']} END`;
}
