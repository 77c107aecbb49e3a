/** The options of a control chart. */
import type { Unit } from '@clockstop/charts';
import type { ControlChart, ControlChartOptions, Improvement, Rebase } from '@clockstop/statistics';
import { type Command, Option } from 'commander';
import { toNumber } from '../../options.ts';
import type { DataOptions } from './chart-options.ts';
import { collect, dateForm, parseReasonedDates } from './reasoned-dates.ts';
import type { StoredOptions } from './stored-ranking.ts';

/** What a control chart can be told, as typed. */
export type SpcOptions = StoredOptions &
  DataOptions & {
    readonly improvement: Improvement;
    readonly target?: string;
    readonly rebase: readonly string[];
    readonly baseline?: string;
    readonly run: '6' | '7';
    readonly kind?: ControlChart['kind'];
    readonly screen: boolean;
    readonly compatibility?: 'plotthedots';
    readonly unit?: string;
  };

/** Adds what a control chart can be told. */
export function withChartOptions(command: Command): Command {
  return command
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
    .addOption(new Option('--run <n>', 'how many points make a run').choices(['6', '7']).default('7'))
    .addOption(
      new Option(
        '--kind <kind>',
        'xmr for values, p or p-prime for shares (own figures: xmr; the store: p-prime)',
      ).choices(['xmr', 'p', 'p-prime']),
    )
    .option('--no-screen', 'do not leave out large moving ranges')
    .option('--unit <noun>', 'what the values are: share, or a noun such as days')
    .addOption(
      new Option('--compatibility <package>', 'the answers of another package').choices(['plotthedots']),
    );
}

/** What the statistics are told of a control chart. */
export function toChartOptions(options: SpcOptions): ControlChartOptions {
  const { improvement, target, rebase, baseline, run, kind, screen, compatibility } = options;
  return {
    improvement,
    screen,
    rebase: rebase.map(toRebase),
    runLength: run === '6' ? 6 : 7,
    ...(kind === undefined ? {} : { kind }),
    ...(target === undefined ? {} : { target: toNumber(target, '--target') }),
    ...(baseline === undefined ? {} : { baseline: toNumber(baseline, '--baseline') }),
    ...(compatibility === undefined ? {} : { compatibility }),
  };
}

function toRebase(text: string): Rebase {
  const { from, reason } = parseReasonedDates(text, { option: '--rebase', ...dateForm });
  return { date: from, reason };
}

/** What the values are; undefined where it is not said. */
export function toUnit({ unit }: SpcOptions): Unit | undefined {
  if (unit === undefined) return undefined;
  return unit === 'share' ? { kind: 'share' } : { kind: 'number', of: unit };
}
