/** What was measured last, so that only what has changed since is measured again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasMonth, type MonthCounts } from '@clockstop/counts';
import { clockSql, duckDb, type Settings, type StandardId, standards } from '@clockstop/rules';
import { workedOutFolder, writeWhole } from '../../store/files/records-folder.ts';
import { identityOf, type StoredSubmission, type Submission } from '../../store/submission.ts';

/** The version of the state and of how records are merged and counted: after a change of either, all is measured anew. */
const FORMAT = '1';

/** The counts of a month, with their sums over all providers. */
export type MeasuredMonth = MonthCounts & {
  readonly sums: readonly {
    readonly standard: StandardId;
    readonly total: number;
    readonly within: number;
  }[];
};

/** Counts, and what they rest on. */
export type MeasuredState = {
  /** The rules by which they were counted. */
  readonly rules: string;
  /** The submissions that were merged, in their order. */
  readonly submissions: readonly string[];
  /** Records after merging. */
  readonly records: number;
  readonly months: readonly MeasuredMonth[];
  /** The name of the file of transfers; null where there are none yet. */
  readonly transfers: string | null;
};

/** What stands for the rules with these settings: all that they say in SQL, and in which months and bands they count. */
export function rulesOf(settings: Settings): string {
  const hash = createHash('sha256').update(FORMAT);
  for (const standard of standards) {
    const { id, bands, recordsFrom, figuresUntil, limitDays } = standard;
    hash.update(JSON.stringify([id, bands, recordsFrom, figuresUntil, limitDays]));
    hash.update(JSON.stringify(clockSql(standard, { dialect: duckDb, settings })));
  }
  return hash.update(JSON.stringify(settings)).digest('hex');
}

/** Nothing measured yet. */
export function nothingMeasured(rules: string): MeasuredState {
  return { rules, submissions: [], records: 0, months: [], transfers: null };
}

/** The file of the transfers by its name. */
export function transfersPath(store: string, name: string): string {
  return join(workedOutFolder(store), `${name}.transfers.parquet`);
}

/**
 * What was measured last by these rules; nothing where that cannot be taken further, since a submission is not in the
 * store any more as it was, or a file of counts is missing.
 */
export function readState(store: string, rules: string, stored: readonly StoredSubmission[]): MeasuredState {
  const state = parseState(store);
  const known = new Set(stored.map(identityOf));
  const isSound =
    state !== null &&
    state.rules === rules &&
    state.submissions.every((one) => known.has(one)) &&
    state.months.every((month) => hasMonth(store, month)) &&
    (state.transfers === null || existsSync(transfersPath(store, state.transfers)));
  return isSound ? state : nothingMeasured(rules);
}

function parseState(store: string): MeasuredState | null {
  try {
    return JSON.parse(readFileSync(statePath(store), 'utf8')) as MeasuredState;
  } catch {
    return null;
  }
}

/** Writes the state, wholly or not at all. */
export function writeState(store: string, state: MeasuredState): void {
  writeWhole(statePath(store), `${JSON.stringify(state)}\n`);
}

/** Every file of `worked-out` that this state needs besides the keys. */
export function filesOfState(store: string, { transfers }: MeasuredState): readonly string[] {
  return [statePath(store), ...(transfers === null ? [] : [transfersPath(store, transfers)])];
}

function statePath(store: string): string {
  return join(workedOutFolder(store), 'measured.json');
}

/** What makes all the counts of a store what they are: the submissions that they rest on, and the rules (`rulesOf`). */
export function identityOfCounts(submissions: readonly Submission[], rules: string): string {
  return nameFor(submissions, rules, 'source');
}

/** What makes counts what they are: 64 hexadecimal digits for the submissions, the rules, and what else is named. */
export function nameFor(submissions: readonly Submission[], rules: string, what: string): string {
  const identity = JSON.stringify([rules, submissions.map(identityOf), what]);
  return createHash('sha256').update(identity).digest('hex');
}
