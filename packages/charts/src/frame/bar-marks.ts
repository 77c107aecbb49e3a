import * as Plot from '@observablehq/plot';
import type { LineAt } from './line-at.ts';
import { BAR_TEXT_SIZE, type BarLayout, type PlacedBar } from './place-bars.ts';

/** What is written above the column at the right, and how high its line is in pixels. */
export const HEADING_HEIGHT = 20;

/** The names of the rows, what is written at their right, and the heading of that. */
export function barTexts(layout: BarLayout, heading: string): Plot.Markish[] {
  const of = (bold: boolean, lines: (row: PlacedBar) => readonly LineAt[]): readonly LineAt[] =>
    layout.placed.filter(({ highlighted }) => highlighted === bold).flatMap(lines);
  return [true, false].flatMap((bold) => [
    lineMark(
      of(bold, ({ names }) => names),
      { bold, frameAnchor: 'left', dx: -layout.left },
    ),
    lineMark(
      [...(bold ? [] : [{ text: heading, y: HEADING_HEIGHT / 2 }]), ...of(bold, ({ aside }) => aside)],
      { bold, frameAnchor: 'right', dx: layout.right },
    ),
  ]);
}

interface Side {
  readonly bold: boolean;
  readonly frameAnchor: 'left' | 'right';
  readonly dx: number;
}

function lineMark(lines: readonly LineAt[], { bold, frameAnchor, dx }: Side): Plot.Markish {
  return Plot.text(lines, {
    frameAnchor,
    dx,
    y: 'y',
    text: 'text',
    fontSize: BAR_TEXT_SIZE,
    fontWeight: bold ? 'bold' : 'normal',
    textAnchor: frameAnchor === 'left' ? 'start' : 'end',
  });
}
