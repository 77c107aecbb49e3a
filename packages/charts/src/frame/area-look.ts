import { colours } from '../colours.ts';
import { element } from './element.ts';

/** How an area is filled: its colour, and lines over it, which tell it apart where colours do not. */
export interface AreaLook {
  readonly fill: string;
  readonly hatching: { readonly stroke: string; readonly leaning: 'right' | 'left' } | null;
}

const WIDTH = 18;
const HEIGHT = 14;
const LINES = { right: 'M1,7L8,-7M10,7L17,-7', left: 'M1,-7L8,7M10,-7L17,7' };

/** A sample of an area as it stands in a key or a list, with an outline, around a middle line at height 0. */
export function areaSample({ fill, hatching }: AreaLook): string {
  const box = { x: 0.5, y: -HEIGHT / 2, width: WIDTH, height: HEIGHT, fill, stroke: colours.text };
  return (
    element('rect', box) +
    (hatching === null ? '' : element('path', { d: LINES[hatching.leaning], stroke: hatching.stroke }))
  );
}
