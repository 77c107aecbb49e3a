import { type ChartRow, listInWords, type NationalChart } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';
import { filledColumns } from './columns.ts';

const MOST_NAMES = 3;

/** What the chart shows, in one line for its heading: who was first on the most standards, with ties said as ties. */
export function findingInWords(chart: NationalChart): string {
  return `${periodInWords(chart.period)}: ${mainFinding(chart)}`;
}

function mainFinding(chart: NationalChart): string {
  if (filledColumns(chart).length === 0) return 'no standard can be checked';
  const leaders = leadersOf(chart);
  const firsts = leaders[0]?.firsts;
  if (firsts === undefined) return 'nobody was counted on any standard';
  return `${subject(leaders)} ${place(chart, leaders)} on ${ofThem(chart, firsts)}`;
}

/** The alliances that are first on the most standards; nobody when nobody is first on any. */
export function leadersOf({ rows }: NationalChart): readonly ChartRow[] {
  const most = Math.max(0, ...rows.map(({ firsts }) => firsts));
  return most === 0 ? [] : rows.filter(({ firsts }) => firsts === most);
}

function subject(leaders: readonly ChartRow[]): string {
  if (leaders.length === 1) return `${listInWords(names(leaders))} was`;
  const who = leaders.length > MOST_NAMES ? `${leaders.length} alliances` : listInWords(names(leaders));
  return `${who} were each`;
}

function names(rows: readonly ChartRow[]): readonly string[] {
  return rows.map(({ name }) => name);
}

function place(chart: NationalChart, leaders: readonly ChartRow[]): string {
  const ranks = leaders.flatMap(({ code }) => filledColumns(chart).map(({ cells }) => cells[code]));
  const firsts = ranks.filter((cell) => cell?.rank === 1);
  const alone = firsts.filter((cell) => cell?.tied === 1).length;
  if (alone === firsts.length) return 'first';
  return alone === 0 ? 'joint first' : 'first or joint first';
}

function ofThem(chart: NationalChart, firsts: number): string {
  const filled = filledColumns(chart).length;
  const which = filled === chart.columns.length ? '' : ' that can be checked';
  if (filled === 1) return `the 1 standard${which}`;
  if (firsts < filled) return `${firsts} of the ${filled} standards${which}`;
  return `${filled === 2 ? 'both' : `all ${filled}`} standards${which}`;
}
