import { storedPeriods } from '@clockstop/answers';
import { bases } from '@clockstop/counts';
import { dimensionInWords, dimensions, periodInWords, standards } from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import type { Web } from '../../web.ts';
import { basisNames } from '../../words/basis-in-words.ts';

const among = [
  { value: '', text: 'Organisations as published' },
  { value: 'alliances', text: 'Added up to alliances' },
  { value: 'boards', text: 'Added up to boards' },
] as const;

/** A piece of the counts by standard, period and basis: a plain form that saves a table. */
export function DataForm({ web: { store } }: { readonly web: Web }) {
  const periods = storedPeriods(store).map(({ period }) => ({ value: period, text: periodInWords(period) }));
  const breakdowns = dimensions.map((each) => ({ value: each, text: dimensionInWords(each) }));
  return (
    <form className="app-form" action="/data/piece.csv" method="get" aria-label="Choose a piece of the data">
      <Choice
        label="Standard"
        name="standard"
        chosen="faster-diagnosis"
        options={standards.map(({ id, shortTitle }) => ({ value: id, text: shortTitle }))}
      />
      <Choice label="Period" name="period" chosen={periods[0]?.value} options={periods} />
      <Choice
        label="Basis"
        name="basis"
        chosen="provider"
        options={bases.map((each) => ({ value: each, text: basisNames[each] }))}
      />
      <Choice label="Who" name="among" chosen="" options={among} />
      <Choice label="By" name="by" chosen="" options={[{ value: '', text: 'all together' }, ...breakdowns]} />
      <button className="nhsuk-button nhsuk-button--small app-form__button" type="submit">
        Save as CSV
      </button>
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small app-form__button"
        type="submit"
        formAction="/data/piece.parquet"
      >
        Save as Parquet
      </button>
    </form>
  );
}
