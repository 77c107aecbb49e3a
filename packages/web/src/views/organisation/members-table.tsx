import { countInWords, type MemberFigure, type MemberFigures, percentInWords } from '@clockstop/answers';
import { slugOf } from '@clockstop/organisations';
import { firstMonth, operationalStandard, type Period, periodInWords, standardById } from '@clockstop/rules';
import { MetMark } from '../../pages/met-mark.tsx';
import { Scroll } from '../../site/scroll.tsx';
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
      <Scroll label={caption}>
        <table className="nhsuk-table app-figures">
          <caption className="nhsuk-u-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {standards.map((standard) => (
                <th key={standard} scope="col" className="app-figures__number">
                  {standardById(standard).shortTitle}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <Member key={member.organisation.code} member={member} basis={basis} period={period} />
            ))}
          </tbody>
        </table>
      </Scroll>
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
        <td key={figure.standard} className="app-figures__number">
          <Figure figure={figure} period={period} />
        </td>
      ))}
    </tr>
  );
}

function Figure({
  figure: { standard, within, total, met },
  period,
}: { readonly figure: MemberFigure } & Pick<MemberProps, 'period'>) {
  if (within === null || total === null) return '–';
  const share = operationalStandard(standard, firstMonth(period))?.share ?? null;
  return (
    <>
      {percentInWords({ within, total }, share)} <MetMark met={met} />
      <span className="app-figures__counts">
        {countInWords(within)} of {countInWords(total)}
      </span>
    </>
  );
}
