/** A control chart of the months of the store, for one organisation or for England. */
import { chartMonths, loadPictures, seriesOf, toOrganisation, toStandard } from '@clockstop/answers';
import { nameOf, type Store, UserError } from '@clockstop/counts';
import type { Command } from 'commander';
import { defaultBasis, defaultPeriod } from '../../defaults.ts';
import { withStore } from '../../with-store.ts';
import { output, toLook } from './chart-options.ts';
import { seriesTable } from './series-table.ts';
import { type SpcOptions, toChartOptions } from './spc-options.ts';

/** Draws every month that the store has of a standard, in months that no file has a gap. */
export async function drawStoredMonths(options: SpcOptions, command: Command): Promise<void> {
  const { standard: text } = options;
  if (text === undefined)
    return command.error('error: --data is needed, or --standard for figures of the store');
  const standard = toStandard(text);
  await withStore(options.store, async (store) => {
    const { code, name } = whoseMonths(store, options);
    const { among } = options;
    const basis =
      among === 'providers'
        ? 'provider'
        : (options.basis ?? defaultBasis(store, standard, defaultPeriod(store, standard)));
    const { vintage } = options;
    const series = await seriesOf(store, {
      standard,
      basis,
      among,
      code,
      ...(vintage === undefined ? {} : { vintage }),
    });
    if (series.length === 0) throw new UserError('no-months', { standard, name, basis });
    const chart = chartMonths(series, toChartOptions(options));
    const draw = async () =>
      (await loadPictures()).drawMonths(chart, { standard, basis, name, series }, toLook(options));
    await output({ json: chart, draw }, options, () => seriesTable(chart));
  });
}

function whoseMonths(
  store: Store,
  { organisation }: SpcOptions,
): { readonly code: string | null; readonly name: string } {
  if (organisation === undefined) return { code: null, name: 'England' };
  const { code, name } = toOrganisation(store, organisation);
  return { code, name: nameOf(store.register, code, name) };
}
