/** `clockstop rank`: who was best on a standard. */
import {
  countInWords,
  type RankedStandard,
  type Ranking,
  rank,
  toAskedPeriod,
  toStandard,
} from '@clockstop/answers';
import type { Among, Store } from '@clockstop/counts';
import { periodInWords, standardById } from '@clockstop/rules';
import { type Command, Option } from 'commander';
import { defaultBasis, defaultPeriod } from '../defaults.ts';
import {
  type FigureOptions,
  toNumber,
  toSourceHash,
  withFigureOptions,
  withStoreOptions,
  withVintageOptions,
} from '../options.ts';
import { percentage, place, probability, toTable } from '../print-table.ts';
import { printJson, say, withStore } from '../with-store.ts';

const HELP = `
Ranks by share within the standard. Shares are compared as fractions and equal shares share a rank (1, 1, 3).
Figures are added up by the relations that held in each month; what belongs to no alliance is shown as unattributed.
Without --basis: provider where the files have it, else commissioner.

Exit codes: 0 ranked · 1 the standard is not available for the period (the reason is printed)

Examples:
  clockstop rank --standard faster-diagnosis --period 2022-04
  clockstop rank --standard 31-day-surgery --period 2021-07 --basis commissioner --vintage provisional
  clockstop rank --standard 62-day --period 2023-10..2024-03 --among providers --json`;

/** Adds arguments, options and action. */
export function rankCommand(command: Command): void {
  withVintageOptions(withFigureOptions(withStoreOptions(command)))
    .addOption(
      new Option('--among <groups>', 'what to rank')
        .choices(['alliances', 'boards', 'providers'])
        .default('alliances'),
    )
    .option('--minimum-volume <n>', 'no rank for fewer patients than this', '0')
    .addHelpText('after', HELP)
    .action(run);
}

interface RankOptions extends FigureOptions {
  readonly among: Among;
  readonly minimumVolume: string;
}

async function run(options: RankOptions, command: Command): Promise<void> {
  const standard = toStandard(
    options.standard ?? command.error('error: --standard is needed, for example --standard faster-diagnosis'),
  );
  const ranking = await withStore(options.store, (store) => ask(store, options, standard));
  if (options.json) printJson(ranking);
  else if (ranking.available) print(ranking);
  else say(ranking.reason);
  if (!ranking.available) process.exitCode = 1;
}

function ask(store: Store, options: RankOptions, standard: ReturnType<typeof toStandard>): Promise<Ranking> {
  const period =
    options.period === undefined ? defaultPeriod(store, standard) : toAskedPeriod(options.period);
  const basis =
    options.among === 'providers' ? 'provider' : (options.basis ?? defaultBasis(store, standard, period));
  return rank(store, {
    standard,
    period,
    basis,
    among: options.among,
    uncertainty: true,
    minimumVolume: toNumber(options.minimumVolume, '--minimum-volume'),
    ...(options.vintage === undefined ? {} : { vintage: options.vintage }),
    ...(options.source === undefined ? {} : { source: toSourceHash(store, options.source) }),
  });
}

function print(ranking: RankedStandard): void {
  const { title } = standardById(ranking.standard);
  process.stdout.write(
    `${title}\n${periodInWords(ranking.period)}, ${ranking.basis} basis, ${statusInWords(ranking.vintage)}\n\n`,
  );
  process.stdout.write(`${tableOf(ranking)}\n\n`);
  for (const note of footnotes(ranking)) process.stdout.write(`${note}\n`);
}

function statusInWords(vintage: RankedStandard['vintage']): string {
  return vintage === 'unknown' ? 'status not stated' : `status ${vintage}`;
}

const NO_PLACE = { place: '', low: null, high: null, best: null };

function tableOf({ rows, england, unattributed }: RankedStandard): string {
  const all = [
    ...rows.map((row) => ({ ...row, place: place(row.rank, row.tied) })),
    { ...NO_PLACE, name: 'Belongs to none', ...unattributed, share: null },
    {
      ...NO_PLACE,
      name: england.from === 'sum' ? 'England (sum)' : 'England',
      ...england,
      share: england.within / england.total,
    },
  ];
  return toTable(
    [
      { heading: 'Rank', of: (row) => row.place },
      { heading: 'Name', of: ({ name }) => name },
      { heading: 'Within', of: ({ within }) => countInWords(within), number: true },
      { heading: 'Total', of: ({ total }) => countInWords(total), number: true },
      { heading: 'Share', of: ({ share }) => percentage(share), number: true },
      {
        heading: '95% interval',
        of: ({ low, high }) => (low === null ? '' : `${low} to ${high}`),
        number: true,
      },
      { heading: 'P(best)', of: ({ best }) => (best === null ? '' : probability(best)), number: true },
    ],
    all,
  );
}

function footnotes({ sources, notes, rows, passedOver, standard, period, basis }: RankedStandard): string[] {
  const derived = rows.filter((row) => row.derived).length;
  const more = sources.length > 3 ? ` and ${sources.length - 3} more` : '';
  const lines = [`Source: ${sources.slice(0, 3).join(', ')}${more}`, ...notes];
  if (derived > 0) {
    lines.push(
      `${derived} of ${rows.length} hold figures placed by succession or carried back, not by a lookup of the time.`,
    );
  }
  if (passedOver > 0) {
    lines.push(
      `Other sources have it too: clockstop sources --standard ${standard} --period ${period} --basis ${basis}`,
    );
  }
  return lines;
}
