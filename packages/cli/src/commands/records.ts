/** `clockstop records`: patient-level records, from a file to counts and back. */
import type { Command } from 'commander';
import { checkCommand } from './records/check.ts';
import { loadCommand } from './records/load.ts';
import { measureCommand } from './records/measure.ts';
import { reconcileCommand } from './records/reconcile.ts';
import { sentCommand } from './records/sent.ts';
import { submissionsCommand, withdrawCommand } from './records/withdraw.ts';
import { writeCommand } from './records/write.ts';

/** Every command about records, in the order of the help: its name, what it does, and what adds its options and action. */
const subcommands: readonly (readonly [name: string, summary: string, add: (command: Command) => void])[] = [
  ['check', 'what is wrong in files of records, in which rows, and what to do', checkCommand],
  ['load', 'the good records of files into the store', loadCommand],
  ['submissions', 'the files that the store holds', submissionsCommand],
  ['withdraw', 'take a submission out, as if it had never come', withdrawCommand],
  ['measure', 'the records of the store into counts', measureCommand],
  ['reconcile', 'local figures beside the published ones, and why they differ', reconcileCommand],
  [
    'write',
    'the records of a month as the files of a submission, once nothing is wrong in them',
    writeCommand,
  ],
  ['sent', 'what was written to be sent, to list it or to have it again', sentCommand],
];

const HELP = `
Files may be a submission (CSV of 54 columns without headings, or XML), the national record-level download, or an extract
of your own with a column mapping: what a file is, is recognised by what is in it. docs/records.md has all of it.

Examples:
  clockstop records check submission.csv
  clockstop records load submission.csv
  clockstop records measure
  clockstop records reconcile
  clockstop records write --period 2026-09 --provider R1H --out september`;

/** Adds the commands about records. */
export function recordsCommand(command: Command): void {
  command.addHelpText('after', HELP);
  for (const [name, summary, add] of subcommands) add(command.command(name).description(summary));
}
