import { countInWords, type NationalChart } from '@clockstop/answers';
import { type Outsider, outsidersOf } from '../national-chart/outsiders.ts';

/** Whose patients count for no alliance, and why. They count for England. */
export function Outsiders({ chart }: { readonly chart: NationalChart }) {
  const outsiders = outsidersOf(chart);
  if (outsiders.length === 0) return null;
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">In no alliance</h3>
      <p>
        {outsiders.length === 1 ? '1 organisation belongs' : `${outsiders.length} organisations belong`} to no
        alliance. Their patients are counted for England and shown in the last row of the chart, never left
        out in silence.
      </p>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Which organisations, and why</span>
        </summary>
        <div className="nhsuk-details__text">
          <ul className="nhsuk-list">
            {outsiders.map((outsider) => (
              <OutsiderItem key={outsider.code} outsider={outsider} />
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}

function OutsiderItem({ outsider: { code, name, reason, figures } }: { readonly outsider: Outsider }) {
  return (
    <li>
      <strong>{name === code ? code : `${name} (${code})`}</strong>: {reason}{' '}
      {figures.map(({ standard, within, total }) => (
        <span className="app-outsider__figure" key={standard}>
          {standard}: {countInWords(within)} of {countInWords(total)}.{' '}
        </span>
      ))}
    </li>
  );
}
