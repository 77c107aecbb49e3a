import { pathOf } from '@clockstop/answers';
import { alliances, isOpenIn, type Organisation, type Register } from '@clockstop/organisations';

/** The last month that any list of the register knows; an alliance that lasts is open in it. */
const TODAY = '2026-03';

/** The alliances of today, for who does not know what to type. */
export function AllianceList({ register }: { readonly register: Register }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Cancer alliances</h2>
      <ul className="app-alliance-list">
        {alliances(register)
          .filter((alliance) => isOpenIn(alliance, TODAY))
          .map((alliance) => (
            <li key={alliance.code}>
              <a href={pathOf(register, alliance) ?? '/alliances'}>{shortName(alliance)}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}

const shortName = ({ name }: Organisation): string => name.replace(/ Cancer Alliance$/, '');
