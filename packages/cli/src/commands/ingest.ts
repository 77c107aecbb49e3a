/** `clockstop ingest`: published files into counts. */
import { type Ingested, ingest, type Source, severityOf } from '@clockstop/counts';
import type { Command } from 'commander';
import { type StoreOptions, withStoreOptions } from '../options.ts';
import { problemLines, toJsonProblem } from '../problem-lines.ts';
import { startProgress } from '../progress.ts';
import { printJson } from '../with-store.ts';

const HELP = `
Give files or folders of cancer waiting times as NHS England publishes them: provider and commissioner workbooks
(.xlsx), CSV files and data extracts, of 2015 to today. Folders are searched to the bottom; other files in them are
passed over. Reading a file again changes nothing, and a run that is stopped in the middle leaves nothing half read.

Every file is reconciled with itself. What disagrees is kept as published and reported here and by clockstop sources.

Exit codes: 0 all is well · 1 problems were found; everything that could be read is in the store

Examples:
  clockstop ingest ~/Downloads/cancer-waiting-times
  clockstop ingest April-2024-Provider.xlsx --store /data/clockstop --json`;

/** Adds arguments, options and action. */
export function ingestCommand(command: Command): void {
  withStoreOptions(command.argument('<path...>', 'files or folders to read'))
    .addHelpText('after', HELP)
    .action(run);
}

async function run(paths: readonly string[], options: StoreOptions): Promise<void> {
  const progress = startProgress('Reading');
  const ingested = await ingest(paths, { store: options.store, now: new Date(), onProgress: progress.show });
  progress.end();
  if (options.json) printJson(toJson(ingested, options.store));
  else print(ingested, options.store);
  if (hasProblems(ingested)) process.exitCode = 1;
}

function hasProblems({ read, unreadable }: Ingested): boolean {
  return unreadable.length > 0 || read.some(isWrong);
}

/** Whether a source has more than notices: something left out, or something that disagrees. */
function isWrong({ problems }: Source): boolean {
  return problems.some(({ code }) => severityOf(code) !== 'notice');
}

function toJson({ read, already, unreadable, other }: Ingested, store: string): unknown {
  return { store, read: read.map(summaryOf), already, unreadable, other };
}

function summaryOf({ hash, file, layout, vintage, counts, problems, problemCount }: Source): unknown {
  return { file, hash, layout, vintage, counts, problemCount, problems: problems.map(toJsonProblem) };
}

function print({ read, already, unreadable, other }: Ingested, store: string): void {
  const counts = read.reduce((sum, source) => sum + source.counts, 0);
  const lines = [
    `Read ${plural(read.length, 'file')} with ${counts.toLocaleString('en-GB')} counts into ${store}.`,
  ];
  if (already.length > 0)
    lines.push(
      `${plural(already.length, 'file')} had been read before: nothing changed for ${already.length === 1 ? 'it' : 'them'}.`,
    );
  const passed = Object.values(other).reduce((sum, number) => sum + number, 0);
  if (passed > 0)
    lines.push(`Passed over ${plural(passed, 'file')} without cancer waiting times (${endings(other)}).`);
  for (const { path, message } of unreadable.slice(0, 20)) lines.push(`\nNot read: ${path}\n  ${message}`);
  if (unreadable.length > 20)
    lines.push(`\n… and ${unreadable.length - 20} more that could not be read (--json lists them all).`);
  for (const source of read.filter(isWrong)) lines.push(...problemLines(source, 10));
  process.stdout.write(`${lines.join('\n')}\n`);
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

function endings(other: Ingested['other']): string {
  const sorted = Object.entries(other).sort((a, b) => b[1] - a[1]);
  const shown = sorted
    .slice(0, 5)
    .map(([ending, count]) => `${count} ${ending === '' ? 'without ending' : ending}`);
  return [...shown, ...(sorted.length > 5 ? ['others'] : [])].join(', ');
}
