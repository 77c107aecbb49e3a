import { nounOf, type Unit } from '../unit.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import { numberTicks } from './number-ticks.ts';
import { shareDomain } from './share-axis.ts';

/** A vertical axis of figures in a unit. */
export interface FigureAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** What is written above it; empty for shares. */
  readonly noun: string;
}

type Figures = readonly (number | null | undefined)[];

const MOST_TICKS = 6;
const ROOM = 0.06;
const NEAR_ZERO = 0.3;

/** The axis for figures: shares as `shareDomain` has them; other figures from 0 if the least is near it. */
export function figureAxis(figures: Figures, unit: Unit): FigureAxis {
  const domain = unit.kind === 'share' ? shareDomain(figures) : numberDomain(figures);
  const ticks = numberTicks(domain, MOST_TICKS, unit.kind === 'count');
  return {
    domain,
    ticks: ticks.map((at) => ({ at, text: targetFigureInWords(at, unit) })),
    noun: nounOf(unit),
  };
}

function numberDomain(figures: Figures): [number, number] {
  const known = figures.filter((figure) => figure !== null && figure !== undefined);
  if (known.length === 0) return [0, 1];
  const high = Math.max(...known);
  const least = Math.min(...known);
  const low = least >= 0 && least < high * NEAR_ZERO ? 0 : least;
  const room = (high - low) * ROOM || Math.abs(high) * ROOM || 1;
  return [low === 0 && least >= 0 ? 0 : low - room, high + room];
}
