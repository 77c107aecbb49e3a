/** One organisation on every standard: where its share lies among the others, and how sure its rank is. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import type { Drawing } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { plot } from '../frame/plot.ts';
import { shapeOf } from '../rank/rank-shapes.ts';
import { targetInWords } from '../words/percent-in-words.ts';
import { hasFigures, isComparedByRank, placePanels } from './place-panels.ts';
import type { StandardRow, StandardsChartData } from './standards-chart-data.ts';
import { INTERVAL, OTHER, standardsMarks, TARGET } from './standards-marks.ts';
import { standardsTable } from './standards-table.ts';
import { manyStandards, standardsSentence, standardsTitle } from './standards-words.ts';

/**
 * A small panel for each standard, in the order given: the shares of all organisations on a strip, below it the rank
 * of this one with its interval. A standard without figures says so in words. One column on a phone, up to three.
 */
export function standardsChart(data: StandardsChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const title = look.title ?? standardsTitle(data);
  const sentence = standardsSentence(data, title);
  const { period, source, vintage, standards } = data;
  const about = {
    measure: `Cancer waiting times, ${manyStandards(standards.length)}`,
    period,
    source,
    vintage,
  };
  return drawnWhenAsked({ table: standardsTable(data), sentence, title }, () =>
    frame({ title, sentence, about, key: keyOf(data), parts: [panels(data, width)], width }),
  );
}

function panels({ standards }: StandardsChartData, width: number): Drawing {
  const placed = placePanels(standards, width);
  return plot({
    width,
    height: placed.height,
    ...{ marginLeft: 0, marginRight: 0, marginTop: 0, marginBottom: 0 },
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: standardsMarks(placed.panels),
  });
}

function keyOf({ organisation, standards, confidence = 0.95 }: StandardsChartData): readonly KeyItem[] {
  const drawn = standards.filter(hasFigures);
  const has = (is: (row: StandardRow) => boolean, item: KeyItem): readonly KeyItem[] =>
    drawn.some(is) ? [item] : [];
  const likely = `Where its rank lies with ${targetInWords(confidence)} confidence, first at the left`;
  return [
    ...ownItems(organisation, drawn),
    ...has(({ others }) => others.length > 0, { kind: 'shape', shape: OTHER, text: 'Another organisation' }),
    ...has(({ target }) => target !== null, { kind: 'line', line: TARGET, text: 'Target' }),
    ...has((row) => isComparedByRank(row) && row.low !== null && row.high !== null, {
      ...{ kind: 'line', line: INTERVAL, text: likely },
    }),
  ];
}

/** The organisation as it is drawn where it reaches the target or there is none, and where it is below. */
function ownItems(organisation: string, drawn: readonly StandardRow[]): readonly KeyItem[] {
  const counted = drawn.filter(({ share }) => share !== null);
  const reaches = counted.some(({ met }) => met !== false);
  const below = `${reaches ? 'The same' : organisation}, below the target`;
  return [
    ...(reaches ? [{ kind: 'shape', shape: shapeOf(true), text: organisation } as const] : []),
    ...(counted.some(({ met }) => met === false)
      ? [{ kind: 'shape', shape: shapeOf(false), text: below } as const]
      : []),
  ];
}
