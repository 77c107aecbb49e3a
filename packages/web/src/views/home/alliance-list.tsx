import { nameOf } from '@clockstop/counts';
import { alliancesIn, slugOf } from '@clockstop/organisations';
import { lastMonth, type Period } from '@clockstop/rules';
import type { Web } from '../../web.ts';

interface AllianceListProps {
  readonly web: Web;
  readonly period: Period;
}

/** Every cancer alliance of the period, with its page. */
export function AllianceList({ web: { store }, period }: AllianceListProps) {
  const alliances = alliancesIn(store.register, lastMonth(period));
  return (
    <section aria-labelledby="alliances">
      <h2 className="nhsuk-heading-m" id="alliances">
        Find your cancer alliance
      </h2>
      <p className="app-prose">
        England is divided into {alliances.length} cancer alliances: the hospitals of an area, working
        together. Enter your borough, hospital or area in the search at the top of the page, or choose here.
      </p>
      <ul className="app-alliances">
        {alliances.map((alliance) => (
          <li key={alliance.code}>
            <a href={`/alliances/${slugOf(alliance)}`}>
              {nameOf(store.register, alliance.code, alliance.name)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/boards">Integrated care boards</a>,{' '}
        <a href="/providers">hospital trusts and other providers</a>,{' '}
        <a href="/map">the map of cancer alliances</a>
      </p>
    </section>
  );
}
