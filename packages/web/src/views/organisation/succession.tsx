import { pathOf, successionOf } from '@clockstop/answers';
import type { Organisation, Register } from '@clockstop/organisations';
import type { OrganisationShown } from './organisation-answer.ts';

/** What became of the organisation and whom it took over; one that has ended points first of all to what follows it. */
export function Succession({ shown: { web, question } }: { readonly shown: OrganisationShown }) {
  const { register } = web.store;
  const { organisation } = question;
  const story = successionOf(register, organisation.code);
  const next = story.today.filter(({ code }) => code !== organisation.code);
  return (
    <>
      {next.length > 0 && (
        <div className="nhsuk-inset-text">
          <p>
            {organisation.name} has ended. Its work goes on at{' '}
            <Links register={register} organisations={next} />. Below are its last figures.
          </p>
        </div>
      )}
      {story.sentences.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet app-prose">
          {story.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
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
