import type { About, Look } from '../chart.ts';
import { colours } from '../colours.ts';
import { plainText } from '../words/plain-text.ts';
import { below, type Drawing, space } from './drawing.ts';
import { element, escaped } from './element.ts';
import type { KeyItem } from './key-item.ts';
import { keyRows } from './key-rows.ts';
import { textLines } from './text-lines.ts';

const DEFAULT_WIDTH = 420;
const NARROWEST = 320;
const WIDEST = 1200;
const MARGIN = 12;
const FONTS = 'Frutiger W01, Arial, Helvetica, sans-serif';

/** What goes around and into a picture. */
export interface Picture {
  readonly title: string;
  readonly sentence: string;
  readonly about: About;
  readonly key: readonly KeyItem[];
  /** The parts with the figures, from top to bottom. */
  readonly parts: readonly Drawing[];
  readonly width: number;
  /** A caution that belongs to the picture wherever it goes. */
  readonly note?: string;
}

/** How much room a chart has between its margins, in pixels. */
export function innerWidth({ width = DEFAULT_WIDTH }: Look): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) - 2 * MARGIN;
}

/** A whole picture: the finding, what is measured, the key, the figures, the source. `width` is the inner width. */
export function frame(picture: Picture): string {
  const { title, sentence, about, width, key, note = '' } = picture;
  const quiet = { width, size: 12, fill: colours.quiet };
  const content = [
    textLines(plainText(title), { width, size: 17, fill: colours.text, weight: 'bold' }),
    space(4),
    textLines(plainText(`${about.measure}, ${about.period}`), { ...quiet, size: 14 }),
    space(6),
    keyRows(key, width),
    space(4),
    ...picture.parts,
    space(8),
    textLines(plainText(note), { ...quiet, fill: colours.text }),
    textLines(sourceInWords(about), quiet),
  ].reduce(below);
  return outer(content, escaped(title), escaped(sentence));
}

/** Where figures come from and how they stand, in a line. */
function sourceInWords({ source, vintage }: About): string {
  return plainText(`Source: ${source} (${vintage}).`);
}

function outer(content: Drawing, title: string, description: string): string {
  const [width, height] = [content.width + 2 * MARGIN, Math.ceil(content.height) + 2 * MARGIN];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONTS,
      fill: colours.text,
    },
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { width, height, fill: colours.paper }),
    element('g', { transform: `translate(${MARGIN},${MARGIN})` }, content.markup),
  );
}
