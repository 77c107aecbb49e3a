import type { Drawing } from './drawing.ts';
import { element, escaped } from './element.ts';
import { type KeyItem, keySample, SAMPLE_WIDTH } from './key-item.ts';
import { textWidth, wrapText } from './wrap-text.ts';

const SIZE = 13;
const LINE = 18;
const GAP = 6;
const BETWEEN = 16;

/** The key of a chart: entries beside each other as far as they fit, long ones over several lines. */
export function keyRows(items: readonly KeyItem[], width: number): Drawing {
  let x = 0;
  let y = 0;
  let markup = '';
  for (const item of items) {
    const lines = wrapText(item.text, width - SAMPLE_WIDTH - GAP, SIZE);
    const wide = SAMPLE_WIDTH + GAP + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && (x + wide > width || lines.length > 1)) {
      x = 0;
      y += LINE;
    }
    markup += entry(item, lines, { x, y });
    y += (lines.length - 1) * LINE;
    x += wide + BETWEEN;
  }
  return { markup, width, height: items.length === 0 ? 0 : y + LINE };
}

function entry(item: KeyItem, lines: readonly string[], { x, y }: { x: number; y: number }): string {
  const text = lines.map((line, at) =>
    element('text', { x: SAMPLE_WIDTH + GAP, y: 4.5 + at * LINE, 'font-size': SIZE }, escaped(line)),
  );
  return element('g', { transform: `translate(${x.toFixed(1)},${y + LINE / 2})` }, keySample(item), ...text);
}
