import { countInWords, manyInWords } from '../words/count-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import type { BandChartData, SummedBands, SummedRow } from './band-chart-data.ts';

/** A title with names that make it longer than this, in characters, goes without them. */
const LONGEST = 120;

type Counted = SummedRow & { readonly share: number };

/** The finding of a band chart: the smallest and the largest share within the limit, and whose they are. */
export function bandTitle({ measure, limit }: BandChartData, { rows }: SummedBands): string {
  const counted = countedRows(rows);
  const [first] = counted;
  if (first === undefined) return `Nobody was counted for ${measure}`;
  const shares = counted.map(({ share }) => share);
  const [most, fewest] = [Math.max(...shares), Math.min(...shares)];
  const within = (share: number): string => percentInWords(share);
  if (counted.length === 1) return `${first.name}: ${within(most)} were within ${limit}`;
  if (most === fewest) return `All ${counted.length} have the same share within ${limit}, ${within(most)}`;
  const who = (share: number): string =>
    listInWords(counted.filter((row) => row.share === share).map(nameOf));
  const named = `From ${within(fewest)} (${who(fewest)}) to ${within(most)} (${who(most)}) were within ${limit}`;
  return named.length <= LONGEST ? named : `From ${within(fewest)} to ${within(most)} were within ${limit}`;
}

/** What a band chart shows, for who cannot see it. */
export function bandSentence(data: BandChartData, summed: SummedBands, title: string): string {
  const counted = countedRows(summed.rows);
  const without = summed.rows.length - counted.length;
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    ...(counted.length === 1
      ? counted.map((row) => bandsOf(row, summed))
      : [longestSentence(summed, counted)]),
    without === 0 ? '' : `${manyInWords(without, 'row has', 'rows have')} no cases.`,
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** A row's share within the limit as it is written beside it. */
export function shareOf({ share }: SummedRow): string {
  return share === null ? 'no cases' : percentInWords(share);
}

function countedRows(rows: readonly SummedRow[]): readonly Counted[] {
  return rows.flatMap((row) => (row.share === null ? [] : [{ ...row, share: row.share }]));
}

function nameOf({ name }: SummedRow): string {
  return name;
}

function bandsOf({ counts, total }: Counted, { bands }: SummedBands): string {
  const each = bands.map(({ label }, at) => {
    const count = counts[at] ?? 0;
    return `${label} ${countInWords(count)} (${percentInWords(count / total)})`;
  });
  return `Of ${countInWords(total)}: ${each.join(', ')}.`;
}

/** How many waited in the longest band, from the row with the smallest share of them to that with the largest. */
function longestSentence({ bands }: SummedBands, counted: readonly Counted[]): string {
  const last = bands.at(-1);
  if (last === undefined || last.within || counted.length === 0) return '';
  const shares = counted.map(({ counts, total }) => (counts.at(-1) ?? 0) / total);
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((share) => percentInWords(share));
  const range = least === most ? `${most} of each row` : `from ${least} to ${most} of a row`;
  return `The last band, ${last.label}, holds ${range}.`;
}
