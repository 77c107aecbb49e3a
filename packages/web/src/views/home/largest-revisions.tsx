import {
  outOfInWords,
  percentInWords,
  pointsInWords,
  type RevisedAlliance,
  type Revision,
} from '@clockstop/answers';
import { firstMonth, operationalStandard, type Share } from '@clockstop/rules';
import { chartAddress } from '../../chart-address.ts';
import { Hidden } from '../../pages/hidden.tsx';
import { Scroll } from '../../site/scroll.tsx';
import { keyOf, nameOf } from './revision-in-words.ts';

const MOST_SHOWN = 10;

interface Row {
  readonly revision: Revision;
  readonly alliance: RevisedAlliance;
  /** How far the share moved, as a fraction of 1. */
  readonly moved: number;
}

/** The largest revisions of a share of a cancer alliance, as a table. */
export function LargestRevisions({ revisions }: { readonly revisions: readonly Revision[] }) {
  const rows = largestOf(revisions);
  if (rows.length === 0) return null;
  const caption = `The ${rows.length} largest revisions of a share of a cancer alliance`;
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Cancer alliance</th>
            <th scope="col">Standard and period</th>
            <th scope="col" className="app-figures__number">
              Provisional
            </th>
            <th scope="col" className="app-figures__number">
              Final
            </th>
            <th scope="col" className="app-figures__number">
              Change in points
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LargestRow key={`${keyOf(row.revision)} ${row.alliance.code}`} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function largestOf(revisions: readonly Revision[]): readonly Row[] {
  const rows = revisions.flatMap((revision) =>
    revision.alliances
      .filter(({ before, after }) => before.total > 0 && after.total > 0)
      .map((alliance) => ({ revision, alliance, moved: movedBy(alliance) })),
  );
  return rows.toSorted((one, other) => Math.abs(other.moved) - Math.abs(one.moved)).slice(0, MOST_SHOWN);
}

function movedBy({ before, after }: RevisedAlliance): number {
  return after.within / after.total - before.within / before.total;
}

function LargestRow({ row: { revision, alliance, moved } }: { readonly row: Row }) {
  const target = operationalStandard(revision.standard.id, firstMonth(revision.period))?.share ?? null;
  return (
    <tr>
      <th scope="row">{alliance.name}</th>
      <td>
        <a href={chartAddress({ ...revision, vintage: 'provisional' })}>
          {nameOf(revision)}
          <Hidden>, provisional chart</Hidden>
        </a>
      </td>
      <Counted figure={alliance.before} target={target} />
      <Counted figure={alliance.after} target={target} />
      <td className="app-figures__number">{pointsInWords(moved)}</td>
    </tr>
  );
}

interface CountedProps {
  readonly figure: RevisedAlliance['before'];
  readonly target: Share | null;
}

function Counted({ figure, target }: CountedProps) {
  return (
    <td className="app-figures__number">
      {percentInWords(figure, target)}
      <span className="app-figures__counts">{outOfInWords(figure)}</span>
    </td>
  );
}
