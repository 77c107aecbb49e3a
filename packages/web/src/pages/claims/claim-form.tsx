import { type ClaimFields, storedPeriods } from '@clockstop/answers';
import { bases, nameOf, type Store, vintages } from '@clockstop/counts';
import { alliancesIn } from '@clockstop/organisations';
import { firstMonth, type Period, periodInWords } from '@clockstop/rules';
import { claimPaths } from '../../claims/claim-paths.ts';
import { basisNames } from '../../words/basis-in-words.ts';
import { vintageNames } from '../../words/vintage-in-words.ts';
import { Choice } from './choice.tsx';
import { StandardChoices } from './standard-choices.tsx';

interface FormProps {
  readonly store: Store;
  readonly fields: ClaimFields;
}

/** A claim in words. */
export function SentenceForm({ sentence }: { readonly sentence: string }) {
  return (
    <form className="app-claim-form" action={claimPaths.page} method="get" aria-label="The claim in words">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label nhsuk-label--m" htmlFor="claim">
          What does the claim say?
        </label>
        <div className="nhsuk-hint" id="claim-hint">
          Name the cancer alliance, the month and what it was first on. For example: North East London was the
          best of all alliances on six of ten standards in April 2022
        </div>
        <textarea
          className="nhsuk-textarea"
          id="claim"
          name="claim"
          rows={3}
          maxLength={600}
          aria-describedby="claim-hint"
          defaultValue={sentence}
        />
      </div>
      <button className="nhsuk-button" type="submit">
        Check the claim
      </button>
    </form>
  );
}

/** A claim in fields: what was understood of it, to be corrected, or what is still to be said. */
export function FieldsForm({ store, fields }: FormProps) {
  return (
    <form className="app-claim-form" action={claimPaths.page} method="get" aria-label="The claim in fields">
      <div className="app-claim-form__fields">
        <AllianceChoice store={store} fields={fields} />
        <PeriodChoice store={store} fields={fields} />
        <Choice
          label="Counted by"
          name="basis"
          chosen={fields.basis}
          options={[
            { value: '', text: 'Whichever has more of the standards' },
            ...bases.map((value) => ({ value, text: basisNames[value] })),
          ]}
        />
        <Choice
          label="Figures"
          name="vintage"
          chosen={fields.vintage}
          options={[
            { value: '', text: 'Best there are' },
            ...vintages.slice(0, 3).map((value) => ({ value, text: vintageNames[value] })),
          ]}
        />
      </div>
      <StandardChoices fields={fields} />
      <div className="nhsuk-form-group">
        <label className="nhsuk-label app-form__label" htmlFor="count">
          Or only how many it was first on
        </label>
        <input
          className="nhsuk-input nhsuk-input--width-2"
          id="count"
          name="count"
          inputMode="numeric"
          defaultValue={fields.count}
        />
      </div>
      {fields.cause !== undefined && <input type="hidden" name="cause" value={fields.cause} />}
      <button className="nhsuk-button" type="submit">
        Check these
      </button>
    </form>
  );
}

function AllianceChoice({ store: { register }, fields }: FormProps) {
  const month = fields.period === undefined ? '2022-04' : firstMonth(fields.period);
  const options = alliancesIn(register, month).map(({ code, name }) => ({
    value: code,
    text: nameOf(register, code, name),
  }));
  return (
    <Choice
      label="Cancer alliance"
      name="organisation"
      chosen={fields.organisation?.code}
      options={[{ value: '', text: 'Choose' }, ...options]}
    />
  );
}

function PeriodChoice({ store, fields: { period } }: FormProps) {
  const stored = storedPeriods(store).map((each) => each.period);
  const periods: readonly Period[] =
    period === undefined || stored.includes(period) ? stored : [period, ...stored];
  const options = periods.map((value) => ({ value, text: periodInWords(value) }));
  return (
    <Choice
      label="Period"
      name="period"
      chosen={period}
      options={[{ value: '', text: 'Choose' }, ...options]}
    />
  );
}
