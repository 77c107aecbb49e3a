import type { Command } from 'commander';
import { withLook } from './chart-options.ts';
import { drawStored } from './ranking-chart.ts';
import { type StoredOptions, withStored } from './stored-ranking.ts';

/** `clockstop chart map`. */
export function mapChart(command: Command): void {
  withLook(withStored(command)).action((options: StoredOptions) =>
    drawStored({ ...options, among: 'alliances' }, command, ({ drawMap }, ranking, look) =>
      drawMap(ranking, look),
    ),
  );
}
