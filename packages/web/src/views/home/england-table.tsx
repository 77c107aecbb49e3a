import { type ChartedSeries, outOfInWords } from '@clockstop/answers';
import { monthInWords, standardById } from '@clockstop/rules';
import { Hidden } from '../../pages/hidden.tsx';
import { latestPoints } from '../../pages/months-line.tsx';
import { chartAddress } from '../../site/address.ts';
import type { Shown } from '../../site/site-view.ts';
import { shareInWords } from '../../words/cell-in-words.ts';

interface EnglandTableProps {
  readonly shown: Pick<Shown<unknown, unknown>, 'address'>;
  readonly months: ChartedSeries;
}

/** The months that the small picture of a card shows, and the whole control chart in every form. */
export function EnglandTable({ shown: { address }, months }: EnglandTableProps) {
  const { standard, series, chart } = months;
  const { shortTitle } = standardById(standard);
  const latest = series.slice(-latestPoints(chart).length);
  const at = (form: string): string => chartAddress(address, { name: standard, form });
  return (
    <details className="app-card__all">
      <summary>
        Month by month<Hidden>: {shortTitle}</Hidden>
      </summary>
      <p className="app-england__files">
        Whole control chart:{' '}
        <a href={chartAddress(address, { name: standard, form: 'svg', width: 760 })}>SVG</a>,{' '}
        <a href={at('png')}>PNG</a>, <a href={at('csv')}>CSV</a>, <a href={at('json')}>JSON</a>.{' '}
        <a href={`/standards/${standard}`}>All about {shortTitle}</a>
      </p>
      <table className="app-places">
        <caption className="nhsuk-u-visually-hidden">{shortTitle}, England, month by month</caption>
        <thead className="app-places__head">
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Share in time</th>
          </tr>
        </thead>
        <tbody>
          {latest.toReversed().map(({ month, within, total }) => (
            <tr key={month}>
              <th scope="row">
                {monthInWords(month)}
                <span className="app-places__counts">
                  {within !== null && total !== null && outOfInWords({ within, total })}
                </span>
              </th>
              <td className="app-places__share">
                {within === null || total === null ? 'no figures' : shareInWords(within / total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
