import { colours } from '../colours.ts';
import { type AreaLook, areaSample } from './area-look.ts';
import { element } from './element.ts';
import { type Shape, shapePath } from './shape.ts';

/** One entry of a chart's key: how it is drawn, and what that means. */
export type KeyItem =
  | { readonly kind: 'area'; readonly look: AreaLook; readonly text: string }
  | { readonly kind: 'shape'; readonly shape: Shape; readonly text: string }
  | { readonly kind: 'line'; readonly line: Line; readonly text: string }
  | { readonly kind: 'marked-line'; readonly line: Line; readonly shape: Shape; readonly text: string }
  | { readonly kind: 'block'; readonly fill: string; readonly letter: string; readonly text: string };

/** A line as it is drawn across a chart. Dashes, not only the colour, tell lines apart. */
export interface Line {
  readonly stroke: string;
  readonly dashes?: string;
  readonly width?: number;
}

/** How wide the drawn sample of a key entry is, in pixels. */
export const SAMPLE_WIDTH = 22;

/** The drawn sample of an entry, around a middle line at height 0. */
export function keySample(item: KeyItem): string {
  switch (item.kind) {
    case 'area':
      return areaSample(item.look);
    case 'shape':
      return shapeSample(item.shape);
    case 'line':
      return lineSample(item.line);
    case 'marked-line':
      return lineSample(item.line) + shapeSample(item.shape);
    case 'block':
      return block(item.fill, item.letter);
  }
}

function shapeSample(shape: Shape): string {
  return element('g', { transform: 'translate(11,0)' }, shapePath(shape));
}

function lineSample({ stroke, width = 2, dashes }: Line): string {
  return element('path', {
    d: `M0,0H${SAMPLE_WIDTH}`,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  });
}

function block(fill: string, letter: string): string {
  const letters = { x: 10, y: 4, fill: colours.paper, 'font-size': 11, 'font-weight': 'bold' };
  return (
    element('rect', { x: 1, y: -8, width: 18, height: 16, fill }) +
    element('text', { ...letters, 'text-anchor': 'middle' }, letter)
  );
}
