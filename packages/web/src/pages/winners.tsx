import { type NationalChart, titlesInSentence } from '@clockstop/answers';
import { emptyColumns, filledColumns } from '../national-chart/columns.ts';
import { Unbroken } from './unbroken.tsx';
import { WinnerCard } from './winner-card.tsx';

/** Who was first on each standard, a card for each, and a line for the standards that cannot be checked. */
export function Winners({ chart }: { readonly chart: NationalChart }) {
  return (
    <section aria-labelledby="winners">
      <h2 className="nhsuk-heading-m" id="winners">
        Who was first on what
      </h2>
      <ul className="app-cards">
        {filledColumns(chart).map((column) => (
          <WinnerCard key={column.standard.id} chart={chart} column={column} />
        ))}
      </ul>
      <Missing chart={chart} />
    </section>
  );
}

function Missing({ chart }: { readonly chart: NationalChart }) {
  const empty = emptyColumns(chart);
  if (empty.length === 0) return null;
  const names = titlesInSentence(empty.map(({ standard }) => standard));
  return (
    <p className="app-missing">
      <strong>Cannot be checked:</strong> <Unbroken text={names} />{' '}
      <span className="app-missing__why">
        (<a href="#not-available">see why</a>)
      </span>
    </p>
  );
}
