import { chartFunnel, countInWords, loadPictures } from '@clockstop/answers';
import type { Funnel, Overdispersion } from '@clockstop/statistics';
import { type Command, Option } from 'commander';
import { percentage, toTable } from '../../print-table.ts';
import {
  type DataOptions,
  decimals,
  output,
  readData,
  toOwnPicture,
  withData,
  withLook,
} from './chart-options.ts';
import { drawStored } from './ranking-chart.ts';
import { type StoredOptions, withAmong, withStored } from './stored-ranking.ts';

type Options = StoredOptions &
  DataOptions & {
    readonly overdispersion: Overdispersion;
    readonly improvement: 'increase' | 'decrease';
  };

/** `clockstop chart funnel`. */
export function funnelChart(command: Command): void {
  withLook(withData(withAmong(withStored(command))))
    .addOption(
      new Option('--overdispersion <model>', 'what organisations may differ by beyond chance')
        .choices(['none', 'additive', 'beta-binomial'])
        .default('none'),
    )
    .addOption(
      new Option('--improvement <way>', 'which way is better')
        .choices(['increase', 'decrease'])
        .default('increase'),
    )
    .action((options: Options) => {
      const { overdispersion } = options;
      return options.data === undefined
        ? drawStored(options, command, ({ drawRankingFunnel }, ranking, look) =>
            drawRankingFunnel(ranking, { overdispersion }, look),
          )
        : drawOwn(options, options.data);
    });
}

async function drawOwn(options: Options, path: string): Promise<void> {
  const file = readData(path);
  const funnel = chartFunnel(file, { overdispersion: options.overdispersion });
  const draw = async () =>
    (await loadPictures()).drawFunnel(funnel, options.improvement, toOwnPicture(file, options));
  await output({ json: funnel, draw }, options, () => tableOf(funnel, options));
}

function tableOf({ points, target, phi }: Funnel, { overdispersion }: Options): string {
  const table = toTable<Funnel['points'][number]>(
    [
      { heading: 'Name', of: ({ name }) => name },
      { heading: 'Numerator', of: ({ numerator }) => countInWords(numerator), number: true },
      { heading: 'Denominator', of: ({ denominator }) => countInWords(denominator), number: true },
      { heading: 'Share', of: ({ share }) => percentage(share), number: true },
      { heading: 'p', of: ({ p }) => decimals(p), number: true },
      { heading: 'Flag', of: ({ flag }) => (flag === 'none' ? '' : flag) },
    ],
    points,
  );
  return `${table}\n\nAll together: ${percentage(target)}${spreadInWords(phi, overdispersion)}`;
}

/** By this much more spread than chance, most funnels flag organisations that are like all others. */
const WIDE = 1.5;

function spreadInWords(phi: number | null, overdispersion: Overdispersion): string {
  if (overdispersion !== 'none' || phi === null || phi < WIDE) return '';
  return `\nThey differ more than chance explains (phi ${phi.toFixed(1)}, about 1 by chance), so that many are flagged. To flag only those who stand out among the others: --overdispersion additive`;
}
