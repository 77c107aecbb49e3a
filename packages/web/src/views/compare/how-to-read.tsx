import { type Comparison, comparedEngland, filledOf, isPartOf, MOST_LINES } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { breakBetween, firstMonth, isMonth } from '@clockstop/rules';

interface HowToReadProps {
  readonly store: Store;
  readonly comparison: Comparison;
}

/** What a reader has to know of the comparison that is shown. */
export function HowToRead({ store, comparison }: HowToReadProps) {
  const { organisations, period, basis } = comparison;
  const notes = new Set(filledOf(comparison).flatMap((each) => each.notes));
  const crossed = breakBetween(period);
  if (crossed !== null) notes.add(crossed.sentence);
  const parts = organisations.flatMap((part) =>
    organisations
      .filter((whole) => isPartOf(store, [part, whole], { basis, month: firstMonth(period) }))
      .filter((whole) => whole.code !== comparedEngland.code)
      .map((whole) => `${part.name} is part of ${whole.name}: its patients are in both figures.`),
  );
  return (
    <section className="app-prose" aria-labelledby="reading">
      <h2 className="nhsuk-heading-m" id="reading">
        How to read this
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          An interval says how far chance alone could have moved a share (95%, Wilson), and a difference of
          two (Newcombe). Where the interval of a difference holds zero, the two cannot be told apart.
        </li>
        <li>England is compared without counting the organisation itself twice.</li>
        {!isMonth(period) && organisations.length > MOST_LINES && (
          <li>
            A picture tells {MOST_LINES} lines apart: drawn are the first {MOST_LINES} of{' '}
            {organisations.length}. The data has all.
          </li>
        )}
        {!isMonth(period) && (
          <li>Over several months patients are added up: percentages are never averaged.</li>
        )}
        {[...notes, ...parts].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
