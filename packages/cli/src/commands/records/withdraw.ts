/** `clockstop records withdraw` and `clockstop records submissions`: what the store holds, and taking one of it out. */
import { type StoredSubmission, submissionsOf, withdraw } from '@clockstop/records';
import type { Command } from 'commander';
import { type StoreOptions, withStoreOptions } from '../../options.ts';
import { toTable } from '../../print-table.ts';
import { printJson } from '../../with-store.ts';

const HELP = `
From then on every answer is as if the submission had never come. It stays in the store: loading the same file again takes
the withdrawal back. Counts that were measured before are taken out, since they rest on it: measure again.

Example:
  clockstop records withdraw 3fa9c2d17b04`;

/** Adds arguments, options and action. */
export function withdrawCommand(command: Command): void {
  withStoreOptions(command.argument('<submission>', 'its hash, or the first letters of it'))
    .addHelpText('after', HELP)
    .action(runWithdraw);
}

async function runWithdraw(hash: string, options: StoreOptions): Promise<void> {
  const whole = await withdraw(options.store, hash, new Date());
  if (options.json) printJson({ withdrawn: whole });
  else process.stdout.write(`Submission ${whole.slice(0, 12)} is withdrawn.\n`);
}

/** Adds options and action. */
export function submissionsCommand(command: Command): void {
  withStoreOptions(command).action(runSubmissions);
}

async function runSubmissions(options: StoreOptions): Promise<void> {
  const submissions = await submissionsOf(options.store);
  if (options.json) printJson(submissions.map(({ firstProblems: _, ...rest }) => rest));
  else process.stdout.write(`${tableOf(submissions)}\n`);
}

function tableOf(submissions: readonly StoredSubmission[]): string {
  if (submissions.length === 0) return 'The store holds no patient-level records.';
  return toTable<StoredSubmission>(
    [
      { heading: 'submission', of: ({ hash }) => hash.slice(0, 12) },
      { heading: 'file', of: ({ file }) => file },
      { heading: 'layout', of: ({ layout }) => layout },
      { heading: 'loaded', of: ({ records }) => records.toLocaleString('en-GB'), number: true },
      { heading: 'rejected', of: ({ rejected }) => rejected.toLocaleString('en-GB'), number: true },
      { heading: 'months', of: ({ months }) => (months === null ? '–' : [...new Set(months)].join(' to ')) },
      { heading: 'read at', of: ({ readAt }) => readAt.slice(0, 16).replace('T', ' ') },
      { heading: '', of: ({ isWithdrawn }) => (isWithdrawn ? 'withdrawn' : '') },
    ],
    submissions,
  );
}
