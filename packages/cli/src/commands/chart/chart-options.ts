/** The options that all charts share. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { OwnFile, OwnLabels, OwnPicture } from '@clockstop/answers';
import type { Look } from '@clockstop/charts';
import { UserError } from '@clockstop/counts';
import type { Command } from 'commander';
import { toNumber } from '../../options.ts';
import { type Written, writePicture } from '../../picture/write-picture.ts';
import { printJson } from '../../with-store.ts';

/** How a chart is looked at and where it goes, as typed. */
export interface LookOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly width?: string;
  readonly title?: string;
}

/** A file of own figures and what it is of, as typed. */
export interface DataOptions extends LookOptions {
  readonly data?: string;
  readonly measure?: string;
  readonly periodInWords?: string;
  readonly from?: string;
}

/** Adds --out, --width and --title; --json comes with the store. */
export function withLook(command: Command): Command {
  return command
    .option('--out <file>', 'write it to a file: .svg, .png, .json or .csv')
    .option('--width <pixels>', 'how wide the picture is, 320 to 1200', '700')
    .option('--title <text>', 'a title in your words, instead of the finding');
}

/** Adds --data and what is said of the data. */
export function withData(command: Command): Command {
  return command
    .option('--data <file>', 'your own figures, a CSV file')
    .option(
      '--measure <text>',
      'what they are of, such as "Told within 28 days" (the name of the file, if not given)',
    )
    .option('--period-in-words <text>', 'the period they are of, where they have no dates')
    .option('--from <text>', 'where they come from (the name of the file, if not given)');
}

/** Reads the file of own figures. */
export function readData(path: string): OwnFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch {
    throw new UserError('no-path', { path });
  }
}

/** What a picture of own figures is made with. */
export function toOwnPicture(file: OwnFile, options: DataOptions): OwnPicture {
  const { measure, periodInWords, from } = options;
  const labels: OwnLabels = {
    ...(measure === undefined ? {} : { measure }),
    ...(periodInWords === undefined ? {} : { period: periodInWords }),
    ...(from === undefined ? {} : { source: from }),
  };
  return { file: file.name, labels, look: toLook(options) };
}

/** How the picture is drawn. */
export function toLook({ width, title }: LookOptions): Look {
  return {
    ...(width === undefined ? {} : { width: toNumber(width, '--width') }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Writes a chart to a file, or prints its figures. */
export async function output(
  written: Written,
  { json, out }: LookOptions,
  table: () => string | Promise<string>,
): Promise<void> {
  if (out !== undefined) await writePicture(out, written);
  if (json) printJson(written.json);
  else if (out === undefined) process.stdout.write(`${await table()}\n`);
}

/** A number with at most six digits that say something, or a dash. */
export function decimals(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(6)));
}
