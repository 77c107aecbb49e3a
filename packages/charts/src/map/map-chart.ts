/** The alliances where they are, coloured by their figures. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import { below, beside, type Drawing, space } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { meets } from '../rank/rank-chart-data.ts';
import { targetInWords } from '../words/percent-in-words.ts';
import { type DrawnArea, drawnAreas } from './drawn-area.ts';
import { mapAreas } from './map-areas.ts';
import type { MapChartData } from './map-chart-data.ts';
import { type MapClass, mapClasses, WITHOUT_FIGURES } from './map-classes.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapList } from './map-list.ts';
import type { ShapedArea } from './map-panel.ts';
import { mapTable } from './map-table.ts';
import { mapNote, mapSentence, mapTitle } from './map-words.ts';

/** Narrower than this, the list stands below the map. */
const NARROW = 560;
const WIDEST_MAP = 560;
const WIDEST_LIST = 440;
const GAP = 28;

/**
 * The 21 alliances of July 2022 on a map, coloured in at most five classes; below the target they are hatched. Each
 * bears its rank, which the list beside or below explains; an alliance without a row is shown as one without figures.
 */
export function mapChart(data: MapChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const areas = mapAreas(data);
  const all = { ...data, rows: areas.map(({ row }) => row) };
  const title = look.title ?? mapTitle(all);
  const sentence = mapSentence(all, title);
  return drawnWhenAsked({ table: mapTable(areas), sentence, title }, () => {
    const classes = mapClasses(all);
    const parts = [mapAndList(drawnAreas(areas, classes, all), width)];
    const picture = { title, sentence, about: data, key: keyOf(classes, all), parts, width };
    return frame({ ...picture, note: mapNote(areas) });
  });
}

function mapAndList(areas: readonly DrawnArea[], width: number): Drawing {
  const shaped = areas.filter((area): area is ShapedArea => area.shape !== null);
  if (width < NARROW) return below(below(mapDrawing(shaped, width), space(12)), mapList(areas, width));
  const half = (width - GAP) / 2;
  const list = mapList(areas, Math.min(WIDEST_LIST, half));
  return beside(mapDrawing(shaped, Math.min(WIDEST_MAP, half)), list, GAP);
}

function keyOf(classes: readonly MapClass[], data: MapChartData): readonly KeyItem[] {
  const { rows, target } = data;
  const hatched = rows.some((row) => meets(row, target) === false);
  return [
    ...classes.map(({ fill, text }): KeyItem => ({ kind: 'area', look: { fill, hatching: null }, text })),
    ...(hatched ? [belowTarget(classes, target ?? 0)] : []),
    ...(rows.some((row) => row[data.of] === null)
      ? [{ kind: 'area', look: WITHOUT_FIGURES, text: 'No figures' } as const]
      : []),
  ];
}

function belowTarget([lowest]: readonly MapClass[], target: number): KeyItem {
  const { fill = '', ink = '' } = lowest ?? {};
  const look = { fill, hatching: { stroke: ink, leaning: 'right' } } as const;
  return { kind: 'area', look, text: `Hatched: below the target of ${targetInWords(target)}` };
}
