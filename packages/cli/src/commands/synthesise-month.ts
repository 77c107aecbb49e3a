/** `clockstop synthesise --period`: records of all England for a month, invented from its published figures. */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { toCsv } from '@clockstop/answers';
import { toPatients, UserError } from '@clockstop/counts';
import { register } from '@clockstop/organisations';
import {
  downloadLines,
  type ResidueCell,
  type SynthesisedMonth,
  type SynthesisStep,
  synthesiseMonth,
  synthesisSteps,
  yearsToParquet,
} from '@clockstop/records';
import { bandId, dimensions, type Month, monthInWords, parseMonth } from '@clockstop/rules';
import { toWholeNumber } from '../options.ts';
import { toTable } from '../print-table.ts';
import { startProgress } from '../progress.ts';
import { printJson, withStore } from '../with-store.ts';

/** The options of the command, as typed. */
export interface SynthesiseMonthOptions {
  readonly period: string;
  readonly store: string;
  readonly out: string;
  readonly seed: string;
  readonly residue?: string;
  readonly years?: string;
  readonly json?: boolean;
}

/** Writes the records of the month, and what of the published figures they do not give back. */
export async function synthesiseMonthInto(options: SynthesiseMonthOptions): Promise<void> {
  const month = toMonth(options.period);
  const seed = toWholeNumber(options.seed, '--seed', 0);
  await withStore(options.store, async (store) => {
    const inventing = startProgress('Inventing');
    const onStep = (step: SynthesisStep) =>
      inventing.show(synthesisSteps.indexOf(step) + 1, synthesisSteps.length, step);
    const made = await synthesiseMonth({ store, register, month, seed, onStep });
    inventing.end();
    if (options.years !== undefined) return writeYears({ ...options, years: options.years }, month, made);
    const lines = withProgress(downloadLines(made.drafts()), made, options.out);
    await pipeline(lines, createWriteStream(options.out)).catch(() => refusePlace(options.out));
    if (options.residue !== undefined) writeResidue(options.residue, made.residue);
    if (options.json) printJson(toJson(options, month, made));
    else process.stdout.write(`${linesOf(options, month, made).join('\n')}\n`);
  });
}

function toMonth(text: string): Month {
  const month = parseMonth(text);
  if (month === null)
    throw new UserError('not-a-choice', { text, option: '--period', choices: 'months, as 2024-05' });
  return month;
}

async function writeYears(
  { years, out, json }: SynthesiseMonthOptions & { readonly years: string },
  month: Month,
  made: SynthesisedMonth,
): Promise<void> {
  const number = toWholeNumber(years, '--years', 1);
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    refusePlace(out);
  }
  const progress = startProgress('Writing');
  const records = await yearsToParquet(made.drafts(), {
    register,
    now: new Date(),
    month,
    years: number,
    folder: out,
    onMonth: progress.show,
  });
  progress.end();
  if (json) printJson({ folder: out, months: number * 12, records });
  else
    process.stdout.write(
      `${out}: ${records.toLocaleString('en-GB')} invented records in ${number * 12} Parquet files, one for each month up to ${monthInWords(month)}.\n`,
    );
}

function* withProgress(
  pieces: Iterable<string>,
  { records }: SynthesisedMonth,
  path: string,
): Iterable<string> {
  const progress = startProgress('Writing');
  let written = 0;
  for (const piece of pieces) {
    written = Math.min(records, written + 2000);
    progress.show(written, records, path);
    yield piece;
  }
  progress.end();
}

function refusePlace(path: string): never {
  throw new UserError('no-place', { path });
}

/** A table of published figures that is not given back in all of its cells. */
interface TableOff {
  readonly table: string;
  readonly cells: number;
  /** Patients who are counted in another cell than was published. */
  readonly patients: number;
}

function tablesOff(residue: readonly ResidueCell[]): readonly TableOff[] {
  const byTable = Map.groupBy(residue, tableOf);
  return [...byTable].map(([table, cells]) => ({
    table,
    cells: cells.length,
    patients: toPatients(
      cells.reduce((sum, { published, invented }) => sum + Math.max(0, published - invented), 0),
    ),
  }));
}

function tableOf({ standard, basis, labels }: ResidueCell): string {
  const by = Object.keys(labels);
  const how = by.length === 0 ? 'waiting time' : `${by.join(', ')} and waiting time`;
  return `${standard} by ${basis}, ${how}`;
}

function linesOf(
  { out, residue }: SynthesiseMonthOptions,
  month: Month,
  made: SynthesisedMonth,
): readonly string[] {
  const [records, cells, off] = [made.records, made.cells, made.residue.length].map((each) =>
    each.toLocaleString('en-GB'),
  );
  const first = `${out}: ${records} invented records of all England for ${monthInWords(month)}, as a national download.`;
  if (made.residue.length === 0)
    return [first, `Loaded and measured they give back every one of ${cells} published cells.`];
  const where =
    residue === undefined ? ' --residue FILE lists them cell by cell.' : ` They are in ${residue}.`;
  return [
    first,
    `Loaded and measured they give back the published figures but for ${off} of ${cells} cells, which cannot be met together with the others.${where}`,
    '',
    toTable<TableOff>(
      [
        { heading: 'table', of: ({ table }) => table },
        { heading: 'cells off', of: (each) => each.cells.toLocaleString('en-GB'), number: true },
        {
          heading: 'patients elsewhere',
          of: ({ patients }) => patients.toLocaleString('en-GB'),
          number: true,
        },
      ],
      tablesOff(made.residue),
    ),
  ];
}

function toJson(
  { out }: SynthesiseMonthOptions,
  month: Month,
  { records, cells, residue }: SynthesisedMonth,
): unknown {
  return { file: out, month, records, cells, residue: residue.map(inPatients) };
}

function inPatients({ published, invented, ...cell }: ResidueCell): unknown {
  return { ...cell, published: toPatients(published), invented: toPatients(invented) };
}

const headings = ['standard', 'basis', 'organisation', ...dimensions, 'wait', 'published', 'invented'];

function writeResidue(path: string, residue: readonly ResidueCell[]): void {
  const rows = residue.map(({ standard, basis, code, labels, wait, published, invented }) => [
    ...[standard, basis, code],
    ...dimensions.map((dimension) => labels[dimension] ?? null),
    bandId(wait.from, wait.to),
    ...[published, invented].map(toPatients),
  ]);
  try {
    writeFileSync(path, toCsv([headings, ...rows]));
  } catch {
    refusePlace(path);
  }
}
