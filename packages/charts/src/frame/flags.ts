import { colours } from '../colours.ts';
import { element } from './element.ts';
import { type KeyItem, keySample } from './key-item.ts';
import { type Plane, xOf } from './plane.ts';

/** Something that begins at a time: a line there with a numbered flag, and its words in a list below the picture. */
export interface Flag {
  /** In milliseconds. */
  readonly time: number;
  readonly text: string;
}

/** A flag in pixels from the left, and in which row above the field, so that near ones stay apart. */
interface PlacedFlag {
  readonly x: number;
  readonly row: number;
}

const WIDTH = 22;
const HEIGHT = 19;
const SAMPLE_MIDDLE = 10;
const LINE = { stroke: colours.quiet, 'stroke-width': 1.2, 'stroke-dasharray': '2 2', fill: 'none' };

/** How many pixels the flags take above the field of a plane. */
export function flagsHeight(flags: readonly Flag[], plane: Plane): number {
  return (Math.max(-1, ...placeFlags(flags, plane).map(({ row }) => row)) + 1) * HEIGHT;
}

/** The flags on a plane with that much room above its field. */
export function flagMarkup(flags: readonly Flag[], plane: Plane): string {
  return placeFlags(flags, plane)
    .map(({ x, row }, at) => {
      const y = plane.top - (row + 0.5) * HEIGHT;
      const place = { transform: `translate(${(x - SAMPLE_MIDDLE).toFixed(1)},${y})` };
      return (
        element('path', { d: `M${x.toFixed(1)},${y}V${plane.bottom}`, ...LINE }) +
        element('g', place, keySample(block(at, '')))
      );
    })
    .join('');
}

/** What the numbers stand for. */
export function flagItems(flags: readonly Flag[]): readonly KeyItem[] {
  return flags.map(({ text }, at) => block(at, text));
}

function block(at: number, text: string): KeyItem {
  return { kind: 'block', fill: colours.quiet, letter: String(at + 1), text };
}

/** Each in the lowest row where the one before it is far enough away. */
function placeFlags(flags: readonly Flag[], plane: Plane): readonly PlacedFlag[] {
  const ends: number[] = [];
  return flags.map(({ time }) => {
    const x = xOf(time, plane);
    const free = ends.findIndex((end) => x - end >= WIDTH);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return { x, row };
  });
}
