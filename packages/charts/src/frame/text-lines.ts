import type { Drawing } from './drawing.ts';
import { element, escaped } from './element.ts';
import { BOLDER, wrapText } from './wrap-text.ts';

/** How a paragraph is set: the size of its letters and its widest line in pixels. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: 'bold';
}

/** A paragraph in lines that fit the width; nothing for no text. */
export function textLines(text: string, { width, size, fill, weight }: Setting): Drawing {
  if (text === '') return { markup: '', width, height: 0 };
  const step = Math.round(size * 1.35);
  const spans = wrapText(text, width, weight === 'bold' ? size * BOLDER : size).map((line, at) =>
    element('tspan', { x: 0, y: at * step + size }, escaped(line)),
  );
  return {
    markup: element('text', { 'font-size': size, 'font-weight': weight, fill }, ...spans),
    width,
    height: spans.length * step,
  };
}
