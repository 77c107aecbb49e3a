import { colours } from '../colours.ts';
import { areaSample } from '../frame/area-look.ts';
import type { Drawing } from '../frame/drawing.ts';
import { element, escaped } from '../frame/element.ts';
import { BOLDER, widest, wrapText } from '../frame/wrap-text.ts';
import { plainText } from '../words/plain-text.ts';
import type { DrawnArea } from './drawn-area.ts';

const SIZE = 13;
const LINE = 15;
const AROUND = 6;
const SAMPLE = 26;
const GAP = 8;

/** Where the columns of the list begin and end, in pixels. */
interface Columns {
  readonly labels: number;
  readonly names: number;
  readonly width: number;
}

/** The areas of a map below each other: label, colour, name and share. */
export function mapList(areas: readonly DrawnArea[], width: number): Drawing {
  const columns = columnsFor(areas, width);
  let height = 0;
  const markup = areas.map((area) => {
    const lines = linesOf(area, columns);
    const row = rowMarkup(area, lines, columns);
    const placed = element('g', { transform: `translate(0,${height})` }, row);
    height += rowHeight(lines);
    return placed;
  });
  return { markup: markup.join(''), width, height };
}

function columnsFor(areas: readonly DrawnArea[], width: number): Columns {
  const labels = widest(
    areas.map(({ label }) => label),
    SIZE,
  );
  const shares = widest(
    areas.map(({ share }) => share),
    SIZE,
  );
  return { labels, names: width - labels - GAP - SAMPLE - shares - GAP, width };
}

function linesOf({ row, highlighted }: DrawnArea, { names }: Columns): readonly string[] {
  return wrapText(plainText(row.name), names, highlighted ? SIZE * BOLDER : SIZE);
}

function rowHeight(lines: readonly string[]): number {
  return lines.length * LINE + AROUND;
}

function rowMarkup(area: DrawnArea, lines: readonly string[], { labels, width }: Columns): string {
  const middle = (LINE + AROUND) / 2;
  const weight = area.highlighted ? 'bold' : undefined;
  const text = (x: number, anchor: string | undefined, ...children: readonly string[]): string =>
    element(
      'text',
      { x, y: middle + 4.5, 'font-size': SIZE, 'font-weight': weight, 'text-anchor': anchor },
      ...children,
    );
  const left = labels + GAP;
  const sample = element(
    'g',
    { transform: `translate(${left.toFixed(1)},${middle})` },
    areaSample(area.look),
  );
  const spans = lines.map((line, at) =>
    element('tspan', { x: left + SAMPLE, y: middle + 4.5 + at * LINE }, escaped(line)),
  );
  return [
    area.highlighted ? band(width, rowHeight(lines)) : '',
    text(labels, 'end', escaped(area.label)),
    sample,
    text(left + SAMPLE, undefined, ...spans),
    text(width, 'end', escaped(area.share)),
  ].join('');
}

function band(width: number, height: number): string {
  return element('rect', { width, height, fill: colours.highlight });
}
