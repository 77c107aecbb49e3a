import { type CompareQuestion, periodsWith, storedPeriods } from '@clockstop/answers';
import { bases, nameOf, type Store } from '@clockstop/counts';
import {
  firstMonth,
  isMonth,
  lastMonth,
  type Month,
  monthInWords,
  type StandardId,
  standards,
} from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import { publicVintages } from '../../public-vintages.ts';
import { basisHints, basisNames } from '../../words/basis-in-words.ts';
import { vintageNames } from '../../words/vintage-in-words.ts';
import { MOST_ORGANISATIONS } from './compare-question.ts';

interface CompareFormProps {
  readonly store: Store;
  readonly question: CompareQuestion;
}

/** Chooses what to compare: a plain form, with room for two organisations more than there are. */
export function CompareForm({ store, question }: CompareFormProps) {
  const { period, basis, vintage } = question;
  const months = monthsIn(store, question);
  return (
    <form className="app-compare-form" action="/compare" method="get" aria-label="Choose what to compare">
      <Organisations store={store} question={question} />
      <Standards store={store} chosen={question.standards} />
      <div className="app-compare-form__when">
        <Choice label="First month" name="from" chosen={firstMonth(period)} options={months} />
        <Choice label="Last month" name="to" chosen={lastMonth(period)} options={months} />
        <Choice
          label="Basis"
          name="basis"
          chosen={basis}
          options={bases.map((value) => ({ value, text: `${basisNames[value]}: ${basisHints[value]}` }))}
        />
        <Choice
          label="Figures"
          name="vintage"
          chosen={vintage}
          options={[
            { value: '', text: 'Best there are' },
            ...publicVintages.map((value) => ({ value, text: vintageNames[value] })),
          ]}
        />
      </div>
      <button className="nhsuk-button app-compare-form__button" type="submit">
        Compare
      </button>
    </form>
  );
}

function Organisations({ store, question: { organisations } }: CompareFormProps) {
  const many = Math.min(MOST_ORGANISATIONS, Math.max(4, organisations.length + 2));
  const fields = Array.from({ length: many }, (_, at) => at + 1);
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Organisations</legend>
      <div className="nhsuk-hint" id="organisations-hint">
        Cancer alliances, integrated care boards, hospital trusts or England, by name or code. Empty fields
        are left out; every answer has room for more, up to {MOST_ORGANISATIONS}.
      </div>
      <div className="app-compare-form__names">
        {fields.map((at) => (
          <NameField key={at} at={at} name={organisations[at - 1]?.name} />
        ))}
      </div>
      <Suggestions store={store} />
    </fieldset>
  );
}

function NameField({ at, name }: { readonly at: number; readonly name: string | undefined }) {
  const id = `organisation-${at}`;
  return (
    <div>
      <label className="nhsuk-u-visually-hidden" htmlFor={id}>
        Organisation {at}
      </label>
      <input
        className="nhsuk-input"
        id={id}
        name="organisation"
        list="organisation-names"
        autoComplete="off"
        defaultValue={name ?? ''}
        aria-describedby="organisations-hint"
      />
    </div>
  );
}

const suggested: readonly string[] = ['alliance', 'icb', 'trust'];

/** The names that a browser offers while one types. */
function Suggestions({ store: { register } }: Pick<CompareFormProps, 'store'>) {
  const last = register.organisations.filter(
    ({ kind, closed }) => suggested.includes(kind) && closed === null,
  );
  const names = new Set(last.map(({ code, name }) => nameOf(register, code, name)));
  return (
    <datalist id="organisation-names">
      {['England', ...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function Standards({
  store,
  chosen,
}: Pick<CompareFormProps, 'store'> & { readonly chosen: readonly StandardId[] }) {
  const offered = standards.filter(({ id }) => chosen.includes(id) || periodsWith(store, id).length > 0);
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Standards</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small app-compare-form__standards">
        {offered.map(({ id, shortTitle }) => (
          <div key={id} className="nhsuk-checkboxes__item">
            <input
              className="nhsuk-checkboxes__input"
              type="checkbox"
              id={`standard-${id}`}
              name="standard"
              value={id}
              defaultChecked={chosen.includes(id)}
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`standard-${id}`}>
              {shortTitle}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The months that can be chosen, the latest first, with those that are. */
function monthsIn(store: Store, { period }: CompareQuestion) {
  const stored = storedPeriods(store).flatMap((each): readonly Month[] =>
    isMonth(each.period) ? [each.period] : [firstMonth(each.period), lastMonth(each.period)],
  );
  const months = new Set([...stored, firstMonth(period), lastMonth(period)]);
  return [...months]
    .toSorted()
    .toReversed()
    .map((value) => ({ value, text: monthInWords(value) }));
}
