import { chartRanks, loadPictures } from '@clockstop/answers';
import type { Command } from 'commander';
import { toNumber } from '../../options.ts';
import { percentage, place, probability, toTable } from '../../print-table.ts';
import { type DataOptions, output, readData, toOwnPicture, withData, withLook } from './chart-options.ts';
import { drawStored } from './ranking-chart.ts';
import { type StoredOptions, withAmong, withStored } from './stored-ranking.ts';

type Options = StoredOptions & DataOptions & { readonly confidenceSets?: boolean };

/** `clockstop chart rank`. */
export function rankChart(command: Command): void {
  withLook(withData(withAmong(withStored(command))))
    .option('--minimum-volume <n>', 'no rank for fewer than this', '0')
    .option(
      '--confidence-sets',
      'with --data: confidence sets of the ranks as well (seconds for hundreds of rows)',
    )
    .action((options: Options) =>
      options.data === undefined
        ? drawStored(options, command, ({ drawRanking }, ranking, look) => drawRanking(ranking, look))
        : drawOwn(options, options.data),
    );
}

async function drawOwn(options: Options, path: string): Promise<void> {
  const file = readData(path);
  const ranks = chartRanks(file, {
    minimumVolume: toNumber(options.minimumVolume ?? '0', '--minimum-volume'),
    withSets: options.confidenceSets === true,
  });
  const draw = async () => (await loadPictures()).drawRanks(ranks.rows, toOwnPicture(file, options));
  await output({ json: ranks, draw }, options, () => tableOf(ranks));
}

function tableOf({ rows, reliability }: ReturnType<typeof chartRanks>): string {
  const table = toTable<(typeof rows)[number]>(
    [
      { heading: 'Rank', of: ({ rank, tied }) => place(rank, tied) },
      { heading: 'Name', of: ({ name }) => name },
      { heading: 'Share', of: ({ share }) => percentage(share), number: true },
      {
        heading: '95% interval',
        of: ({ low, high }) => (low === null ? '–' : `${low} to ${high}`),
        number: true,
      },
      { heading: 'P(best)', of: ({ best }) => probability(best), number: true },
    ],
    rows,
  );
  return `${table}\n\nPart of the differences that is not chance: ${percentage(reliability)}`;
}
