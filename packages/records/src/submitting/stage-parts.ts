/** Checks the records that are due, and writes them into parts as long as none is rejected. */
import type { Day } from '@clockstop/rules';
import { type CheckCounts, isRejected, startCheck } from '../checking/check.ts';
import { type ProblemGroup, startGroups } from '../checking/problem-groups.ts';
import type { Texts } from '../reading/raw-record.ts';
import type { DueRecords } from './due-records.ts';
import { type KeptProblem, keepProblems } from './trace-problems.ts';
import type { WrittenPart } from './verify-part.ts';
import { openParts, type PartsOptions } from './write-parts.ts';

/** How the parts of a month are staged. */
export type StageOptions = Omit<PartsOptions, 'name' | 'records'> & {
  readonly month: string;
  readonly provider: string | null;
  readonly asOf: Day;
  readonly onGood?: ((texts: Texts) => void) | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};

/** The parts, which hold all records where none was rejected, and what the check found. */
export type StagedParts = {
  readonly parts: readonly WrittenPart[];
  readonly checked: CheckCounts;
  readonly groups: readonly ProblemGroup[];
  readonly problems: readonly KeptProblem[];
};

/** Checks every record and writes it. Once one is rejected the others are only checked, so that all problems are told. */
export async function stageParts({ counts, read }: DueRecords, options: StageOptions): Promise<StagedParts> {
  const { format, folder, month, provider } = options;
  const name = `cwt-${provider ?? 'all'}-${month}`;
  const parts = openParts({ folder, format, name, records: counts.due });
  const { take, result } = startChecks(options);
  let done = 0;
  try {
    for await (const records of read()) {
      for (const texts of records) if (take(texts)) await parts.add(texts);
      await parts.flush();
      done += records.length;
      options.onProgress?.(done, counts.due);
    }
    return { parts: await parts.close(), ...result() };
  } finally {
    await parts.abandon();
  }
}

type Checks = {
  /** Checks a record, and says whether no record was rejected so far. */
  readonly take: (texts: Texts) => boolean;
  readonly result: () => Omit<StagedParts, 'parts'>;
};

function startChecks({ asOf, onGood }: StageOptions): Checks {
  const check = startCheck({ asOf });
  const groups = startGroups();
  const kept = keepProblems();
  let [row, isSound] = [0, true];
  const take = (texts: Texts): boolean => {
    row++;
    const problems = check.check({ row, line: row, texts });
    for (const problem of problems) {
      groups.add(problem);
      kept.add(problem, texts);
    }
    if (isRejected(problems)) isSound = false;
    else onGood?.(texts);
    return isSound;
  };
  return {
    take,
    result: () => ({ checked: check.counts(), groups: groups.groups(), problems: kept.result() }),
  };
}
