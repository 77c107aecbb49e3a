/** What a check came to, as lines for people. */
import { type FileCheck, type FilesCheck, isRefused, type ProblemGroup } from '@clockstop/records';
import { problemTable } from './problem-table.ts';

/** How many kinds of problem are shown, where it is not said. */
const KINDS_SHOWN = 30;

const layouts: Readonly<Record<FileCheck['layout'], string>> = {
  submission: 'a submission in CSV',
  xml: 'a submission in XML',
  download: 'a national download',
  mapped: 'an extract with a column mapping',
};

/** How much is shown. */
export type ShownOptions = {
  /** At most so many kinds of problem for each file; the usual number where it is null. */
  readonly limit: number | null;
  /** Where the report with every problem was written, if it was. */
  readonly report: string | undefined;
};

/** The lines, file by file: counts, errors, warnings; and the sums where there are several files. */
export function checkLines(checked: FilesCheck, { limit, report }: ShownOptions): readonly string[] {
  const shown = limit ?? KINDS_SHOWN;
  const read = checked.files.filter((file) => !isRefused(file));
  return [
    ...checked.files.flatMap((file) =>
      isRefused(file) ? [`${file.file}: not read.`, ''] : fileLines(file, shown),
    ),
    ...(read.length > 1 ? [`All files: ${countsInWords(checked)}`] : []),
    ...(checked.problems === 0 ? [] : [whereTheRestIs(report)]),
  ];
}

function fileLines(check: FileCheck, shown: number): readonly string[] {
  const groups = check.groups.slice(0, shown);
  const more = check.groups.length - groups.length;
  return [
    `${check.file}, ${layouts[check.layout]}: ${countsInWords(check)}`,
    '',
    ...section('ERRORS: these records are rejected until they are corrected.', groups, 'error'),
    ...section('WARNINGS: these are taken, but someone should look.', groups, 'warning'),
    ...(more === 0
      ? []
      : [`… and ${count(more, 'more kind')} of problem: --limit ${check.groups.length}`, '']),
  ];
}

function section(title: string, all: readonly ProblemGroup[], severity: string): readonly string[] {
  const groups = all.filter((group) => group.severity === severity);
  return groups.length === 0 ? [] : [title, '', ...problemTable(groups), ''];
}

type Counts = Pick<FilesCheck, 'lines' | 'good' | 'rejected' | 'warned' | 'problems'>;

function countsInWords({ lines, good, rejected, warned, problems }: Counts): string {
  const read = `${count(lines, 'record')} read, ${count(good)} good`;
  if (problems === 0) return `${read}. No problem was found.`;
  return `${read} (${count(warned)} of them with a warning), ${count(rejected)} rejected.`;
}

function whereTheRestIs(report: string | undefined): string {
  if (report !== undefined) return `Every problem, one on each line: ${report}`;
  return 'For every problem with its row, to sort in a spreadsheet: --report problems.csv';
}

function count(number: number, noun?: string): string {
  const text = number.toLocaleString('en-GB');
  return noun === undefined ? text : `${text} ${noun}${number === 1 ? '' : 's'}`;
}
