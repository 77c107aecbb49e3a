import { countInWords, type NationalChart, percentInWords, rankInWords, rankMark } from '@clockstop/answers';
import { type FilledColumn, targetOf } from '../national-chart/columns.ts';
import type { Place } from '../national-chart/places.ts';
import { Hidden } from './hidden.tsx';
import { MetMark } from './met-mark.tsx';

interface PlacesTableProps {
  readonly chart: NationalChart;
  readonly column: FilledColumn;
  readonly places: readonly Place[];
}

/** Everyone on one standard in order, with the figures that the shares are made of. It fits the narrowest screen. */
export function PlacesTable({ chart, column, places }: PlacesTableProps) {
  return (
    <table className="app-places">
      <caption className="nhsuk-u-visually-hidden">{column.standard.title}, all alliances in order</caption>
      <thead className="app-places__head">
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Cancer alliance</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <PlaceRow key={place.row.code} chart={chart} column={column} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function PlaceRow({ chart, column, place }: Omit<PlacesTableProps, 'places'> & { readonly place: Place }) {
  const { row, cell } = place;
  return (
    <tr className={cell.rank === 1 ? 'app-places__first' : undefined}>
      <td className="app-places__rank">
        <span aria-hidden="true">{rankMark(cell) || '–'}</span>
        <Hidden>{rankInWords(cell)}</Hidden>
      </td>
      <th scope="row">
        {row.name}
        <span className="app-places__counts">
          {countInWords(cell.within)} of {countInWords(cell.total)}
        </span>
      </th>
      <td className="app-places__share">
        {percentInWords(cell, targetOf(chart, column)) ?? '–'}{' '}
        {cell.share !== null && <MetMark met={cell.met} />}
      </td>
    </tr>
  );
}
