import * as Plot from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { colours } from '../colours.ts';
import type { Drawing } from './drawing.ts';
import type { PlotElement } from './plot-element.ts';
import { toPresentationAttributes } from './presentation-attributes.ts';

const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** Draws marks by Observable Plot in our colours and type. Texts given to it must be plain (`plainText`). */
export function plot(options: Plot.PlotOptions): Drawing {
  const document = new DOMParser().parseFromString(EMPTY, 'image/svg+xml') as unknown as Document;
  const svg = Plot.plot({ ...options, document }) as unknown as PlotElement;
  toPresentationAttributes(svg);
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return {
    markup: `<g fill="${colours.text}" font-size="13" text-anchor="middle">${svg.innerHTML}</g>`,
    width: width ?? 0,
    height: height ?? 0,
  };
}
