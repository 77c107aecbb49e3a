import { claimPaths } from '../../claims/claim-paths.ts';

interface Way {
  readonly who: string;
  readonly asks: string;
  readonly links: readonly (readonly [path: string, words: string])[];
}

const ways: readonly Way[] = [
  {
    who: 'Patient',
    asks: 'How long should I wait, and how is my area doing?',
    links: [
      ['#meaning', 'What the standards mean for you'],
      ['#alliances', 'Find your area'],
    ],
  },
  {
    who: 'Journalist',
    asks: 'Is it true that this alliance was the best?',
    links: [
      [claimPaths.page, 'Check a claim'],
      ['/national-chart', 'See who was first'],
    ],
  },
  {
    who: 'Councillor',
    asks: 'Are residents of my borough treated in time?',
    links: [
      ['#alliances', 'Find the alliance of your borough'],
      ['/map', 'See it on the map'],
    ],
  },
  {
    who: 'Board member',
    asks: 'Where do we stand, and is it real?',
    links: [
      ['/compare', 'Compare organisations'],
      ['#changes', 'See what really changed'],
    ],
  },
  {
    who: 'Analyst',
    asks: 'Where are the figures, and how are they made?',
    links: [
      ['/data', 'Download the data'],
      ['/method', 'Read the method'],
    ],
  },
];

/** What people ask, and where each finds the answer. */
export function WaysIn() {
  return (
    <section aria-labelledby="ways">
      <h2 className="nhsuk-heading-m" id="ways">
        What people ask
      </h2>
      <ul className="app-ways">
        {ways.map(({ who, asks, links }) => (
          <li key={who} className="app-ways__way">
            <h3 className="app-ways__who">{who}</h3>
            <p>{asks}</p>
            <ul className="app-ways__links">
              {links.map(([path, words]) => (
                <li key={path}>
                  <a href={path}>{words}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
