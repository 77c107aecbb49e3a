import type { Store } from '@clockstop/counts';
import { firstMonth } from '@clockstop/rules';
import { isPartOf } from './compared-organisation.ts';
import type { ComparedFigure, ComparedPair, CompareQuestion } from './comparison.ts';
import { type Difference, differenceBetween, differenceToWhole, reversed } from './difference.ts';

/** Every two of those compared, one of which may be part of the other; those that cannot be compared are left out. */
export function comparedPairs(
  store: Store,
  { basis, period }: CompareQuestion,
  figures: readonly ComparedFigure[],
): readonly ComparedPair[] {
  const when = { basis, month: firstMonth(period) };
  return figures.flatMap((one, at) =>
    figures.slice(at + 1).flatMap((other) => {
      const [first, second] = [one.organisation, other.organisation];
      const difference = isPartOf(store, [first, second], when)
        ? differenceToWhole(one, other)
        : isPartOf(store, [second, first], when)
          ? turned(differenceToWhole(other, one))
          : differenceBetween(one, other);
      return difference === null ? [] : [{ first, second, ...difference }];
    }),
  );
}

function turned(difference: Difference | null): Difference | null {
  return difference === null ? null : reversed(difference);
}
