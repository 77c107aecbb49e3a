import {
  ordinal,
  outOfInWords,
  percentInWords,
  type RankRow,
  rankInWords,
  rankMark,
} from '@clockstop/answers';
import { isMet, type OperationalStandard } from '@clockstop/rules';
import { Hidden } from '../../pages/hidden.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { MapArea } from './map-answer.ts';

interface MapListProps {
  readonly areas: readonly MapArea[];
  readonly target: OperationalStandard | null;
  /** What the list is of: the standard and the period. */
  readonly caption: string;
}

/** The map as a list: every alliance in order, with its neighbours and whether they do better. */
export function MapList({ areas, target, caption }: MapListProps) {
  return (
    <PlainTable
      caption={caption}
      headings={[
        'Place',
        'Cancer alliance',
        { number: 'Share in time' },
        'Standard',
        'Neighbours, the highest share first',
      ]}
      look="app-map-list"
    >
      {areas.map((area) => (
        <AreaRow key={area.row.code} area={area} target={target} />
      ))}
    </PlainTable>
  );
}

function AreaRow({
  area: { row, slug, neighbours },
  target,
}: { readonly area: MapArea } & Pick<MapListProps, 'target'>) {
  const met = isMet(row.within * 2, row.total * 2, target);
  const share = target?.share ?? null;
  return (
    <tr>
      <td>
        <span aria-hidden="true">{rankMark(row) || '–'}</span>
        <Hidden>{rankInWords(row)}</Hidden>
        <PlaceInterval row={row} />
      </td>
      <th scope="row">
        <a href={`/alliances/${slug}`}>{row.name}</a>
      </th>
      <td className="app-figures__number">
        <b>{percentInWords(row, share) ?? '–'}</b>
        <span className="app-figures__counts">{outOfInWords(row)}</span>
      </td>
      <td className="app-compared__met">
        <MetShape met={met} /> {met === null ? 'none then' : metInWords(met).replace('standard ', '')}
      </td>
      <td className="app-map-list__neighbours">
        {neighbours.length === 0
          ? 'None on the map'
          : neighbours.map((each) => `${each.name} ${percentInWords(each, share) ?? '–'}`).join('; ')}
      </td>
    </tr>
  );
}

/** Within which places chance leaves it. */
function PlaceInterval({ row: { low, high } }: { readonly row: RankRow }) {
  if (low === null || high === null) return null;
  return (
    <span className="app-figures__counts">
      <Hidden>95% interval </Hidden>
      {low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`}
    </span>
  );
}
