/** The rows of loaded files that records with a problem come from, in words. */
import { itemInWords, type ProblemGroup, type TracedProblem } from '@clockstop/records';

/** How many rows are named. */
const ROWS_NAMED = 5;

/** Says of a kind of problem in which rows it was loaded; that the files are named below, where there are several. */
export function originsIn(problems: readonly TracedProblem[]): (group: ProblemGroup) => string {
  const files = new Set(problems.map(({ origin }) => origin?.file ?? ''));
  return ({ id, item, count }) => {
    if (files.size !== 1) return 'see below';
    const own = problems.filter(({ problem }) => problem.id === id && itemInWords(problem) === item);
    return rowsInWords(own, count);
  };
}

/** The first rows of each file that records to be looked at were loaded from, a line for each file. */
export function originLines(problems: readonly TracedProblem[]): readonly string[] {
  const byFile = Map.groupBy(problems, ({ origin }) => origin?.file ?? 'of unknown origin');
  return ['They were loaded from:', ...Array.from(byFile, toLine)];
}

function toLine([file, own]: readonly [string, readonly TracedProblem[]]): string {
  return `  ${file}: ${rowsInWords(own, own.length)}`;
}

function rowsInWords(problems: readonly TracedProblem[], count: number): string {
  const rows = [...new Set(problems.map(({ origin }) => origin?.row ?? 0))].filter((row) => row > 0);
  const named = rows.slice(0, ROWS_NAMED);
  const isAll = named.length === rows.length && problems.length >= count;
  return [...named.map(String), ...(isAll ? [] : ['…'])].join(', ');
}
