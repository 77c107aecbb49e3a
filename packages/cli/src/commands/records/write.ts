/** `clockstop records write`: the records of a month as the files of a submission. */
import { toOrganisationAmong } from '@clockstop/answers';
import { register } from '@clockstop/organisations';
import {
  type MonthWritten,
  type RecordProblem,
  type SubmissionFormat,
  submissionFormats,
  type TracedProblem,
  toProblemRow,
  writeMonth,
} from '@clockstop/records';
import { type Command, Option } from 'commander';
import { toDayOption } from '../../day-option.ts';
import { toMonthOption } from '../../month-option.ts';
import { type StoreOptions, withStoreOptions } from '../../options.ts';
import { startProgress } from '../../progress.ts';
import { printJson } from '../../with-store.ts';
import { openReport, type ReportFile } from './report-file.ts';
import { writtenLines } from './written-lines.ts';

interface WriteCommandOptions extends StoreOptions {
  readonly period: string;
  readonly provider?: string;
  readonly out: string;
  readonly format: SubmissionFormat;
  readonly asOf?: string;
  readonly report?: string;
}

const HELP = `
A record is due for each month in which a clock of it stopped: first seen, told the diagnosis or its ruling out, or treated.
One that tells of a transfer only is due in the month of the transfer. With --provider these are the records of what that
provider did in the month (of transfers, of either side); without it those of all providers. What is written is the record
with all that the store knows of it, put together from every submission loaded.

Every record is checked as the national system does before anything is written. When one would be rejected, no file is
written at all, and the report says what is wrong: correct it where the record was loaded from, load it again, and write
again. Files hold at most 8,500 records, so there may be several; each was read again from the disk and compared. They
appear in the folder all together or not at all, and only you may read them.

What was written is kept in the store: clockstop records sent lists it. The same again with nothing changed says so; else it
says how many records are new, changed and unchanged since. Sending the files is up to you. Clockstop does not know whether
you did, and a record that is left out of a later file is not taken back by it.

Exit codes: 0 the files are there · 1 a record would be rejected, or none is due · 2 wrong use

Examples:
  clockstop records write --period 2026-09 --provider R1H --out september
  clockstop records write --period 2026-09 --out september-xml --format xml
  clockstop records write --period 2026-09 --out september --report problems.csv`;

/** Adds options and action. */
export function writeCommand(command: Command): void {
  withStoreOptions(command)
    .requiredOption('--period <month>', 'the month, such as 2026-09')
    .requiredOption('--out <folder>', 'where to write the files: a folder that is new or empty')
    .option('--provider <provider>', 'by its code or name; all providers together, if not given')
    .addOption(new Option('--format <format>', 'of the files').choices(submissionFormats).default('csv'))
    .option('--as-of <date>', 'the day of the check: nothing can have happened after it; today, if not given')
    .option(
      '--report <file>',
      'write the problems to a CSV file, one on each line, with the file and row that each was loaded from',
    )
    .addHelpText('after', HELP)
    .action(run);
}

async function run(options: WriteCommandOptions): Promise<void> {
  const asked = toAsked(options);
  const report = options.report === undefined ? null : await openReport(options.report);
  const written = await write(asked, report).finally(() => report?.close());
  if (options.json) printJson(toJson(written, options.out));
  else process.stdout.write(`${writtenLines(written, options).join('\n')}\n`);
  process.exitCode = exitCodeFor(written);
}

type Asked = Omit<Parameters<typeof writeMonth>[0], 'onProgress'>;

function toAsked({ store, period, provider, out, format, asOf }: WriteCommandOptions): Asked {
  const now = new Date();
  return {
    store,
    month: toMonthOption(period, '--period'),
    provider: provider === undefined ? null : toOrganisationAmong({ register }, 'providers', provider).code,
    format,
    out,
    now,
    asOf: toDayOption(asOf, '--as-of', now),
  };
}

async function write(asked: Asked, report: ReportFile | null): Promise<MonthWritten> {
  const progress = startProgress('Writing');
  const written = await writeMonth({
    ...asked,
    onProgress: (done, all) => progress.show(done, all, 'records'),
  });
  progress.end();
  for (const traced of problemsOf(written)) report?.add(placed(traced), traced.origin?.file ?? '');
  return written;
}

function problemsOf(written: MonthWritten): readonly TracedProblem[] {
  return written.kind === 'none' ? [] : written.problems;
}

/** The problem with the row of the file that the record was loaded from; 0 where that is not known. */
function placed({ problem, origin }: TracedProblem): RecordProblem {
  return { ...problem, row: origin?.row ?? 0, line: 0 };
}

function toJson(written: MonthWritten, out: string): unknown {
  const { kind, month, provider, counts } = written;
  if (kind === 'none') return { kind, month, provider, counts };
  const { checked, problems } = written;
  return {
    kind,
    month,
    provider,
    counts,
    checked: { ...checked, problems: Object.fromEntries(checked.problems) },
    problems: problems.map((traced) => ({ file: traced.origin?.file, ...toProblemRow(placed(traced)) })),
    ...(kind === 'refused' ? {} : { folder: out, sent: written.sent }),
  };
}

function exitCodeFor({ kind }: MonthWritten): number {
  switch (kind) {
    case 'written':
    case 'unchanged':
      return 0;
    case 'refused':
    case 'none':
      return 1;
  }
}
