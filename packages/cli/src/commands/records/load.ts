/** `clockstop records load`: files of patient-level records into the store. */
import { register } from '@clockstop/organisations';
import {
  explainRecordProblem,
  type Loaded,
  loadRecords,
  type ProblemId,
  problemKind,
  readMapping,
  readPractices,
} from '@clockstop/records';
import type { Command } from 'commander';
import { toDayOption } from '../../day-option.ts';
import { type StoreOptions, withStoreOptions } from '../../options.ts';
import { startProgress } from '../../progress.ts';
import { printJson } from '../../with-store.ts';

interface LoadCommandOptions extends StoreOptions {
  readonly mapping?: string;
  readonly practices?: string;
  readonly asOf?: string;
}

const HELP = `
Each file is checked as clockstop records check does. Records with an error are rejected, the others are kept: rows read
are always records loaded and rows rejected together. Every submission is kept; later ones prevail over earlier ones item
by item. The same file again changes nothing, and takes a withdrawal back.

Exit codes: 0 every record was loaded · 1 some were rejected, or the store or a file is not right

Examples:
  clockstop records load submission.csv
  clockstop records load download.csv --practices practices.csv --store /data/clockstop
  clockstop records load extract.csv --mapping columns.json --json`;

/** Adds arguments, options and action. */
export function loadCommand(command: Command): void {
  withStoreOptions(command.argument('<file...>', 'files of patient-level records'))
    .option('--mapping <file>', 'the column mapping of an extract of your own')
    .option('--practices <file>', 'a CSV of GP practices and their integrated care boards: practice,icb')
    .option('--as-of <date>', 'the day of the check: nothing can have happened after it; today, if not given')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(files: readonly string[], options: LoadCommandOptions): Promise<void> {
  const now = new Date();
  const given = {
    store: options.store,
    register,
    now,
    asOf: toDayOption(options.asOf, '--as-of', now),
    ...(options.mapping === undefined ? {} : { mapping: await readMapping(options.mapping) }),
    ...(options.practices === undefined ? {} : { practices: await readPractices(options.practices) }),
  };
  const progress = startProgress('Loading');
  const loaded: Loaded[] = [];
  for (const [at, file] of files.entries()) {
    progress.show(at, files.length, file);
    loaded.push(await loadRecords(file, given));
  }
  progress.end();
  if (options.json) printJson(loaded.map(toJson));
  else process.stdout.write(`${loaded.flatMap(linesOf).join('\n')}\n`);
  if (loaded.some(({ submission }) => submission.rejected > 0)) process.exitCode = 1;
}

function toJson({ submission, already, isTakenBack, problems }: Loaded): unknown {
  const { firstProblems: _, ...rest } = submission;
  return {
    ...rest,
    already,
    isTakenBack,
    firstProblems: problems.map((problem) => ({ ...problem, text: explainRecordProblem(problem) })),
  };
}

function linesOf({ submission, already, isTakenBack }: Loaded): readonly string[] {
  const { file, hash, records, rejected, rows, problems } = submission;
  const [number, all] = [records, rows].map((count) => count.toLocaleString('en-GB'));
  const first = `${file}: ${number} of ${all} records loaded, ${rejected.toLocaleString('en-GB')} rejected. Submission ${hash.slice(0, 12)}.`;
  const before = already ? ['  It had been loaded before: nothing was read again.'] : [];
  const back = isTakenBack ? ['  It had been withdrawn: that is taken back.'] : [];
  return [first, ...before, ...back, ...Object.entries(problems).map(problemLine)];
}

function problemLine([id, count]: readonly [string, number]): string {
  const { severity, advice } = problemKind(id as ProblemId);
  const times = count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`;
  return `  ${id} ${severity}, ${times}. ${advice}`;
}
