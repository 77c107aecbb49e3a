import { chartSeries, loadPictures } from '@clockstop/answers';
import type { Command } from 'commander';
import { output, readData, toOwnPicture, withData, withLook } from './chart-options.ts';
import { seriesTable } from './series-table.ts';
import { type SpcOptions, toChartOptions, toUnit, withChartOptions } from './spc-options.ts';
import { drawStoredMonths } from './stored-months.ts';
import { withAmong, withStored } from './stored-ranking.ts';

/** `clockstop chart spc`. */
export function spcChart(command: Command): void {
  withChartOptions(withLook(withData(withAmong(withStored(command))))).action((options: SpcOptions) =>
    options.data === undefined ? drawStoredMonths(options, command) : drawOwn(options, options.data),
  );
}

async function drawOwn(options: SpcOptions, path: string): Promise<void> {
  const file = readData(path);
  const { improvement } = options;
  const chart = chartSeries(file, toChartOptions(options));
  const draw = async () =>
    (await loadPictures()).drawSeries(
      chart,
      { improvement, unit: toUnit(options) },
      toOwnPicture(file, options),
    );
  await output({ json: chart, draw }, options, () => seriesTable(chart));
}
