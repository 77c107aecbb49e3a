import { colours } from '../colours.ts';
import { element, escaped } from './element.ts';
import { BOLDER, textWidth } from './wrap-text.ts';

/** Words beside the right end of a line, in one or more lines that are plain already. */
export interface EndLabel {
  /** Where the line ends, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly fill: string;
  readonly weight: 'bold' | 'normal';
  /** A sample of the line's form before the first line, around 0, 0; may be empty. */
  readonly sample: string;
}

/** The letters of a label and the step between its lines, in pixels. */
export const LABEL_SIZE = 13;
const STEP = 15;
const APART = 4;
const LEADER = 10;
const SAMPLE = 16;

/** How wide the labels are with the room before them, in pixels; 0 without any. */
export function labelsWidth(labels: readonly Pick<EndLabel, 'lines' | 'sample'>[]): number {
  const widths = labels.map(
    ({ lines, sample }) =>
      LEADER + 4 + indent(sample) + Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE) * BOLDER)),
  );
  return Math.max(0, ...widths);
}

/** How tall the labels are below each other, in pixels. */
export function labelsHeight(labels: readonly Pick<EndLabel, 'lines'>[]): number {
  return labels.reduce((total, label) => total + heightOf(label), 0);
}

/** The labels right of `left`, as near to the ends of their lines as they go without meeting, from `top` to `bottom`. */
export function endLabels(
  labels: readonly EndLabel[],
  { left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number },
): string {
  const ordered = labels.toSorted((a, b) => a.y - b.y);
  const middles = spread(ordered, top, bottom);
  return ordered.map((label, at) => draw(label, left, middles[at] ?? label.y)).join('');
}

/** Middles from top to bottom: each pushed down by the one above, then all up from the bottom as far as needed. */
function spread(labels: readonly EndLabel[], top: number, bottom: number): readonly number[] {
  const middles: number[] = [];
  let next = top;
  for (const label of labels) {
    const middle = Math.max(label.y, next + heightOf(label) / 2);
    middles.push(middle);
    next = middle + heightOf(label) / 2;
  }
  let last = bottom;
  for (const [at, label] of [...labels.entries()].reverse()) {
    const middle = Math.min(middles[at] ?? 0, last - heightOf(label) / 2);
    middles[at] = middle;
    last = middle - heightOf(label) / 2;
  }
  return middles;
}

function draw({ x, y, lines, fill, weight, sample }: EndLabel, left: number, middle: number): string {
  const first = middle - ((lines.length - 1) * STEP) / 2;
  const leader = `M${(x + 7).toFixed(1)},${y.toFixed(1)}L${left + LEADER},${first.toFixed(1)}`;
  const start = left + LEADER + 4 + indent(sample);
  const spans = lines.map((line, at) =>
    element('tspan', { x: start, y: (first + at * STEP + 4.5).toFixed(1) }, escaped(line)),
  );
  return (
    element('path', { d: leader, stroke: colours.line, 'stroke-width': 0.8, fill: 'none' }) +
    sampleAt(sample, left + LEADER + 10, first) +
    element('text', { 'font-size': LABEL_SIZE, 'font-weight': weight, fill }, ...spans)
  );
}

function sampleAt(sample: string, x: number, y: number): string {
  return sample === '' ? '' : element('g', { transform: `translate(${x},${y.toFixed(1)})` }, sample);
}

function indent(sample: string): number {
  return sample === '' ? 0 : SAMPLE;
}

function heightOf({ lines }: Pick<EndLabel, 'lines'>): number {
  return lines.length * STEP + APART;
}
