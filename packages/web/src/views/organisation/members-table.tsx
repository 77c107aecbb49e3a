import type { MemberFigures } from '@clockstop/answers';
import { slugOf } from '@clockstop/organisations';
import { type Period, periodInWords, standardById } from '@clockstop/rules';
import { PlainTable } from '../../site/plain-table.tsx';
import { ShareCell } from '../../site/share-cell.tsx';
import type { OrganisationShown } from './organisation-answer.ts';

/** The providers, or the boards, within: their shares on every standard of the period. */
export function MembersTable({ shown: { answer } }: { readonly shown: OrganisationShown }) {
  const { members, basis, name, period } = answer;
  if (members.length === 0) return null;
  const noun = basis === 'provider' ? 'Trusts and other providers' : 'Boards';
  const caption = `${noun} within ${name}, ${periodInWords(period)}`;
  const standards = members[0]?.figures.map(({ standard }) => standard) ?? [];
  return (
    <section aria-labelledby="members">
      <h2 className="nhsuk-heading-m" id="members">
        {noun} within
      </h2>
      <PlainTable
        caption={caption}
        headings={['Name', ...standards.map((standard) => ({ number: standardById(standard).shortTitle }))]}
      >
        {members.map((member) => (
          <Member key={member.organisation.code} member={member} basis={basis} period={period} />
        ))}
      </PlainTable>
    </section>
  );
}

interface MemberProps {
  readonly member: MemberFigures;
  readonly basis: string;
  readonly period: Period;
}

function Member({ member: { organisation, name, figures }, basis, period }: MemberProps) {
  const path = basis === 'provider' ? 'providers' : 'boards';
  const address = `/${path}/${slugOf(organisation)}?${new URLSearchParams({ period, basis })}`;
  return (
    <tr>
      <th scope="row">
        <a href={address}>{name}</a>
      </th>
      {figures.map((figure) => (
        <ShareCell key={figure.standard} figure={figure} period={period} />
      ))}
    </tr>
  );
}
