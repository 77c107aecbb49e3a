import {
  type AllianceList,
  corrections,
  differences,
  organisationByCode,
  register,
} from '@clockstop/organisations';
import { month, monthInWords } from '@clockstop/rules';
import { Scroll } from '../../site/scroll.tsx';

/** The lists of alliances, each with the months that it is used for and those that a source states. */
export function AllianceLists() {
  return (
    <Scroll label="Lists of alliances">
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">Lists of alliances</caption>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Alliances</th>
            <th scope="col">Used for</th>
            <th scope="col">Stated by a source for</th>
          </tr>
        </thead>
        <tbody>
          {register.lists.map((list) => (
            <tr key={list.id}>
              <th scope="row">{list.id}</th>
              <td>{list.alliances.length}</td>
              <td>{spanInWords(list.from, list.until)}</td>
              <td>{spanInWords(list.statedFrom, list.statedUntil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function spanInWords(from: AllianceList['from'], until: AllianceList['until']): string {
  const first = monthInWords(month(from));
  return until === null ? `since ${first}` : `${first} to ${monthInWords(month(until))}`;
}

/** Where a source is not followed, and why. */
export function Corrections() {
  return (
    <>
      <h3 className="nhsuk-heading-s">Where a list is not followed</h3>
      <dl className="app-pairs app-prose">
        {corrections.map(({ code, why }) => (
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

/** Trusts that an independent list places elsewhere. */
export function Differences() {
  return (
    <>
      <h3 className="nhsuk-heading-s">Where an independent list differs</h3>
      <dl className="app-pairs app-prose">
        {differences.map(({ code, why }) => (
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
