import { countInWords } from '../words/count-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { percentInWords, targetInWords } from '../words/percent-in-words.ts';
import type { StandardRow, StandardsChartData } from './standards-chart-data.ts';

type Ranked = StandardRow & { readonly rank: number };

/** The finding: on how many standards the organisation is first, and on how many of them surely. */
export function standardsTitle({ organisation, standards }: StandardsChartData): string {
  const ranked = standards.filter((row): row is Ranked => row.rank !== null);
  if (standards.length === 0) return `There are no standards for ${organisation}`;
  const all = manyStandards(standards.length);
  if (ranked.length === 0)
    return `${organisation} has no rank on ${standards.length === 1 ? 'its' : 'any of'} ${all}`;
  const among = ranked.length === standards.length ? all : `${ranked.length} ranked standards`;
  if (ranked.every(({ of }) => of === 1))
    return `${organisation} has figures on ${among}, with nobody to compare`;
  const firsts = ranked.filter(({ rank }) => rank === 1);
  if (firsts.length === 0) return `${organisation} is first on none of ${among}${bestPlace(ranked)}`;
  const joint = firsts.some(({ tied }) => tied > 1) ? ' or joint first' : '';
  return `${organisation} is first${joint} on ${firsts.length} of ${among}${surely(firsts)}`;
}

function bestPlace(ranked: readonly Ranked[]): string {
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const where = ranked.filter(({ rank }) => rank === best);
  return `; its best place is ${best}, on ${listInWords(where.map(({ title }) => title))}`;
}

/** Surely first is who is alone there, and whose interval has no other place. */
function surely(firsts: readonly Ranked[]): string {
  if (firsts.every(({ high }) => high === null)) return '';
  const sure = firsts.filter(({ tied, high }) => tied === 1 && high === 1).length;
  if (firsts.length === 1) return sure === 1 ? ', and surely so' : ', but not surely';
  if (sure === firsts.length) return ', surely on all of them';
  return `, surely on ${sure === 0 ? 'none' : sure}`;
}

/** What the panels show, for who cannot see them. */
export function standardsSentence(data: StandardsChartData, title: string): string {
  const { standards, period } = data;
  const known = standards.filter(({ met }) => met !== null);
  const reached = known.filter(({ met }) => met).length;
  return [
    `${manyStandards(standards.length)}, ${period}: ${title}.`,
    known.length === 0 ? '' : `${reached} of ${known.length} reach their targets.`,
    ...standards.map((row) => `${row.title}: ${inOne(row)}.`),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function inOne(row: StandardRow): string {
  return row.share === null ? NO_FIGURES : `${shareInWords(row)}; ${rankInWords(row)}`;
}

/** `10 standards`, `1 standard`. */
export function manyStandards(count: number): string {
  return `${countInWords(count)} standard${count === 1 ? '' : 's'}`;
}

const NO_FIGURES = 'no figures';

/** The share of a standard and whether it reaches the target. */
export function shareInWords({ share, target, met }: StandardRow): string {
  if (share === null) return NO_FIGURES;
  const reaches =
    met === null || target === null ? '' : ` ${met ? 'reaches' : 'is below'} ${targetInWords(target)}`;
  return percentInWords(share, target) + reaches;
}

/** The rank on a standard and its interval. */
export function rankInWords({ rank, tied, of, low, high }: StandardRow): string {
  if (rank === null) return 'no rank';
  if (of === 1) return 'nobody to compare';
  const place = `rank ${tied > 1 ? '=' : ''}${rank} of ${of}`;
  if (low === null || high === null) return place;
  return low === high ? `${place}, surely` : `${place}, likely ${low} to ${high}`;
}
