import {
  type AllianceList,
  corrections,
  differences,
  organisationByCode,
  register,
} from '@clockstop/organisations';
import { month, monthInWords } from '@clockstop/rules';
import { PlainTable } from '../../site/plain-table.tsx';

/** The lists of alliances, each with the months that it is used for and those that a source states. */
export function AllianceLists() {
  return (
    <PlainTable
      caption="Lists of alliances"
      isCaptionShown
      headings={['List', 'Alliances', 'Used for', 'Stated by a source for']}
    >
      {register.lists.map((list) => (
        <tr key={list.id}>
          <th scope="row">{list.id}</th>
          <td>{list.alliances.length}</td>
          <td>{spanInWords(list.from, list.until)}</td>
          <td>{spanInWords(list.statedFrom, list.statedUntil)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

function spanInWords(from: AllianceList['from'], until: AllianceList['until']): string {
  const first = monthInWords(month(from));
  return until === null ? `since ${first}` : `${first} to ${monthInWords(month(until))}`;
}

/** Where a source is not followed, and why. */
export function Corrections() {
  return <Reasons heading="Where a list is not followed" reasons={corrections} />;
}

/** Trusts that an independent list places elsewhere. */
export function Differences() {
  return <Reasons heading="Where an independent list differs" reasons={differences} />;
}

interface ReasonsProps {
  readonly heading: string;
  readonly reasons: readonly { readonly code: string; readonly why: string }[];
}

function Reasons({ heading, reasons }: ReasonsProps) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{heading}</h3>
      <dl className="app-pairs app-prose">
        {reasons.map(({ code, why }) => (
          <div key={code}>
            <dt>
              {organisationByCode(register, code)?.name ?? code} ({code})
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
