import { shareDomain } from '../frame/share-axis.ts';
import { BOLDER, wrapText } from '../frame/wrap-text.ts';
import { plainText } from '../words/plain-text.ts';
import type { StandardRow } from './standards-chart-data.ts';

/** The panel of one standard on the paper, in pixels: its lines of text, the strip of shares and the track of ranks. */
export interface PlacedPanel {
  readonly row: StandardRow;
  readonly lines: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The heights of the words on the share, the strip, the labels below it, the words on the rank, and the track. */
  readonly shareAt: number;
  readonly stripAt: number;
  readonly labelsAt: number;
  readonly rankAt: number;
  readonly trackAt: number;
  readonly domain: readonly [number, number];
}

/** All panels, and how tall they are together. */
export interface PlacedPanels {
  readonly panels: readonly PlacedPanel[];
  readonly height: number;
}

/** The size of the title of a panel and the step between its lines. */
export const TITLE_SIZE = 14;
export const TITLE_STEP = 18;
/** The letters of everything else. */
export const WORDS_SIZE = 13;

const GAP = 32;
const ABOVE = 10;
const AROUND = 8;
const BELOW = 20;
/** Marks at the ends of a strip need this much room beside it. */
const EDGE = 14;
/** Below the title of a panel. */
const HEIGHTS = { share: 12, strip: 34, labels: 53, rank: 75, track: 95 };

/** The panels in rows of one, two or three, as the width allows. */
export function placePanels(standards: readonly StandardRow[], width: number): PlacedPanels {
  const columns = width >= 900 ? 3 : width >= 560 ? 2 : 1;
  const wide = (width - GAP * (columns - 1)) / columns;
  const panels: PlacedPanel[] = [];
  let next = ABOVE;
  for (let at = 0; at < standards.length; at += columns) {
    const row = standards.slice(at, at + columns);
    const titles = row.map(({ title }) => wrapText(plainText(title), wide, TITLE_SIZE * BOLDER));
    const below = next + Math.max(...titles.map(({ length }) => length)) * TITLE_STEP;
    for (const [place, each] of row.entries())
      panels.push(placePanel(each, titles[place] ?? [], { left: place * (wide + GAP), wide, below }));
    next = below + Math.max(...row.map(heightOf)) + BELOW;
  }
  return { panels, height: next };
}

function heightOf(row: StandardRow): number {
  if (!hasFigures(row)) return HEIGHTS.share + AROUND;
  if (row.share === null) return HEIGHTS.labels + AROUND;
  return (isComparedByRank(row) ? HEIGHTS.track : HEIGHTS.rank) + AROUND;
}

/** Whether there is anything to draw on the strip. */
export function hasFigures({ share, others }: StandardRow): boolean {
  return share !== null || others.length > 0;
}

/** Whether the organisation has a rank among others, which a track can show. */
export function isComparedByRank({ rank, of }: StandardRow): boolean {
  return rank !== null && of > 1;
}

interface Place {
  readonly left: number;
  readonly wide: number;
  /** Where the title ends. */
  readonly below: number;
}

function placePanel(row: StandardRow, lines: readonly string[], { left, wide, below }: Place): PlacedPanel {
  return {
    ...{ row, lines, left, right: left + wide },
    top: below - lines.length * TITLE_STEP,
    shareAt: below + HEIGHTS.share,
    stripAt: below + HEIGHTS.strip,
    labelsAt: below + HEIGHTS.labels,
    rankAt: below + HEIGHTS.rank,
    trackAt: below + HEIGHTS.track,
    domain: shareDomain([row.share, row.target, ...row.others]),
  };
}

/** Where a share is on the strip, in pixels from the left. */
export function shareX(share: number, { domain: [low, high], left, right }: PlacedPanel): number {
  return left + EDGE + ((share - low) / (high - low)) * (right - left - 2 * EDGE);
}

/** Where a rank is on the track, in pixels from the left. */
export function rankX(rank: number, { row, left, right }: PlacedPanel): number {
  return left + EDGE + ((rank - 1) / (row.of - 1)) * (right - left - 2 * EDGE);
}
