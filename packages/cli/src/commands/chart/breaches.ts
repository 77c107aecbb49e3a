import type { Command } from 'commander';
import { withLook } from './chart-options.ts';
import { drawStored } from './ranking-chart.ts';
import { type StoredOptions, withAmong, withStored } from './stored-ranking.ts';

/** `clockstop chart breaches`. */
export function breachesChart(command: Command): void {
  withLook(withAmong(withStored(command))).action((options: StoredOptions) =>
    drawStored(options, command, ({ drawBreaches }, ranking, look) => drawBreaches(ranking, look)),
  );
}
