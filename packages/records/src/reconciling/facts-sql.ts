/**
 * What every record means for a standard, as rows of SQL: one for each organisation for which it is counted, left out, or
 * still awaited, in half patients.
 */
import { quote, quoteList } from '@clockstop/counts';
import {
  addMonths,
  askedSql,
  clockExpressions,
  duckDb,
  layered,
  layersSql,
  type Month,
  notCountedExpressions,
  type Settings,
  type Standard,
} from '@clockstop/rules';
import { UNKNOWN } from '../measuring/counts-sql.ts';
import { defaultMergeKey, keySql } from '../store/merge/merge-key.ts';

/** The columns of facts, with their types. */
export const factColumns = {
  standard: 'VARCHAR',
  month: 'VARCHAR',
  basis: 'VARCHAR',
  code: 'VARCHAR',
  /** `counted`, `left-out`, or `awaited`: investigated here, and no treatment is recorded. */
  kind: 'VARCHAR',
  /** Why it is left out. */
  why: 'VARCHAR',
  /** Where the latest version of the record stands. */
  place: 'BIGINT',
  /** What is the same of every version of a pathway. */
  pathway: 'VARCHAR',
  /** Whether the provider only investigated. */
  investigated: 'BOOLEAN',
  total: 'INTEGER',
  within: 'INTEGER',
  /** Whether the national system could have allocated the pathway otherwise. */
  open: 'BOOLEAN',
  /** By how much the share could be smaller (negative) and larger. */
  lowTotal: 'INTEGER',
  highTotal: 'INTEGER',
  lowWithin: 'INTEGER',
  highWithin: 'INTEGER',
  residence: 'VARCHAR',
} as const;

/** Which facts of which records. */
export interface FactsQuestion {
  /** A relation with the columns of a pathway and `place`. */
  readonly relation: string;
  readonly standard: Standard;
  readonly months: readonly Month[];
  readonly settings: Settings;
}

/** Selects the facts of one standard. */
export function factsSql(question: FactsQuestion): string {
  const { standard } = question;
  const isShared = standard.clock.allocation.transfer !== null;
  const parts = [...countedSql(question), ...leftOutSql(question), ...(isShared ? awaitedSql(question) : [])];
  const shares = standard.clock.allocation.shares.map(
    ({ halves }, at) => `${halvesSql(halves)} AS share_${at}_halves`,
  );
  return `WITH each AS MATERIALIZED (${eachSql(question)}),
    telling AS MATERIALIZED (SELECT *, strftime(reported, '%Y-%m') AS month, ${shares.join(', ')} FROM each
      WHERE is_counted OR why IS NOT NULL OR is_running)
    ${parts.join(' UNION ALL ')}`;
}

const key = keySql(defaultMergeKey);

/** Rows of a national download are told apart by their identifier; rows that stand alone by their place. */
const pathwaySql = `CASE WHEN recordId IS NOT NULL THEN 'record ' || recordId
  WHEN ${key.hash} IS NOT NULL THEN ${key.pathway} ELSE 'place ' || place END`;

/** What the clock of the standard gives for every record; parts that are needed more than once are worked out once. */
function eachSql({ relation, standard, settings }: FactsQuestion): string {
  const { counted, reported, within, how, shares } = clockExpressions(standard, settings);
  const { leftOut, running } = notCountedExpressions(standard, settings);
  const providers = shares.map(({ provider }, at) => [`share_${at}_provider`, provider] as const);
  const expressions = {
    is_counted: counted,
    why: leftOut,
    is_running: running,
    reported,
    is_within: within,
    how,
  };
  const { layers, asked } = layered({ ...expressions, ...Object.fromEntries(providers) }, duckDb);
  return `SELECT place, ${pathwaySql} AS pathway, ${askedSql({ asked })}, ${isOpen} AS is_open,
      commissioner, commissionerOfResidence AS residence, ${expectedMonth} AS expected_month FROM ${layersSql(layers, relation)}`;
}

/** The half patients of a share, by how the pathway was allocated. */
function halvesSql(halves: Readonly<Record<string, number>>): string {
  const branches = Object.entries(halves).map(([id, each]) => `WHEN ${quote(id)} THEN ${each}`);
  return `CASE how ${branches.join(' ')} END`;
}

/**
 * The month in which a treatment by another provider came to be expected: that of a transfer, or of a diagnosis of cancer
 * (end reason 01); null where neither is recorded.
 */
const expectedMonth = `strftime(CASE
  WHEN transferTo IS NOT NULL THEN coalesce(transferRequestedDate, transferReceivedDate, referralReceivedDate)
  WHEN diagnosisEndReason = '01' THEN diagnosisEndDate END, '%Y-%m')`;

/** The national system did not derive the transfer, and halves are not the rule for a pathway whose transfer is known. */
const isOpen = `transferBasis IS DISTINCT FROM 'national'
  AND NOT (how = 'half-each' AND investigatingProvider IS NOT NULL AND transferToTreatmentDate IS NOT NULL)`;

const isShared = `how NOT IN ('whole', 'alone')`;

