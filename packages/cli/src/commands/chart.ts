/** `clockstop chart`: a control chart, funnel or ranking of anyone's own figures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chartFunnel, chartRanks, chartSeries, type OwnFile } from '@clockstop/answers';
import { UserError } from '@clockstop/counts';
import type { ControlChart, Funnel, Improvement, Overdispersion, Rebase } from '@clockstop/statistics';
import { type Command, Option } from 'commander';
import { patients, percentage, place, probability, toTable } from '../print-table.ts';
import { printJson } from '../with-store.ts';

const HELP = `
The data is a CSV file with headings. For spc: date, and value or numerator and denominator (target, if it changes).
For funnel and rank: name, numerator, denominator. A blank value is a missing month.

Examples:
  clockstop chart spc --data monthly.csv --improvement increase --target 0.75
  clockstop chart spc --data monthly.csv --rebase "2023-10:the standards changed" --json
  clockstop chart funnel --data trusts.csv --overdispersion additive --json --out funnel.json
  clockstop chart rank --data trusts.csv --minimum-volume 10`;

/** Adds arguments, options and action. */
export function chartCommand(command: Command): void {
  command.addHelpText('after', HELP);
  shared(command.command('spc').description('a control chart (XmR, P or P′)'))
    .addOption(
      new Option('--improvement <way>', 'which way is better')
        .choices(['increase', 'decrease', 'neutral'])
        .default('increase'),
    )
    .option('--target <number>', 'the target, in the unit of the values')
    .option(
      '--rebase <date:reason>',
      'new limits from this date on, and why (can be given again)',
      collect,
      [],
    )
    .option('--baseline <n>', 'limits rest on the first so many values (at least 12)')
    .option('--run <n>', 'how many points make a run: 6 or 7', '7')
    .addOption(
      new Option('--kind <kind>', 'xmr for values, p or p-prime for shares')
        .choices(['xmr', 'p', 'p-prime'])
        .default('xmr'),
    )
    .option('--no-screen', 'do not leave out large moving ranges')
    .addOption(
      new Option('--compatibility <package>', 'the answers of another package').choices(['plotthedots']),
    )
    .action((options: SeriesOptions) =>
      output(chartSeries(read(options), toChartOptions(options)), options, seriesTable),
    );
  shared(command.command('funnel').description('a funnel, flagged by exact tails'))
    .addOption(
      new Option('--overdispersion <model>', 'what providers may differ by beyond chance')
        .choices(['none', 'additive', 'beta-binomial'])
        .default('none'),
    )
    .action((options: FunnelFile) =>
      output(chartFunnel(read(options), { overdispersion: options.overdispersion }), options, funnelTable),
    );
  shared(command.command('rank').description('a ranking, with how sure each place is'))
    .option('--minimum-volume <n>', 'no rank below this denominator', '1')
    .action((options: RankFile) =>
      output(chartRanks(read(options), Number(options.minimumVolume)), options, rankTable),
    );
}

interface DataOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly out?: string;
}

interface SeriesOptions extends DataOptions {
  readonly improvement: Improvement;
  readonly target?: string;
  readonly rebase: readonly string[];
  readonly baseline?: string;
  readonly run: string;
  readonly kind: ControlChart['kind'];
  readonly screen: boolean;
  readonly compatibility?: 'plotthedots';
}

interface FunnelFile extends DataOptions {
  readonly overdispersion: Overdispersion;
}

interface RankFile extends DataOptions {
  readonly minimumVolume: string;
}

function shared(command: Command): Command {
  return command
    .requiredOption('--data <file>', 'a CSV file')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .option('--out <file>', 'write the JSON to a file');
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function read({ data }: DataOptions): OwnFile {
  try {
    return { name: basename(data), bytes: readFileSync(data) };
  } catch {
    throw new UserError('no-path', { path: data });
  }
}

function toChartOptions({
  improvement,
  target,
  rebase,
  baseline,
  run,
  kind,
  screen,
  compatibility,
}: SeriesOptions): Parameters<typeof chartSeries>[1] {
  return {
    improvement,
    kind,
    screen,
    rebase: rebase.map(toRebase),
    runLength: run === '6' ? 6 : 7,
    ...(target === undefined ? {} : { target: numberOf(target, '--target') }),
    ...(baseline === undefined ? {} : { baseline: numberOf(baseline, '--baseline') }),
    ...(compatibility === undefined ? {} : { compatibility }),
  };
}

function toRebase(text: string): Rebase {
  const [, date, reason] = /^(\d{4}-\d\d(?:-\d\d)?):\s*(\S.*)$/.exec(text) ?? [];
  if (date !== undefined && reason !== undefined) return { date, reason };
  throw new UserError('not-a-choice', {
    text,
    option: '--rebase',
    choices: 'a date and a reason, as in 2023-10:the standards changed',
  });
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw new UserError('not-a-choice', { text, option, choices: 'numbers' });
}

function output<T>(answer: T, { json, out }: DataOptions, table: (answer: T) => string): void {
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(answer, null, 2)}\n`);
  else if (json) printJson(answer);
  else process.stdout.write(`${table(answer)}\n`);
}

function decimals(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(6)));
}

function seriesTable({ points, variation, assurance }: ControlChart): string {
  const table = toTable<ControlChart['points'][number]>(
    [
      { heading: 'Date', of: ({ date }) => date },
      { heading: 'Value', of: ({ value }) => decimals(value), number: true },
      { heading: 'Mean', of: ({ mean }) => decimals(mean), number: true },
      { heading: 'Lower', of: ({ lower }) => decimals(lower), number: true },
      { heading: 'Upper', of: ({ upper }) => decimals(upper), number: true },
      { heading: 'What it is', of: ({ type }) => type ?? '' },
      { heading: 'Signals', of: ({ signals }) => signals.join(', ') },
    ],
    points,
  );
  return `${table}\n\nVariation: ${variation ?? 'too few points'} · assurance: ${assurance ?? 'none'}`;
}

function funnelTable({ points, target }: Funnel): string {
  const table = toTable<Funnel['points'][number]>(
    [
      { heading: 'Name', of: ({ name }) => name },
      { heading: 'Numerator', of: ({ numerator }) => patients(numerator), number: true },
      { heading: 'Denominator', of: ({ denominator }) => patients(denominator), number: true },
      { heading: 'Share', of: ({ share }) => percentage(share), number: true },
      { heading: 'p', of: ({ p }) => decimals(p), number: true },
      { heading: 'Flag', of: ({ flag }) => (flag === 'none' ? '' : flag) },
    ],
    points,
  );
  return `${table}\n\nAll together: ${percentage(target)}`;
}

function rankTable({ rows, reliability }: ReturnType<typeof chartRanks>): string {
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
