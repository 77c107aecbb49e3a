/** Shares against denominators, with the limits that chance leaves. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import type { Drawing } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { plot } from '../frame/plot.ts';
import { countInWords, manyInWords } from '../words/count-in-words.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import { plainText } from '../words/plain-text.ts';
import { type CountedPoint, countedPoints, type FunnelChartData } from './funnel-chart-data.ts';
import { fieldFor } from './funnel-field.ts';
import { ALL, flagKey, LIMITS_95, LIMITS_998 } from './funnel-looks.ts';
import { axisMarks, lineMarks, pointMarks, RING } from './funnel-marks.ts';
import { funnelTable } from './funnel-table.ts';
import { funnelSentence, funnelTitle, nounOf, spreadInWords } from './funnel-words.ts';
import { limitCurves } from './limit-curves.ts';

/**
 * Who differs from all by more than chance explains: shares against denominators, the share of all as a line, and its
 * 95% and 99.8% limits over all denominators, which lie on a logarithmic scale. Names stand beside flagged points where
 * they fit, at most eight; all are in the table. The flags are those of the figures, never read off the lines.
 */
export function funnelChart(data: FunnelChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const points = countedPoints(data);
  const title = look.title ?? funnelTitle(data);
  const sentence = funnelSentence(data, title);
  const { target } = data.funnel;
  return drawnWhenAsked({ table: funnelTable(data), sentence, title }, () => {
    const parts = target === null ? [] : [drawing(data, points, { target, width })];
    const key = keyOf(data, points);
    return frame({ title, sentence, about: data, key, parts, width, note: noteOn(data, points) });
  });
}

function drawing(
  data: FunnelChartData,
  points: readonly CountedPoint[],
  { target, width }: { readonly target: number; readonly width: number },
): Drawing {
  const field = fieldFor(points, target, width);
  const drawn = { data, points, field, curves: limitCurves(points, data.funnel, field) };
  return plot({
    width,
    height: field.height,
    marginLeft: field.left,
    marginRight: width - field.right,
    marginTop: field.top,
    marginBottom: field.height - field.bottom,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [axisMarks(field), lineMarks(drawn), pointMarks(drawn)],
  });
}

function keyOf(data: FunnelChartData, points: readonly CountedPoint[]): readonly KeyItem[] {
  const { target } = data.funnel;
  if (target === null) return [];
  return [
    ...highlightKey(data, points),
    ...flagKey(points, data.improvement),
    { kind: 'line', line: ALL, text: plainText(`All ${nounOf(data)}s together, ${percentInWords(target)}`) },
    { kind: 'line', line: LIMITS_95, text: '95% limits' },
    { kind: 'line', line: LIMITS_998, text: '99.8% limits' },
  ];
}

function highlightKey({ highlight }: FunnelChartData, points: readonly CountedPoint[]): readonly KeyItem[] {
  return points
    .filter(({ name }) => name === highlight)
    .map(({ name, share, denominator }) => ({
      kind: 'shape',
      shape: RING,
      text: plainText(`${name}: ${percentInWords(share)} of ${countInWords(denominator)}`),
    }));
}

function noteOn(data: FunnelChartData, points: readonly CountedPoint[]): string {
  const without = data.funnel.points.length - points.length;
  const noun = nounOf(data);
  const missing = manyInWords(without, `${noun} has`, `${noun}s have`);
  return [spreadInWords(data), without === 0 ? '' : `${missing} no cases and no point.`]
    .filter((each) => each !== '')
    .join(' ');
}
