import { colours } from '../colours.ts';
import { element } from './element.ts';

/** A mark that stands for one figure. Two meanings never share a form, whatever their colour. */
export interface Shape {
  readonly form: 'circle' | 'diamond' | 'up' | 'down' | 'square' | 'tick';
  readonly fill: string;
  readonly stroke: string;
}

/** What Plot, or anything that speaks like a canvas, offers to draw with. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
}

type Corners = readonly (readonly [number, number])[];

const CORNERS: Readonly<Record<Exclude<Shape['form'], 'circle'>, Corners>> = {
  diamond: [
    [0, -6.5],
    [6.5, 0],
    [0, 6.5],
    [-6.5, 0],
  ],
  up: [
    [0, -6],
    [5.8, 4.5],
    [-5.8, 4.5],
  ],
  down: [
    [0, 6],
    [5.8, -4.5],
    [-5.8, -4.5],
  ],
  square: [
    [-4.6, -4.6],
    [4.6, -4.6],
    [4.6, 4.6],
    [-4.6, 4.6],
  ],
  tick: [
    [0, -6],
    [0, 6],
  ],
};

/** A filled shape in one colour. */
export function filled(form: Shape['form'], colour: string): Shape {
  return { form, fill: colour, stroke: colour };
}

/** A shape with an outline only. */
export function hollow(form: Shape['form'], colour: string): Shape {
  return { form, fill: colours.paper, stroke: colour };
}

/** The shape around 0, 0, about ten pixels wide, as it stands in a key. */
export function shapePath({ form, fill, stroke }: Shape): string {
  const d = form === 'circle' ? 'M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0Z' : `M${CORNERS[form].join('L')}Z`;
  return element('path', { d, fill, stroke, 'stroke-width': 1.8 });
}

/** The same shape for a mark of Plot, `scale` times as large. */
export function symbolOf({ form }: Shape, scale = 1): { readonly draw: (pen: Pen) => void } {
  return {
    draw: (pen) => {
      if (form === 'circle') drawCircle(5 * scale, pen);
      else drawCorners(CORNERS[form], scale, pen);
    },
  };
}

function drawCircle(radius: number, pen: Pen): void {
  pen.moveTo(radius, 0);
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
}

function drawCorners(corners: Corners, scale: number, pen: Pen): void {
  corners.forEach(([x, y], at) => {
    if (at === 0) pen.moveTo(x * scale, y * scale);
    else pen.lineTo(x * scale, y * scale);
  });
  pen.closePath();
}
