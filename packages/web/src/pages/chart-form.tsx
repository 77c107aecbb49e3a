import type { NationalChart, StoredPeriod } from '@clockstop/answers';
import { type Basis, bases } from '@clockstop/counts';
import { lastMonth, type Period, periodInWords } from '@clockstop/rules';
import { chartPaths } from '../chart-address.ts';
import { basisHints, basisNames } from '../words/basis-in-words.ts';
import { vintageNames } from '../words/vintage-in-words.ts';
import type { ChartView } from './chart-view.ts';

/** Chooses what the chart shows: a plain form whose answer is an address. */
export function ChartForm({ view: { chart, periods, vintages } }: { readonly view: ChartView }) {
  return (
    <form className="app-form" action={chartPaths.page} method="get" aria-label="Choose what the chart shows">
      <PeriodChoice chart={chart} periods={periods} />
      <BasisChoice chosen={chart.basis} />
      {(vintages.length > 1 || chart.vintage !== undefined) && (
        <VintageChoice chart={chart} vintages={vintages} />
      )}
      <button className="nhsuk-button nhsuk-button--small app-form__button" type="submit">
        Show chart
      </button>
    </form>
  );
}

interface PeriodChoiceProps {
  readonly chart: NationalChart;
  readonly periods: readonly StoredPeriod[];
}

function PeriodChoice({ chart, periods }: PeriodChoiceProps) {
  return (
    <div className="app-form__part">
      <label className="nhsuk-label app-form__label" htmlFor="period">
        Period
      </label>
      <select className="nhsuk-select" id="period" name="period" defaultValue={chart.period}>
        {byYear(withChosen(periods, chart.period)).map(([year, inYear]) => (
          <optgroup key={year} label={year}>
            {inYear.map((period) => (
              <option key={period} value={period}>
                {periodInWords(period)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The stored periods and the one that is shown, which may be a range that was asked for by address. */
function withChosen(periods: readonly StoredPeriod[], chosen: Period): readonly Period[] {
  const stored = periods.map(({ period }) => period);
  return stored.includes(chosen) ? stored : [chosen, ...stored].toSorted().toReversed();
}

function byYear(periods: readonly Period[]): readonly (readonly [string, readonly Period[]])[] {
  const years = Object.groupBy(periods, (period) => lastMonth(period).slice(0, 4));
  return Object.entries(years)
    .map(([year, inYear = []]) => [year, inYear] as const)
    .toReversed();
}

function BasisChoice({ chosen }: { readonly chosen: Basis }) {
  return (
    <fieldset className="nhsuk-fieldset app-form__part">
      <legend className="nhsuk-label app-form__label">Basis</legend>
      <div className="nhsuk-radios nhsuk-radios--small nhsuk-radios--inline app-form__radios">
        {bases.map((basis) => (
          <BasisRadio key={basis} basis={basis} isChosen={basis === chosen} />
        ))}
      </div>
    </fieldset>
  );
}

function BasisRadio({ basis, isChosen }: { readonly basis: Basis; readonly isChosen: boolean }) {
  const id = `basis-${basis}`;
  return (
    <div className="nhsuk-radios__item">
      <input
        className="nhsuk-radios__input"
        type="radio"
        name="basis"
        id={id}
        value={basis}
        defaultChecked={isChosen}
        aria-describedby={`${id}-hint`}
      />
      <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
        {basisNames[basis]}
      </label>
      <div className="nhsuk-hint nhsuk-radios__hint app-form__hint" id={`${id}-hint`}>
        {basisHints[basis]}
      </div>
    </div>
  );
}

function VintageChoice({ chart, vintages }: Pick<ChartView, 'chart' | 'vintages'>) {
  const offered = [...new Set([...vintages, ...(chart.vintage === undefined ? [] : [chart.vintage])])];
  return (
    <div className="app-form__part">
      <label className="nhsuk-label app-form__label" htmlFor="vintage">
        Figures
      </label>
      <select className="nhsuk-select" id="vintage" name="vintage" defaultValue={chart.vintage ?? ''}>
        <option value="">Best there are</option>
        {offered.map((vintage) => (
          <option key={vintage} value={vintage}>
            {vintageNames[vintage]}
          </option>
        ))}
      </select>
    </div>
  );
}
