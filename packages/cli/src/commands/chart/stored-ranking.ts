/** A ranking from the store, as a chart asks for it. */
import { type RankedStandard, rank, toAskedPeriod, toOrganisation, toStandard } from '@clockstop/answers';
import { type Among, nameOf, type Store } from '@clockstop/counts';
import { type Command, Option } from 'commander';
import { defaultBasis, defaultPeriod } from '../../defaults.ts';
import {
  type FigureOptions,
  toNumber,
  withFigureOptions,
  withStoreOptions,
  withVintageOptions,
} from '../../options.ts';
import { say } from '../../with-store.ts';
import type { LookOptions } from './chart-options.ts';

/** What is drawn of the store, as typed. */
export interface StoredOptions extends FigureOptions, LookOptions {
  readonly among: Among;
  readonly minimumVolume?: string;
}

/** Adds the options that pick figures of the store, and --organisation for the one to be seen first. */
export function withStored(command: Command): Command {
  return withVintageOptions(withFigureOptions(withStoreOptions(command))).option(
    '--organisation <name>',
    'the organisation to be seen first',
  );
}

/** Adds --among. */
export function withAmong(command: Command): Command {
  return command.addOption(
    new Option('--among <groups>', 'whom to compare')
      .choices(['alliances', 'boards', 'providers'])
      .default('alliances'),
  );
}

/** The ranking that is asked for; where it cannot be had the reason is said, exit code 1 is set, and it is null. */
export async function storedRanking(
  store: Store,
  options: StoredOptions,
  standardText: string,
): Promise<RankedStandard | null> {
  const standard = toStandard(standardText);
  const period =
    options.period === undefined ? defaultPeriod(store, standard) : toAskedPeriod(options.period);
  const { among = 'alliances' } = options;
  const basis = among === 'providers' ? 'provider' : (options.basis ?? defaultBasis(store, standard, period));
  const ranking = await rank(store, {
    standard,
    period,
    basis,
    among,
    uncertainty: true,
    ...(options.vintage === undefined ? {} : { vintage: options.vintage }),
    ...(options.minimumVolume === undefined
      ? {}
      : { minimumVolume: toNumber(options.minimumVolume, '--minimum-volume') }),
  });
  if (ranking.available) return ranking;
  say(ranking.reason);
  process.exitCode = 1;
  return null;
}

/** The name of the organisation to be seen first; empty where none was asked for. */
export function highlighted(store: Store, { organisation }: StoredOptions): { readonly highlight?: string } {
  if (organisation === undefined) return {};
  const { code, name } = toOrganisation(store, organisation);
  return { highlight: nameOf(store.register, code, name) };
}
