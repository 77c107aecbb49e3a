import type { NationalChart } from '@clockstop/answers';
import type { Standard } from '@clockstop/rules';
import { type FilledColumn, filledColumns } from './columns.ts';

/** A file whose figures stand in the chart. */
export interface FigureSource {
  readonly file: string;
  readonly vintage: FilledColumn['vintage'];
  /** The standards it answers for. */
  readonly standards: readonly Standard[];
}

/** The files behind the chart, each with the standards it answers for. */
export function figureSources(chart: NationalChart): readonly FigureSource[] {
  const found = new Map<string, FigureSource>();
  for (const { sources, vintage, standard } of filledColumns(chart)) {
    for (const file of sources) {
      const before = found.get(`${file}|${vintage}`)?.standards ?? [];
      found.set(`${file}|${vintage}`, { file, vintage, standards: [...before, standard] });
    }
  }
  return [...found.values()];
}
