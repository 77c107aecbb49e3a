import { countInWords, listInWords, type NationalChart, ordinal, percentInWords } from '@clockstop/answers';
import { type FilledColumn, targetOf } from '../national-chart/columns.ts';
import { type Place, placesOf, winnersOf } from '../national-chart/places.ts';
import { MetMark, metInWords } from './met-mark.tsx';
import { PlacesTable } from './places-table.tsx';

/** More winners than this are named in smaller letters. */
const MANY = 3;

interface WinnerCardProps {
  readonly chart: NationalChart;
  readonly column: FilledColumn;
}

interface WinnerCardOptions {
  /** Leaves out the list of everyone, where the whole chart is elsewhere. */
  readonly isShort?: boolean;
}

/** One standard: who was first with which figures, who came next, how England did, and everyone in order to open. */
export function WinnerCard({ chart, column, isShort = false }: WinnerCardProps & WinnerCardOptions) {
  const places = placesOf(chart, column);
  const winners = winnersOf(places);
  return (
    <li className="app-card">
      <h3 className="app-card__title">{column.standard.shortTitle}</h3>
      {winners.length === 0 ? <p>Nobody was counted.</p> : <First {...{ chart, column, winners }} />}
      <Next {...{ chart, column, places }} />
      <England {...{ chart, column, places }} />
      {!isShort && <Everyone {...{ chart, column, places }} />}
    </li>
  );
}

function Everyone({ chart, column, places }: WinnerCardProps & { readonly places: readonly Place[] }) {
  return (
    <details className="app-card__all">
      <summary>
        All {places.length} in order
        <span className="nhsuk-u-visually-hidden">: {column.standard.shortTitle}</span>
      </summary>
      <PlacesTable {...{ chart, column, places }} />
    </details>
  );
}

function First({ chart, column, winners }: WinnerCardProps & { readonly winners: readonly Place[] }) {
  const [best] = winners;
  const names = listInWords(winners.map(({ row }) => row.name));
  return (
    <div className="app-card__first">
      {best && (
        <p className="app-card__share">
          {percentInWords(best.cell, targetOf(chart, column))} <MetMark met={best.cell.met} />
        </p>
      )}
      <p className={`app-card__names${winners.length > MANY ? ' app-card__names--many' : ''}`}>
        {winners.length > 1 && <span className="app-card__tied">{winners.length} joint first: </span>}
        <b>{names}</b>
      </p>
      {winners.length === 1 && best && <p className="app-card__counts">{outOf(best)}</p>}
    </div>
  );
}

function outOf({ cell: { within, total } }: Place): string {
  return `${countInWords(within)} of ${countInWords(total)}`;
}

function Next({ chart, column, places }: WinnerCardProps & { readonly places: readonly Place[] }) {
  const next = places.find(({ cell }) => cell.rank !== null && cell.rank > 1);
  if (next === undefined || next.cell.rank === null) return null;
  const { rank, tied } = next.cell;
  const who = tied > 1 ? `${tied} alliances` : next.row.name;
  return (
    <p className="app-card__next">
      {tied > 1 ? `joint ${ordinal(rank)}` : ordinal(rank)}: {who},{' '}
      {percentInWords(next.cell, targetOf(chart, column))}
    </p>
  );
}

function England({ chart, column, places }: WinnerCardProps & { readonly places: readonly Place[] }) {
  const { england, target } = column;
  const met = places.filter(({ cell }) => cell.met).length;
  const counted = places.filter(({ cell }) => cell.met !== null).length;
  return (
    <p className="app-card__england">
      England {percentInWords(england, targetOf(chart, column)) ?? '–'}{' '}
      {england.share !== null && <MetMark met={england.met} />}
      <br />
      {target === null ? (
        capitalised(metInWords(null))
      ) : (
        <>
          Standard {target}:{' '}
          <span className="app-nowrap">
            met by {met} of {counted}
          </span>
        </>
      )}
    </p>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
