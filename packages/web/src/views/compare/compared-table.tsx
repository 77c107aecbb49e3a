import {
  type ComparedFigure,
  type ComparedRanking,
  type Difference,
  differenceInWords,
  ordinal,
  outOfInWords,
  percentInWords,
  rankMark,
  toldInWords,
} from '@clockstop/answers';
import { type Period, periodInWords, type Share, standardById } from '@clockstop/rules';
import { Hidden } from '../../pages/hidden.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { Scroll } from '../../site/scroll.tsx';
import { shareInWords } from '../../words/cell-in-words.ts';
import { organisationPath } from '../../words/organisation-path.ts';
import { IntervalLine, intervalScale } from './interval-line.tsx';

interface ComparedTableProps {
  readonly compared: ComparedRanking;
  readonly period: Period;
  readonly target: Share | null;
}

/** The organisations of a comparison on one standard, with England as the last row. */
export function ComparedTable({ compared, period, target }: ComparedTableProps) {
  const { england } = compared;
  const figures = [...compared.figures.filter(({ organisation }) => organisation.code !== null), england];
  const scale = intervalScale(
    figures.flatMap(({ interval }) => interval ?? []),
    england.share,
  );
  const caption = `${standardById(compared.standard).title}, ${periodInWords(period)}`;
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures app-compared">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Organisation</th>
            <th scope="col" className="app-figures__number">
              Share in time
            </th>
            <th scope="col">95% interval</th>
            <th scope="col">Standard</th>
            <th scope="col">Place</th>
            <th scope="col">Difference to England</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.organisation.slug} {...{ figure, target, scale, england: england.share }} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const NOBODY =
  'No figures on this basis in this period: it did not exist then, is counted on the other basis, or had no such patients.';

interface RowProps {
  readonly figure: ComparedFigure;
  readonly target: Share | null;
  readonly scale: readonly [from: number, to: number];
  readonly england: number | null;
}

function Row(props: RowProps) {
  const { figure, target } = props;
  return (
    <tr className={figure.organisation.code === null ? 'app-compared__england' : undefined}>
      <th scope="row">
        <a href={organisationPath(figure.organisation)}>{figure.organisation.name}</a>
      </th>
      {figure.share === null ? (
        <td colSpan={5}>{figure.reason ?? NOBODY}</td>
      ) : (
        <>
          <td className="app-figures__number">
            <b>{percentInWords(figure, target)}</b>
            <span className="app-figures__counts">{outOfInWords(figure)}</span>
          </td>
          <td>
            <IntervalCell {...props} />
          </td>
          <td className="app-compared__met">
            <MetShape met={figure.met} /> {metWords(figure.met)}
          </td>
          <td>
            <Place place={figure.place} />
          </td>
          <td>
            <ToEngland toEngland={figure.toEngland} />
          </td>
        </>
      )}
    </tr>
  );
}

function metWords(met: boolean | null): string {
  return met === null ? 'none then' : metInWords(met).replace('standard ', '');
}

function IntervalCell({ figure: { share, interval }, scale, england }: RowProps) {
  if (share === null || interval === null) return null;
  return (
    <>
      <IntervalLine {...{ share, interval, england, scale }} />
      <span className="app-figures__counts">
        {shareInWords(interval.lower)} to {shareInWords(interval.upper)}
      </span>
    </>
  );
}

/** The place with its ties, and within which places chance leaves it. */
function Place({ place }: Pick<ComparedFigure, 'place'>) {
  if (place === null || place.rank === null) return <>–</>;
  const { low, high, of } = place;
  return (
    <>
      {rankMark(place)} of {of}
      {low !== null && high !== null && (
        <span className="app-figures__counts">
          <Hidden>95% interval </Hidden>
          {low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`}
        </span>
      )}
    </>
  );
}

function ToEngland({ toEngland }: { readonly toEngland: Difference | null }) {
  if (toEngland === null) return <>–</>;
  return (
    <>
      {capitalised(toldInWords(toEngland))}
      <span className="app-figures__counts">{differenceInWords(toEngland)}</span>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
