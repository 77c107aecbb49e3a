/** The options that several commands share: their declaration, and their parsing into what the answers ask for. */
import type { Among, Basis, Store, Vintage } from '@clockstop/counts';
import { bases, UserError, vintages } from '@clockstop/counts';
import { type Dimension, dimensions } from '@clockstop/rules';
import { type Command, Option } from 'commander';

/** Options of every command that reads a store. */
export interface StoreOptions {
  readonly store: string;
  readonly json?: boolean;
}

/** Options that pick a figure, as typed. */
export interface FigureOptions extends StoreOptions {
  readonly standard?: string;
  readonly period?: string;
  readonly basis?: Basis;
  readonly among?: Among;
  readonly organisation?: string;
  readonly vintage?: Vintage;
  readonly source?: string;
}

/** Adds --store and --json. */
export function withStoreOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--store <folder>', 'where the counts live')
        .env('CLOCKSTOP_STORE')
        .default('./clockstop-data'),
    )
    .option('--json', 'print JSON, and nothing else, on standard output');
}

/** Adds --standard, --period and --basis. */
export function withFigureOptions(command: Command): Command {
  return command
    .option('--standard <id>', 'a standard, such as faster-diagnosis, 62-day-referral or 2ww')
    .option(
      '--period <period>',
      'a month (2022-04) or a range of months (2015-04..2015-06); the latest, if not given',
    )
    .addOption(basisOption());
}

/** `--basis`. */
export function basisOption(): Option {
  return new Option(
    '--basis <basis>',
    'by the provider accountable or by the commissioner responsible',
  ).choices(bases);
}

/** Adds --vintage and --source. */
export function withVintageOptions(command: Command): Command {
  return command
    .addOption(new Option('--vintage <vintage>', 'only sources of this status').choices(vintages))
    .option(
      '--source <file>',
      'only this source, by its file name or the start of its hash (clockstop sources lists them)',
    );
}

/** The dimensions that `--by route,cancer-type` names. */
export function toDimensions(text: string | undefined): readonly Dimension[] {
  if (text === undefined) return [];
  return text.split(',').map((word) => {
    const plain = word.trim().toLowerCase().replace(/[-_ ]/g, '');
    const found = dimensions.find((dimension) => dimension.toLowerCase() === plain);
    if (found === undefined)
      throw new UserError('not-a-choice', { text: word, option: '--by', choices: dimensions.join(', ') });
    return found;
  });
}

/** The number that an option's text names. Throws UserError where it names none. */
export function toNumber(text: string, option: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new UserError('not-a-choice', { text, option, choices: 'numbers' });
}

/** The whole number, at least `least`, that an option's text names. Throws UserError where it names none. */
export function toWholeNumber(text: string, option: string, least: number): number {
  const number = toNumber(text, option);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UserError('not-a-choice', { text, option, choices: `whole numbers from ${least}` });
}

/** The hash of the source that a text names. */
export function toSourceHash({ sources }: Store, text: string): string {
  const found = sources.filter(({ file, hash }) => file === text || hash.startsWith(text.toLowerCase()));
  if (found.length !== 1) throw new UserError('no-source', { text });
  return found[0]?.hash ?? '';
}
