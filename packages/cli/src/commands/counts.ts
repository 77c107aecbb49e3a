/** `clockstop counts`: the counts themselves, as a table, JSON, CSV or Parquet. */
import { writeFileSync } from 'node:fs';
import {
  amongOf,
  type Counted,
  type CountsQuestion,
  countInWords,
  countsOf,
  type PrintedCount,
  toAskedPeriod,
  toFlatCount,
  toOrganisation,
  toStandard,
} from '@clockstop/answers';
import { type Among, type Basis, bases, ENGLAND, type Store, writeTable } from '@clockstop/counts';
import { dimensions, type StandardId, standardIds } from '@clockstop/rules';
import { type Command, Option } from 'commander';
import { defaultPeriod } from '../defaults.ts';
import {
  type FigureOptions,
  toDimensions,
  toSourceHash,
  withFigureOptions,
  withStoreOptions,
  withVintageOptions,
} from '../options.ts';
import { percentage, toTable } from '../print-table.ts';
import { recordsToCsv } from '../records-to-csv.ts';
import { say, withStore } from '../with-store.ts';

const HELP = `
Counts are in patients; halves are patients shared between two trusts. England stands under the code ENGLAND.
--by tells apart: ${dimensions.join(', ')} (several with commas). What is not told apart is taken
together, and nobody is counted twice.

Examples:
  clockstop counts --standard faster-diagnosis --period 2022-04 --organisation "Barts Health"
  clockstop counts --standard 62-day --period 2024-01 --among alliances --by route,cancer-type --json
  clockstop counts --standard 31-day --period 2023-10..2024-03 --format parquet --out counts.parquet`;

/** Adds arguments, options and action. */
export function countsCommand(command: Command): void {
  withVintageOptions(withFigureOptions(withStoreOptions(command)))
    .option('--organisation <name>', 'only this alliance, board or provider, by name or code')
    .addOption(
      new Option('--among <groups>', 'add up to alliances or boards').choices([
        'alliances',
        'boards',
        'providers',
      ]),
    )
    .option('--by <dimensions>', 'what to tell apart, for example route,cancer-type')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['table', 'json', 'csv', 'parquet'])
        .default('table'),
    )
    .option('--out <file>', 'write to a file instead of standard output (needed for parquet)')
    .addHelpText('after', HELP)
    .action(run);
}

interface CountsOptions extends FigureOptions {
  readonly by?: string;
  readonly format: 'table' | 'json' | 'csv' | 'parquet';
  readonly out?: string;
}

async function run(options: CountsOptions, command: Command): Promise<void> {
  if (options.format === 'parquet' && options.out === undefined) {
    command.error('error: --format parquet needs --out FILE');
  }
  await withStore(options.store, async (store) => {
    const { counts, reasons } = await collect(store, options);
    for (const reason of reasons) say(reason);
    if (counts.length === 0) process.exitCode = 1;
    await output(counts, options);
  });
}

interface Collected {
  readonly counts: readonly PrintedCount[];
  readonly reasons: readonly string[];
}

/** Asks for each standard and basis that is meant. Why one is missing is said only when it was asked for by name. */
async function collect(store: Store, options: CountsOptions): Promise<Collected> {
  const asked = options.standard === undefined ? null : toStandard(options.standard);
  const counts: PrintedCount[] = [];
  const reasons: string[] = [];
  for (const question of questionsOf(store, options, asked)) {
    const counted: Counted = await countsOf(store, question);
    if (counted.kind === 'answered') counts.push(...counted.counts);
    else reasons.push(counted.reason);
  }
  return { counts, reasons: asked !== null && counts.length === 0 ? reasons : [] };
}

function questionsOf(
  store: Store,
  options: CountsOptions,
  asked: StandardId | null,
): readonly CountsQuestion[] {
  const organisation = organisationOf(store, options.organisation);
  const among: Among | undefined =
    options.among ?? (organisation === null ? undefined : amongOf(organisation.kind));
  const wanted: readonly Basis[] = options.basis === undefined ? bases : [options.basis];
  const standards = asked === null ? standardIds : [asked];
  return standards.flatMap((standard) =>
    wanted.map((basis) => ({
      standard,
      basis,
      period: options.period === undefined ? defaultPeriod(store, standard) : toAskedPeriod(options.period),
      by: toDimensions(options.by),
      ...(among === undefined ? {} : { among }),
      ...(organisation === null ? {} : { codes: [organisation.code] }),
      ...(options.vintage === undefined ? {} : { vintage: options.vintage }),
      ...(options.source === undefined ? {} : { source: toSourceHash(store, options.source) }),
    })),
  );
}

/** The organisation that is meant, with England among them; null when none is named. */
function organisationOf(store: Store, text: string | undefined): { code: string; kind: string } | null {
  if (text === undefined) return null;
  return text.trim().toUpperCase() === ENGLAND
    ? { code: ENGLAND, kind: 'england' }
    : toOrganisation(store, text);
}

async function output(counts: readonly PrintedCount[], { format, json, out }: CountsOptions): Promise<void> {
  if (format === 'parquet') await writeTable(counts.map(toFlatCount), out ?? '');
  else {
    const text = `${toText(counts, json ? 'json' : format)}\n`;
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
  }
}

function toText(counts: readonly PrintedCount[], format: 'table' | 'json' | 'csv'): string {
  if (format === 'json') return JSON.stringify(counts, null, 2);
  return format === 'csv' ? recordsToCsv(counts.map(toFlatCount)) : tableOf(counts);
}

function tableOf(counts: readonly PrintedCount[]): string {
  const told = dimensions.filter((dimension) => counts.some((count) => count[dimension] !== null));
  return toTable<PrintedCount>(
    [
      { heading: 'Period', of: ({ period }) => period },
      { heading: 'Basis', of: ({ basis }) => basis },
      { heading: 'Code', of: ({ code }) => code },
      { heading: 'Name', of: ({ name }) => name },
      { heading: 'Standard', of: ({ standard }) => standard },
      ...told.map((dimension) => ({
        heading: dimension,
        of: (count: PrintedCount) => count[dimension] ?? '',
      })),
      { heading: 'Within', of: ({ within }) => countInWords(within), number: true },
      { heading: 'Total', of: ({ total }) => countInWords(total), number: true },
      {
        heading: 'Share',
        of: ({ within, total }) => percentage(total === 0 ? null : within / total),
        number: true,
      },
      { heading: 'Status', of: ({ vintage }) => vintage },
    ],
    counts,
  );
}
