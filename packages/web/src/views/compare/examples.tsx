import {
  type ComparedOrganisation,
  comparedEngland,
  listInWords,
  periodsWith,
  toCompared,
} from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { alliancesIn } from '@clockstop/organisations';
import {
  addMonths,
  lastMonth,
  monthsOf,
  type Period,
  periodInWords,
  type StandardId,
  toPeriod,
} from '@clockstop/rules';
import { firstChart } from '../../first-chart.ts';
import { compareAddress, exampleQuestion } from './compare-question.ts';

const MOST = 4;

/** Two comparisons to begin with: of a month, and of the year up to it where the store has that. */
export function Examples({ store }: { readonly store: Store }) {
  const { period } = firstChart(store);
  const organisations = exampleOrganisations(store, period);
  const question = exampleQuestion(store, organisations);
  const year = toPeriod(addMonths(lastMonth(period), -11), lastMonth(period));
  return (
    <section aria-labelledby="examples">
      <h2 className="nhsuk-heading-m" id="examples">
        Examples
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href={compareAddress(question)}>
            {listInWords(organisations.map(({ name }) => name))} in {periodInWords(period)}
          </a>
        </li>
        {isWhole(store, question.standards, year) && (
          <li>
            <a href={compareAddress({ ...question, period: year })}>
              The same over {periodInWords(year)}, month by month
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The alliances of London, where there are some, else the first of all; and England. */
function exampleOrganisations(store: Store, period: Period): readonly ComparedOrganisation[] {
  const alliances = alliancesIn(store.register, lastMonth(period));
  const london = alliances.filter(({ name }) => name.includes('London'));
  const some = (london.length > 1 ? london : alliances).slice(0, MOST);
  return [...some.map(({ code }) => toCompared(store, code)), comparedEngland];
}

/** Whether every month of a period has figures on the standards. */
function isWhole(store: Store, standards: readonly StandardId[], period: Period): boolean {
  return standards.every((id) => {
    const stored = new Set<string>(periodsWith(store, id).map((each) => each.period));
    return monthsOf(period).every((month) => stored.has(month));
  });
}
