import { allianceBoundaries } from '@clockstop/organisations';
import { inOrder, meets } from '../rank/rank-chart-data.ts';
import { listInWords } from '../words/list-in-words.ts';
import { percentInWords, targetInWords } from '../words/percent-in-words.ts';
import type { MapArea } from './map-areas.ts';
import type { MapChartData, MapChartRow } from './map-chart-data.ts';

type Counted = MapChartRow & { readonly share: number };

/** The finding of a map: how many reach the target; without one, who is highest and who lowest. */
export function mapTitle(data: MapChartData): string {
  const counted = countedOf(data);
  const [first] = counted;
  if (first === undefined) return `No alliance has figures for ${data.measure}`;
  const { high, low } = ends(counted);
  const share = ([row = first]: readonly Counted[]) => shareInWords(row, data);
  if (counted.length === 1) return `${first.name} has ${share(high)}, with nobody to compare`;
  if (areAlike(counted)) return `All ${counted.length} alliances have the same share, ${share(high)}`;
  if (data.target != null) return targetInTitle(counted, data.target);
  const is = high.length === 1 ? 'is' : 'are';
  return `${namesOf(high)} ${is} highest with ${share(high)}, ${namesOf(low)} lowest with ${share(low)}`;
}

function targetInTitle(counted: readonly Counted[], target: number): string {
  const reached = counted.filter((row) => meets(row, target)).length;
  const all = reached === counted.length;
  const who = all ? `All ${reached}` : `${reached === 0 ? 'None' : reached} of ${counted.length}`;
  return `${who} alliances ${reached === 1 || reached === 0 ? 'reaches' : 'reach'} the target of ${targetInWords(target)}`;
}

/** What a map shows, for who cannot see it. The rows are those of all alliances. */
export function mapSentence(data: MapChartData, title: string): string {
  const counted = countedOf(data);
  const without = data.rows.length - counted.length;
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    endsSentence(counted, data),
    without === 0 ? '' : `${without} of ${data.rows.length} ${without === 1 ? 'has' : 'have'} no figures.`,
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function endsSentence(counted: readonly Counted[], data: MapChartData): string {
  const { high, low } = ends(counted);
  const [[highest], [lowest]] = [high, low];
  if (highest === undefined || lowest === undefined || areAlike(counted)) return '';
  const most = `${shareInWords(highest, data)}, of ${namesOf(high)}`;
  return `The highest share is ${most}; the lowest is ${shareInWords(lowest, data)}, of ${namesOf(low)}.`;
}

/** What must be read with a map: ties, alliances without figures, and rows that it cannot show. */
export function mapNote(areas: readonly MapArea[]): string {
  const hidden = areas.filter(({ shape }) => shape === null).map(({ row }) => row.name);
  return [
    areas.some(({ row }) => row.tied > 1) ? 'A small letter after a number marks a shared rank.' : '',
    hidden.length === 0 ? '' : `Not on the map: ${listInWords(hidden)}.`,
    allianceBoundaries.notice,
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** A row's share as it is written beside it. */
export function shareInWords({ share }: MapChartRow, { target }: MapChartData): string {
  return share === null ? 'no figures' : percentInWords(share, target ?? null);
}

function countedOf({ rows }: MapChartData): readonly Counted[] {
  return inOrder(rows).filter((row): row is Counted => row.share !== null);
}

function areAlike(counted: readonly Counted[]): boolean {
  return new Set(counted.map(({ share }) => share)).size < 2;
}

function namesOf(rows: readonly Counted[]): string {
  return listInWords(rows.map(({ name }) => name));
}

/** Those with the highest share and those with the lowest. */
function ends(counted: readonly Counted[]) {
  const shares = counted.map(({ share }) => share);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  return {
    high: counted.filter(({ share }) => share === most),
    low: counted.filter(({ share }) => share === least),
  };
}
