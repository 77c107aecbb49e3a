import type { ChartQuestion } from '@clockstop/answers';
import type { Store, Vintage } from '@clockstop/counts';

/** The vintages of the sources that hold figures for the period and basis of a chart. */
export function vintagesIn(
  { sources }: Pick<Store, 'sources'>,
  { period, basis }: ChartQuestion,
): readonly Vintage[] {
  const holding = sources.filter(({ slices }) =>
    slices.some((slice) => slice.period === period && slice.basis === basis),
  );
  return [...new Set(holding.map(({ vintage }) => vintage))];
}
