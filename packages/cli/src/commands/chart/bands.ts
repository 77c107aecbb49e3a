import { countsOf, type RankedStandard } from '@clockstop/answers';
import { type Store, UserError } from '@clockstop/counts';
import type { Command } from 'commander';
import { withLook } from './chart-options.ts';
import { drawStored } from './ranking-chart.ts';
import { type StoredOptions, withAmong, withStored } from './stored-ranking.ts';

/** `clockstop chart bands`. */
export function bandsChart(command: Command): void {
  withLook(withAmong(withStored(command))).action((options: StoredOptions) =>
    drawStored(options, command, async ({ drawBands }, ranking, look, store) => {
      const picture = drawBands(ranking, await bandsOf(store, ranking), look);
      if (picture === null)
        throw new UserError('no-bands', { standard: ranking.standard, period: ranking.period });
      return picture;
    }),
  );
}

async function bandsOf(store: Store, { standard, period, basis, among }: RankedStandard) {
  const counted = await countsOf(store, { standard, period, basis, among, by: [] });
  return counted.kind === 'answered' ? counted.counts : [];
}
