/** `clockstop records measure`: the records of a store into counts of vintage local. */
import { toPatients, UserError } from '@clockstop/counts';
import { type MeasuredStore, type MeasuredSum, measureStore } from '@clockstop/records';
import {
  isMet,
  type Month,
  operationalStandard,
  type RecordDimension,
  recordDimensions,
  shareInWords,
} from '@clockstop/rules';
import type { Command } from 'commander';
import { type StoreOptions, withStoreOptions } from '../../options.ts';
import { percentage, toTable } from '../../print-table.ts';
import { startProgress } from '../../progress.ts';
import { printJson } from '../../with-store.ts';

interface MeasureCommandOptions extends StoreOptions {
  readonly by?: string;
}

const HELP = `
Every standard is counted from the records of the store, by month, provider and commissioner and every published
breakdown. The counts are kept in the store with vintage local: nothing shows them unless that vintage is asked for, as in
clockstop counts --standard 62-day --period 2024-05 --vintage local. Measuring again puts them in the place of the old ones,
and counts only what has changed: the submissions that came or went since, and what is merged with them.

--by shows the sums by a breakdown, also by those that only records have: outcome (diagnosed or ruled out), age-band,
deprivation, ethnicity. What rests on an assumption is said below the table.

Examples:
  clockstop records measure
  clockstop records measure --by outcome --json`;

/** Adds options and action. */
export function measureCommand(command: Command): void {
  withStoreOptions(command)
    .option('--by <breakdown>', `a breakdown to show: ${recordDimensions.join(', ')}`)
    .addHelpText('after', HELP)
    .action(run);
}

async function run(options: MeasureCommandOptions): Promise<void> {
  const progress = startProgress('Measuring');
  const measured = await measureStore({
    store: options.store,
    now: new Date(),
    ...(options.by === undefined ? {} : { by: toDimension(options.by) }),
    onProgress: (done, all) => progress.show(done, all, 'scans of the records'),
  });
  progress.end();
  if (options.json) printJson(toJson(measured));
  else process.stdout.write(`${linesOf(measured, options).join('\n')}\n`);
}

function toDimension(text: string): RecordDimension {
  const plain = text.toLowerCase().replace(/[-_ ]/g, '');
  const found = recordDimensions.find((dimension) => dimension.toLowerCase() === plain);
  if (found === undefined)
    throw new UserError('not-a-choice', { text, option: '--by', choices: recordDimensions.join(', ') });
  return found;
}

function toJson({ submissions, records, changed, sums, transfers, restsOn, counts }: MeasuredStore): unknown {
  return {
    submissions: submissions.map(({ hash, file }) => ({ hash, file })),
    records,
    changed,
    counts,
    sums: sums.map((sum) => ({ ...sum, total: toPatients(sum.total), within: toPatients(sum.within) })),
    transfers,
    restsOn: restsOn.map(({ id, question, confidence }) => ({ id, question, confidence })),
  };
}

function linesOf(measured: MeasuredStore, { store, by }: MeasureCommandOptions): readonly string[] {
  const { submissions, records, sums, restsOn, counts, changed } = measured;
  const [number, rows] = [records, counts].map((count) => count.toLocaleString('en-GB'));
  const first = `Measured ${number} records of ${submissions.length} ${submissions.length === 1 ? 'submission' : 'submissions'}: ${rows} counts of vintage local in ${store}.${by === undefined ? changedInWords(changed) : ''}`;
  if (sums.length === 0) return [first, 'No clock of these records has stopped: there is nothing to count.'];
  return [
    first,
    '',
    tableOf(sums, by !== undefined),
    '',
    'These figures rest on:',
    ...restsOn.map(({ question, confidence }) => `  ${question} (${confidence})`),
  ];
}

/** How little was to be counted; nothing where all was. */
function changedInWords(changed: number | null): string {
  if (changed === null) return '';
  if (changed === 0) return ' Nothing had changed since they were measured before.';
  return ` Only what changed was counted: ${changed} ${changed === 1 ? 'submission' : 'submissions'} came or went since.`;
}

function tableOf(sums: readonly MeasuredSum[], isBroken: boolean): string {
  const patients = (halves: number) => toPatients(halves).toLocaleString('en-GB');
  return toTable<MeasuredSum>(
    [
      { heading: 'month', of: ({ month }) => month },
      { heading: 'standard', of: ({ standard }) => standard },
      ...(isBroken ? [{ heading: 'of which', of: ({ label }: MeasuredSum) => label ?? 'not known' }] : []),
      { heading: 'total', of: ({ total }) => patients(total), number: true },
      { heading: 'within', of: ({ within }) => patients(within), number: true },
      {
        heading: '%',
        of: ({ total, within }) => percentage(total === 0 ? null : within / total),
        number: true,
      },
      { heading: 'standard met', of: metInWords },
    ],
    sums,
  );
}

function metInWords({ standard, month, total, within }: MeasuredSum): string {
  const target = operationalStandard(standard, month as Month);
  const met = isMet(within, total, target);
  if (target === null || met === null) return 'no standard';
  return `${met ? 'met' : 'not met'} (${shareInWords(target.share)})`;
}
