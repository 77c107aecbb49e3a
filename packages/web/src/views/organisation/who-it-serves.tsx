import { countInWords, membersOf } from '@clockstop/answers';
import {
  allianceOf,
  boardOf,
  boroughsOf,
  organisationByCode,
  populationOf,
  sharedBoroughsOf,
  sources,
  townOf,
  unattributedInWords,
} from '@clockstop/organisations';
import { firstMonth } from '@clockstop/rules';
import type { OrganisationShown } from './organisation-answer.ts';
import { Links, Succession } from './succession.tsx';

/** Where the organisation belongs, who is within it, and the people and places that it serves. */
export function WhoItServes({ shown }: { readonly shown: OrganisationShown }) {
  return (
    <section aria-labelledby="serves">
      <h2 className="nhsuk-heading-m" id="serves">
        Where it belongs, and whom it serves
      </h2>
      <dl className="app-pairs app-prose">
        <Code shown={shown} />
        <Above shown={shown} />
        <Within shown={shown} />
        <People shown={shown} />
        <Succession shown={shown} />
      </dl>
    </section>
  );
}

interface PartProps {
  readonly shown: OrganisationShown;
}

function Code({ shown: { question } }: PartProps) {
  const { organisation } = question;
  const town = townOf(organisation);
  return (
    <>
      <div>
        <dt>Code</dt>
        <dd>{organisation.code}</dd>
      </div>
      {town !== null && (
        <div>
          <dt>Headquarters</dt>
          <dd>{town}</dd>
        </div>
      )}
    </>
  );
}

/** The alliance and board of a board or provider, or why it is counted to none. */
function Above({ shown: { web, question } }: PartProps) {
  const { register } = web.store;
  const { among, code, period } = question;
  if (among === 'alliances') return null;
  const basis = among === 'providers' ? 'provider' : 'commissioner';
  const month = firstMonth(period);
  const alliance = allianceOf(register, code, basis, month);
  const board = among === 'providers' ? boardOf(register, code, basis, month) : null;
  const linked = (of: string) => {
    const organisation = organisationByCode(register, of);
    return organisation === null ? of : <Links register={register} organisations={[organisation]} />;
  };
  return (
    <>
      <div>
        <dt>Cancer alliance</dt>
        <dd>
          {alliance.kind === 'alliance'
            ? linked(alliance.alliance)
            : `Counted to none: ${unattributedInWords(alliance.reason)}`}
        </dd>
      </div>
      {board !== null && board.kind === 'board' && (
        <div>
          <dt>Integrated care board</dt>
          <dd>{linked(board.board)}</dd>
        </div>
      )}
    </>
  );
}

function Within({ shown: { web, question } }: PartProps) {
  const { providers, boards } = membersOf(web.store, question, firstMonth(question.period));
  const { register } = web.store;
  return (
    <>
      {boards.length > 0 && (
        <div>
          <dt>Boards within</dt>
          <dd>
            <Links register={register} organisations={boards} />
          </dd>
        </div>
      )}
      {providers.length > 0 && (
        <div>
          <dt>Trusts and other providers within</dt>
          <dd>
            <Links register={register} organisations={providers} />
          </dd>
        </div>
      )}
    </>
  );
}

function People({ shown: { web, question } }: PartProps) {
  if (question.among !== 'alliances') return null;
  const month = firstMonth(question.period);
  const people = populationOf(question.code);
  const boroughs = boroughsOf(web.store.register, question.code, month).map(({ name }) => name);
  const shared = sharedBoroughsOf(web.store.register, question.code, month).map(({ name }) => name);
  return (
    <>
      {people !== null && (
        <div>
          <dt>People</dt>
          <dd>
            {countInWords(people.people)} in {people.year} ({sources[people.source].title})
          </dd>
        </div>
      )}
      {boroughs.length > 0 && (
        <div>
          <dt>Boroughs and counties</dt>
          <dd>{boroughs.join(', ')}</dd>
        </div>
      )}
      {shared.length > 0 && (
        <div>
          <dt>Shared with another alliance</dt>
          <dd>{shared.join(', ')}</dd>
        </div>
      )}
    </>
  );
}
