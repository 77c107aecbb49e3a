/** `clockstop records reconcile`: local figures beside the published ones, with the causes of the differences. */
import { toAskedPeriod, toOrganisation, toStandard } from '@clockstop/answers';
import { type Basis, UserError } from '@clockstop/counts';
import { organisationByCode, register } from '@clockstop/organisations';
import { type ReconcileOptions, type Reconciliation, reconcileStore } from '@clockstop/records';
import type { Command } from 'commander';
import { basisOption, type StoreOptions, toWholeNumber, withStoreOptions } from '../../options.ts';
import { startProgress } from '../../progress.ts';
import { printJson } from '../../with-store.ts';
import { toReconciliationJson } from './reconcile-json.ts';
import { reconcileLines } from './reconcile-lines.ts';
import { openReferences, type ReferencesFile } from './references-file.ts';

interface ReconcileCommandOptions extends StoreOptions {
  readonly standard?: string;
  readonly period?: string;
  readonly basis?: Basis;
  readonly provider?: string;
  readonly commissioner?: string;
  readonly limit: string;
  readonly records?: string;
}

const HELP = `
Lays every figure that was measured from the records of the store beside the published figure of the same standard, month
and organisation. Differences are published less local, in patients, in all and (in brackets) within the limit.

Causes whose size is known are taken off the difference, in this order, each record once: late records (submissions that
came into the store after the deadline of the published figure), unmapped organisations, other geography. What is left is
unexplained. Beside it stands what could explain it, up to a bound: halves of shared pathways, transfers that the national
system did not derive, patients left out by the rules, rejected rows. A bound is never more than what it could explain.
What each cause means, and where it is written down: docs/records.md.

Only numbers are printed. --records writes which records each cause is about: submission and row, which clockstop explain
FILE --record ROW takes, and nothing of a patient. Local figures are not for publication.

Exit codes: 0 done · 1 there is nothing to lay beside one another · 2 wrong use

Examples:
  clockstop records reconcile --period 2024-05 --standard 62-day
  clockstop records reconcile --provider R1H --records rows.csv
  clockstop records reconcile --basis commissioner --json`;

/** Adds options and action. */
export function reconcileCommand(command: Command): void {
  withStoreOptions(command)
    .option(
      '--period <period>',
      'a month (2024-05) or a range of months; all that were measured, if not given',
    )
    .option('--standard <id>', 'a standard, such as 62-day; all that were measured, if not given')
    .addOption(basisOption())
    .option('--provider <name>', 'only this provider, by code or name')
    .option('--commissioner <name>', 'only this board, by code or name; by commissioner')
    .option('--limit <number>', 'how many differences to show, the largest first', '10')
    .option('--records <file>', 'write the records of each cause as CSV, to a file that only you can read')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(options: ReconcileCommandOptions): Promise<void> {
  const limit = toWholeNumber(options.limit, '--limit', 0);
  const asked = toOptions(options);
  const references = options.records === undefined ? null : await openReferences(options.records);
  const reconciliation = await reconciled(asked, references);
  if (options.json) printJson(toReconciliationJson(reconciliation));
  else process.stdout.write(`${reconcileLines(reconciliation, limit).join('\n')}\n`);
}

async function reconciled(
  asked: ReconcileOptions,
  references: ReferencesFile | null,
): Promise<Reconciliation> {
  const progress = startProgress('Reconciling');
  try {
    return await reconcileStore({
      ...asked,
      ...(references === null ? {} : { onRecord: references.add }),
      onProgress: (done, all) => progress.show(done, all, 'passes over the records'),
    });
  } finally {
    progress.end();
    await references?.close();
  }
}

function toOptions(options: ReconcileCommandOptions): ReconcileOptions {
  const { store, period, standard, provider, commissioner } = options;
  const basis = basisOf(options);
  const name = provider ?? commissioner;
  return {
    ...{ store, register, basis },
    ...(period === undefined ? {} : { period: toAskedPeriod(period) }),
    ...(standard === undefined ? {} : { standard: toStandard(standard) }),
    ...(name === undefined ? {} : { code: toCode(name) }),
  };
}

/** The basis goes with the organisation that is named. */
function basisOf({ basis, provider, commissioner }: ReconcileCommandOptions): Basis {
  const named = [
    ...(provider === undefined ? [] : (['provider'] as const)),
    ...(commissioner === undefined ? [] : (['commissioner'] as const)),
    ...(basis === undefined ? [] : [basis]),
  ];
  const [first = 'provider', ...others] = named;
  const other = others.find((each) => each !== first);
  if (other !== undefined)
    throw new UserError('not-a-choice', { text: other, option: `--basis with --${first}`, choices: first });
  return first;
}

/** A code is taken as it is typed, since records can be counted under codes that the register does not know. */
function toCode(text: string): string {
  const plain = text.trim().toUpperCase();
  const known = organisationByCode(register, plain);
  if (known !== null) return known.code;
  return /^[A-Z0-9]*\d[A-Z0-9]*$|^UNKNOWN$/.test(plain) ? plain : toOrganisation({ register }, text).code;
}
