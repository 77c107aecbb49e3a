import { chartedIn, storedPeriods } from '@clockstop/answers';
import { slugOf } from '@clockstop/organisations';
import { firstMonth, standardById } from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import { FiguresForm } from '../../pages/figures-form.tsx';
import { vintagesOf } from '../../site/vintages-of.ts';
import type { OrganisationShown } from './organisation-answer.ts';

/** Chooses the period, the basis, and the standard that is looked at closely. */
export function OrganisationForm({ web: { store }, question }: OrganisationShown) {
  const { among, organisation, standard, period } = question;
  const ids = new Set([...chartedIn(firstMonth(period)).map(({ id }) => id), standard]);
  const options = [...ids].map((id) => ({ value: id, text: standardById(id).shortTitle }));
  return (
    <FiguresForm
      action={`/${among}/${slugOf(organisation)}`}
      label="Choose the period and the standard"
      button="Show"
      chosen={question}
      periods={storedPeriods(store)}
      vintages={vintagesOf(store, question)}
    >
      <Choice label="Look closely at" name="standard" chosen={standard} options={options} />
    </FiguresForm>
  );
}
