import { type ClaimFields, chartedIn } from '@clockstop/answers';
import { firstMonth, month, type Standard } from '@clockstop/rules';

/** Months of the two sets of standards, for who has not said a period yet. */
const TEN = month('2022-04');
const THREE = month('2024-01');

/** The standards that the claim may name: those of its period, or of both sets where there is no period yet. */
export function StandardChoices({ fields }: { readonly fields: ClaimFields }) {
  const { period, topped = [] } = fields;
  return (
    <fieldset className="nhsuk-fieldset app-claim-form__standards">
      <legend className="nhsuk-label app-form__label">Said to be first on</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {standardsFor(period).map((standard) => (
          <StandardChoice key={standard.id} standard={standard} isChosen={topped.includes(standard.id)} />
        ))}
      </div>
    </fieldset>
  );
}

function standardsFor(period: ClaimFields['period']): readonly Standard[] {
  if (period !== undefined) return chartedIn(firstMonth(period));
  return [...new Set([...chartedIn(TEN), ...chartedIn(THREE)])];
}

function StandardChoice({ standard, isChosen }: { readonly standard: Standard; readonly isChosen: boolean }) {
  const id = `topped-${standard.id}`;
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        type="checkbox"
        id={id}
        name="topped"
        value={standard.id}
        defaultChecked={isChosen}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {standard.shortTitle}
      </label>
    </div>
  );
}
