import type { StoredPeriod } from '@clockstop/answers';
import { type Basis, bases, type Vintage } from '@clockstop/counts';
import { lastMonth, type Period, periodInWords } from '@clockstop/rules';
import type { ReactNode } from 'react';
import { basisHints, basisNames } from '../words/basis-in-words.ts';
import { vintageNames } from '../words/vintage-in-words.ts';

/** What every page of figures lets choose. */
export interface FiguresChosen {
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
}

interface FiguresFormProps {
  /** The path that the form leads to. */
  readonly action: string;
  /** What the form does, for those who hear it: `Choose what the chart shows`. */
  readonly label: string;
  /** The words on its button. */
  readonly button: string;
  readonly chosen: FiguresChosen;
  /** The periods that can be chosen, the latest first. */
  readonly periods: readonly StoredPeriod[];
  /** The vintages of which there are figures for what is chosen. */
  readonly vintages: readonly Vintage[];
  /** Fields of its own, before the button. */
  readonly children?: ReactNode;
}

/** Chooses period, basis and vintage: a plain form whose answer is an address. */
export function FiguresForm({
  action,
  label,
  button,
  chosen,
  periods,
  vintages,
  children,
}: FiguresFormProps) {
  return (
    <form className="app-form" action={action} method="get" aria-label={label}>
      <PeriodChoice chosen={chosen.period} periods={periods} />
      <BasisChoice chosen={chosen.basis} />
      {(vintages.length > 1 || chosen.vintage !== undefined) && (
        <VintageChoice chosen={chosen.vintage} vintages={vintages} />
      )}
      {children}
      <button className="nhsuk-button nhsuk-button--small app-form__button" type="submit">
        {button}
      </button>
    </form>
  );
}

interface PeriodChoiceProps {
  readonly chosen: Period;
  readonly periods: readonly StoredPeriod[];
}

function PeriodChoice({ chosen, periods }: PeriodChoiceProps) {
  return (
    <div className="app-form__part">
      <label className="nhsuk-label app-form__label" htmlFor="period">
        Period
      </label>
      <select className="nhsuk-select" id="period" name="period" defaultValue={chosen}>
        {byYear(withChosen(periods, chosen)).map(([year, inYear]) => (
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

interface VintageChoiceProps {
  readonly chosen: Vintage | undefined;
  readonly vintages: readonly Vintage[];
}

function VintageChoice({ chosen, vintages }: VintageChoiceProps) {
  const offered = [...new Set([...vintages, ...(chosen === undefined ? [] : [chosen])])];
  return (
    <div className="app-form__part">
      <label className="nhsuk-label app-form__label" htmlFor="vintage">
        Figures
      </label>
      <select className="nhsuk-select" id="vintage" name="vintage" defaultValue={chosen ?? ''}>
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
