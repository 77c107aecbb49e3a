import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';

/** A row from its upper to its lower edge, in pixels. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly highlighted: boolean;
}

/** The bands behind highlighted rows, over the whole width, below everything else; left and right are the room beside the field. */
export function rowHighlights(
  rows: readonly Row[],
  { left, right }: { readonly left: number; readonly right: number },
): Plot.Markish[] {
  return rows
    .filter(({ highlighted }) => highlighted)
    .map(({ start, end }) =>
      Plot.ruleY([(start + end) / 2], {
        ...{ stroke: colours.highlight, strokeWidth: end - start },
        ...{ insetLeft: -left, insetRight: -right },
      }),
    );
}
