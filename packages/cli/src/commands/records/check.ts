/** `clockstop records check`: what is wrong in files of records, where, and what to do. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  checkFilesAt,
  type FilesCheck,
  isRefused,
  type ProblemRow,
  readMapping,
  toProblemRow,
} from '@clockstop/records';
import type { Command } from 'commander';
import { toDayOption } from '../../day-option.ts';
import { toWholeNumber } from '../../options.ts';
import { startProgress } from '../../progress.ts';
import { printJson, say } from '../../with-store.ts';
import { checkLines } from './check-lines.ts';
import { proposeFor } from './propose.ts';
import { openReport, type ReportFile } from './report-file.ts';

interface CheckCommandOptions {
  readonly mapping?: string;
  readonly propose?: boolean;
  readonly asOf?: string;
  readonly report?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

const HELP = `
A file is looked at in three stages, as the national system does: can each record be read; is each item written as it
should be; do the items of a record agree. An error means that the record would be rejected, and hides no other record. A
warning means that it is taken, and someone should look. Rows are records, from 1; headings do not count. No value of a
patient is shown, and of NHS numbers only the last three digits.

The file may be a submission (CSV of 54 columns without headings, or XML), the national record-level download, or an
extract of your own. For an extract say once which heading is which column:

  clockstop records check extract.csv --propose > mapping.json     a proposal: look it through, correct it
  clockstop records check extract.csv --mapping mapping.json

In downloads and extracts an NHS number may be a pseudonym: what is not ten digits is taken as one.

Exit codes: 0 nothing is wrong · 1 problems were found · 2 a file is not one of records, or wrong use

Examples:
  clockstop records check submission.csv
  clockstop records check submission.csv --report problems.csv     every problem, to sort and share in a spreadsheet
  clockstop records check april.xml may.xml --as-of 2024-06-30 --json`;

/** Adds arguments, options and action. */
export function checkCommand(command: Command): void {
  command
    .argument('<file...>', 'files of patient-level records')
    .option('--mapping <file>', 'the column mapping of an extract of your own')
    .option('--propose', 'print a proposed mapping for the headings of an extract, ready to save')
    .option('--as-of <date>', 'the day of the check: nothing can have happened after it; today, if not given')
    .option('--report <file>', 'write every problem to a CSV file, one on each line')
    .option(
      '--limit <number>',
      'show at most so many: kinds of problem (30, if not given), or with --json problems (all)',
    )
    .option('--json', 'print JSON, and nothing else, on standard output')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(paths: readonly string[], options: CheckCommandOptions): Promise<void> {
  if (options.propose) return proposeFor(paths);
  const limit = options.limit === undefined ? null : toWholeNumber(options.limit, '--limit', 0);
  const problems: ProblemInFile[] = [];
  const report = options.report === undefined ? null : await openReport(options.report);
  const checked = await check(paths, options, {
    report,
    keep: (problem) => {
      if (options.json && problems.length < (limit ?? Number.POSITIVE_INFINITY)) problems.push(problem);
    },
  }).finally(() => report?.close());
  if (options.json) printJson(toJson(checked, problems));
  else process.stdout.write(`${checkLines(checked, { limit, report: options.report }).join('\n')}\n`);
  for (const file of checked.files) if (isRefused(file)) say(file.message);
  process.exitCode = exitCodeFor(checked);
}

type ProblemInFile = { readonly file: string } & ProblemRow;

type Listeners = {
  readonly report: ReportFile | null;
  readonly keep: (problem: ProblemInFile) => void;
};

async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  { report, keep }: Listeners,
): Promise<FilesCheck> {
  const progress = startProgress('Checking');
  const checked = await checkFilesAt(paths, {
    asOf: toDayOption(options.asOf, '--as-of', new Date()),
    ...(options.mapping === undefined ? {} : { mapping: await readMapping(options.mapping) }),
    onProblem: (problem, file) => {
      report?.add(problem, file);
      if (options.json) keep({ file, ...toProblemRow(problem) });
    },
    onProgress: ({ bytes }, path) => {
      progress.show(toMegabytes(bytes), toMegabytes(statSync(path).size), `MB of ${basename(path)}`);
      return report?.flush();
    },
  });
  progress.end();
  return checked;
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

function toJson(
  { files, problems: problemCount, ...sums }: FilesCheck,
  problems: readonly ProblemInFile[],
): unknown {
  return {
    ...sums,
    problemCount,
    files: files.map((file) => (isRefused(file) ? file : { ...file, groups: undefined })),
    problems,
  };
}

function exitCodeFor({ files, problems }: FilesCheck): number {
  if (files.some(isRefused)) return 2;
  return problems === 0 ? 0 : 1;
}
