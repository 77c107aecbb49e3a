import type { AreaLook } from '../frame/area-look.ts';
import type { MapArea } from './map-areas.ts';
import type { MapChartData } from './map-chart-data.ts';
import { lookOf, type MapClass } from './map-classes.ts';
import { shareInWords } from './map-words.ts';

/** An area with how it looks and its share in words. */
export interface DrawnArea extends MapArea {
  readonly look: AreaLook;
  readonly share: string;
  readonly highlighted: boolean;
}

/** The areas with their looks, in the same order. */
export function drawnAreas(
  areas: readonly MapArea[],
  classes: readonly MapClass[],
  data: MapChartData,
): readonly DrawnArea[] {
  return areas.map((area) => ({
    ...area,
    look: lookOf(area.row, classes, data),
    share: shareInWords(area.row, data),
    highlighted: area.row.name === data.highlight,
  }));
}
