/** `clockstop sources`: what has been read, and for any figure which source answers. */
import {
  amongOf,
  countInWords,
  type Saying,
  toAskedPeriod,
  toOrganisation,
  toStandard,
  whichSource,
} from '@clockstop/answers';
import { nameOf, type Source, type Store } from '@clockstop/counts';
import { periodInWords } from '@clockstop/rules';
import type { Command } from 'commander';
import { defaultBasis, defaultPeriod } from '../defaults.ts';
import { type FigureOptions, withFigureOptions, withStoreOptions } from '../options.ts';
import { percentage, place, toTable } from '../print-table.ts';
import { problemLines, toJsonProblem } from '../problem-lines.ts';
import { printJson, say, withStore } from '../with-store.ts';

const HELP = `
Without --standard: every file that has been read, with its layout, status, periods, counts and problems.
With --standard: which source answers for that figure, and which were passed over with what they say. Final is
preferred to unknown to provisional, then a workbook to a CSV file to an extract, then what was read later.

Examples:
  clockstop sources
  clockstop sources --problems
  clockstop sources --standard faster-diagnosis --period 2021-11 --basis provider --organisation NEL`;

/** Adds arguments, options and action. */
export function sourcesCommand(command: Command): void {
  withFigureOptions(withStoreOptions(command))
    .option('--organisation <name>', 'an alliance, board or provider by name or code; England, if not given')
    .option('--problems', 'list the problems of every source')
    .addHelpText('after', HELP)
    .action(run);
}

interface SourcesOptions extends FigureOptions {
  readonly problems?: boolean;
}

async function run(options: SourcesOptions): Promise<void> {
  await withStore(options.store, async (store) => {
    if (options.standard === undefined) list(store, options);
    else await explain(store, options, options.standard);
  });
}

function list({ sources }: Store, { json, problems }: SourcesOptions): void {
  if (json) printJson(sources.map(toJson));
  else {
    process.stdout.write(`${tableOf(sources)}\n`);
    if (problems) for (const source of sources) process.stdout.write(problemLines(source, 1000).join('\n'));
    process.stdout.write('\n');
  }
}

function toJson({ slices, problems, folder: _, ...source }: Source): unknown {
  const values = <T>(of: (slice: Source['slices'][number]) => T): T[] => [...new Set(slices.map(of))].sort();
  return {
    ...source,
    periods: values(({ period }) => period),
    bases: values(({ basis }) => basis),
    standards: values(({ standard }) => standard),
    problems: problems.map(toJsonProblem),
  };
}

function tableOf(sources: readonly Source[]): string {
  return toTable<Source>(
    [
      { heading: 'File', of: ({ file }) => file },
      { heading: 'Layout', of: ({ layout }) => layout },
      { heading: 'Status', of: ({ vintage }) => vintage },
      { heading: 'Basis', of: ({ slices }) => [...new Set(slices.map(({ basis }) => basis))].join(', ') },
      { heading: 'Period', of: spanOf },
      { heading: 'Counts', of: ({ counts }) => countInWords(counts), number: true },
      {
        heading: 'Problems',
        of: ({ problemCount }) => (problemCount === 0 ? '' : countInWords(problemCount)),
        number: true,
      },
    ],
    sources,
  );
}

function spanOf({ slices }: Source): string {
  const periods = [...new Set(slices.map(({ period }) => period))].sort();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first.slice(0, 7)}..${last.slice(-7)}`;
}

async function explain(store: Store, options: SourcesOptions, text: string): Promise<void> {
  const standard = toStandard(text);
  const period =
    options.period === undefined ? defaultPeriod(store, standard) : toAskedPeriod(options.period);
  const organisation =
    options.organisation === undefined ? null : toOrganisation(store, options.organisation);
  const basis = options.basis ?? defaultBasis(store, standard, period);
  const among = organisation === null ? 'alliances' : amongOf(organisation.kind);
  const code = organisation === null ? {} : { code: organisation.code };
  const answered = await whichSource(store, { standard, period, basis, among, ...code });
  const name = organisation === null ? 'England' : nameOf(store.register, organisation.code, '');
  const figure = { standard, period, basis, code: organisation?.code ?? 'ENGLAND', name };
  if (answered.kind === 'not-available') {
    if (options.json) printJson({ ...figure, available: false, reason: answered.reason });
    else say(answered.reason);
    process.exitCode = 1;
    return;
  }
  if (options.json) printJson({ ...figure, available: true, sources: answered.sayings });
  else
    process.stdout.write(
      `${name}, ${standard}, ${periodInWords(period)}, ${basis} basis\n\n${sayingsTable(answered.sayings)}\n`,
    );
}

function sayingsTable(sayings: readonly Saying[]): string {
  return toTable<Saying>(
    [
      { heading: 'Period', of: ({ period }) => period },
      { heading: '', of: ({ answers }) => (answers ? 'answers' : 'passed over') },
      { heading: 'Status', of: ({ vintage }) => vintage },
      { heading: 'Within', of: ({ within }) => countInWords(within), number: true },
      { heading: 'Total', of: ({ total }) => countInWords(total), number: true },
      {
        heading: 'Share',
        of: ({ within, total }) => percentage(total === 0 ? null : within / total),
        number: true,
      },
      { heading: 'Rank', of: ({ rank, tied }) => place(rank, tied) },
      { heading: 'Source', of: ({ sources }) => sources.map(({ file }) => file).join(' + ') },
    ],
    sayings,
  );
}
