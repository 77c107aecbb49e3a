/** `clockstop synthesise`: files of invented records, good or messy. */
import { createWriteStream, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { UserError } from '@clockstop/counts';
import {
  fewestRows,
  type InventedFile,
  inventRecords,
  inventRefused,
  type MessyKey,
  type MessyLayout,
  messyLayouts,
  problemsOf,
  refusalsOf,
} from '@clockstop/records';
import { type Command, Option } from 'commander';
import { type StoreOptions, toWholeNumber, withStoreOptions } from '../options.ts';
import { printJson, say } from '../with-store.ts';

interface SynthesiseOptions extends StoreOptions {
  readonly rows: string;
  readonly seed: string;
  readonly out: string;
  readonly key?: string;
  readonly layout?: MessyLayout;
  readonly messy?: boolean;
  readonly problem?: string;
  readonly period?: string;
  readonly years?: string;
  readonly residue?: string;
}

const HELP = `
Makes a file of patient-level records of all 14 scenarios. Patients, numbers and dates are invented: NHS numbers come from
the 999 range, which is never issued. The trusts are real ones. The same seed makes the same file.

Without --messy nothing is wrong in the file. With it every problem that clockstop records check knows is in it at least
once, in random rows, beside good records; --key says what is wrong where: { rows, seed, problems: [{ row, id, item }],
leftOut, lines, good }, exactly as clockstop records check --json tells of it. lines are the records read, the good and
the rejected together.

--problem makes a file with one problem only. Some cannot stand beside others and are made by it alone: in XML CWT-F013,
CWT-F014, CWT-F015 and CWT-F102, and files that are refused as a whole, whose key says refused: submission
${refusalsOf('submission').join(', ')}; download ${refusalsOf('download').join(', ')};
xml ${refusalsOf('xml').join(', ')}. CWT-F101 needs more than 8,500 records, and gets them.

--period makes all England of a month instead, about 350,000 records in the layout of the national download, from the
published figures in a store. Loaded into another store and measured they give the published counts of that month back:
every provider on every standard with its halves, bands, routes, stages and cancers, and the totals of every commissioner.
What the files tell by margins only cannot all be met at once; --residue lists those cells. Only that month is whole:
some of its patients were seen and told in earlier ones, so that measuring also gives small counts of those.

--years makes more of the records of that month: the same ones moved back month by month, straight to Parquet with the
columns of loaded records, a file for each month. They are for trying how fast something is, not for their figures.

Examples:
  clockstop synthesise --period 2024-05 --out may.csv --residue residue.csv
  clockstop synthesise --period 2024-05 --years 15 --out fifteen-years
  clockstop synthesise --rows 5000 --out good.csv
  clockstop synthesise --messy --rows 1000 --seed 7 --out messy.csv --key messy.json
  clockstop synthesise --messy --rows 1000 --out messy.xml
  clockstop synthesise --problem CWT-C601 --rows 10 --out late.csv
  clockstop synthesise --messy --layout download --out download.csv`;

/** Adds options and action. */
export function synthesiseCommand(command: Command): void {
  withStoreOptions(command)
    .requiredOption('--out <file>', 'the file to write; XML when it ends in .xml')
    .option('--messy', 'with every problem at least once')
    .option('--problem <id>', 'with this problem only, once')
    .option('--rows <number>', 'how many records', '1000')
    .option('--seed <number>', 'a whole number; another one makes another file', '1')
    .option('--key <file>', 'write what is wrong where, as JSON')
    .addOption(
      new Option('--layout <layout>', 'submission, unless the file ends in .xml').choices(messyLayouts),
    )
    .addOption(
      new Option(
        '--period <month>',
        'all England of a month, from the published figures in the store',
      ).conflicts([...['messy', 'problem', 'rows', 'key', 'layout']]),
    )
    .option(
      '--years <number>',
      'with --period: so many years up to that month, as Parquet files in the folder --out',
    )
    .option('--residue <file>', 'with --period: write the cells that are not given back, as CSV')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(options: SynthesiseOptions): Promise<void> {
  if (options.period !== undefined) {
    const { synthesiseMonthInto } = await import('./synthesise-month.ts');
    return synthesiseMonthInto({ ...options, period: options.period });
  }
  const layout = options.layout ?? (options.out.toLowerCase().endsWith('.xml') ? 'xml' : 'submission');
  const { pieces, key } = inventedFor(options, layout);
  await pipeline(pieces(), createWriteStream(options.out)).catch(() => refusePlace(options.out));
  if (options.key !== undefined) writeKey(options.key, key);
  if (key.leftOut.length > 0) say(leftOutInWords(key, layout));
  if (options.json) printJson({ file: options.out, layout, key });
  else process.stdout.write(`${writtenInWords(key, options)}\n`);
}

function inventedFor({ rows, seed, messy, problem }: SynthesiseOptions, layout: MessyLayout): InventedFile {
  const asked = { rows: toWholeNumber(rows, '--rows', 1), seed: toWholeNumber(seed, '--seed', 0), layout };
  if (problem === undefined) return inventRecords({ ...asked, problems: messy ? 'all' : 'none' });
  const text = problem.toLowerCase();
  const refused = refusalsOf(layout).find((code) => code === text);
  if (refused !== undefined) return inventRefused({ ...asked, refused });
  const only = problemsOf(layout).find((id) => id.toLowerCase() === text);
  if (only !== undefined) return inventRecords({ ...asked, problems: only });
  const choices = [...problemsOf(layout), ...refusalsOf(layout)].join(', ');
  throw new UserError('not-a-choice', {
    text: problem,
    option: `--problem in the layout ${layout}`,
    choices,
  });
}

function writeKey(path: string, key: MessyKey): void {
  try {
    writeFileSync(path, `${JSON.stringify(key, null, 2)}\n`);
  } catch {
    refusePlace(path);
  }
}

function refusePlace(path: string): never {
  throw new UserError('no-place', { path });
}

function leftOutInWords({ rows, leftOut }: MessyKey, layout: MessyLayout): string {
  const ids = leftOut.join(', ');
  return `${rows} records are too few for every problem: ${leftOut.length} are not in the file (${ids}). Give --rows ${fewestRows(layout)} or more.`;
}

function writtenInWords(
  { rows, good, problems, refused }: MessyKey,
  { out, key }: SynthesiseOptions,
): string {
  const where = key === undefined ? '' : ` What is wrong where is in ${key}.`;
  if (refused !== undefined) return `${out}: a file that is refused as a whole (${refused}).${where}`;
  return `${out}: ${count(rows)} invented records, ${count(good)} of them good, ${count(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}.${where}`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
