import { chartForecast, loadPictures, type OwnForecast } from '@clockstop/answers';
import {
  explainForecastWarning,
  type ForecastBreak,
  type ForecastComparison,
  type ForecastPoint,
} from '@clockstop/statistics';
import type { Command } from 'commander';
import { toNumber } from '../../options.ts';
import { percentage, toTable } from '../../print-table.ts';
import { say } from '../../with-store.ts';
import {
  type DataOptions,
  decimals,
  output,
  readData,
  toOwnPicture,
  withData,
  withLook,
} from './chart-options.ts';
import { collect, monthForm, monthsForm, parseReasonedDates } from './reasoned-dates.ts';

interface Options extends DataOptions {
  readonly horizon: string;
  readonly exclude: readonly string[];
  readonly restart: readonly string[];
  readonly noun: string;
}

/** `clockstop chart forecast`. */
export function forecastChart(command: Command): void {
  withLook(withData(command.option('--json', 'print JSON, and nothing else, on standard output')))
    .option('--horizon <months>', 'how many months ahead', '12')
    .option(
      '--exclude <months:reason>',
      'months that are not typical, and why: 2020-03..2021-03:pandemic',
      collect,
      [],
    )
    .option('--restart <month:reason>', 'only the months from this one on, and why', collect, [])
    .option('--noun <plural>', 'what is counted', 'cases')
    .action((options: Options) =>
      options.data === undefined
        ? command.error('error: --data is needed, a CSV file of months')
        : forecastOwn(options, options.data),
    );
}

async function forecastOwn(options: Options, path: string): Promise<void> {
  const file = readData(path);
  const breaks = [...options.exclude.map(toExclude), ...options.restart.map(toRestart)];
  if (process.stderr.isTTY) say('Trying each method on the months that are known …');
  const own = chartForecast(file, { horizon: toNumber(options.horizon, '--horizon'), breaks });
  const draw = async () =>
    (await loadPictures()).drawForecast(own, options.noun, toOwnPicture(file, options));
  await output({ json: own.forecast, draw }, options, () => tableOf(own));
}

function toExclude(text: string): ForecastBreak {
  return { kind: 'exclude', ...parseReasonedDates(text, { option: '--exclude', ...monthsForm }) };
}

function toRestart(text: string): ForecastBreak {
  const { from, reason } = parseReasonedDates(text, { option: '--restart', ...monthForm });
  return { kind: 'restart', from, reason };
}

function tableOf(own: OwnForecast): string {
  const { forecast } = own;
  const warnings = forecast.warnings.map((warning) => explainForecastWarning(warning));
  const parts =
    own.kind === 'counts'
      ? [comparisonTable(own.forecast, decimals)]
      : [
          comparisonTable(own.forecast.share, percentage),
          'Denominator',
          comparisonTable(own.forecast.denominator, decimals),
        ];
  return [...parts, ...warnings, ...filledInWords(forecast.filled)].join('\n\n');
}

function filledInWords(filled: OwnForecast['forecast']['filled']): readonly string[] {
  const months = filled.map(({ month }) => month);
  return months.length === 0 ? [] : [`Filled for fitting, never scored: ${months.join(', ')}.`];
}

function comparisonTable(
  { chosen, seasonalNaive, tried }: ForecastComparison,
  figure: (value: number | null) => string,
): string {
  const naive = new Map(seasonalNaive?.points.map(({ month, mean }) => [month, mean]));
  const table = toTable<ForecastPoint>(
    [
      { heading: 'Month', of: ({ month }) => month },
      { heading: 'Forecast', of: ({ mean }) => figure(mean), number: true },
      {
        heading: '80% interval',
        of: (point) => `${figure(point.lower80)} to ${figure(point.upper80)}`,
        number: true,
      },
      {
        heading: '95% interval',
        of: (point) => `${figure(point.lower95)} to ${figure(point.upper95)}`,
        number: true,
      },
      { heading: 'Seasonal naive', of: ({ month }) => figure(naive.get(month) ?? null), number: true },
    ],
    chosen.points,
  );
  const { outcomes, within80, within95 } = chosen.backTest;
  const errors = tried.map(({ method, backTest }) => `${method} ${figure(backTest.mae)}`).join(', ');
  const held =
    outcomes === 0
      ? 'Too few months for a back-test.'
      : `Back-test: of ${outcomes} outcomes ${within80} lay within the 80% interval and ${within95} within the 95% interval.`;
  return `${table}\n\nMethod: ${chosen.model}, the lowest mean absolute error of those tried (${errors}).\n${held}`;
}
