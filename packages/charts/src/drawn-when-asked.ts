import type { Chart } from './chart.ts';

/**
 * A chart whose picture is drawn when it is first asked for: a page needs its words and its table at once, and the
 * picture only where somebody looks at it.
 */
export function drawnWhenAsked(words: Omit<Chart, 'svg'>, draw: () => string): Chart {
  let drawn: string | undefined;
  return {
    ...words,
    get svg() {
      drawn ??= draw();
      return drawn;
    },
  };
}
