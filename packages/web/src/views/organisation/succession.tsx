import { pathOf, successionOf } from '@clockstop/answers';
import type { Organisation, Register } from '@clockstop/organisations';
import type { OrganisationShown } from './organisation-answer.ts';

/** That an organisation has ended, and what goes on with its work; nothing for one that lasts. */
export function Ended({ shown: { web, question } }: { readonly shown: OrganisationShown }) {
  const { register } = web.store;
  const { organisation } = question;
  const { today } = successionOf(register, organisation.code);
  const next = today.filter(({ code }) => code !== organisation.code);
  if (next.length === 0) return null;
  return (
    <div className="nhsuk-inset-text">
      <p>
        {organisation.name} has ended. Its work goes on at <Links register={register} organisations={next} />.
        Below are its last figures.
      </p>
    </div>
  );
}

/** Whom the organisation took over, and what became of it. */
export function Succession({ shown: { web, question } }: { readonly shown: OrganisationShown }) {
  const { sentences } = successionOf(web.store.register, question.organisation.code);
  if (sentences.length === 0) return null;
  return (
    <div>
      <dt>What came before and after</dt>
      {sentences.map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </div>
  );
}

interface LinksProps {
  readonly register: Register;
  readonly organisations: readonly Organisation[];
}

/** Organisations by name, each with its page. */
export function Links({ register, organisations }: LinksProps) {
  return organisations.map((each, at) => {
    const path = pathOf(register, each);
    return (
      <span key={each.code}>
        {at > 0 && (at === organisations.length - 1 ? ' and ' : ', ')}
        {path === null ? each.name : <a href={path}>{each.name}</a>}
      </span>
    );
  });
}