function countedSql({ standard, months }: FactsQuestion): readonly string[] {
  const isAsked = `is_counted AND ${isAmong('month', months)} AND ${isMeasured(standard)}`;
  const providers = standard.clock.allocation.shares.map(({ role }, at) => {
    const halves = `share_${at}_halves`;
    const [least, greatest] = reachOf(role);
    const change = (most: string): string =>
      `CASE WHEN is_open AND ${isShared} THEN ${most} - ${halves} ELSE 0 END`;
    const within = (sql: string): string => `CASE WHEN is_within THEN ${sql} ELSE 0 END`;
    return rowSql(standard, {
      basis: 'provider',
      code: `share_${at}_provider`,
      kind: 'counted',
      investigated: String(role === 'investigating'),
      total: halves,
      within: within(halves),
      open: `is_open AND ${isShared}`,
      low: [change(least), within(change(least))],
      high: [change(greatest), within(change(greatest))],
      where: `${isAsked} AND (${halves} > 0 OR (is_open AND ${isShared}))`,
    });
  });
  const commissioner = {
    ...{ basis: 'commissioner', code: 'commissioner', kind: 'counted', total: '2' },
    ...{ within: 'CASE WHEN is_within THEN 2 ELSE 0 END', where: isAsked, residence: 'residence' },
  } as const;
  return [...providers, rowSql(standard, commissioner)];
}

/**
 * The least and the most half patients that the scenarios give a role: within the limit 1 to 3, over it 4 to 6.
 * Source: rules of allocation.
 */
function reachOf(role: string): readonly [least: string, greatest: string] {
  return role === 'investigating'
    ? ['0', '(CASE WHEN is_within THEN 1 ELSE 2 END)']
    : ['(CASE WHEN is_within THEN 1 ELSE 0 END)', '2'];
}

function leftOutSql({ standard, months }: FactsQuestion): readonly string[] {
  const isAsked = `NOT is_counted AND why IS NOT NULL AND ${isAmong('month', months)} AND ${isMeasured(standard)}`;
  const amounts = { total: '2', within: 'CASE WHEN is_within IS FALSE THEN 0 ELSE 2 END' };
  const providers = standard.clock.allocation.shares.map((_, at) =>
    rowSql(standard, {
      ...{ basis: 'provider', code: `share_${at}_provider`, kind: 'left-out', why: 'why' },
      ...amounts,
      where: `${isAsked} AND (share_${at}_halves > 0 OR ${isShared})`,
    }),
  );
  const commissioner = {
    ...{ basis: 'commissioner', code: 'commissioner', kind: 'left-out', why: 'why' },
    ...amounts,
    where: isAsked,
  };
  return [...providers, rowSql(standard, commissioner)];
}

/** Told for every month that is asked for, since the month of the treatment is not known. */
function awaitedSql({ standard, months }: FactsQuestion): readonly string[] {
  const investigating = standard.clock.allocation.shares.findIndex(({ role }) => role === 'investigating');
  const provider = `share_${investigating}_provider`;
  const amounts = { total: '2', within: '2' };
  return months.flatMap((month) =>
    [
      { basis: 'provider', code: provider },
      { basis: 'commissioner', code: 'commissioner' },
    ].map((each) =>
      rowSql(standard, {
        ...each,
        ...amounts,
        kind: 'awaited',
        month: quote(month),
        where: `is_running AND expected_month <= ${quote(month)} AND ${provider} IS NOT NULL`,
      }),
    ),
  );
}

interface FactSql {
  readonly basis: string;
  readonly code: string;
  readonly kind: string;
  readonly total: string;
  readonly within: string;
  readonly where: string;
  readonly month?: string;
  readonly why?: string;
  readonly investigated?: string;
  readonly open?: string;
  readonly low?: readonly [total: string, within: string];
  readonly high?: readonly [total: string, within: string];
  readonly residence?: string;
}

function rowSql({ id }: Standard, fact: FactSql): string {
  const [[lowTotal, lowWithin], [highTotal, highWithin]] = [fact.low ?? ['0', '0'], fact.high ?? ['0', '0']];
  const values: Readonly<Record<keyof typeof factColumns, string>> = {
    standard: quote(id),
    month: fact.month ?? 'month',
    basis: quote(fact.basis),
    code: `coalesce(${fact.code}, ${quote(UNKNOWN)})`,
    kind: quote(fact.kind),
    why: fact.why ?? 'NULL',
    place: 'place',
    pathway: 'pathway',
    investigated: fact.investigated ?? 'FALSE',
    total: fact.total,
    within: fact.within,
    open: fact.open ?? 'FALSE',
    ...{ lowTotal, highTotal, lowWithin, highWithin },
    residence: fact.residence ?? 'NULL',
  };
  const columns = Object.entries(factColumns).map(
    ([name, type]) => `(${values[name as keyof typeof factColumns]})::${type} AS "${name}"`,
  );
  return `SELECT ${columns.join(', ')} FROM telling WHERE ${fact.where}`;
}

function isAmong(month: string, months: readonly Month[]): string {
  return `list_contains(${quoteList(months)}, ${month})`;
}

/** The months in which the standard can be counted from records, as measuring has it. */
function isMeasured({ recordsFrom, figuresUntil }: Standard): string {
  const until = figuresUntil === null ? '' : ` AND month < ${quote(addMonths(figuresUntil, 1))}`;
  return `month >= ${quote(recordsFrom)}${until}`;
}
